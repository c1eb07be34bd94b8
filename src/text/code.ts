import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** A file as it runs, in the manner of CommonJS. */
interface Loaded {
  readonly module: { exports: Readonly<Record<string, unknown>> };
  readonly script: Script;
}

const loaded = new Map<string, Loaded>();

/** Where the compiled code of a file of the program is kept, beside it. */
const keptFor = (path: string): string => `${path}.code`;

/**
 * Runs a bundled file of the program (scripts/bundle.mjs) and returns what it exports; the files it needs are run the same way.
 * Where V8's compiled code lies beside it and is of this Node, it is not compiled again; else it is, and nothing else changes.
 */
export function load(path: string): Loaded["module"]["exports"] {
  const known = loaded.get(path);
  if (known) return known.module.exports;
  const script = compiled(path);
  const module = { exports: {} };
  loaded.set(path, { module, script });
  const outer = createRequire(path);
  const require = (id: string): unknown => (id.startsWith(".") ? load(join(dirname(path), id)) : outer(id));
  script.runInThisContext()(module.exports, require, module, path, dirname(path), importLater);
  return module.exports;
}

/** What the bundle calls for what is loaded later: scripts have no imports of their own. */
const importLater = (id: string): Promise<unknown> => import(id);

function compiled(filename: string): Script {
  const source = `(function (exports, require, module, __filename, __dirname, importLater) {${readFileSync(filename, "utf8")}\n})`;
  const kept = keptFor(filename);
  return new Script(source, { filename, ...(existsSync(kept) ? { cachedData: readFileSync(kept) } : {}) });
}

/** Keeps the compiled code of all that was loaded so far, with every function that has been called. */
export function keepCode(): void {
  for (const [path, { script }] of loaded) writeFileSync(keptFor(path), script.createCachedData());
}
