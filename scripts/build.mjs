// tsc for the program, its beats compiled, Rolldown for its entries, Vite for the page and what draws it. `prepare` runs it after npm ci, so that `npx hearsay` works in the checkout.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, rmSync } from "node:fs";

const run = (args) => {
  const done = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (done.status !== 0) process.exit(done.status ?? 1);
};
if (!existsSync("node_modules/typescript") || !existsSync("node_modules/vite") || !existsSync("node_modules/tsx")) {
  console.error("The tools that build Hearsay are not installed; run npm ci (with development dependencies) first.");
  process.exit(1);
}
rmSync("dist", { recursive: true, force: true });
run(["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]);
run(["--import", "tsx", "scripts/compile-beats.ts"]);
run(["scripts/bundle.mjs"]);
chmodSync("dist/src/show/cli/main.js", 0o755);
for (const config of ["web/vite.config.ts", "web/vite.draw.config.ts"])
  run(["node_modules/vite/bin/vite.js", "build", "--config", config, "--logLevel", "warn"]);
