import type { ArticleAnswer, ClaimAnswer, LedgerAnswer } from "../model/answer.ts";
import { HearsayError } from "../model/error.ts";
import { outletShown } from "./answers.ts";

/** What a citation is made from. */
export interface Cited {
  readonly claim: ClaimAnswer;
  readonly article: ArticleAnswer;
  readonly ledger: Pick<LedgerAnswer, "origin" | "size" | "root" | "version">;
}

/** The forms a citation can have. */
export const citeForms = {
  plain: { media: "text/plain; charset=utf-8", write: plainText },
  bibtex: { media: "application/x-bibtex; charset=utf-8", write: bibtex },
  csl: {
    media: "application/vnd.citationstyles.csl+json",
    write: (of: Cited) => `${JSON.stringify([csl(of)], null, 2)}\n`,
  },
} as const;

/** The form of a name; HearsayError "use/format" where there is none. */
export function citeForm(name: string): (typeof citeForms)[keyof typeof citeForms] {
  if (Object.hasOwn(citeForms, name)) return citeForms[name as keyof typeof citeForms];
  const known = Object.keys(citeForms).join(", ");
  throw new HearsayError("use/format", `There is no citation form "${name}"`, `Name one of: ${known}.`);
}

/** Where the words stand and in which record: version, span, entry. */
function locus({ claim, article, ledger }: Cited): string {
  const text =
    claim.where === "text" ? `text SHA-256 ${article.sha256.text}` : `title, bytes SHA-256 ${article.sha256.bytes}`;
  const entry =
    claim.entry === null
      ? "not recorded"
      : `entry ${claim.entry} of ${ledger.origin}, tree size ${ledger.size}, root ${ledger.root}`;
  return `${text}, UTF-16 units ${claim.words.start}-${claim.words.end}; ${claim.id}; ${entry}; read by Hearsay ${article.reader.version}, beat ${article.reader.beat} ${article.reader.beatVersion}`;
}

const quoted = ({ claim, article }: Cited): string =>
  article.withheld && !article.withheld.some
    ? `words withheld (entry ${article.withheld.entry}: ${article.withheld.reason})`
    : `“${claim.words.text}”`;

const said = ({ claim: { statement } }: Cited): string =>
  statement ? `as said by ${statement.speaker.name}` : "in the outlet's own voice";

function plainText(of: Cited): string {
  const { published, updated, url, title } = of.claim.article;
  const parts = [
    `${outletShown(of.claim.article)}${title ? `, “${title}”` : ""}`,
    `published ${published ?? "at a time not told"}${updated ? `, updated ${updated}` : ""}`,
    url ? `<${url}>` : "",
    `${quoted(of)} (${said(of)})`,
  ].filter(Boolean);
  return `${parts.join(", ")}. [${locus(of)}]\n`;
}

/** A date as CSL has it: numbers of year, month, day. */
function dateParts(time: string | null): { "date-parts": number[][] } | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/
    .exec(time ?? "")
    ?.slice(1)
    .filter(Boolean)
    .map(Number);
  return parts?.length ? { "date-parts": [parts] } : undefined;
}

/** CSL-JSON 1.0: an article of a newspaper or site, what is ours in `note`. */
export function csl(of: Cited): object {
  const { claim, article, ledger } = of;
  const { published, updated, url, title, language } = claim.article;
  return {
    id: claim.id,
    type: "article-newspaper",
    title: title ?? undefined,
    "container-title": outletShown(claim.article),
    author: [{ literal: outletShown(claim.article) }],
    issued: dateParts(published),
    accessed: dateParts(article.captured),
    URL: url ?? undefined,
    language,
    "original-date": updated ? dateParts(updated) : undefined,
    version: article.sha256.text,
    locator: `${claim.where} ${claim.words.start}-${claim.words.end} (UTF-16 units)`,
    archive_location: claim.entry === null ? undefined : `entry ${claim.entry}`,
    archive: ledger.origin,
    note: `${quoted(of)} (${said(of)}). published: ${published ?? "not told"}; updated: ${updated ?? "not told"}. ${locus(of)}`,
  };
}

function bibtex(of: Cited): string {
  const { claim, article } = of;
  const { published, updated, url, title } = claim.article;
  const [year = "", month = ""] = (published ?? "").split("-");
  const fields: readonly (readonly [string, string])[] = [
    ["author", `{${tex(outletShown(claim.article))}}`],
    ["title", title ? `{${tex(title)}}` : ""],
    ["journal", tex(outletShown(claim.article))],
    ["year", year],
    ["month", month.slice(0, 2)],
    ["date", (published ?? "").slice(0, 10)],
    [
      "url",
      url ? url.replace(/[{}\\%#\s]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`) : "",
    ],
    ["urldate", (article.captured ?? "").slice(0, 10)],
    ["version", article.sha256.text],
    ["pages", `${claim.words.start}--${claim.words.end}`],
    [
      "note",
      tex(
        `${quoted(of)} (${said(of)}). Published ${published ?? "not told"}, updated ${updated ?? "not told"}. ${locus(of)}`,
      ),
    ],
  ];
  const key = `hearsay${claim.id.slice(claim.id.indexOf(":") + 1, claim.id.indexOf(":") + 13)}`;
  const rows = fields.filter(([, value]) => value && value !== "{}").map(([name, value]) => `  ${name} = {${value}}`);
  return `@article{${key},\n${rows.join(",\n")}\n}\n`;
}

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  $: "\\$",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as TeX takes it: what it would act on is escaped, line breaks are blanks. */
const tex = (text: string): string => text.replace(/[\\{}%&#$_~^]/g, (c) => special[c] ?? c).replace(/\s+/g, " ");
