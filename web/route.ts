import { createSignal } from "solid-js";

/** Where the reader is: all of it stands in the address, so that any view can be sent to somebody. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly hash: string;
}

const here = (): Place => ({
  path: location.pathname,
  query: new URLSearchParams(location.search),
  hash: location.hash.slice(1),
});
const [place, setPlace] = createSignal<Place>(here());
window.addEventListener("popstate", () => setPlace(here()));

export { place };

/** Goes to an address of this page without loading it anew. */
export function go(to: string, replace = false): void {
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  setPlace(here());
  if (!replace) window.scrollTo(0, 0);
}

/** The same path with one filter changed; an empty value takes it away. Another filter begins at its first page. */
export function withFilter(name: string, value: string): string {
  const query = new URLSearchParams(place().query);
  if (name !== "offset") query.delete("offset");
  if (value) query.set(name, value);
  else query.delete(name);
  const rest = query.toString();
  return place().path + (rest ? `?${rest}` : "");
}

const names = ["place", "speaker", "side", "kind", "outlet", "stance", "since", "until", "q", "disputed"];

/** The filters of the address as a query for the server, without what else an address may carry. */
export const filters = (): string => {
  const rest = new URLSearchParams(
    [...place().query].filter(([name, value]) => names.includes(name) && value),
  ).toString();
  return rest ? `?${rest}` : "";
};

/** Rows of a list on one page. */
export const pageSize = 100;

/** The row that the page of the address begins with. */
export const offset = (): number => {
  const given = Number(place().query.get("offset"));
  return Number.isInteger(given) && given > 0 ? given : 0;
};

/** The filters of the address with so many rows from one on. */
export const asking = (limit: number, from: number): string =>
  `${filters() || "?"}${filters() ? "&" : ""}limit=${limit}&offset=${from}`;

/** The filters of the address, and which page of the rows is asked for. */
export const paged = (): string => asking(pageSize, offset());

/** What stands in the address after a screen's own beginning; as it is where its percent signs mean nothing. */
export function rest(beginning: string): string {
  const text = place().path.slice(beginning.length);
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Follows a link within the page, and leaves every other click to the browser. */
export function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = (event.target as Element).closest("a");
  if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
  if (link.pathname.startsWith("/api/")) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
}
