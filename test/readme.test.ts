import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../src/show/cli/run.ts";
import { home } from "../src/text/home.ts";

const blocks = [
  ...readFileSync(join(home(), "README.md"), "utf8").matchAll(/```console\n\$ npx hearsay (.*)\n([\s\S]*?)```/g),
];

test("the README shows commands with their output", () => {
  expect(blocks.length).toBeGreaterThan(1);
});

for (const [, command = "", shown = ""] of blocks)
  test(`hearsay ${command} prints what the README shows ("…" stands for lines left out)`, async () => {
    const printed: string[] = [];
    const io = {
      out: (s: string) => void printed.push(s),
      err: () => {},
      width: 120,
      colour: false,
      live: false,
      env: {},
    };
    const args = command.split(" ").map((a) => (a.startsWith("samples/") ? join(home(), a) : a));
    expect(await run(args, io)).toBe(0);
    const lines = printed
      .join("")
      .split("\n")
      .map((l) => l.trimEnd());
    let at = -1;
    for (const line of shown.split("\n").filter((l) => l && l !== "…")) {
      const next = lines.indexOf(line.trimEnd(), at + 1);
      expect(next, `"${line}" is not in the output after line ${at}:\n${lines.join("\n")}`).toBeGreaterThan(at);
      at = next;
    }
  });
