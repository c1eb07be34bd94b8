import { HearsayError } from "../../model/error.ts";
import type { Correction } from "../../model/people.ts";
import { claimNamed } from "../claim-named.ts";
import { type LedgerOffice, openOffice } from "../ledger-office.ts";
import { plain } from "../plain.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { ledgerPath, type Options, text, withLedger } from "./options.ts";

const verdicts = { confirm: "agrees", correct: "misread", contest: "contests" } as const;
const relations = ["denies", "revises", "repeats", "answers"] as const;
const things = ["speakers", "places", "origins", "matters"] as const;

type Adds = (office: LedgerOffice, by: string) => Promise<{ readonly entry: number; readonly isNew: boolean }>;

/** Opens the ledger to write, adds, and says which entry it became. */
async function adding(options: Options, io: Io, add: Adds): Promise<number> {
  const office = await openOffice(ledgerPath(options, io), true);
  try {
    const { entry, isNew } = await add(office, text(options.by) || io.env.HEARSAY_BY || "");
    const told = isNew ? `Recorded as entry ${entry}.` : `Nothing new: entry ${entry} says so already.`;
    io.out(options.json ? `${JSON.stringify({ entry, isNew })}\n` : `${told}\n`);
    return 0;
  } finally {
    await office.close();
  }
}

const by = ["--by <name>", "who says so (else HEARSAY_BY)"] as const;

/** `hearsay remark`: a person's word on a claim. */
export const remarkVerb: Verb = {
  name: "remark",
  example: 'hearsay remark claim:3f9a contest "The ministry has since published the full text." --by "A. Reader"',
  register: (program, io, done) => {
    withLedger(program.command("remark").description("confirm, correct or contest a claim, in an entry of your own"))
      .argument("<claim>", "a claim's id, or enough of its beginning")
      .argument("<verdict>", "confirm, correct or contest")
      .argument("<reason>", "why, in a sentence")
      .option(...by)
      .option(
        "--read <field=value...>",
        "with correct: how it should read (kind, stance, actor, place, speaker, date, value, high, comparator, unit)",
      )
      .option("--json", "as JSON")
      .action(async (id: string, verdict: string, note: string, options: Options & { read?: string[] }) =>
        done(
          await adding(options, io, (office, author) => {
            const on = claimNamed(office.desk(), id).claim.id;
            const read = correction(options.read ?? [], verdict);
            return office.remark({
              on,
              verdict: oneOf(verdicts, verdict),
              note,
              by: author,
              ...(read ? { read } : {}),
            });
          }),
        ),
      );
  },
};

/** `hearsay judge`: that two things are the same, or are not. */
export const judgeVerb: Verb = {
  name: "judge",
  example:
    'hearsay judge same speakers "V. Gerasimov" people/valery-gerasimov "One man, two spellings." --by "A. Reader"',
  register: (program, io, done) => {
    withLedger(
      program
        .command("judge")
        .description("say that two speakers, places, origins or matters are the same, or are not"),
    )
      .argument("<same|different>", "what you say of them")
      .argument("<sort>", things.join(", "))
      .argument("<a>", "a speaker's or place's id or name; of origins and matters a claim in each")
      .argument("<b>", "the other")
      .argument("<reason>", "why, in a sentence")
      .option(...by)
      .option("--json", "as JSON")
      .action(async (verdict: string, sort: string, a: string, b: string, reason: string, options: Options) =>
        done(
          await adding(options, io, (office, author) => {
            const about = oneOf(Object.fromEntries(things.map((thing) => [thing, thing])), sort);
            const name = (of: string): string =>
              about === "origins" || about === "matters" ? claimNamed(office.desk(), of).claim.id : of;
            const same = oneOf({ same: true, different: false }, verdict);
            return office.judge({ about, a: name(a), b: name(b), same, by: author, reason });
          }),
        ),
      );
  },
};

/** `hearsay relate`: that one claim answers, denies, repeats or revises another. */
export const relateVerb: Verb = {
  name: "relate",
  example: 'hearsay relate claim:3f9a denies claim:71c0 "Said of the same briefing." --by "A. Reader"',
  register: (program, io, done) => {
    withLedger(program.command("relate").description("put one claim in a relation to another"))
      .argument("<claim>", "a claim's id, or enough of its beginning")
      .argument("<relation>", relations.join(", "))
      .argument("<other>", "the claim it stands in that relation to")
      .argument("<reason>", "why, in a sentence")
      .option(...by)
      .option("--json", "as JSON")
      .action(async (from: string, relation: string, to: string, reason: string, options: Options) =>
        done(
          await adding(options, io, (office, author) =>
            office.relate({
              from: claimNamed(office.desk(), from).claim.id,
              to: claimNamed(office.desk(), to).claim.id,
              relation: oneOf(Object.fromEntries(relations.map((one) => [one, one])), relation),
              by: author,
              reason,
            }),
          ),
        ),
      );
  },
};

