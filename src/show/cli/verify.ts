import { statSync } from "node:fs";
import { openBooks } from "../../flow/open.ts";
import { indexDiffers } from "../../flow/same-index.ts";
import { HearsayError } from "../../model/error.ts";
import { openCheckpoint } from "../../record/checkpoint.ts";
import { type Cosignature, readVkey } from "../../record/note.ts";
import { verifyOf } from "../ledger-office.ts";
import { plain } from "../plain.ts";
import { checkProof, keysIn, type ProofVerdict, sawIt } from "../proved.ts";
import type { Verb } from "./command.ts";
import { bytesOf, wordsOrFile } from "./given.ts";
import type { Io } from "./io.ts";
import { ledgerPath, type Options, text, withLedger } from "./options.ts";

/** `hearsay verify`: the whole ledger checked anew, or one proof file with the public key alone. */
export const verify: Verb = {
  name: "verify",
  example: 'hearsay verify claim.tlog-proof --key "hearsay/180f839681589de9+a7eccd25+AU…"',
  register: (program, io, done) => {
    withLedger(
      program
        .command("verify")
        .description(
          "check the whole ledger: entries, tree, signature, stored bytes, spans; or one proof FILE, without a ledger",
        ),
    )
      .argument("[file]", "a .tlog-proof file; without one, or with a ledger's folder, the whole ledger is checked")
      .option(
        "--key <key>",
        "the public key, or a file of keys one a line, got by another way than the proof (else HEARSAY_KEY)",
      )
      .option("--since <checkpoint>", "a checkpoint file kept from earlier, which the ledger must go on from")
      .option(
        "--witness <keys>",
        "with --since: keys of witnesses, or a file of them, whose cosignatures on it are told",
      )
      .option("--text <file>", "with FILE: the article's text, in which the words are read again")
      .option("--index", "hold the query index too against one made anew from the log (takes as long as a rebuild)")
      .option("--json", "as JSON")
      .action(async (file: string | undefined, options: Options) =>
        done(
          file === undefined || isFolder(file)
            ? await whole(file === undefined ? options : { ...options, ledger: file }, io)
            : proof(file, options, io),
        ),
      );
  },
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

async function whole(options: Options, io: Io): Promise<number> {
  const [since, witnesses] = [text(options.since), text(options.witness)];
  if (witnesses && !since)
    throw new HearsayError(
      "use/since",
      "--witness asks who saw a kept checkpoint, and none is given",
      "Give the file with --since.",
    );
  const key = keyGiven(options, io);
  const verdict = await verifyOf(ledgerPath(options, io), {
    ...(since ? { since: bytesOf(since) } : {}),
    ...(key ? { vkey: key } : {}),
  });
  const seen = since && verdict.ok ? seenBy(bytesOf(since), verdict.key, witnesses) : [];
  if (options.json) io.out(`${JSON.stringify({ ...verdict, seen })}\n`);
  else {
    const told = seen.map(({ name, time }) => `\n${sawIt(name, time)}`).join("");
    io.out(
      `${plain(`${verdict.summary}${told}\nlog   ${verdict.origin}\nroot  ${verdict.root}\nkey   ${verdict.key}`)}\n${limits}`,
    );
  }
  return verdict.ok && (!options.index || (await indexHolds(ledgerPath(options, io), io))) ? 0 : 1;
}

/** Which of some witnesses saw a checkpoint. */
const seenBy = (note: Uint8Array, log: string, witnesses: string): readonly Cosignature[] =>
  witnesses === "" ? [] : openCheckpoint(note, [readVkey(log), ...keysIn(wordsOrFile(witnesses))]).seen;

async function indexHolds(folder: string, io: Io): Promise<boolean> {
  const books = await openBooks(folder, { mode: "read" });
  try {
    const differs = await indexDiffers(books);
    const says = differs
      ? `The query index does not answer as the log does (${differs}): run hearsay rebuild.`
      : "The query index answers as one made anew from the log.";
    io.err(`${says}\n`);
    return differs === null;
  } finally {
    await books.close();
  }
}

function proof(file: string, options: Options, io: Io): number {
  const key = keyGiven(options, io);
  if (!key)
    throw new HearsayError(
      "use/key",
      "A proof proves nothing without a public key that came by another way",
      "Give --key, or set HEARSAY_KEY to a key or a file of keys.",
    );
  const article = text(options.text);
  const found = checkProof(
    bytesOf(file),
    keysIn(key),
    article ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOf(article)) : null,
  );
  io.out(options.json ? `${JSON.stringify(found)}\n` : plain(draw(found)));
  return found.ok ? 0 : 1;
}

const draw = ({ summary, steps, notProved }: ProofVerdict): string =>
  [
    summary,
    ...steps.map(({ ok, says }) => `  ${ok ? "ok " : "NO "} ${says}`),
    "It does not prove",
    ...notProved.map((says) => `  -   ${says}`),
    "",
  ].join("\n");

/** The key of --key or HEARSAY_KEY: the key itself, or what the file of that name holds; "" where there is none. */
const keyGiven = (options: Options, io: Io): string => wordsOrFile(text(options.key) || io.env.HEARSAY_KEY || "");

const limits =
  "Not proved: that anything in it is true, that nothing was recorded late, that there is no second log. Keep a checkpoint to compare later.\n" +
  "The query index is no part of the record; --index checks it, and hearsay rebuild makes it again from the log.\n";
