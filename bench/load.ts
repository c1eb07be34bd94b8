// What starting costs: CPU time and memory of a process of its own, over one that does nothing (`node -e 0`), in turns. Run after
// npm run build: it measures the package as it is installed.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { home } from "../src/text/home.ts";
import { middle } from "./paired.ts";

const library = pathToFileURL(join(home(), "dist/src/index.js")).href;
const command = pathToFileURL(join(home(), "dist/src/show/cli/main.js")).href;
const text = "Russian troops captured Kupiansk on Thursday, the Kremlin said. Kyiv denied it.";
const input = `{bytes:new TextEncoder().encode(${JSON.stringify(text)}),name:"a.txt",url:null,media:"text/plain",charset:"utf-8",taken:"2030-01-01T00:00:00Z"}`;

/** What is started, as a module's text. */
const starts: readonly (readonly [name: string, code: string])[] = [
  [
    "library and language, one text heard",
    `const h=await import("${library}");h.hearInput(${input},(t)=>h.openBeat(h.pickBeat(t)));`,
  ],
  ["hearsay --help", `process.argv.push("hearsay","--help");await import("${command}");`],
];

/** Milliseconds of CPU and megabytes of one process. */
function run(code: string): { readonly cpu: number; readonly memory: number } {
  const told = `process.on("exit",()=>{const u=process.cpuUsage();console.error(JSON.stringify({cpu:(u.user+u.system)/1e3,memory:process.resourceUsage().maxRSS/1024}))});`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", told + code], { encoding: "utf8" });
  const last = done.stderr.trim().split("\n").at(-1) ?? "";
  if (done.status !== 0 || !last.startsWith("{")) throw new Error(`The start failed: ${done.stderr}`);
  return JSON.parse(last);
}

const rounds = Number(process.argv[2] ?? 15);
for (const [name, code] of starts) {
  const over: number[] = [];
  const memory: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const early = i % 2 === 0 ? run(code) : null;
    const bare = run("0");
    const own = early ?? run(code);
    over.push(own.cpu - bare.cpu);
    memory.push(own.memory);
  }
  const [cpu, most] = [middle(over), middle(memory)];
  console.log(
    `${name.padEnd(38)} ${cpu.median.toFixed(0).padStart(5)} ms of CPU over node -e 0 (IQR ${(cpu.spread * 100).toFixed(0)} %), ${most.median.toFixed(0)} MB at most`,
  );
}
