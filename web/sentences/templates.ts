import { amountIn, type Numbers, type Phrases, parts, type Thing } from "./phrases.ts";

/** One language's words for the templates: verbs and nouns in the one form each that the templates use. */
export interface SentenceWords {
  readonly numbers: Numbers;
  readonly third: string;
  /** Where no side is told. */
  readonly noSide: string;
  /** What is counted, where the reader's own word is one of the usual ones; others stay as they are. */
  readonly units: Readonly<Record<string, string>>;
  /** What befell people: "killed" as what they are, and after "how many". */
  readonly fates: Readonly<Record<string, readonly [they: string, ofThem: string]>>;
  /** What became of weapons. */
  readonly happened: Readonly<Record<string, string>>;
  readonly holds: string;
  readonly whoHolds: string;
  readonly part: string;
  readonly settlementsGained: string;
  readonly areaGained: string;
  readonly notTold: string;
  readonly howMany: string;
  readonly whether: string;
  readonly forces: string;
  readonly surrounded: string;
  readonly fighting: string;
  readonly attack: string;
  readonly attackGoesOn: string;
  readonly stopped: string;
  readonly advance: string;
  readonly wasAdvance: string;
  readonly casualties: string;
  readonly losses: string;
  readonly equipment: string;
  readonly strike: string;
  readonly wasStrike: string;
  readonly weapons: string;
  readonly layDownArms: string;
  readonly leave: string;
  readonly left: string;
  readonly people: string;
  readonly statementOn: string;
  readonly whatIsSaidOn: string;
}

/** The neutral sentences and questions of every kind, from one language's words. Every name stands by itself, so that none has to be bent. */
export function phrasesOf(w: SentenceWords): Phrases {
  const unitOf = ({ unit }: Thing): string | null =>
    unit === null || unit === "share" ? null : (w.units[unit] ?? unit);
  const counted = (o: Thing): string | null =>
    (/^km2?$/.test(o.unit ?? "") ? parts(" ", o.many, unitOf(o)) : parts(" —\u00a0", unitOf(o), o.many)) || null;
  const by = (o: Thing, word: string): string => (o.side ? `${word} (${o.side})` : word);
  const at = (o: Thing, text: string): string => parts(": ", o.place, text);
  const tail = ({ place }: Thing): string => (place ? `, ${place}` : "");
  const fateOf = ({ unit }: Thing): readonly [string, string] | undefined =>
    w.fates[unit === null || unit === "share" ? "casualties" : unit];
  const moved = (o: Thing): string => {
    if (o.aspect === "fighting") return w.fighting;
    if (o.aspect === "attempt") return by(o, w.attack);
    if (o.aspect === "repelled") return `${by(o, w.attack)} ${w.stopped}`;
    return by(o, w.advance);
  };
  const askedMoved = (o: Thing): string => {
    if (o.aspect === "fighting") return w.fighting;
    if (o.aspect === "attempt") return by(o, w.attackGoesOn);
    if (o.aspect === "repelled") return `${w.stopped} ${by(o, w.attack)}`;
    return by(o, w.wasAdvance);
  };
  const subject = (o: Thing): string => parts(", ", o.side ?? w.noSide, o.place);
  const say: Readonly<Record<string, (o: Thing) => string>> = {
    control: (o) => at(o, `${w.holds} ${o.side ?? w.noSide}${o.whole ? "" : ` (${o.many ?? w.part})`}`),
    settlements: (o) => `${by(o, w.settlementsGained)} — ${o.many ?? w.notTold}${tail(o)}`,
    area: (o) => `${by(o, w.areaGained)} — ${parts(" ", o.many, unitOf(o)) || w.notTold}${tail(o)}`,
    advance: (o) => parts(", ", at(o, moved(o)), counted(o)),
    encirclement: (o) => parts(", ", at(o, `${w.surrounded} ${by(o, w.forces)}`), counted(o)),
    casualties: (o) => `${by(o, w.casualties)}${tail(o)}: ${parts(" —\u00a0", fateOf(o)?.[0] ?? unitOf(o), o.many)}`,
    losses: (o) => `${by(o, w.losses)}${tail(o)}: ${counted(o) ?? w.equipment}`,
    strike: (o) => parts(": ", `${by(o, w.strike)}${tail(o)}`, parts(", ", counted(o), w.happened[o.aspect ?? ""])),
    surrender: (o) => parts(", ", at(o, `${w.layDownArms} ${by(o, w.forces)}`), counted(o)),
    evacuation: (o) => parts(", ", at(o, `${w.leave} ${by(o, w.people)}`), counted(o)),
  };
  const ask: Readonly<Record<string, (o: Thing) => string>> = {
    control: (o) => at(o, w.whoHolds),
    settlements: (o) => `${by(o, w.settlementsGained)}${tail(o)}: ${w.howMany}?`,
    area: (o) => `${by(o, w.areaGained)}${tail(o)}: ${w.howMany}?`,
    advance: (o) => at(o, `${w.whether} ${askedMoved(o)}?`),
    encirclement: (o) => at(o, `${w.whether} ${w.surrounded} ${by(o, w.forces)}?`),
    casualties: (o) => {
      const fate = fateOf(o);
      const head = parts(", ", by(o, w.casualties), o.place, !fate && unitOf(o));
      return `${head}: ${parts(" ", w.howMany, fate?.[1])}?`;
    },
    losses: (o) => `${parts(", ", by(o, w.losses), o.place, unitOf(o) ?? w.equipment)}: ${w.howMany}?`,
    strike: (o) =>
      o.unit === null && !o.aspect
        ? at(o, `${w.whether} ${by(o, w.wasStrike)}?`)
        : `${parts(", ", by(o, w.strike), o.place, unitOf(o) ?? w.weapons, w.happened[o.aspect ?? ""])}: ${w.howMany}?`,
    surrender: (o) => at(o, `${w.whether} ${w.layDownArms} ${by(o, w.forces)}?`),
    evacuation: (o) => at(o, `${w.whether} ${w.left} ${by(o, w.people)}?`),
  };
  return {
    third: w.third,
    amount: (quantity) => amountIn(w.numbers, quantity),
    say: (o) => say[o.kind]?.(o) ?? `${w.statementOn}: ${subject(o)}`,
    ask: (o) => ask[o.kind]?.(o) ?? `${w.whatIsSaidOn}: ${subject(o)}?`,
  };
}
