/**
 * Third-party text made fit for a terminal or a log: every C0 and C1 control character but line feed and tab is shown
 * as a visible picture or escape, and so are bidi controls, so that no article can move the cursor or reorder a line
 * (CWE-150, CVE-2021-42574).
 */
export function plain(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    visible,
  );
}

const visible = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `\\u${code.toString(16).padStart(4, "0")}`;
};

/** The same on one line: line feeds and tabs become single spaces. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/g, " ").trim();

/** A claim's exact words in quotation marks; a claim always has some, so where there are none they were taken down. */
export const quoted = (words: string): string => (words === "" ? "(words withheld)" : `“${words}”`);