/** `hearsay withdraw`: takes back what a person said. */
export const withdrawVerb: Verb = {
  name: "withdraw",
  example: 'hearsay withdraw 361 "I had the wrong town." --by "A. Reader"',
  register: (program, io, done) => {
    withLedger(
      program.command("withdraw").description("take back a remark or judgement; it stays to be seen, with the reason"),
    )
      .argument("<entry>", "the number of the entry it was recorded as")
      .argument("<reason>", "why, in a sentence")
      .option(...by)
      .option("--json", "as JSON")
      .action(async (entry: string, reason: string, options: Options) =>
        done(await adding(options, io, (office, author) => office.withdraw(indexOf(entry), author, reason))),
      );
  },
};

/** `hearsay withhold`: takes an article's words down, or some of them. */
export const withholdVerb: Verb = {
  name: "withhold",
  example: 'hearsay withhold article:9a31 "Asked for by the person named." --words "Maria Hollis" --by "A. Editor"',
  register: (program, io, done) => {
    withLedger(
      program
        .command("withhold")
        .description("take an article's words down, or a name out of it; a tombstone with the reason stays"),
    )
      .argument("<article>", 'an article\'s id, the id it came with, or "all" with --words')
      .argument("<reason>", "why, in a sentence; it is shown")
      .option("--words <words...>", "only these words, in each form the text has them; the captured source goes whole")
      .option(...by)
      .option("--json", "as JSON")
      .action(async (article: string, reason: string, options: Options & { words?: string[] }) =>
        done(await takeDown(article, reason, options, io)),
      );
  },
};

async function takeDown(
  article: string,
  reason: string,
  options: Options & { words?: string[] },
  io: Io,
): Promise<number> {
  const office = await openOffice(ledgerPath(options, io), true);
  try {
    const author = text(options.by) || io.env.HEARSAY_BY || "";
    const words = options.words ?? [];
    const gone = await office.withhold({ article: article === "all" ? null : article, words, by: author, reason });
    if (options.json) io.out(`${JSON.stringify(gone)}\n`);
    else {
      const what = words.length ? `${gone.covered} places covered` : "All words taken down";
      const left = gone.remain.length
        ? `\nThese entries name them themselves and cannot be changed: ${gone.remain.join(", ")}.`
        : "";
      io.out(
        plain(
          `${what} in ${gone.articles.join(", ")}; told by entries ${gone.entries.join(", ") || "recorded before"}.${left}\n`,
        ),
      );
    }
    return 0;
  } finally {
    await office.close();
  }
}

function oneOf<T>(known: Readonly<Record<string, T>>, given: string): T {
  const found = Object.hasOwn(known, given) ? known[given] : undefined;
  if (found !== undefined) return found;
  throw new HearsayError(
    "use/filter",
    `"${plain(given)}" is none of them`,
    `Name one of: ${Object.keys(known).join(", ")}.`,
  );
}

function indexOf(entry: string): number {
  if (/^\d{1,15}$/.test(entry)) return Number(entry);
  throw new HearsayError(
    "use/filter",
    `"${plain(entry)}" is no entry`,
    "Give the number that `hearsay remark` or `judge` printed.",
  );
}

const numbers: readonly string[] = ["value", "high"];
const fields: readonly string[] = [
  "kind",
  "stance",
  "actor",
  "place",
  "speaker",
  "date",
  "comparator",
  "unit",
  ...numbers,
];

function correction(given: readonly string[], verdict: string): Correction | null {
  if (!given.length) return null;
  if (verdict !== "correct")
    throw new HearsayError(
      "use/filter",
      "--read goes with correct",
      "A claim that is confirmed or contested reads as it does.",
    );
  return Object.fromEntries(
    given.map((one) => {
      const [, field = "", value = ""] = /^([a-z]+)=(.+)$/.exec(one) ?? [];
      if (!fields.includes(field) || (numbers.includes(field) && !Number.isFinite(Number(value))))
        throw new HearsayError(
          "use/filter",
          `"${plain(one)}" corrects no field`,
          `Give field=value: ${fields.join(", ")}.`,
        );
      return [field, numbers.includes(field) ? Number(value) : value];
    }),
  );
}
