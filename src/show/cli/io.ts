/** Where a command writes, and what the other end can show. Tests pass their own. */
export interface Io {
  /** Writes to standard output, as given. */
  out(text: string): void;
  /** Writes to standard error: progress, notices, what went wrong. */
  err(text: string): void;
  /** Cells a line may have. */
  readonly width: number;
  /** Whether standard output is a terminal that shows colours. */
  readonly colour: boolean;
  /** Whether standard error is a terminal (a progress bar makes sense). */
  readonly live: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The process's own ends. NO_COLOR is honoured; a pipe gets plain text 120 cells wide. */
export function processIo(): Io {
  const tty = process.stdout.isTTY === true;
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    width: tty ? Math.max(40, process.stdout.columns ?? 100) : 120,
    colour: tty && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    live: process.stderr.isTTY === true,
    env: process.env,
  };
}

/** Terminal styles; plain text where the other end shows none. */
export function paint(io: Io): {
  readonly bold: (s: string) => string;
  readonly dim: (s: string) => string;
  readonly under: (s: string) => string;
} {
  const code = (on: number, off: number) => (s: string) => (io.colour ? `\u001b[${on}m${s}\u001b[${off}m` : s);
  return { bold: code(1, 22), dim: code(2, 22), under: code(4, 24) };
}
