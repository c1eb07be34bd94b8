/**
 * The charset a page declares in `<meta charset>`, `<meta http-equiv content>` or an XML declaration within its first 1,024 bytes
 * (HTML standard, 13.2.3.2), comments left out; null where it declares none.
 */
export function declaredInPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024))
    .toString("latin1")
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head);
  for (const [tag] of head.matchAll(/<meta[\s/][^>]*>?/gi)) {
    const short = /[\s/"']charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(tag);
    if (short) {
      const within = /content\s*=\s*["'][^"']*charset/i.test(tag);
      if (!within || /http-equiv\s*=\s*["']?content-type/i.test(tag)) return short[1] ?? null;
    }
    const long = /http-equiv\s*=\s*["']?content-type/i.test(tag) ? /charset\s*=\s*([\w.:-]{2,40})/i.exec(tag) : null;
    if (long) return long[1] ?? null;
  }
  return xml?.[1] ?? null;
}
