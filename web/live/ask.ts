/** Asks the server; what it refuses is an Error in its words (RFC 9457). */
export async function ask<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(
    path,
    body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
  );
  const told: unknown = await answer.json().catch(() => ({ title: `HTTP ${answer.status}` }));
  if (answer.ok) return told as T;
  const { title = answer.statusText, detail = "" } = told as { title?: string; detail?: string };
  throw new Error(detail ? `${title}: ${detail}` : title);
}

/** What went wrong, in words. */
export const worded = (error: unknown): string => (error instanceof Error ? error.message : String(error));
