import { createServer } from "node:net";
import { serve } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HearsayError } from "../../model/error.ts";
import type { Office } from "../office.ts";
import type { Ground } from "../tiles.ts";
import { headers, noWrites, onlyLocalNames, onlyOwnWrites } from "./guard.ts";
import { pageMissing, pages } from "./pages.ts";
import { problem } from "./problem.ts";
import { mount } from "./routes.ts";
import { archiveOf } from "./tiles.ts";

/** A running server. */
export interface Serving {
  /** "http://127.0.0.1:4870" */
  readonly address: string;
  readonly port: number;
  /** True where the port asked for was taken and the next free one is used. */
  readonly moved: boolean;
  close(): Promise<void>;
}

/** Whether only this machine can reach a server on that address. */
export const loopback = (host: string): boolean => /^(localhost|::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/i.test(host);

/** The application without a socket: what tests ask. */
export function application(office: Office, host = "127.0.0.1", ground: Ground | null = null): Hono {
  const app = new Hono();
  app.use(headers(ground?.origin ?? null));
  if (loopback(host)) app.use(onlyLocalNames);
  else app.use(noWrites);
  app.use(onlyOwnWrites);
  app.use(
    bodyLimit({
      maxSize: 12 * 1024 * 1024,
      onError: (c) => problem(c, 413, "Too large", "12 MB at most.", "http/large"),
    }),
  );
  mount(app, office);
  if (ground?.file) archiveOf(app, ground.file);
  pages(app, office, ground?.tiles ?? null);
  app.notFound((c) => pageMissing(c) ?? problem(c, 404, "Nothing here", `There is no ${c.req.path}.`, "http/missing"));
  app.onError((error, c) => {
    if (error instanceof HearsayError) return failed(c, error);
    return problem(c, 500, "That failed", error.message, "http/failed");
  });
  return app;
}

/** What a failure of ours is over HTTP: misuse, too much at once, or a fault. */
function failed(c: Context, { code, message, hint }: HearsayError): Response {
  if (code === "flow/busy") c.header("retry-after", "10");
  return problem(c, code.startsWith("use/") ? 400 : code === "flow/busy" ? 503 : 500, message, hint, code);
}

/** Starts the server; a taken port means the next free one of the hundred after it. */
export async function listen(
  office: Office,
  host: string,
  port: number,
  ground: Ground | null = null,
): Promise<Serving> {
  const free = port === 0 ? 0 : await freePort(host, port);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: application(office, host, ground).fetch, hostname: host, port: free }, (info) => {
      const shown = host.includes(":") ? `[${host}]` : host;
      resolve({
        address: `http://${shown}:${info.port}`,
        port: info.port,
        moved: port !== 0 && info.port !== port,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
    server.on("error", reject);
  });
}

async function freePort(host: string, from: number): Promise<number> {
  for (let port = from; port < from + 100; port++) if (await isFree(host, port)) return port;
  throw new HearsayError(
    "use/port",
    `Ports ${from} to ${from + 99} are all taken`,
    "Name another with --port, or 0 for any free one.",
  );
}

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else
        reject(
          new HearsayError(
            "use/host",
            `Cannot listen on ${host}: ${error.message}`,
            "Name an address of this machine with --host.",
          ),
        );
    });
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
