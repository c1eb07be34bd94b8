import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Context, Hono } from "hono";
import { HearsayError } from "../../model/error.ts";
import type { Tiles } from "../../model/screens.ts";
import { home } from "../../text/home.ts";
import { csvOf } from "../export/csv.ts";
import { filtersFrom } from "../filters.ts";
import type { Office } from "../office.ts";
import { problem } from "./problem.ts";
import { screens } from "./screens/index.ts";
import type { Asked, Screen } from "./screens/screen.ts";
import { tongueOf } from "./tongue.ts";

const media: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

const root = (): string => join(home(), "dist", "web");
const drawer = (): string => join(home(), "dist", "page", "draw.js");

/** What the page is drawn from: an answer, or why there is none. */
interface Drawing {
  readonly screen: string;
  readonly path: string;
  readonly search: string;
  readonly answer: object | null;
  readonly trouble: { readonly title: string; readonly detail: string } | null;
  readonly language: string;
  /** What sides are called that are no states; English needs none, its sentences come with the answers. */
  readonly sides: Readonly<Record<string, string>>;
}

type Draw = (drawing: Drawing) => { readonly html: string; readonly title: string };

const walk = (at: string): string[] =>
  readdirSync(at).flatMap((n) => (statSync(join(at, n)).isDirectory() ? walk(join(at, n)) : [join(at, n)]));

/** A screen's address taken apart: which screen, what its path names, which form is asked for. */
interface Found {
  readonly screen: Screen;
  readonly id: string;
  readonly form: "html" | "json" | "csv" | "geojson";
}

const shapes = screens.map((screen) => ({
  screen,
  // The path's own dots and slashes stay in the name; an ending is only what stands last.
  shape: new RegExp(
    `^${screen.path === "/" ? "/(?:index)?" : screen.path.replace(":id", "([^/]+)")}(?:\\.(json|csv|geojson))?$`,
  ),
}));

/** The screen at a path; null where there is none. */
export function screenAt(path: string): Found | null {
  for (const { screen, shape } of shapes) {
    const named = screen.path.includes(":id");
    const found = shape.exec(path);
    if (!found) continue;
    const [, first = "", second = ""] = found;
    const [raw, form] = named ? endingOf(first, second) : ["", first];
    return { screen, id: decoded(raw), form: (form || "html") as Found["form"] };
  }
  return null;
}

// Where the name takes all of the rest, the ending is found within it.
function endingOf(name: string, form: string): readonly [string, string] {
  const cut = form ? null : /^(.+)\.(json|csv|geojson)$/.exec(name);
  return cut ? [cut[1] ?? "", cut[2] ?? ""] : [name, form];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Every screen under its address, its data beside it, and the built files they need. Only files that were built are served. */
export function pages(app: Hono, office: Office, tiles: Tiles | null): void {
  const files = existsSync(root())
    ? new Map(walk(root()).map((f) => [`/${relative(root(), f)}`, f]))
    : new Map<string, string>();
  app.get("/assets/*", (c) => {
    const file = files.get(c.req.path);
    if (!file) return c.notFound();
    const type = media[extname(file)] ?? "application/octet-stream";
    return c.body(new Uint8Array(readFileSync(file)), 200, {
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
  app.get("*", async (c, next) => {
    const found = screenAt(new URL(c.req.url).pathname);
    return found ? answered(c, office, found, tiles) : next();
  });
}

async function answered(
  c: Context,
  office: Office,
  { screen, id, form }: Found,
  tiles: Tiles | null,
): Promise<Response> {
  try {
    const when = c.req.query("as-of");
    const answer = await screen.answer(when ? await office.asOf(when) : office, askedOf(c, id, tiles));
    if (answer === null) return missing(c, form, screen, id);
    if (form === "html") return await drawn(c, 200, { screen: screen.name, answer, trouble: null }, sidesOf(office));
    if (form === "json") return c.json(answer);
    const other =
      form === "csv"
        ? screen.csv && csvOf(screen.csv(answer))
        : screen.geojson && JSON.stringify(screen.geojson(answer));
    if (!other) return problem(c, 404, "No such form", `This screen has no ${form}.`, "http/missing");
    return c.body(other, 200, {
      "content-type": form === "csv" ? "text/csv; charset=utf-8" : "application/geo+json",
      "content-disposition": `attachment; filename="${screen.name}.${form}"`,
    });
  } catch (error) {
    if (form !== "html" || !(error instanceof HearsayError && error.code.startsWith("use/"))) throw error;
    return drawn(c, 400, { screen: screen.name, answer: null, trouble: { title: error.message, detail: error.hint } });
  }
}

const askedOf = (c: Context, id: string, tiles: Tiles | null): Asked => ({
  id,
  tiles,
  filters: filtersFrom((name) => c.req.query(name)),
  value: (name) => c.req.query(name) ?? "",
});

const sidesOf = (office: Office) => (): Drawing["sides"] =>
  Object.fromEntries(office.desk().beats.flatMap((beat) => beat.sides.map(({ id, name }) => [id, name])));

function missing(c: Context, form: Found["form"], screen: Screen, id: string): Response | Promise<Response> {
  const title = `No such ${{ reader: "article", who: "speaker", verify: "claim" }[screen.name] ?? "matter"}`;
  const detail = `"${id || (c.req.query("claim") ?? "")}" is not in this ledger.`;
  if (form !== "html") return problem(c, 404, title, detail, "http/missing");
  return drawn(c, 404, { screen: screen.name, answer: null, trouble: { title, detail } });
}

let loading: Promise<{ readonly draw: Draw; readonly frame: string }> | null = null;

async function loaded(): Promise<{ readonly draw: Draw; readonly frame: string }> {
  const { draw } = (await import(pathToFileURL(drawer()).href)) as { readonly draw: Draw };
  return { draw, frame: readFileSync(join(root(), "index.html"), "utf8") };
}

async function drawn(
  c: Context,
  status: 200 | 400 | 404,
  what: Pick<Drawing, "screen" | "answer" | "trouble">,
  named: () => Drawing["sides"] = () => ({}),
): Promise<Response> {
  if (!existsSync(drawer())) return c.text("The page is not built; run npm run build. The answers are under /api/.");
  loading ??= loaded();
  const { draw, frame } = await loading;
  const { pathname, search } = new URL(c.req.url);
  const language = tongueOf(c);
  const sides = language === "en" ? {} : named();
  const { html, title } = draw({ ...what, path: pathname, search, language, sides });
  const page = frame
    .replace('<html lang="en"', () => `<html lang="${language}" data-sides="${escaped(JSON.stringify(sides))}"`)
    .replace("<title>Hearsay</title>", () => `<title>${escaped(title)}</title>`)
    .replace("<!--page-->", () => html);
  return c.body(page, status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
    vary: "cookie, accept-language",
  });
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** For a browser that asks for a page there is none of: a page that says so in words; null for everybody else. */
export function pageMissing(c: Context): Promise<Response> | null {
  const looks = c.req.method === "GET" && (c.req.header("accept") ?? "").includes("text/html");
  if (!looks || c.req.path.startsWith("/api") || !existsSync(drawer())) return null;
  return drawn(c, 404, { screen: "", answer: null, trouble: { title: "", detail: c.req.path } });
}
