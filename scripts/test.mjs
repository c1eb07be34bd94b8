// Runs every test: units, corpora, contracts, then the browser tests in a real Chromium. Ends with "N passed, N failed".
//   npm test                   everything
//   npm test -- --no-browser   leaves the browser tests out, and says so
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const noBrowser = process.argv.includes("--no-browser");
const scratch = mkdtempSync(join(tmpdir(), "hearsay-test-"));
let passed = 0;
let failed = 0;

if (stale()) build();
installGo();
suite("units, corpora, contracts", ["vitest.config.ts"], {});
if (noBrowser) console.log("left out by --no-browser: test/browser (the page in a real Chromium)");
else {
  const chromium = findChromium() ?? installChromium();
  if (chromium) suite(`the page in ${chromium}`, ["vitest.browser.config.ts"], { CHROMIUM_PATH: chromium });
  else {
    failed++;
    console.error(
      "No Chromium found. Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium) or set\n" +
        "CHROMIUM_PATH to its program; or leave the browser tests out: npm test -- --no-browser",
    );
  }
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** Whether anything that is built from is newer than what was built. */
function stale() {
  const made = ["dist/src/show/cli/main.js", "dist/web/index.html"];
  if (made.some((f) => !existsSync(f))) return true;
  const built = Math.min(...made.map((f) => statSync(f).mtimeMs));
  return ["src", "web", "package.json", "tsconfig.json", "tsconfig.build.json"].some((f) => newest(f) > built);
}

function newest(at) {
  const here = statSync(at);
  if (!here.isDirectory()) return here.mtimeMs;
  return Math.max(0, ...readdirSync(at).map((name) => newest(join(at, name))));
}

function build() {
  console.log("building first (npm run build)");
  const done = spawnSync("npm", ["run", "build"], { stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) {
    console.log("\n0 passed, 1 failed");
    process.exit(1);
  }
}

function suite(name, [config], env) {
  console.log(`\n== ${name}`);
  const out = join(scratch, `${config}.json`);
  const done = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--config",
      config,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${out}`,
    ],
    { stdio: "inherit", env: { ...process.env, ...env } },
  );
  const report = existsSync(out) ? JSON.parse(readFileSync(out, "utf8")) : null;
  passed += report?.numPassedTests ?? 0;
  failed += report?.numFailedTests ?? 0;
  // A suite that could not even be loaded has no failed test to its name, and is a failure all the same.
  if (done.status !== 0 && !report?.numFailedTests) failed++;
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  const mac = "/Applications/Chromium.app/Contents/MacOS/Chromium";
  const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  for (const at of [mac, chrome]) if (existsSync(at)) return at;
  for (const name of ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]) {
    const which = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
    if (which.status === 0) return which.stdout.trim();
  }
  return null;
}

// The outsider's check of the log is in Go; where its packages cannot be had, that test says so in one line and the rest goes on.
function installGo() {
  const there =
    spawnSync("go", ["version"]).status === 0 && existsSync("/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog");
  if (there || process.platform !== "linux" || process.getuid?.() !== 0) return;
  console.log(
    "no Go on this machine: installing Debian's packages (apt-get install golang-go golang-golang-x-mod-dev)",
  );
  install("golang-go", "golang-golang-x-mod-dev");
}

function install(...packages) {
  const run = (args) => spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"] });
  run(["update", "-qq"]);
  run(["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

function installChromium() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || process.env.CHROMIUM_PATH) return null;
  console.log("no Chromium on this machine: installing Debian's package (apt-get install chromium)");
  install("chromium", "fonts-dejavu-core");
  return findChromium();
}
