import { open, stat } from "node:fs/promises";
import type { Hono } from "hono";
import { archivePath } from "../tiles.ts";
import { problem } from "./problem.ts";

/** The most that one request for a part of the archive is given: a directory or a tile is far smaller. */
const most = 8 * 1024 * 1024;

/** The bytes of a part, as many of them as the file still has. */
async function part(file: string, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start);
  const handle = await open(file, "r");
  try {
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Serves an archive of tiles a part at a time, as readers of PMTiles ask for it (RFC 9110, 14). */
export function archiveOf(app: Hono, file: string): void {
  app.get(archivePath, async (c) => {
    const { size } = await stat(file);
    const [, first, last] = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(c.req.header("range") ?? "") ?? [];
    if (first === undefined)
      return problem(c, 416, "The archive is given in parts", "Ask with a range of bytes.", "http/range");
    const start = Number(first);
    const end = Math.min(last === undefined ? size : Number(last) + 1, start + most, size);
    if (start >= end) {
      const answer = problem(c, 416, "No such part", `The archive has ${size} bytes.`, "http/range");
      answer.headers.set("content-range", `bytes */${size}`);
      return answer;
    }
    const bytes = await part(file, start, end);
    if (bytes.length < end - start)
      return problem(c, 500, "The archive has become shorter", "Start again with a whole one.", "use/tiles");
    return c.body(bytes, 206, {
      "content-type": "application/vnd.pmtiles",
      "content-range": `bytes ${start}-${end - 1}/${size}`,
      "accept-ranges": "bytes",
      "cache-control": "no-cache",
    });
  });
}
