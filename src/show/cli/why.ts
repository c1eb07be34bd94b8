import type { ArticleAnswer, ClaimAnswer } from "../../model/answer.ts";
import type { Said } from "../../model/people.ts";
import { outletShown } from "../answers.ts";
import { claimNamed } from "../claim-named.ts";
import { oneLine } from "../plain.ts";
import { officeOf } from "./asking.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { paint } from "./io.ts";
import { type Options, withAsOf, withLedger } from "./options.ts";

/** `hearsay why`: where one claim comes from: its words, its chain, the rules that read it, its bytes. */
export const why: Verb = {
  name: "why",
  example: "hearsay why claim:3f9a",
  register: (program, io, done) => {
    withAsOf(
      withLedger(
        program.command("why").description("one claim: its words, its chain, the rules that read it, its bytes"),
      ),
    )
      .argument("<claim>", "a claim's id, or enough of its beginning")
      .option("--json", "as JSON")
      .action(async (id: string, options: Options) => {
        const office = await officeOf(options, io);
        const found = claimNamed(office.desk(), id);
        io.out(options.json ? `${JSON.stringify(found.claim)}\n` : draw(found.claim, found.article, io));
        done(0);
      });
  },
};

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
    ["entry", c.entry === null ? "" : `${c.entry} of the ledger`],
    ["reading", a.superseded ? "an earlier one; a newer reading of this text does not have this claim" : ""],
    ["version", versionTold(a)],
    [
      "withheld",
      a.withheld
        ? `${a.withheld.some ? "some words" : "the words"}, by ${a.withheld.by} at ${a.withheld.at} (entry ${a.withheld.entry}): ${a.withheld.reason}`
        : "",
    ],
    ...c.people.map((one): readonly [string, string] => [one.body.type, saidTold(one)]),
  ];
  return `${bold(c.id)}\n${rows
    .filter(([, v]) => v)
    .map(([k, v]) => `${dim(k.padEnd(12))} ${k === "words" ? v : oneLine(v)}`)
    .join("\n")}\n`;
}

function versionTold({ article, versions }: ArticleAnswer): string {
  if (versions.length < 2) return "";
  const at = versions.indexOf(article.id) + 1;
  return `${at} of ${versions.length} of this address${at < versions.length ? "; a newer one is the one that is listed" : ""}`;
}

/** What a person said, in a line. */
function saidTold({ entry, at, body, withdrawn }: Said): string {
  const what =
    body.type === "remark"
      ? `${verdicts[body.verdict]}: ${body.note}${body.read ? ` (it should read ${JSON.stringify(body.read)})` : ""}`
      : body.type === "relation"
        ? `${body.from} ${body.relation} ${body.to}${body.reason ? `: ${body.reason}` : ""}`
        : `${body.a} and ${body.b} are ${body.same ? "the same" : "not the same"} (${body.about}): ${body.reason}`;
  const back = withdrawn ? `; taken back by ${withdrawn.by} at ${withdrawn.at}: ${withdrawn.reason}` : "";
  return `${body.by}, ${at} (entry ${entry}): ${what}${back}`;
}

const verdicts = { agrees: "confirms", misread: "corrects", contests: "contests" } as const;
