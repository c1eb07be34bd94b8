import { HearsayError } from "../model/error.ts";
import { type TextFile, textFiles } from "./lines.ts";
import { sourceOf } from "./sources.ts";
import { openStore, type Store } from "./store.ts";

/** What became of one table of an import. */
export interface Imported {
  readonly file: string;
  /** What sort of table it was taken for. */
  readonly kind: string;
  /** Whose data it is, as it must be credited. */
  readonly credit: string;
  readonly rows: number;
  readonly kept: number;
  /** How many rows were passed over, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** The first line of each reason, counted from 1. */
  readonly first: Readonly<Record<string, number>>;
}

/**
 * Reads tables of places, line by line, into the gazetteer kept at `into`: all of them or, where one cannot be read, none. The order of
 * the files does not matter. Throws a HearsayError: "gazetteer/file", "gazetteer/unknown", "gazetteer/store".
 */
export async function importFiles(
  paths: readonly string[],
  into: string,
  tell: (one: Imported) => void = () => undefined,
): Promise<Imported[]> {
  const files = paths.flatMap((path) => textFiles(path));
  const known = await Promise.all(
    files.map(async (file) => ({ file, source: sourceOf(file.name, await firstLine(file)) })),
  );
  for (const { file, source } of known)
    if (source === null)
      throw new HearsayError(
        "gazetteer/unknown",
        `${file.name} is no table of places that can be imported`,
        "docs/places.md lists the tables that are read, and how they are recognised.",
      );
  const store = openStore(into);
  const out: Imported[] = [];
  try {
    for (const { file, source } of known.sort((a, b) => (a.source?.order ?? 0) - (b.source?.order ?? 0))) {
      const one = await importOne(file, source!, store);
      out.push(one);
      tell(one);
    }
    store.commit();
  } catch (cause) {
    store.abandon();
    throw cause instanceof HearsayError
      ? cause
      : new HearsayError(
          "gazetteer/file",
          "The import was given up; nothing of it is kept",
          "Check the files and the disk, then import again.",
          cause,
        );
  }
  return out;
}

async function firstLine(file: TextFile): Promise<string> {
  for await (const line of file.lines()) return line.replace(/^\ufeff/, "");
  return "";
}

async function importOne(
  file: TextFile,
  source: NonNullable<ReturnType<typeof sourceOf>>,
  store: Store,
): Promise<Imported> {
  const skipped: Record<string, number> = {};
  const first: Record<string, number> = {};
  let [rows, kept, line] = [0, 0, 0];
  const read = source.reader(store);
  for await (const text of file.lines()) {
    line++;
    if ((source.header && line === 1) || text === "" || text.startsWith("#")) continue;
    rows++;
    const reason = read(text);
    if (reason === null) kept++;
    else {
      skipped[reason] = (skipped[reason] ?? 0) + 1;
      first[reason] ??= line;
    }
  }
  store.source(file.name, source.credit, rows, kept);
  return { file: file.name, kind: source.kind, credit: source.credit, rows, kept, skipped, first };
}
