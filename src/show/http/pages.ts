import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import type { Hono } from "hono";
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

const walk = (at: string): string[] =>
  readdirSync(at).flatMap((n) => (statSync(join(at, n)).isDirectory() ? walk(join(at, n)) : [join(at, n)]));

/** The built page: its files by name, and its frame for every address of a screen. Only files that were built are served. */
export function pages(app: Hono): void {
  const root = join(home(), "dist", "web");
  if (!existsSync(root)) {
    app.get("/", (c) => c.text("The page is not built; run npm run build. The answers are under /api/."));
    return;
  }
  const files = new Map(walk(root).map((f) => [`/${relative(root, f)}`, f]));
  const frame = readFileSync(join(root, "index.html"), "utf8");
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
    app.get(path, (c) =>
      c.body(frame, 200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" }),
    );
}
