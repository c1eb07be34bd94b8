const sample = 100_000;

/**
 * Which single-byte Cyrillic charset bytes are in, or null where they are not Cyrillic: a third or more of the letters lie above
 * 0x7F, as never in a Latin script. Small letters are the most, and each charset has them elsewhere.
 */
export function cyrillic(bytes: Uint8Array): "windows-1251" | "koi8-r" | "iso-8859-5" | "ibm866" | null {
  const size = Math.min(bytes.length, sample);
  const rows = new Array<number>(16).fill(0);
  let latin = 0,
    inTag = false;
  for (let i = 0; i < size; i++) {
    const b = bytes[i] ?? 0;
    if (b === 0x3c) inTag = true;
    else if (b === 0x3e) inTag = false;
    if (b >= 0x80) rows[b >> 4] = (rows[b >> 4] ?? 0) + 1;
    else if (!inTag && (b | 0x20) >= 0x61 && (b | 0x20) <= 0x7a) latin++;
  }
  const above = rows.reduce((sum, n) => sum + n, 0);
  if (above < 10 || above < latin / 2) return null;
  const row = (from: number, to: number): number => rows.slice(from, to + 1).reduce((sum, n) => sum + n, 0);
  // Small letters: windows-1251 E0..FF, KOI8-R C0..DF, ISO 8859-5 D0..EF, IBM866 A0..AF and E0..EF.
  const small = {
    "windows-1251": row(0xe, 0xf) * 1.0,
    "koi8-r": row(0xc, 0xd),
    "iso-8859-5": row(0xd, 0xe),
    ibm866: row(0xa, 0xa) + row(0xe, 0xe),
  } as const;
  const best = (Object.keys(small) as (keyof typeof small)[]).sort((a, b) => small[b] - small[a])[0];
  return best && small[best] > above * 0.6 ? best : null;
}
