import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import solid from "vite-plugin-solid";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The same screens, built to be drawn as markup by the server: one file, nothing left to import.
export default defineConfig({
  root: here("."),
  plugins: [solid({ ssr: true, solid: { generate: "ssr", hydratable: false } })],
  ssr: { noExternal: true },
  build: {
    ssr: here("./draw.tsx"),
    outDir: here("../dist/page"),
    emptyOutDir: true,
    target: "node20",
    rollupOptions: { output: { entryFileNames: "draw.js" } },
  },
});
