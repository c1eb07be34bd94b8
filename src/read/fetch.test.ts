import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HearsayError } from "../model/error.ts";
import { fetching, fetchPage } from "./fetch.ts";

const own = { ...fetching, allowLoopback: true, deadline: 3000 };
const page = "<!doctype html><title>The ridge</title><p>It was held.";
const seen: string[] = [];

const answers: Readonly<Record<string, RequestListener>> = {
  "/page": (_, r) => r.writeHead(200, { "content-type": "text/html; charset=windows-1251" }).end(page),
  "/gzip": (_, r) => r.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(gzipSync(page)),
  "/br": (_, r) =>
    r.writeHead(200, { "content-type": "text/html", "content-encoding": "br" }).end(brotliCompressSync(page)),
  "/bomb": (_, r) =>
    r
      .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
      .end(gzipSync(Buffer.alloc(50_000_000))),
  "/cut": (_, r) =>
    r
      .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
      .end(gzipSync(page.repeat(99)).subarray(0, 40)),
  "/zstd": (_, r) => r.writeHead(200, { "content-type": "text/html", "content-encoding": "zstd" }).end("x"),
  "/large": (_, r) => r.writeHead(200, { "content-type": "text/html" }).end(Buffer.alloc(10_000_001, 65)),
  "/endless": (_, r) => {
    r.writeHead(200, { "content-type": "text/html" });
    const more = (): void => {
      if (!r.destroyed) r.write(Buffer.alloc(100_000, 65), () => setImmediate(more));
    };
    more();
  },
  "/slow": (_, r) => {
    r.writeHead(200, { "content-type": "text/html" }).write("<p>");
  },
  "/silent": () => undefined,
  "/once": (_, r) => r.writeHead(302, { location: "/page" }).end(),
  "/private": (_, r) => r.writeHead(302, { location: "http://10.0.0.1/" }).end(),
  "/metadata": (_, r) => r.writeHead(301, { location: "http://169.254.169.254/latest/" }).end(),
  "/file": (_, r) => r.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/loop": (_, r) => r.writeHead(302, { location: "/loop" }).end(),
  "/404": (_, r) => r.writeHead(404, { "content-type": "text/html" }).end(page),
  "/403": (_, r) => r.writeHead(403).end(),
  "/png": (_, r) => r.writeHead(200, { "content-type": "image/png" }).end("x"),
  "/agent": (q, r) => r.writeHead(200, { "content-type": "text/plain" }).end(q.headers["user-agent"]),
};

let server: Server;
let base = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request.url ?? "");
    answers[request.url ?? ""]?.(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const take = (path: string, how = own) =>
  fetchPage(path.startsWith("/") ? base + path : path, "2032-01-01T00:00:00Z", how);
async function codeOf(path: string, how = own): Promise<string> {
  try {
    await take(path, how);
  } catch (error) {
    if (error instanceof HearsayError) return error.code;
    throw error;
  }
  return "read";
}

describe("a page that is there", () => {
  test("comes with its media type, charset and address", async () => {
    const input = await take("/page");
    expect(new TextDecoder().decode(input.bytes)).toBe(page);
    expect(input).toMatchObject({
      url: `${base}/page`,
      media: "text/html",
      charset: "windows-1251",
      taken: "2032-01-01T00:00:00Z",
    });
  });

  test("is unpacked, and its redirect followed to the address it stands at", async () => {
    expect(new TextDecoder().decode((await take("/gzip")).bytes)).toBe(page);
    expect(new TextDecoder().decode((await take("/br")).bytes)).toBe(page);
    expect((await take("/once")).url).toBe(`${base}/page`);
  });

  test("is asked for under our own name", async () => {
    expect(new TextDecoder().decode((await take("/agent")).bytes)).toMatch(
      /^Hearsay\/\d\S* \(\+claim ledger; reads one page\)$/,
    );
  });
});

describe("what is refused or given up", () => {
  test.each([
    ["/bomb", "read/too-large"],
    ["/large", "read/too-large"],
    ["/endless", "read/too-large"],
    ["/cut", "read/packed"],
    ["/zstd", "read/packed"],
    ["/private", "read/address"],
    ["/metadata", "read/address"],
    ["/file", "read/address"],
    ["/loop", "read/redirects"],
    ["/404", "read/status"],
    ["/403", "read/status"],
    ["/png", "read/media"],
  ])("%s is %s", async (path, code) => {
    expect(await codeOf(path)).toBe(code);
  });

  test("a slow or silent server is left when the time is over", async () => {
    expect(await codeOf("/slow", { ...own, deadline: 150 })).toBe("read/slow");
    expect(await codeOf("/silent", { ...own, deadline: 150 })).toBe("read/slow");
  });

  test("five redirects are followed at most", async () => {
    seen.length = 0;
    await codeOf("/loop");
    expect(seen).toHaveLength(6);
  });

  test("a name that leads to this machine is refused before a connection is made", async () => {
    seen.length = 0;
    const port = base.slice(base.lastIndexOf(":"));
    expect(await codeOf(`http://localhost${port}/page`, { ...own, allowLoopback: false })).toBe("read/address");
    expect(await codeOf("http://localhost/page", fetching)).toBe("read/address");
    expect(await codeOf("/page", fetching)).toBe("read/address");
    expect(seen).toEqual([]);
  });

  test("a port where nobody listens is a connection that failed", async () => {
    expect(await codeOf("http://127.0.0.1:1/")).toBe("read/connection");
  });
});
