import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clockDrill } from "./clock.ts";
import { copyDrill } from "./copy.ts";
import { deliveryDrill } from "./delivery.ts";
import type { Drill, Report } from "./drill.ts";
import { flipsDrill } from "./flips.ts";
import { fullDrill } from "./full.ts";
import { killDrill } from "./kill.ts";
import { poisonDrill } from "./poison.ts";
import { powerDrill } from "./power.ts";
import { rebuildDrill } from "./rebuild.ts";
import { simulationDrill } from "./simulate.ts";
import { soakDrill } from "./soak.ts";
import { callsDrill, syncDrill } from "./syscalls.ts";
import { tornDrill } from "./torn.ts";
import { writersDrill } from "./writers.ts";

// npm run drills                     the long run: hundreds of faults, a quarter of an hour
// npm run drills -- --short          the run of every change, under a minute
// npm run drills -- --only NAME --seed N

/** Every drill, in the order of the table. */
export const drills: readonly Drill[] = [
  killDrill,
  powerDrill,
  fullDrill,
  tornDrill,
  flipsDrill,
  syncDrill,
  callsDrill,
  clockDrill,
  deliveryDrill,
  writersDrill,
  rebuildDrill,
  copyDrill,
  poisonDrill,
  soakDrill,
  simulationDrill,
];

/** One line of the table. */
export interface Line {
  readonly drill: Drill;
  /** Null where the drill cannot be run here; `missing` says why. */
  readonly report: Report | null;
  readonly missing: string | null;
  readonly seconds: number;
}

/** Runs some drills, one after another. */
export async function runDrills(
  some: readonly Drill[],
  long: boolean,
  seed: number,
  told: (line: Line) => void,
): Promise<readonly Line[]> {
  const scratch = mkdtempSync(join(tmpdir(), "hearsay-drills-"));
  const lines: Line[] = [];
  for (const [i, drill] of some.entries()) {
    const own = join(scratch, String(i));
    mkdirSync(own);
    const started = process.hrtime.bigint();
    const missing = drill.missing();
    const report = missing ? null : await drill.run({ long, seed, scratch: own });
    const line = { drill, report, missing, seconds: Number(process.hrtime.bigint() - started) / 1e9 };
    rmSync(own, { recursive: true, force: true });
    lines.push(line);
    told(line);
  }
  rmSync(scratch, { recursive: true, force: true });
  return lines;
}

const cells = ({ drill, report, missing, seconds }: Line): readonly string[] =>
  report
    ? [
        drill.name,
        drill.how,
        String(report.faults),
        String(report.acknowledged),
        String(report.lost),
        String(report.doubled),
        report.restart === null ? "" : `${report.restart.toFixed(2)} s`,
        report.wrong.length ? `NO: ${report.wrong[0]}` : "yes",
        `${seconds.toFixed(0)} s`,
      ]
    : [drill.name, drill.how, "0", "", "", "", "", `left out: ${missing}`, ""];

const row = (of: readonly string[]): string => `| ${of.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

async function main(args: readonly string[]): Promise<void> {
  const after = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [long, seed, only] = [!args.includes("--short"), Number(after("--seed") ?? 1), after("--only")];
  const some = drills.filter(({ name }) => only === undefined || name === only);
  console.log(`Seed ${seed}, the ${long ? "long" : "short"} run.\n`);
  console.log(row(["drill", "how", "faults", "acknowledged", "lost", "twice", "slowest restart", "all held", "took"]));
  console.log("|---|---|---|---|---|---|---|---|---|");
  const lines = await runDrills(some, long, seed, (line) => console.log(row(cells(line))));
  const sum = (of: (report: Report) => number): number =>
    lines.reduce((n, { report }) => n + (report ? of(report) : 0), 0);
  const [faults, lost, doubled] = [sum((r) => r.faults), sum((r) => r.lost), sum((r) => r.doubled)];
  console.log(`\n${faults} faults, ${sum((r) => r.acknowledged)} acknowledged, ${lost} lost, ${doubled} twice.`);
  for (const { drill, report } of lines) for (const says of report?.wrong ?? []) console.log(`${drill.name}: ${says}`);
  process.exitCode = lost || doubled || lines.some(({ report }) => report?.wrong.length) ? 1 : 0;
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main(process.argv.slice(2));
