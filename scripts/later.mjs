// import() in a script that is run as code (src/text/code.ts) has no module to start from: importLater, which the script is given, stands for it.
import { parseAst } from "rolldown/parseAst";

/** JavaScript with importLater for every import() that is one; what strings and comments say stays. */
export function importingLater(code) {
  if (!code.includes("import")) return code;
  const starts = [];
  const look = (node) => {
    if (node === null || typeof node !== "object") return;
    if (node.type === "ImportExpression") starts.push(node.start);
    for (const child of Object.values(node)) look(child);
  };
  look(parseAst(code));
  return starts
    .sort((a, b) => b - a)
    .reduce((text, at) => `${text.slice(0, at)}importLater${text.slice(at + "import".length)}`, code);
}
