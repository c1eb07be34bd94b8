import type { Line } from "./line.ts";

const sure = /^[•●▪■◦‣∙⁃]\s*(?=\S)/;
const maybe = /^(?:([-–—*·])|(\d{1,2})[.)])\s+(?=\S)/;

/** Length of the bullet that opens a list's item, the white space after it included; 0 for another line. A dash or number needs a neighbour alike. */
export function bullet(line: Line, before: Line | undefined, after: Line | undefined): number {
  const certain = sure.exec(line.words);
  if (certain) return certain[0].length;
  const m = maybe.exec(line.words);
  if (!m) return 0;
  const alike = [before, after].some((other) => {
    const o = other ? maybe.exec(other.words) : null;
    if (!o) return false;
    return m[1] ? o[1] === m[1] : Math.abs(Number(o[2]) - Number(m[2])) === 1;
  });
  return alike ? m[0].length : 0;
}
