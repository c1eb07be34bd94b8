// Puts each entry of the package (package.json: exports, bin) and all it needs into few files: to look up, open and compile some four
// hundred modules one by one takes longer than all the rest of a start. The files are scripts under dist/code, which src/text/code.ts runs;
// an entry's own module only passes on what they export. Then all is used once, and V8's compiled code is kept beside each file.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { rolldown } from "rolldown";
import { importingLater } from "./later.mjs";

const { exports, bin } = JSON.parse(readFileSync("package.json", "utf8"));
// The last is a thread's own entry: src/show/aside/hearing.ts starts it by its address.
const entries = [
  ...Object.values(exports),
  ...Object.values(bin).map((path) => `./${path}`),
  "./dist/src/show/aside/worker.js",
];
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((path) => [basename(path, ".js"), path])),
  platform: "node",
  // What is native, and what only few commands load, stays outside.
  external: ["libsql", "undici", /^node:/],
  plugins: [
    {
      name: "later",
      transform: (code, id) => (id.includes("node_modules") ? null : importingLater(code)),
    },
  ],
});
const { output } = await bundle.write({
  dir: "dist/code",
  format: "cjs",
  entryFileNames: "[name]-[hash].cjs",
  chunkFileNames: "[name]-[hash].cjs",
});
await bundle.close();

for (const path of entries) {
  const chunk = output.find(
    ({ facadeModuleId }) => facadeModuleId && relative(".", facadeModuleId) === relative(".", path),
  );
  const to = (file) => {
    const way = relative(dirname(path), file).replaceAll("\\", "/");
    return way.startsWith(".") ? way : `./${way}`;
  };
  const shebang = /^#!.*\n/.exec(readFileSync(path, "utf8"))?.[0] ?? "";
  writeFileSync(join("dist/code", chunk.fileName), chunk.code.replace(/^#!.*\n/, "\n"));
  const names = chunk.exports.length ? `export const { ${chunk.exports.join(", ")} } = ` : "";
  writeFileSync(
    path,
    `${shebang}import { fileURLToPath } from "node:url";\nimport { load } from "${to("dist/src/text/code.js")}";\n` +
      `${names}load(fileURLToPath(new URL("${to(join("dist/code", chunk.fileName))}", import.meta.url)));\n`,
  );
}

// In a process of its own, with what most starts do: articles heard, the commands listed.
const use = `import { readdirSync, readFileSync } from "node:fs"; import { keepCode } from "./dist/src/text/code.js"; import * as h from "./dist/src/index.js";
const at = "samples/kupiansk/", files = readdirSync(at).filter((name) => name.endsWith(".json"));
for (const name of files) for (const bytes of [readFileSync(at + name), Buffer.from(JSON.parse(readFileSync(at + name)).text)])
  h.hearInput({ bytes, name, url: null, media: null, charset: null, taken: "2030-01-01T00:00:00Z" }, (t) => h.openBeat(h.pickBeat(t)));
process.argv.push("hearsay", "--help"); await import("./dist/src/show/cli/main.js"); keepCode();`;
const done = spawnSync(process.execPath, ["--input-type=module", "-e", use], {
  stdio: ["ignore", "ignore", "inherit"],
});
if (done.status !== 0) process.exit(done.status ?? 1);
