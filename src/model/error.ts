/**
 * The world failed us: a page, a disk, a file. Misuse throws RangeError; hard text gives a Notice. Three kinds of
 * trouble, three ways, never mixed.
 */
export class HearsayError extends Error {
  /** "read/empty", "ledger/locked" …; each has its paragraph in docs/errors.md. */
  readonly code: string;
  /** What to do, in one sentence. */
  readonly hint: string;
  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "HearsayError";
    this.code = code;
    this.hint = hint;
  }
}
