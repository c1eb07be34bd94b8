import type { ArticleAnswer, ClaimAnswer } from "../../model/answer.ts";
import { HearsayError } from "../../model/error.ts";
import { outletShown } from "../answers.ts";
import type { Desk } from "../desk.ts";
import { filtersFrom } from "../filters.ts";
import { openOffice } from "../ledger-office.ts";
import { oneLine } from "../plain.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { paint } from "./io.ts";
import { ledgerPath, type Options, withLedger } from "./options.ts";

/** `hearsay why`: where one claim comes from: its words, its chain, the rules that read it, its bytes. */
export const why: Verb = {
  name: "why",
  example: "hearsay why claim:3f9a",
  register: (program, io, done) => {
    withLedger(program.command("why").description("one claim: its words, its chain, the rules that read it, its bytes"))
      .argument("<claim>", "a claim's id, or enough of its beginning")
      .option("--json", "as JSON")
      .action(async (id: string, options: Options) => {
        const office = await openOffice(ledgerPath(options, io), false);
        const found = claimNamed(office.desk(), id);
        io.out(options.json ? `${JSON.stringify(found.claim)}\n` : draw(found.claim, found.article, io));
        done(0);
      });
  },
};

function claimNamed(desk: Desk, id: string): { readonly claim: ClaimAnswer; readonly article: ArticleAnswer } {
  const exact = desk.claim(id);
  if (exact) return exact;
  const wanted = id.startsWith("claim:") ? id : `claim:${id}`;
  const all = desk.articles(filtersFrom(() => undefined));
  const found = all.flatMap((a) =>
    a.claims.filter((c) => c.id.startsWith(wanted)).map((claim) => ({ claim, article: a })),
  );
  const [one, ...others] = found;
  if (one && !others.length) return one;
  if (one)
    throw new HearsayError(
      "use/ambiguous",
      `${found.length} claims begin with "${oneLine(id)}"`,
      "Give more of the id.",
    );
  throw new HearsayError(
    "use/missing",
    `No claim "${oneLine(id)}" in this ledger`,
    "hearsay claims lists them with their ids.",
  );
}

function draw(c: ClaimAnswer, a: ArticleAnswer, io: Io): string {
  const { bold, dim, under } = paint(io);
  const whole = c.where === "title" ? (c.article.title ?? "") : a.text;
  const from = Math.max(whole.lastIndexOf("\n", c.words.start - 1) + 1, c.words.start - 200);
  const line = whole.indexOf("\n", c.words.end);
  const to = Math.min(line < 0 ? whole.length : line, c.words.end + 200);
  const context = `${oneLine(whole.slice(from, c.words.start))} ${under(oneLine(c.words.text))} ${oneLine(whole.slice(c.words.end, to))}`;
  const s = c.statement;
  const rows: readonly (readonly [string, string])[] = [
    ["says", `${c.says} (${c.stance})`],
    ["words", context.trim()],
    ["speaker", s ? [s.speaker.name, s.speaker.role, s.speaker.side].filter(Boolean).join(", ") : "the outlet itself"],
    ["chain", s ? [...s.via.map((v) => v.name), s.speaker.name].join(" › ") : outletShown(c.article)],
    ["told to", s?.addressee?.name ?? ""],
    ["cue", s?.cue ? `“${s.cue.text}” (${s.mode})` : ""],
    ["said", s?.said ?? ""],
    ["claimed for", c.date ? `${c.date} (${c.dateBasis})` : ""],
    [
      "place",
      c.place
        ? `${c.place.name}${c.place.text && c.place.text !== c.place.name ? `, written “${c.place.text}”` : ""}${c.place.id ? ` (${c.place.id})` : ", not resolved"}`
        : "",
    ],
    ["loaded word", c.loaded?.text ?? ""],
    ["hedge", c.hedge?.text ?? ""],
    ["rules", [s?.rule, c.rule].filter(Boolean).join("; ")],
    ["read by", `Hearsay ${a.reader.version}, beat ${a.reader.beat} ${a.reader.beatVersion}`],
    [
      "outlet",
      `${outletShown(c.article)}, published ${c.article.published ?? "not told"}${c.article.updated ? `, updated ${c.article.updated}` : ""}`,
    ],
    ["address", c.article.url ?? ""],
    ["bytes", `SHA-256 ${a.sha256.bytes}`],
    ["span", `${c.where} ${c.words.start}..${c.words.end} (UTF-16 units)`],
    ["matter", a.matters[c.id] ?? ""],
  ];
  return `${bold(c.id)}\n${rows
    .filter(([, v]) => v)
    .map(([k, v]) => `${dim(k.padEnd(12))} ${k === "words" ? v : oneLine(v)}`)
    .join("\n")}\n`;
}
