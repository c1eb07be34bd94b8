/** Media types that may hold an article. */
export const readable =
  /^(?:text\/(?:html|plain|markdown|json|xml)|application\/(?:(?:xhtml|rss|atom|rdf|x-rss)\+xml|xml|json|(?:ld|feed)\+json|x-ndjson|jsonl|octet-stream))$/;

/** A Content-Type field → media type without parameters in lower case, and the charset it names; null for what is absent. */
export function mediaOf(field: string | null): readonly [string | null, string | null] {
  if (!field) return [null, null];
  const charset = /;\s*charset\s*=\s*"?([^\s;"]{1,60})/i.exec(field)?.[1] ?? null;
  return [field.split(";")[0]?.trim().toLowerCase() || null, charset];
}
