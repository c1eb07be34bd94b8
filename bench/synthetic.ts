// A news archive without end, seeded: entries as a ledger holds them, for measuring what comes after reading. Places, people and outlets are
// invented; no two texts are the same.
import type { Entry, EntryBody, Witness } from "../src/model/entry.ts";
import { canonical, sha256 } from "../src/text/canonical.ts";
import type { Span } from "../src/text/span.ts";

/** A generator of numbers from 0 to below 1: mulberry32. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What an archive is made of. */
export interface Archive {
  /** The entries of article number n, whose first entry has the index given. */
  entriesOf(n: number, first: number): Entry[];
  /** The bytes of a blob, made again when asked for. */
  bytes(digest: string): Uint8Array | null;
  /** Names of places, the most frequent first. */
  readonly places: readonly string[];
}

const sides = ["VD", "LM"] as const;
const articlesADay = 100;
const start = Date.UTC(2030, 0, 1);
const dayOf = (n: number): string => new Date(start + n * 86_400_000).toISOString().slice(0, 10);
const syllables =
  "ba be bo da de do ga ge go ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo za ze zo".split(
    " ",
  );

function word(seed: number): string {
  const next = seeded(seed * 7919 + 13);
  const n = 2 + Math.floor(next() * 2);
  const made = Array.from({ length: n }, () => syllables[Math.floor(next() * syllables.length)]).join("");
  return made[0]!.toUpperCase() + made.slice(1);
}

interface Event {
  readonly speaker: number;
  readonly kind: string;
  readonly aspect: string | null;
  readonly actor: string;
  readonly stance: "asserts" | "denies";
  readonly place: number;
  readonly value: number | null;
  readonly unit: string | null;
}

const filler = Array.from({ length: 400 }, (_, i) => word(i + 90_000).toLowerCase());

