import type {
  ArticleAnswer,
  ArticleLine,
  ClaimAnswer,
  LedgerAnswer,
  MatterAnswer,
  MatterLine,
} from "../src/model/answer.ts";

/** What went wrong, in the server's words (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  constructor(status: number, title: string, detail: string) {
    super(detail ? `${title}: ${detail}` : title);
    this.status = status;
  }
}

/** Asks the server; what it refuses is a Problem. */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(path, init);
  const body: unknown = await answer
    .json()
    .catch(() => ({ title: `The server answered ${answer.status} in no form we know` }));
  if (!answer.ok) {
    const told = body as { title?: string; detail?: string };
    throw new Problem(answer.status, told.title ?? answer.statusText, told.detail ?? "");
  }
  return body as T;
}

const post = (body: object): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** What happened to one thing that was given to be recorded. */
export interface Outcome {
  readonly name: string;
  readonly status: "new" | "known" | "unread" | "failed";
  readonly reason: string | null;
  readonly articleId: string | null;
}

/** The HTTP questions, one function each. `query` is the address's own search part, filters and all. */
export const api = {
  ledger: () => ask<LedgerAnswer>("/api/ledger"),
  matters: (query: string) => ask<{ matters: MatterLine[]; total: number }>(`/api/matters${query}`),
  matter: (key: string) => ask<MatterAnswer>(`/api/matters/${encodeURIComponent(key)}`),
  claims: (query: string) => ask<{ claims: ClaimAnswer[]; total: number }>(`/api/claims${query}`),
  articles: (query: string) =>
    ask<{ articles: (ArticleLine & { claims: number; statements: number })[]; total: number }>(`/api/articles${query}`),
  article: (id: string) => ask<ArticleAnswer>(`/api/articles/${encodeURIComponent(id)}`),
  read: (text: string, name: string) =>
    ask<{ articles: ArticleAnswer[]; failures: { name: string; message: string; hint: string }[] }>(
      "/api/read",
      post({ text, name }),
    ),
  add: (text: string, name: string) => ask<{ outcomes: Outcome[] }>("/api/articles", post({ text, name })),
};
