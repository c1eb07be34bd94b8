import { gzipSync } from "node:zlib";
import { hostile } from "../../bench/hostile.ts";
import { openBeat } from "../../src/beat/load.ts";
import { type Outcome, takeAll } from "../../src/flow/flow.ts";
import { openBooks } from "../../src/flow/open.ts";
import { hearInput } from "../../src/pipeline.ts";
import type { Input } from "../../src/read/input.ts";
import { check } from "./check.ts";
import { shuffled } from "./delivery.ts";
import { type Drill, seeded, Tally } from "./drill.ts";

/** Hostile inputs in the midst of good ones: all good ones are there, each bad one is named, none is tried again, the program goes on. */
export const poisonDrill: Drill = {
  name: "poison input",
  how: "broken, enormous and hostile inputs among good articles, shuffled: the good ones are all there, each bad one is named once",
  missing: () => null,
  run: async ({ long, seed, scratch }) => {
    const [tally, chance] = [new Tally({ long }), seeded(seed)];
    for (let round = 0; round < (long ? 6 : 1); round++) {
      const folder = `${scratch}/ledger-${round}`;
      const bad = poison(long ? 200_000 : 20_000);
      const good = Array.from({ length: long ? 40 : 10 }, (_, n) => article(n));
      const inputs = shuffled([...good, ...bad], chance);
      const heard = new Map<string, number>();
      const books = await openBooks(folder);
      const outcomes = await takeAll(inputs, books, {
        hear: (input) => {
          heard.set(input.name, (heard.get(input.name) ?? 0) + 1);
          return hearInput(input, () => openBeat("invented"));
        },
        nameOf: ({ name }) => name,
      });
      tally.faults += bad.length;
      for (const says of amiss(good, bad, outcomes, heard)) tally.fault(`round ${round}: ${says}`);
      const there = good.filter(({ name }) => books.view.article(name.replace(/\.json$/, "")) !== null).length;
      if (there < good.length) tally.fault(`round ${round}: ${good.length - there} good articles are not there`);
      if ("polluted" in {}) tally.fault(`round ${round}: the program's own objects were changed`);
      tally.acknowledged += there;
      await books.close();
      tally.add(await check(folder, [], null));
    }
    return tally.report();
  },
};

function amiss(
  good: readonly Input[],
  bad: readonly Input[],
  outcomes: readonly Outcome[],
  heard: ReadonlyMap<string, number>,
): readonly string[] {
  const of = (name: string) => outcomes.filter((one) => one.name === name || one.name.startsWith(`${name}:`));
  return [
    ...good.flatMap(({ name }) =>
      of(name).some(({ status }) => status === "new") ? [] : [`${name} was not taken in`],
    ),
    ...bad.flatMap(({ name }) => (of(name).length > 0 ? [] : [`nothing was said of ${name}`])),
    ...[...heard].flatMap(([name, times]) => (times > 1 ? [`${name} was read ${times} times`] : [])),
    ...outcomes.flatMap((one) => (one.code === "flow/fault" ? [`${one.name}: ${one.reason}`] : [])),
  ];
}

const input = (name: string, bytes: Uint8Array | string, media: string | null = null): Input => ({
  bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
  ...{ name, url: null, media, charset: null, taken: "2032-09-15T10:00:00Z" },
});

const article = (n: number): Input =>
  input(
    `good-${n}.json`,
    JSON.stringify({
      ...{ id: `good-${n}`, outlet: "The Marsh Gazette", published: "2032-09-14T08:00:00Z" },
      text: `Lurmian troops have taken ${n + 2} houses in Kersholt, the Red Hall said on Tuesday. General Viktor Aldemar denied it.`,
    }),
  );

/** One input for each danger, of about `n` characters where length is the danger. */
function poison(n: number): readonly Input[] {
  const nested = "<div>".repeat(n / 10) + "Kersholt was taken, he said." + "</div>".repeat(n / 10);
  const random = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
  return [
    ...Object.entries(hostile).map(([name, text]) => input(`hostile ${name}.txt`, text(n / 4))),
    input("nothing.txt", ""),
    input("blanks.html", "<html><body>   </body></html>"),
    input("nested.html", `<html><body>${nested}</body></html>`),
    input("brackets.json", "[".repeat(100_000)),
    input("half.json", '{"id": "x", "text": "Kersholt was ta'),
    input(
      "keys.json",
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "text": ""}',
    ),
    input("numbers.json", '{"text": 7, "outlet": ["x"]}'),
    input("entities.html", `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;${"&amp;".repeat(1000)}</p>`),
    input("random.bin", random),
    input(
      "cut.warc.gz",
      gzipSync("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999\r\n\r\nHTTP/1.1 200 OK").subarray(0, 40),
    ),
    input("bomb.warc.gz", gzipSync(new Uint8Array(n * 100))),
    input("controls.txt", `Kersholt\u0000 was\u001b[31m taken, \u202eAldemar said.`),
    input("surrogates.json", '{"text": "Kersholt \\ud800 was taken, Aldemar said.", "outlet": "x"}'),
    input("bad utf8.txt", Uint8Array.from([0x4b, 0xc3, 0x28, 0xa0, 0xff, 0xfe, 0x20, 0x73])),
  ];
}
