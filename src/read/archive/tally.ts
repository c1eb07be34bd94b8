/** What an archive holds besides articles: counted, and told in one line. */
export class Tally {
  readonly #counts = new Map<string, number>();

  count(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  /** "41 records are no articles: image/png 30, answered 404 11"; null where all were. */
  told(): string | null {
    const kinds = [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const sum = kinds.reduce((n, [, count]) => n + count, 0);
    if (!sum) return null;
    const shown = kinds.slice(0, 8).map(([what, count]) => `${what} ${count}`);
    const rest = kinds.slice(8).reduce((n, [, count]) => n + count, 0);
    return `${sum} ${sum === 1 ? "record is no article" : "records are no articles"}: ${[...shown, ...(rest ? [`others ${rest}`] : [])].join(", ")}`;
  }
}
