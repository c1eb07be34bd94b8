import { entities } from "./entities.ts";

/** A page's structured data about one article: a JSON-LD object. Keys come from a stranger: read them with `valueAt` only. */
export type Data = Readonly<Record<string, unknown>>;

const articleType = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting|\w*News\w*)$/;
const most = 500;

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/** The JSON-LD objects of a page that describe an article, in the page's order; lists, `@graph` and `mainEntity` are looked into. Broken scripts are passed over. */
export function articleData(scripts: readonly string[]): readonly Data[] {
  const queue: unknown[] = scripts.map(parsed);
  const found: Data[] = [];
  for (let i = 0; i < queue.length && i < most; i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, most));
    if (!isData(one)) continue;
    if (typesOf(one).some((t) => articleType.test(t))) found.push(one);
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) {
      const inner = valueAt(one, key);
      if (typeof inner === "object") queue.push(inner);
    }
  }
  return found;
}

/** A script's JSON, comment and CDATA marks around it and raw line breaks in strings forgiven; null where it is broken beyond that. */
function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, "")
    .trim();
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, " ").replace(/;\s*$/, "")]) {
    const value = json(attempt);
    if (value !== undefined) return value;
  }
  return null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const typesOf = (one: Data): readonly string[] =>
  [valueAt(one, "@type")].flat().filter((t): t is string => typeof t === "string");

/** An own key's value, never one of the prototype's. */
export const valueAt = (one: Data, key: string): unknown => (Object.hasOwn(one, key) ? one[key] : undefined);

/** A key's value as words: a string, an object's `name` or `@id`/`url`, the first of a list; null for nothing. */
export function textAt(one: Data, key: string): string | null {
  return wordsOf(valueAt(one, key));
}

/** A key's values as words: "name" of each, of one or a list. */
export function namesAt(one: Data, key: string): readonly string[] {
  const all = [valueAt(one, key)].flat(1).map(wordsOf);
  return all.filter((n): n is string => n !== null);
}

function wordsOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string") return entities(first).replace(/\s+/g, " ").trim() || null;
  if (typeof first === "number") return String(first);
  if (!isData(first)) return null;
  return (
    wordsOf(valueAt(first, "name")) ??
    wordsOf(valueAt(first, "@value")) ??
    wordsOf(valueAt(first, "url")) ??
    wordsOf(valueAt(first, "@id"))
  );
}