/** An archive of `places` places; article n is the same whenever it is asked for. */
export function archive(placeCount = 5000, people = 400, outletCount = 120): Archive {
  const places = [
    ...new Set(Array.from({ length: placeCount * 2 }, (_, i) => `${word(i)}${["holm", "stad", "vik", "mark"][i % 4]}`)),
  ].slice(0, placeCount);
  const persons = Array.from({ length: people }, (_, i) => `${word(i + 50_000)} ${word(i + 60_000)}son${i}`);
  const outlets = Array.from(
    { length: outletCount },
    (_, i) => `${word(i + 70_000)} ${["Post", "Times", "Herald", "Wire"][i % 4]} ${i}`,
  );
  // Zipf: the k-th place is told of in proportion to 1 / k.
  const weights = places.map((_, i) => 1 / (i + 1));
  const sum = weights.reduce((a, b) => a + b, 0);
  const cumulative: number[] = [];
  weights.reduce((a, w, i) => (cumulative[i] = a + w / sum), 0);
  const pick = (u: number): number => {
    let [low, high] = [0, cumulative.length - 1];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (cumulative[mid]! < u) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  const events = new Map<number, readonly Event[]>();
  const eventsOn = (day: number): readonly Event[] => {
    const there = events.get(day);
    if (there) return there;
    const next = seeded(day + 1);
    // The towns that are much told of change every month.
    const month = Math.floor(day / 30);
    const at = (u: number): number => (pick(u) * 37 + month * 911) % places.length;
    const made = Array.from({ length: 250 }, (): Event => eventOf(next, at, people));
    if (events.size > 3) events.clear();
    events.set(day, made);
    return made;
  };
  const texts = new Map<string, number>();
  const made = (n: number) => articleOf(n, eventsOn, { places, persons, outlets });
  const remember = (digest: string, n: number, part: number) => texts.set(digest, n * 4 + part);
  return {
    places,
    entriesOf: (n, first) => {
      const { blobs, bodies, at } = made(n);
      for (const [part, blob] of blobs.entries()) remember(sha256(blob), n, part);
      return bodies.map((body, i) => ({ index: first + i, at, body }));
    },
    bytes: (digest) => {
      const at = texts.get(digest);
      return at === undefined ? null : new TextEncoder().encode(made(at >> 2).blobs[at & 3]!);
    },
  };
}

function eventOf(next: () => number, pick: (u: number) => number, people: number): Event {
  const speaker = Math.floor(next() * people);
  const own = sides[speaker % 2]!;
  const other = sides[(speaker + 1) % 2]!;
  const place = pick(next());
  const u = next();
  const denies = next() < 0.12;
  const base = {
    speaker,
    place,
    stance: denies ? ("denies" as const) : ("asserts" as const),
    aspect: null,
    value: null,
    unit: null,
  };
  if (u < 0.3)
    return {
      ...base,
      kind: "control",
      actor: denies ? other : own,
      value: next() < 0.5 ? 1 : Math.round(next() * 100) / 100,
      unit: "share",
    };
  if (u < 0.5)
    return {
      ...base,
      kind: "casualties",
      actor: next() < 0.5 ? own : other,
      value: 2 + Math.floor(next() * 40),
      unit: next() < 0.6 ? "killed" : "wounded",
    };
  if (u < 0.65)
    return {
      ...base,
      kind: "losses",
      actor: other,
      value: 2 + Math.floor(next() * 12),
      unit: next() < 0.5 ? "tanks" : "vehicles",
    };
  if (u < 0.8)
    return {
      ...base,
      kind: "strike",
      aspect: next() < 0.5 ? "hit" : "launched",
      actor: other,
      value: next() < 0.5 ? 3 + Math.floor(next() * 90) : null,
      unit: "drones",
    };
  if (u < 0.93) return { ...base, kind: "advance", aspect: next() < 0.3 ? "fighting" : null, actor: own };
  return { ...base, kind: "encirclement", actor: other };
}

const perArticle = 10;

function articleOf(
  n: number,
  eventsOn: (day: number) => readonly Event[],
  names: {
    readonly places: readonly string[];
    readonly persons: readonly string[];
    readonly outlets: readonly string[];
  },
): { blobs: string[]; bodies: EntryBody[]; at: `${string}Z` } {
  const next = seeded(n * 31 + 7);
  const day = Math.floor(n / articlesADay);
  const outlet = names.outlets[Math.floor(next() * names.outlets.length)]!;
  const all = eventsOn(day);
  // A few events of the day are told by most, the rest by few.
  const chosen = new Set<Event>();
  while (chosen.size < perArticle) chosen.add(all[Math.floor(next() ** 2 * all.length)]!);
  let text = "";
  const parts: { event: Event; content: Span; claim: Span; source: Span }[] = [];
  for (const event of chosen) {
    const person = names.persons[event.speaker]!;
    const source = { start: text.length, end: text.length + person.length };
    text += `${person} said on the day that `;
    const from = text.length;
    text += `${event.actor} ${event.kind} ${event.value ?? ""} ${event.unit ?? ""} ${event.aspect ?? ""} at ${names.places[event.place]}`;
    parts.push({ event, content: { start: from, end: text.length }, claim: { start: from, end: text.length }, source });
    text += `. ${Array.from({ length: 22 }, () => filler[Math.floor(next() * filler.length)]).join(" ")}.\n`;
  }
  const title = `Report ${n}`;
  const published = `${dayOf(day)}T${String(8 + Math.floor(next() * 12)).padStart(2, "0")}:00:00Z` as const;
  const article = `article:${sha256(`${n}`).slice(0, 24)}` as const;
  const reading = `reading:${sha256(`r${n}`).slice(0, 24)}` as const;
  const witness = (span: Span): Witness => ({ ...span, in: "text", sha256: "" });
  const blocks = "[]";
  const front = canonical({ byline: null, title });
  const details = '{"notices":[],"places":[]}';
  const bodies: EntryBody[] = [
    {
      type: "capture",
      capture: {
        id: `capture:${n}`,
        url: null,
        sha256: sha256(`c${n}`),
        taken: published,
        media: "application/json",
        size: text.length,
      },
    },
    {
      type: "article",
      article: {
        id: article,
        capture: `capture:${n}`,
        externalId: `a${n}`,
        url: null,
        outlet,
        language: "en",
        after: null,
        published,
        updated: null,
        publishedWords: null,
        updatedWords: null,
        textSha256: sha256(text),
        blocksSha256: sha256(blocks),
        frontSha256: sha256(front),
      },
    },
  ];
  parts.forEach(({ event, content, source }, i) => {
    const person = names.persons[event.speaker]!;
    const hop = {
      name: outlet,
      role: null,
      organisation: null,
      side: "third",
      id: null,
      source: null,
      cue: null,
      content: null,
      mode: null,
      medium: null,
    };
    bodies.push({
      type: "statement",
      article,
      reading,
      where: "text",
      spans: [witness(content)],
      statement: {
        id: `statement:${n}-${i}`,
        content: [content],
        cue: null,
        source,
        speaker: { name: person, role: null, organisation: null, side: sides[event.speaker % 2]!, id: null },
        addressee: null,
        via: [hop],
        mode: "indirect",
        attitude: event.stance === "denies" ? "denies" : "says",
        medium: null,
        said: { day: dayOf(day), basis: "implied" },
        hedge: null,
        rule: "speech/verb-clause",
      },
    });
  });
  parts.forEach(({ event, claim }, i) => {
    const name = names.places[event.place]!;
    bodies.push({
      type: "claim",
      article,
      reading,
      where: "text",
      spans: [witness(claim)],
      claim: {
        id: `claim:${n}-${i}`,
        statement: `statement:${n}-${i}`,
        kind: event.kind,
        stance: event.stance,
        actor: event.actor,
        actorWords: null,
        place: {
          text: name,
          start: claim.end - name.length,
          end: claim.end,
          id: `gn:${event.place + 1}`,
          name,
          lat: 50,
          lon: 30,
          part: null,
        },
        quantity:
          event.unit === null
            ? null
            : {
                value: event.value,
                high: null,
                comparator: event.value === null ? null : "eq",
                unit: event.unit,
                words: null,
              },
        aspect: event.aspect,
        loaded: null,
        hedge: null,
        when: { day: dayOf(day), basis: "implied", words: null },
        words: claim,
        about: claim,
        target: null,
        rule: `${event.kind}/said`,
      },
    });
  });
  bodies.push({
    type: "reading",
    reading: {
      id: reading,
      article,
      reader: { version: "0", beat: "invented", beatVersion: "0" },
      counts: { statements: perArticle, claims: perArticle, titleStatements: 0, titleClaims: 0 },
      idsSha256: "",
      detailsSha256: sha256(details),
    },
  });
  return { blobs: [text, front, details, blocks], bodies, at: published };
}
