import { placeOf, sideOf } from "../beat/mentions.ts";
import type { Hearing } from "../lang/doc.ts";
import type { Words } from "../lang/words.ts";
import type { PlaceMention } from "../model/reading.ts";

/** The places of an article with "Ruritanian territory" and "Ruritania's soil" read as the country, and with stretches of front nobody placed. */
export function territories(h: Hearing, words: Words, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const taken = new Map(places.map((p) => [p.start, p.kind === "country"]));
  const adjectives = h.mentions.filter((m) => m.type === "adjective" || m.type === "side");
  const found: PlaceMention[] = [];
  for (const sentence of h.doc.sentences)
    sentence.tokens.forEach((t, k) => {
      if (!words.places.territory.has(t.lower)) return;
      for (let j = k - 1; j >= Math.max(0, k - 3); j--) {
        const m = adjectives.find((x) => x.start === sentence.tokens[j]!.start);
        const country = m && countryOf(h, sideOf(h.beat, m.ids[0] ?? ""));
        if (m && country && taken.get(m.start) !== false) {
          taken.set(m.start, false);
          found.push({
            text: h.doc.text.slice(m.start, t.end),
            start: m.start,
            end: t.end,
            ...country,
            role: "place",
            candidates: 1,
            score: null,
            regime: null,
            kind: "country",
          });
        }
      }
    });
  const told = [...found, ...fronts(h, words, places)];
  return [
    ...sites(
      h,
      words,
      places.filter((p) => !told.some((f) => f.start === p.start)),
    ),
    ...told,
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "the X camp": a site no table knows is called by its whole name. */
const sites = (h: Hearing, words: Words, places: readonly PlaceMention[]): readonly PlaceMention[] =>
  places.map((p) => {
    if (p.id !== null || p.kind === "country") return p;
    const noun = /^ (\p{L}+)/u.exec(h.doc.text.slice(p.end, p.end + 24))?.[1] ?? "";
    return words.places.named.has(noun.toLowerCase()) && !p.name.toLowerCase().endsWith(noun.toLowerCase())
      ? { ...p, name: `${p.name} ${noun}` }
      : p;
  });

/** "the Upper Marsh direction": a stretch of front named after no place that is known keeps its own words as its name. */
function fronts(h: Hearing, words: Words, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const known = new Set(places.flatMap((p) => [p.start, p.end]));
  return h.doc.sentences.flatMap(({ tokens }) =>
    tokens.flatMap((t, k) => {
      if (!words.places.lines.has(t.lower)) return [];
      let from = k;
      while (tokens[from - 1]?.tag === "PROPN") from--;
      const first = tokens[from];
      const last = tokens[k - 1];
      if (
        from === k ||
        !first ||
        !last ||
        known.has(first.start) ||
        known.has(last.end) ||
        tokens.slice(from, k).some((x) => known.has(x.start))
      )
        return [];
      const text = h.doc.text.slice(first.start, t.end);
      return [
        {
          text,
          start: first.start,
          end: t.end,
          id: null,
          name: text,
          lat: null,
          lon: null,
          role: "place" as const,
          candidates: 0,
          score: null,
          regime: null,
          kind: "physical" as const,
        },
      ];
    }),
  );
}

function countryOf(h: Hearing, side: string): Pick<PlaceMention, "id" | "name" | "lat" | "lon"> | null {
  const id = h.beat.sides.find((s) => s.id === side)?.country ?? null;
  const place = placeOf(h.beat, id);
  return place ? { id: place.id, name: place.name, lat: place.lat, lon: place.lon } : null;
}
