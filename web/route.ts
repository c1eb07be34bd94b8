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

/** The same path with one filter changed; an empty value takes it away. */
export function withFilter(name: string, value: string): string {
  const query = new URLSearchParams(place().query);
  if (value) query.set(name, value);
  else query.delete(name);
  const rest = query.toString();
  return place().path + (rest ? `?${rest}` : "");
}

/** The filters of the address as a query for the server. */
export const filters = (): string => {
  const rest = place().query.toString();
  return rest ? `?${rest}` : "";
};

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
