// npm run bench [hear|page|load|growth …]: compiles the program and its benches as the build does (scripts run on the fly carry
// wrappers that cost time of their own) and prints each as a ratio to its yardstick. docs/performance.md tells how to read it.
import { spawnSync } from "node:child_process";

const node = (...args) => {
  const done = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (done.status !== 0) process.exit(done.status ?? 1);
};
const asked = process.argv.slice(2);
node("node_modules/typescript/bin/tsc", "-p", "tsconfig.bench.json");
for (const name of asked.length ? asked : ["hear", "page", "load", "growth"])
  node(`node_modules/.cache/hearsay-bench/bench/${name}.js`);
