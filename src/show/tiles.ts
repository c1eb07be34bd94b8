import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { bytesToHeader } from "pmtiles";
import { HearsayError } from "../model/error.ts";
import type { Tiles } from "../model/screens.ts";

/** What is under the page's map besides our own outlines, as a person set it. */
export interface Ground {
  readonly tiles: Tiles;
  /** The one other host that the page may ask for them: "https://tiles.example"; null where they are served from here. */
  readonly origin: string | null;
  /** The archive that is served from here; null where another host has them. */
  readonly file: string | null;
}

/** Where an archive of this machine is served. */
export const archivePath = "/basemap.pmtiles";

const wanted =
  "Give an address with {z}, {x} and {y} in it, the address of a .pmtiles file, or such a file on this machine.";

const refused = (says: string, hint = wanted): HearsayError => new HearsayError("use/tiles", says, hint);

/** Reads the setting; HearsayError "use/tiles" where it is no address of tiles and no readable archive. */
export function groundOf(setting: string): Ground {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(setting) ? elsewhere(setting) : archive(resolve(setting));
}

function elsewhere(setting: string): Ground {
  const url = parsed(setting);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw refused(`"${setting}" is no address of the web`);
  if (url.username || url.password)
    throw refused(
      `"${url.host}" is named with a password, which every reader of the page would see`,
      "Name tiles that are open to whoever may read the page.",
    );
  if (/[^\p{L}\p{N}.:[\]-]/u.test(url.host))
    throw refused(`"${url.host}" is no name of one host`, "Name one host: the page may ask that one and no other.");
  const places = ["{z}", "{x}", "{y}"].filter((place) => setting.includes(place)).length;
  const isArchive = /\.pmtiles$/i.test(url.pathname) && places === 0;
  if (!isArchive && places < 3) throw refused(`"${setting}" is no address of tiles`);
  const kind = isArchive ? "archive" : /\.(pbf|mvt)$/i.test(url.pathname) ? "shapes" : "picture";
  return { tiles: { kind, address: setting }, origin: url.origin, file: null };
}

function parsed(setting: string): URL {
  try {
    return new URL(setting);
  } catch (cause) {
    throw new HearsayError("use/tiles", `"${setting}" is no address`, wanted, { cause });
  }
}

/** Bytes of an archive's fixed header (PMTiles 3). */
const headSize = 127;

function archive(file: string): Ground {
  if (!existsSync(file)) throw refused(`There is no file ${file}`);
  if (!statSync(file).isFile()) throw refused(`${file} is no file`);
  const head = Buffer.alloc(headSize);
  const at = openSync(file, "r");
  const read = readSync(at, head, 0, headSize, 0);
  closeSync(at);
  if (read < headSize || head.toString("latin1", 0, 7) !== "PMTiles")
    throw refused(`${file} is no PMTiles archive`, "Make one with the pmtiles tool, or name another file.");
  if (head[7] !== 3)
    throw refused(
      `${file} is a PMTiles archive of version ${head[7]}`,
      "Convert it to version 3 with the pmtiles tool.",
    );
  whole(file, head);
  return { tiles: { kind: "archive", address: archivePath }, origin: null, file };
}

/** That what the header points to lies in the file, and that it holds tiles a map can draw. */
function whole(file: string, head: Buffer): void {
  const told = bytesToHeader(new Uint8Array(head).buffer);
  const end = Math.max(
    told.rootDirectoryOffset + told.rootDirectoryLength,
    told.jsonMetadataOffset + told.jsonMetadataLength,
    told.tileDataOffset + (told.tileDataLength ?? 0),
  );
  const size = statSync(file).size;
  if (end > size)
    throw refused(
      `${file} is cut off: it has ${size} bytes of ${end}`,
      "Fetch or make it again, and compare its size.",
    );
  if (told.tileType < 1 || told.tileType > 5)
    throw refused(
      `${file} does not say what its tiles are`,
      "A map needs vector tiles (MVT), PNG, JPEG, WebP or AVIF.",
    );
}
