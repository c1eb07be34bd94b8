// Puts each entry of the package (package.json: exports, bin) and all it needs into few files, in the place of what tsc wrote for it:
// to look up, open and compile some four hundred modules one by one takes longer than all the rest of a start.
import { cpSync, readFileSync, rmSync } from "node:fs";
import { rolldown } from "rolldown";

const { exports, bin } = JSON.parse(readFileSync("package.json", "utf8"));
const entries = [...Object.values(exports), ...Object.values(bin).map((path) => `./${path}`)];
const nameOf = (path) => path.replace("./dist/src/", "").replace(/\.js$/, "");
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((path) => [nameOf(path), path])),
  platform: "node",
  // What is native, and what only few commands load, stays outside.
  external: ["libsql", "undici", /^node:/],
});
await bundle.write({ dir: "dist/bundle", entryFileNames: "[name].js", chunkFileNames: "parts/[name]-[hash].js" });
await bundle.close();
cpSync("dist/bundle", "dist/src", { recursive: true });
rmSync("dist/bundle", { recursive: true });
