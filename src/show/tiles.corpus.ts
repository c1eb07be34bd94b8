import { deflateSync } from "node:zlib";

/** Where the one tile of the archive lies. */
export const tileAt = 400;

/** The smallest archive there is: PMTiles 3, nothing compressed, one picture for the whole world, of one colour. */
export function tinyArchive(credit = "Invented <b>Survey</b>"): Buffer {
  const tile = picture();
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const about = Buffer.from(JSON.stringify({ name: "tiny", attribution: credit }));
  const head = Buffer.alloc(127);
  head.write("PMTiles", "latin1");
  head[7] = 3;
  const u64 = (at: number, value: number): unknown => head.writeBigUInt64LE(BigInt(value), at);
  const parts = [127, directory.length, 127 + directory.length, about.length, 0, 0, tileAt, tile.length, 1, 1, 1];
  for (const [i, value] of parts.entries()) u64(8 + i * 8, value);
  head.set([1, 1, 1, 2, 0, 0], 96); // clustered, no compression inside or of tiles, PNG, zoom 0 to 0
  for (const [at, degrees] of [
    [102, -180],
    [106, -85],
    [110, 180],
    [114, 85],
  ] as const)
    head.writeInt32LE(degrees * 1e7, at);
  const before = Buffer.concat([head, directory, about]);
  return Buffer.concat([before, Buffer.alloc(tileAt - before.length), tile]);
}

const varint = (value: number): readonly number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)];

/** A PNG of one pixel. */
export function picture(): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", size),
    chunk("IDAT", deflateSync(Buffer.from([0, 90, 140, 120]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let i = 0; i < 8; i++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return (c ^ 0xffffffff) >>> 0;
}
