import type { Blow } from "../blows.ts";
import type { Clause, Range } from "../clause.ts";
import { type Harm, harm, hasPeople, hasWord, namedSide, unnumbered } from "../harm.ts";
import { peopleSide } from "../homeland.ts";
import { lowerOf } from "../lookup.ts";
import { homeOfPeople } from "../people.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";
import { placeOf as nounPlace } from "./casualties-nouns.ts";
import { placeOf } from "./casualties-place.ts";

/** "nobody was hurt", "no civilians died", "the crew survived", "all staff were safe": that harm befell them is denied. */
export const spared = (scene: Stage, blows: readonly Blow[]): readonly Harm[] => [
  ...blows.flatMap((blow) => ofBlow(scene, blows, blow)),
  ...scene.clauses.flatMap((clause) => unharmed(scene, clause)),
];

function ofBlow(scene: Stage, blows: readonly Blow[], blow: Blow): readonly Harm[] {
  const unit = unitOf(scene, blow);
  const who = unit === null ? null : nobodyIn(scene, blow);
  const other = who && scene.stretch.tokens.slice(who.to, blow.at).some((t) => t.tag === "VERB");
  if (!unit || !who || other) return [];
  const place = placeOf(scene, blows, blow, () => false);
  const side = namedSide(scene, who) ?? { side: homeOfPeople(scene, place) ?? scene.speaker ?? "none", words: null };
  const whole = who.to - who.from === 1 || lowerOf(scene.stretch.tokens[who.from + 1]) === "one";
  const people = whole && !hasPeople(scene, side.side) ? { side: "none" as const, words: null } : side;
  return [
    harm(blow.clause, {
      kind: "casualties",
      rule: "casualties/spared",
      actor: people,
      trigger: blow.range,
      place,
      quantity: unnumbered(unit),
      negative: !negated(blow.clause, scene.words),
      coloured: [who],
    }),
  ];
}

const unitOf = (scene: Stage, blow: Blow): string | null => {
  const w = scene.words.casualties;
  const units = blow.verbs.map((v) => w.undergo.get(v) ?? w.befall.get(v)).filter((u) => u);
  return blow.voice === "passive" || blow.verbs.some((v) => w.undergo.has(v)) ? (units[0] ?? null) : null;
};

/** "nobody", "no one", "no X soldier", "no civilians", "none of the crew" before the verb. */
function nobodyIn(scene: Stage, blow: Blow): Range | null {
  const { tokens } = scene.stretch;
  const { casualties: w, events, roles } = scene.words;
  for (let k = blow.before.from; k < blow.before.to; k++) {
    if (w.nobody.has(tokens[k]!.lower)) return { from: k, to: k + 1 };
    const none = events.function.none.has(tokens[k]!.lower);
    if (!none && !(w.nobody.has(tokens[k]!.lower) && roles.genitive.has(lowerOf(tokens[k + 1])))) continue;
    if (w.nobody.has(`${tokens[k]!.lower} ${lowerOf(tokens[k + 1])}`)) return { from: k, to: k + 2 };
    for (let j = k + 1; j < Math.min(blow.before.to, k + 5); j++)
      if (w.person.has(tokens[j]!.lower) || w.armed.has(tokens[j]!.lower) || w.people.has(tokens[j]!.lower))
        return { from: k, to: j + 1 };
  }
  return null;
}

/** "all staff were safe", "the crew escaped unharmed", "everyone survived". */
function unharmed(scene: Stage, clause: Clause): readonly Harm[] {
  const { verb, subject } = clause;
  const w = scene.words.casualties;
  if (!verb || !subject || verb.negation || verb.modal || verb.voice === "passive") return [];
  const rest: Range = { from: verb.to, to: Math.min(clause.to, verb.to + 3) };
  const safe = hasWord(scene, rest, w.safe) || w.surviving.has(verb.lemma);
  const all = hasWord(scene, subject, w.everyone) || crew(scene, subject);
  if (!safe || !all || scene.quantities(subject).some((q) => q.quantity.unit !== "share")) return [];
  const place = nounPlace(scene, { at: subject.from, unit: "casualties", quantity: null, range: subject }, clause);
  const side =
    namedSide(scene, subject)?.side ?? homeOfPeople(scene, place) ?? peopleSide(scene, place) ?? scene.speaker;
  return [
    harm(clause, {
      kind: "casualties",
      rule: "casualties/unharmed",
      actor: { side: side ?? "none", words: null },
      trigger: { from: verb.from, to: verb.to },
      place,
      quantity: unnumbered("casualties"),
      negative: true,
      coloured: [subject],
    }),
  ];
}

/** "the crew", "all hands", "their soldiers": people told together. */
const crew = (scene: Stage, subject: Range): boolean =>
  hasWord(scene, subject, scene.words.casualties.armed) || hasWord(scene, subject, scene.words.casualties.people);
