import { walls } from "../../lang/en/page.ts";

/** What stands where the article should: a wall, an error page, or next to nothing. */
export interface Wall {
  readonly code: "read/wall" | "read/missing-page" | "read/stub";
  readonly message: string;
  readonly hint: string;
}

/** An article's words are at least this many characters, where a page says otherwise it is one. */
const little = 900;
const stub = 80;

const sorts = {
  login: [
    "read/wall",
    "The page asks to log in; it does not show the article",
    "Save the page from a browser that is logged in, and give the file.",
  ],
  paywall: [
    "read/wall",
    "The page asks for a subscription and shows at most the beginning of the article",
    "Save the page as a subscriber, and give the file.",
  ],
  consent: [
    "read/wall",
    "The page asks for consent to cookies before it shows the article",
    "Save the page from a browser, and give the file.",
  ],
  captcha: [
    "read/wall",
    "The page checks for robots; it does not show the article",
    "Save the page from a browser, and give the file.",
  ],
  missing: [
    "read/missing-page",
    "The page says that what was asked for is not there, or that the site failed",
    "Check the address, or try again later.",
  ],
} as const satisfies Readonly<Record<keyof typeof walls, readonly [Wall["code"], string, string]>>;

/**
 * Tells a wall, an error page or a stub from an article; null for an article. Conservative: a page with a body of some length is an
 * article, whatever else it says; a short one is a wall only where its title, or what it says, is a wall's.
 */
export function wall(title: string | null, bodyWords: string, pageWords: string): Wall | null {
  if (bodyWords.length >= little && !cutShort(bodyWords)) return null;
  const head = flat(title ?? "").slice(0, 120);
  const words = flat(`${bodyWords.slice(0, 2000)} ${pageWords.slice(0, 4000)}`);
  for (const sort of ["captcha", "missing", "login", "consent", "paywall"] as const) {
    const inTitle =
      sort !== "paywall" && walls[sort].some((w) => head === w || (head.startsWith(w) && head.length < w.length + 40));
    const inBody =
      (sort === "paywall" || bodyWords.length < 500) && walls[sort].some((w) => w.includes(" ") && words.includes(w));
    const [code, message, hint] = sorts[sort];
    if (inTitle && bodyWords.length < little) return { code, message, hint };
    if (inBody && (sort !== "missing" || bodyWords.length < 250)) return { code, message, hint };
  }
  if (bodyWords.length >= stub) return null;
  return {
    code: "read/stub",
    message: `The page shows ${bodyWords.length} characters of text: no article`,
    hint: "It may be built by scripts: save it from a browser, and give the file.",
  };
}

/** A teaser of some length that ends in the offer to subscribe. */
const cutShort = (words: string): boolean =>
  words.length < 2500 && walls.paywall.some((w) => flat(words.slice(-400)).includes(w));

const flat = (words: string): string => words.toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ").trim();
