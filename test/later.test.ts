import { expect, test } from "vitest";
import { importingLater } from "../scripts/later.mjs";

// The build gives the bundled scripts another word for import(); only where it is one.
test.each([
  ["const f = () => import('./a.js');", "const f = () => importLater('./a.js');"],
  ["import ('./a.js'); import(import('./b.js'));", "importLater ('./a.js'); importLater(importLater('./b.js'));"],
  ["const s = 'import(x)'; // import(y)\n/* import(z) */", "const s = 'import(x)'; // import(y)\n/* import(z) */"],
  ["const s = `😀 import(${import('./a.js')})`;", "const s = `😀 import(${importLater('./a.js')})`;"],
  [
    "import { a } from './a.js';\nimport.meta.url; b.import(1);",
    "import { a } from './a.js';\nimport.meta.url; b.import(1);",
  ],
])("%s", (code, wanted) => expect(importingLater(code)).toBe(wanted));
