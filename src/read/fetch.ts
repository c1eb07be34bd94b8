import { lookup as resolve } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import type { Agent } from "undici";
import { HearsayError } from "../model/error.ts";
import type { Instant } from "../model/id.ts";
import { version } from "../text/version.ts";
import { allowed, type Guard, refusal } from "./address.ts";
import { unpack } from "./fetch-body.ts";
import { mediaOf, readable } from "./fetch-media.ts";
import type { Input } from "./input.ts";

/** How a page is fetched. */
export interface Fetching extends Guard {
  /** Milliseconds for all of it, redirects and body included. */
  readonly deadline: number;
  /** Bytes at most, as sent and as unpacked. */
  readonly most: number;
  /** Redirects followed at most. */
  readonly redirects: number;
}

/** 30 seconds, 10 MB, five redirects, public addresses on ports 80 and 443 only. */
export const fetching: Fetching = { allowLoopback: false, deadline: 30_000, most: 10_000_000, redirects: 5 };

/**
 * Takes one page: one request, its redirects followed, each hop's address checked when the connection is made, so that a name
 * cannot be resolved anew in between. Throws a HearsayError ("read/address", "read/redirects", "read/status", "read/media",
 * "read/too-large", "read/slow", "read/connection") that says what to do.
 */
export async function fetchPage(address: string, taken: Instant, how: Fetching = fetching): Promise<Input> {
  const signal = AbortSignal.timeout(how.deadline);
  const { Agent, request } = await import("undici"); // loaded by whoever reads an address, and by nobody else
  const agent = new Agent({
    connect: { lookup: guarded(how), timeout: how.deadline },
    pipelining: 0,
    connections: 1,
    maxHeaderSize: 65_536,
  });
  try {
    return await follow(address, taken, how, { agent, signal, request });
  } catch (error) {
    throw translated(error, address, how, signal);
  } finally {
    await agent.destroy();
  }
}

interface Line {
  readonly agent: Agent;
  readonly request: typeof import("undici").request;
  readonly signal: AbortSignal;
}

async function follow(address: string, taken: Instant, how: Fetching, line: Line): Promise<Input> {
  let at = address;
  for (let hop = 0; hop <= how.redirects; hop++) {
    const no = refusal(at, how);
    if (no)
      throw new HearsayError(
        "read/address",
        `${shown(at)} is not fetched: ${no}`,
        "Give a public http(s) address, or save the page and give the file.",
      );
    const answer = await line.request(at, {
      method: "GET",
      dispatcher: line.agent,
      signal: line.signal,
      headers: {
        "user-agent": `Hearsay/${version()} (+claim ledger; reads one page)`,
        accept:
          "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,text/plain;q=0.9,application/feed+json,application/json;q=0.8,application/xml;q=0.7",
        "accept-encoding": "gzip, deflate, br",
      },
    });
    // Whoever leaves early ends the body; the abort it then reports is no error of ours.
    answer.body.on("error", () => undefined);
    const location = answer.headers.location;
    if (answer.statusCode >= 300 && answer.statusCode < 400 && location) {
      answer.body.destroy();
      const target = String(location);
      if (!URL.canParse(target, at))
        throw new HearsayError(
          "read/address",
          `${shown(at)} leads to no address`,
          "Open it in a browser and save the page.",
        );
      at = new URL(target, at).href;
      continue;
    }
    return await taking(answer, at, taken, how, line.signal);
  }
  throw new HearsayError(
    "read/redirects",
    `${shown(address)} was redirected more than ${how.redirects} times`,
    "Give the address it ends at.",
  );
}

type Answer = Awaited<ReturnType<Line["request"]>>;

async function taking(answer: Answer, at: string, taken: Instant, how: Fetching, signal: AbortSignal): Promise<Input> {
  const { statusCode: status, headers, body } = answer;
  if (status < 200 || status >= 300) {
    body.destroy();
    throw new HearsayError(
      "read/status",
      `${shown(at)} answered ${status}: an error page, no article`,
      hintFor(status),
    );
  }
  const [media, charset] = mediaOf(first(headers["content-type"]));
  if (media !== null && !readable.test(media)) {
    body.destroy();
    throw new HearsayError(
      "read/media",
      `${shown(at)} is ${media}, not a page or text`,
      "Give the address of the article's page.",
    );
  }
  const length = Number(first(headers["content-length"]) ?? 0);
  if (length > how.most) {
    body.destroy();
    throw new HearsayError(
      "read/too-large",
      `${shown(at)} has ${length} bytes; at most ${how.most} are taken`,
      "Save the page and give the file.",
    );
  }
  const bytes = await unpack(body, first(headers["content-encoding"]), how.most, signal);
  return { bytes, name: at, url: at, media, charset, taken };
}

const first = (header: string | readonly string[] | undefined): string | null =>
  typeof header === "string" ? header : (header?.[0] ?? null);

function hintFor(status: number): string {
  if (status === 401 || status === 402 || status === 403)
    return "The site does not show it to programs: save the page from a browser, and give the file.";
  if (status === 404 || status === 410) return "Check the address; the page is gone or never was.";
  return status === 429 ? "The site wants fewer requests: wait, then try again." : "Try again later.";
}

/** Resolves a name and refuses it where any address it has is not public; the connection goes to the addresses checked. */
function guarded(guard: Guard): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, "", 0);
      const bad = found.find((a) => !allowed(a.address, guard.allowLoopback));
      const one = found[0];
      if (bad || !one) return callback(blockedError(hostname, bad?.address ?? "nothing"), "", 0);
      if (options.all) callback(null, [...found]);
      else callback(null, one.address, one.family);
    });
  };
}

function blockedError(hostname: string, ip: string): NodeJS.ErrnoException {
  const error: NodeJS.ErrnoException = new Error(`${hostname} leads to ${ip}, a private or reserved address`);
  error.code = "EBLOCKED";
  return error;
}

function translated(error: unknown, address: string, how: Fetching, signal: AbortSignal): unknown {
  if (error instanceof HearsayError || !(error instanceof Error)) return error;
  if (signal.aborted || error.name === "TimeoutError")
    return new HearsayError(
      "read/slow",
      `${shown(address)} did not arrive within ${how.deadline / 1000} seconds`,
      "Try again later, or save the page and give the file.",
      error,
    );
  const code = "code" in error ? String(error.code) : "";
  if (code === "EBLOCKED")
    return new HearsayError(
      "read/address",
      `${shown(address)} is not fetched: ${error.message}`,
      "Give a public address, or save the page and give the file.",
      error,
    );
  const words =
    code === "ENOTFOUND" || code === "EAI_AGAIN" ? "its host name is not known here" : error.message || code;
  return new HearsayError(
    "read/connection",
    `${shown(address)} could not be reached: ${words}`,
    "Check the address and the connection.",
    error,
  );
}

/** An address for a message: without what may be secret, not too long. */
function shown(address: string): string {
  if (!URL.canParse(address)) return address.slice(0, 80);
  const url = new URL(address);
  const port = isIP(url.hostname) || url.port ? url.host : url.hostname;
  return `${url.protocol}//${port}${url.pathname}`.slice(0, 120);
}
