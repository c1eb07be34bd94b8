import { HearsayError } from "../../model/error.ts";
import type { RevisionAnswer } from "../../model/revision.ts";
import { outletShown } from "../answers.ts";
import type { Desk } from "../desk.ts";
import { oneLine, quoted } from "../plain.ts";
import { officeOf } from "./asking.ts";
import type { Verb } from "./command.ts";
import { type Io, paint } from "./io.ts";
import { type Options, text, withAsOf, withLedger } from "./options.ts";

/** `hearsay diff`: how an article changed between its versions, told in claims. */
export const diff: Verb = {
  name: "diff",
  example: "hearsay diff https://eveninglantern.example/2032/09/15/who-holds-brenmern",
  register: (program, io, done) => {
    withAsOf(
      withLedger(program.command("diff").description("how an article changed between its versions, told in claims")),
    )
      .argument("<article>", "its address, its id, or the id it came with")
      .option("--from <article>", "the id of the version to compare with (else each with the one before it)")
      .option("--json", "one pair of versions a line")
      .action(async (name: string, options: Options) => {
        const office = await officeOf(options, io);
        const found = revisions(office.desk(), name, text(options.from));
        io.out(found.map((one) => (options.json ? `${JSON.stringify(one)}\n` : draw(one, office.desk(), io))).join(""));
        if (!found.length)
          io.out(options.json ? "" : "One version is recorded: there is nothing to compare it with.\n");
        done(0);
      });
  },
};

function revisions(desk: Desk, name: string, from: string): readonly RevisionAnswer[] {
  const id = articleNamed(desk, name);
  const versions = desk.versions(id).map((one) => one.id);
  if (from) {
    const one = desk.revision(id, articleNamed(desk, from));
    return one ? [one] : [];
  }
  return versions.slice(1).flatMap((to) => desk.revision(to) ?? []);
}

function articleNamed(desk: Desk, name: string): string {
  const found = desk.article(name)?.article.id ?? desk.articleNamed(name);
  if (found) return found;
  throw new HearsayError(
    "use/missing",
    `No article "${oneLine(name)}" in this ledger`,
    "Give its address, its id, or the id it came with.",
  );
}

function draw(one: RevisionAnswer, desk: Desk, io: Io): string {
  const { bold, dim } = paint(io);
  const article = desk.article(one.to.id)?.article;
  const when = (v: RevisionAnswer["from"]): string =>
    `${v.updated ? `updated ${v.updated}` : `published ${v.published ?? "at a time not told"}`}, taken ${v.captured ?? "at a time not known"}`;
  const lines = [
    bold(oneLine(`${article ? outletShown(article) : ""}: ${one.to.title ?? one.to.id}`)),
    dim(`  from ${one.from.id.slice(0, 16)} (${when(one.from)})`),
    dim(`  to   ${one.to.id.slice(0, 16)} (${when(one.to)})`),
    `  ${oneLine(one.says)}`,
    ...(one.headline
      ? [`  ~ headline “${oneLine(one.headline.from ?? "")}” → “${oneLine(one.headline.to ?? "")}”`]
      : []),
    ...one.changes.flatMap((change) => {
      const mark = { added: "+", removed: "-", changed: "~" }[change.type];
      const said = change.after ?? change.before;
      const who = said?.statement?.speaker.name ?? "own voice";
      return [
        `  ${mark} ${oneLine(change.says)}`,
        ...(said ? [`      ${oneLine(who)}: ${oneLine(said.says)} (${said.stance}) ${dim(said.id.slice(0, 18))}`] : []),
        ...[change.before, change.after].flatMap((c, i) =>
          c ? [`      ${i ? "now" : "was"} ${quoted(oneLine(c.words.text))}`] : [],
        ),
      ];
    }),
  ];
  return `${lines.join("\n")}\n\n`;
}
