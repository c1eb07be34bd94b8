import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import type { Context, Hono } from "hono";
import { home } from "../../text/home.ts";

const media: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

const root = (): string => join(home(), "dist", "web");

const walk = (at: string): string[] =>
  readdirSync(at).flatMap((n) => (statSync(join(at, n)).isDirectory() ? walk(join(at, n)) : [join(at, n)]));

/** The built page: its files by name, and its frame for every address of a screen. Only files that were built are served. */
export function pages(app: Hono): void {
  if (!existsSync(root())) {
    app.get("/", (c) => c.text("The page is not built; run npm run build. The answers are under /api/."));
    return;
  }
  const files = new Map(walk(root()).map((f) => [`/${relative(root(), f)}`, f]));
  app.get("/assets/*", (c) => {
    const file = files.get(c.req.path);
    if (!file) return c.notFound();
    const type = media[extname(file)] ?? "application/octet-stream";
    return c.body(new Uint8Array(readFileSync(file)), 200, {
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
  for (const path of ["/", "/matter/*", "/map", "/articles", "/article/*", "/read", "/verify", "/about"])
    app.get(path, (c) => framed(c, 200));
}

const framed = (c: Context, status: 200 | 404): Response =>
  c.body(readFileSync(join(root(), "index.html"), "utf8"), status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
  });

/** For a browser that asks for a page there is none of: the frame, which says so in words; null for everybody else. */
export function pageMissing(c: Context): Response | null {
  const looks = c.req.method === "GET" && (c.req.header("accept") ?? "").includes("text/html");
  return looks && !c.req.path.startsWith("/api") && existsSync(root()) ? framed(c, 404) : null;
}
