// Completes package-lock.json: a registry that does not carry a package's builds for other platforms leaves them out of the
// lock, and npm ci then refuses it everywhere. Each one missing is entered with its exact version, system and processor; npm
// skips those that do not fit the machine and fetches the others by name. Run it after npm install: node scripts/lock.mjs
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const systems = ["android", "darwin", "linux", "win32", "freebsd", "openharmony", "netbsd", "openbsd", "sunos", "aix"];
const processors = ["arm64", "x64", "ia32", "arm", "ppc64", "s390x", "riscv64", "loong64", "mips64el", "wasm32"];
let added = 0;

for (const [parent, entry] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const at = `node_modules/${name}`;
    if (lock.packages[at] || lock.packages[`${parent}/${at}`] || !/^\d+\.\d+\.\d+$/.test(version)) continue;
    const words = name.split(/[/-]/);
    const system = systems.find((s) => words.includes(s));
    const processor = processors.find((p) => words.includes(p));
    if (!system || !processor) throw new Error(`${name}: its name tells no system and processor; enter it by hand`);
    const libc = system === "linux" ? [words.includes("musl") ? "musl" : "glibc"] : null;
    lock.packages[at] = {
      version,
      cpu: [processor],
      ...(entry.dev ? { dev: true } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os: [system],
    };
    added++;
  }

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages for other platforms entered`);
