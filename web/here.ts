/** Where the reader is: all of it stands in the address, so that any view can be sent to somebody. */
export interface Here {
  readonly path: string;
  readonly query: URLSearchParams;
}

let here: Here = { path: "/", query: new URLSearchParams() };

/** Says where the page that is drawn stands. */
export function stand(path: string, search: string): void {
  here = { path, query: new URLSearchParams(search) };
}

/** The address of the page that is drawn. */
export const at = (): Here => here;

/** A value of the address; "" where it is not there. */
export const value = (name: string): string => here.query.get(name) ?? "";

/** What claims may be narrowed by, in the order they are told in. */
export const filterNames = [
  "q",
  "place",
  "speaker",
  "side",
  "kind",
  "stance",
  "outlet",
  "since",
  "until",
  "psince",
  "puntil",
  "disputed",
  "as-of",
] as const;

/** A filter of the address. */
export type FilterName = (typeof filterNames)[number];

/** The filters of the address, and nothing else of it: "?place=…" or "". */
export function filters(): string {
  const kept = new URLSearchParams([...here.query].filter(([name, text]) => isFilter(name) && text)).toString();
  return kept ? `?${kept}` : "";
}

const isFilter = (name: string): boolean => (filterNames as readonly string[]).includes(name);

/** Whether anything narrows what is shown. */
export const narrowed = (): boolean => filters() !== "";

/** The same page with values set or (where empty) taken away; it begins at its first row again unless told otherwise. */
export function withValues(values: Readonly<Record<string, string>>, path = here.path): string {
  const query = new URLSearchParams(here.query);
  query.delete("offset");
  query.delete("lang");
  for (const [name, text] of Object.entries(values))
    if (text) query.set(name, text);
    else query.delete(name);
  const rest = query.toString();
  return path + (rest ? `?${rest}` : "");
}

/** The data of the page in another form: "/matter/x.json?…". */
export function form(ending: "json" | "csv" | "geojson"): string {
  const query = new URLSearchParams(here.query);
  query.delete("lang");
  const rest = query.toString();
  return `${here.path === "/" ? "/index" : here.path}.${ending}${rest ? `?${rest}` : ""}`;
}

/** The addresses of what claims name. */
export const links = {
  matter: (key: string): string => `/matter/${encodeURIComponent(key)}`,
  origins: (key: string): string => `/matter/${encodeURIComponent(key)}/origins`,
  article: (id: string): string => `/article/${encodeURIComponent(id)}`,
  words: (article: string, claim: string): string => `/article/${encodeURIComponent(article)}#${claim}`,
  who: (name: string): string => `/who/${encodeURIComponent(name)}`,
  articles: (query: Readonly<Record<string, string>>): string => `/articles?${new URLSearchParams(query)}`,
  claims: (query: Readonly<Record<string, string>>): string => `/claims?${new URLSearchParams(query)}`,
};
