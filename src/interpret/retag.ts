import type { Token } from "../lang/doc.ts";
import type { Words } from "../lang/words.ts";

/**
 * Tags set right by what the tables know: "attacks" after a number is a noun, "advanced" after a plural a verb. Taggers learn from
 * general text, where these words mostly are something else.
 */
export function retag(tokens: readonly Token[], words: Words): readonly Token[] {
  const out = [...tokens];
  for (let k = 0; k < out.length; k++) out[k] = retagged(out, k, words);
  return out;
}

/** Tags that are ever set right; other words can be passed over. */
const mended: ReadonlySet<string> = new Set(["VERB", "ADJ", "NOUN", "SCONJ"]);

function retagged(tokens: readonly Token[], k: number, words: Words): Token {
  const t = tokens[k]!;
  if (!mended.has(t.tag) && !t.form.startsWith("VB")) return t;
  const before = tokens[k - 1];
  const next = tokens[k + 1];
  if (
    t.tag === "VERB" &&
    words.adjectival.has(t.lower) &&
    nounish(next) &&
    !isAux(before) &&
    (t.form === "VBG" || attributive(before))
  )
    return { ...t, tag: "ADJ", form: "JJ" };
  if (pastAlone(tokens, k, words)) return { ...t, tag: "VERB", form: "VBD" };
  if (fleeing(tokens, k, words)) return { ...t, tag: "NOUN", form: "NNS" };
  if (begun(tokens, k, words)) return { ...t, tag: "VERB", form: "VBG" };
  if (t.tag === "NOUN" && before?.tag === "AUX" && words.grammar.be.has(before.lower) && pastForm(t, words))
    return { ...t, tag: "VERB", form: "VBN" };
  if (t.form === "VBZ" && before?.text === ")" && numbered(tokens, k - 1)) return { ...t, tag: "NOUN", form: "NNS" };
  if (departing(tokens, k, words)) return { ...t, form: "VBD" };
  if (countedOf(tokens, k, words)) return { ...t, tag: "ADJ", form: "JJ" };
  if (t.tag === "VERB" && words.eventNouns.has(t.lower) && nounPlace(tokens, k, words))
    return { ...t, tag: "NOUN", form: t.lower.endsWith("s") ? "NNS" : "NN" };
  if (
    t.tag === "ADJ" &&
    words.eventNouns.has(t.lower) &&
    before &&
    (before.form === "POS" || before.tag === "DET" || before.tag === "ADJ") &&
    (!next || ["ADP", "AUX", "VERB", "PUNCT"].includes(next.tag))
  )
    return { ...t, tag: "NOUN", form: "NN" };
  if (
    k === 0 &&
    t.form === "VBZ" &&
    (words.eventNouns.has(t.lower) || words.advance.fightingNouns.has(t.lower)) &&
    next?.tag === "ADP"
  )
    return { ...t, tag: "NOUN", form: "NNS" };
  if (
    t.form === "VBG" &&
    words.places.named.has(t.lower) &&
    nounish(before) &&
    !["DET", "NOUN", "PROPN", "PRON"].includes(next?.tag ?? "")
  )
    return { ...t, tag: "NOUN", form: "NN" };
  if (t.lower === "that" && t.tag === "SCONJ" && k === 0 && next?.tag === "NOUN")
    return { ...t, tag: "DET", form: "DT" };
  if (k === 0 && t.tag === "VERB" && t.form === "VB" && next && words.advance.operationNouns.has(next.lower))
    return { ...t, tag: "NOUN", form: "NN" };
  if (
    t.tag === "NOUN" &&
    k > 0 &&
    words.control.hold.has(words.verbForms.get(t.lower) ?? t.lower) &&
    !t.lower.endsWith("ing") &&
    governs(tokens, k, words)
  )
    return { ...t, tag: "VERB", form: "VBZ" };
  if (
    k === 0 &&
    t.tag === "VERB" &&
    words.eventNouns.has(t.lower) &&
    (next?.form === "VBD" || next?.tag === "AUX" || next?.form === "VBZ")
  )
    return { ...t, tag: "NOUN", form: "NNS" };
  if ((t.tag === "ADJ" || t.form === "VBN") && verbPlace(tokens, k, words)) return { ...t, tag: "VERB", form: "VBD" };
  if (t.tag === "ADJ" && words.grammar.have.has(before?.lower ?? "") && pastForm(t, words))
    return { ...t, tag: "VERB", form: "VBN" };
  if (t.tag === "ADJ" && t.lower.endsWith("ed") && words.verbForms.has(t.lower) && afterHave(tokens, k, words))
    return { ...t, tag: "VERB", form: "VBN" };
  return t;
}

/** "a ship sank off X": a form that is nothing but a past, after a noun. */
const pastAlone = (tokens: readonly Token[], k: number, words: Words): boolean => {
  const [before, t, next] = [tokens[k - 1], tokens[k]!, tokens[k + 1]];
  return (
    (t.tag === "NOUN" || t.tag === "ADJ") &&
    words.grammar.pasts.has(t.lower) &&
    (before?.tag === "NOUN" || before?.tag === "PROPN") &&
    (!next || /^(?:ADP|ADV|PUNCT|DET|SCONJ|CCONJ)$/.test(next.tag))
  );
};

/** "40 refugees", "the first refugees", "7,000 displaced in schools": people, and no verb. */
function fleeing(tokens: readonly Token[], k: number, words: Words): boolean {
  const [before, t, next] = [tokens[k - 1], tokens[k]!, tokens[k + 1]];
  const e = words.evacuation;
  if (t.tag !== "VERB" || before === undefined) return false;
  if (t.form === "VBZ" && e.people.has(t.lower)) return before.tag === "NUM" || before.tag === "ADJ";
  const many = before.tag === "NUM" || (before.tag === "ADV" && tokens[k - 2]?.tag === "NUM");
  const apart = !next || next.tag === "PUNCT" || (next.tag === "ADP" && !words.roles.agent.has(next.lower));
  return t.form === "VBN" && e.escapees.has(t.lower) && many && apart;
}

/** "began trucking people out": what is begun is a doing. */
const begun = (tokens: readonly Token[], k: number, words: Words): boolean => {
  const [before, t, next] = [tokens[k - 1], tokens[k]!, tokens[k + 1]];
  const verb = words.verbForms.get(t.lower);
  return (
    t.tag === "NOUN" &&
    verb !== undefined &&
    t.lower.endsWith("ing") &&
    before?.tag === "VERB" &&
    words.aspectual.has(words.verbForms.get(before.lower) ?? "") &&
    (nounish(next) || startsObject(next))
  );
};

/** "11,344 (+2) tanks": a number stands before the brackets. */
function numbered(tokens: readonly Token[], close: number): boolean {
  let j = close;
  while (j > 0 && close - j < 5 && tokens[j]!.text !== "(") j--;
  return tokens[j]!.text === "(" && tokens[j - 1]?.tag === "NUM";
}

/** "families left for X", "after the army pulled out": no participle that describes, after those who leave. */
function departing(tokens: readonly Token[], k: number, words: Words): boolean {
  const t = tokens[k]!;
  const verb = words.verbForms.get(t.lower);
  if (t.form !== "VBN" || verb === undefined || !nounish(tokens[k - 1])) return false;
  if (tokens.slice(Math.max(0, k - 4), k).some((x) => x.tag === "AUX")) return false;
  const next = tokens[k + 1];
  const e = words.evacuation;
  if (e.civil.has(verb) && !e.remove.has(verb)) return true;
  if (e.leave.has(verb) && e.of.has(verb) && next?.lower === "for") return /^\p{Lu}/u.test(tokens[k + 2]?.text ?? "");
  const apart = next !== undefined && words.grammar.particles.has(next.lower);
  return (
    apart &&
    (e.leave.has(`${verb} ${next.lower}`) || e.flight.has(`${verb} ${next.lower}`)) &&
    !tokens.slice(k, k + 8).some((x) => words.roles.agent.has(x.lower))
  );
}

/** "the bodies of 40 killed soldiers": no clause begins after "of" and a number. */
const countedOf = (tokens: readonly Token[], k: number, words: Words): boolean =>
  (tokens[k]!.form === "VBD" || tokens[k]!.form === "VBN") &&
  tokens[k - 1]?.tag === "NUM" &&
  words.roles.genitive.has(tokens[k - 2]?.lower ?? "") &&
  nounish(tokens[k + 1]);

const nounish = (t: Token | undefined): boolean => !!t && (t.tag === "NOUN" || t.tag === "PROPN" || t.tag === "ADJ");
const attributive = (t: Token | undefined): boolean =>
  !t ||
  t.tag === "DET" ||
  t.tag === "ADJ" ||
  t.tag === "NUM" ||
  t.tag === "ADP" ||
  t.form === "POS" ||
  t.form === "PRP$";
const isAux = (t: Token | undefined): boolean => t?.tag === "AUX";

/** "33 attacks", "a sudden push", "combat clashes", "fighting continues": where an event noun stands. */
function nounPlace(tokens: readonly Token[], k: number, words: Words): boolean {
  const t = tokens[k]!;
  let j = k - 1;
  if (tokens[j]?.text === ")") while (j > 0 && tokens[j]!.text !== "(") j--;
  if (tokens[j]?.text === "(") j--;
  const before = tokens[j];
  const earlier = tokens[j - 1];
  const next = tokens[k + 1];
  if (t.form === "VBG") {
    const finite = !!next && (next.tag === "AUX" || (next.tag === "VERB" && /^VB[DZP]$/.test(next.form)));
    if (finite) return before?.tag !== "AUX";
    return (
      !!before && (before.tag === "DET" || before.tag === "ADJ" || fought(tokens, k, words)) && !startsObject(next)
    );
  }
  if (!before || t.form === "VBD" || t.form === "VBN") return false;
  if (
    before.tag === "DET" ||
    before.tag === "ADJ" ||
    before.tag === "NUM" ||
    before.form === "POS" ||
    before.form === "PRP$"
  )
    return !(before.tag === "DET" && words.grammar.relatives.has(before.lower));
  return (
    before.tag === "NOUN" &&
    !!earlier &&
    (earlier.tag === "NUM" || earlier.tag === "ADJ" || earlier.tag === "DET") &&
    !startsObject(next)
  );
}

/** "heavy street fighting", "continuing fighting": of what sort it is, and not who fights. */
function fought(tokens: readonly Token[], k: number, words: Words): boolean {
  const [earlier, before] = [tokens[k - 2], tokens[k - 1]!];
  if (!words.advance.fightingNouns.has(tokens[k]!.lower)) return false;
  if (before.form === "NN") return !words.actors.forces.has(before.lower) && !words.evacuation.people.has(before.lower);
  const begins = !earlier || ["ADP", "DET", "PUNCT"].includes(earlier.tag);
  return before.form === "VBG" && begins && words.aspectual.has(words.verbForms.get(before.lower) ?? "");
}

const startsObject = (t: Token | undefined): boolean =>
  !!t && (t.tag === "DET" || t.tag === "PROPN" || t.tag === "PRON" || t.tag === "NOUN" || t.tag === "NUM");

/** "Forces advanced east of X", "and recently advanced in": a past form that acts, after those who act or after "and". */
function verbPlace(tokens: readonly Token[], k: number, words: Words): boolean {
  const t = tokens[k]!;
  const next = tokens[k + 1];
  const alone = !tokens.slice(Math.max(0, k - 4), k).some((x) => x.tag === "AUX");
  if (t.form === "VBN" && alone && takesObject(tokens, k, words)) return true;
  if (t.form === "VBN" && goesOn(tokens, k, words)) return true;
  if (!words.acting.has(words.verbForms.get(t.lower) ?? "") || !t.lower.endsWith("ed")) return false;
  if (
    next &&
    !["ADP", "ADV", "PUNCT", "SCONJ", "CCONJ", "PRON"].includes(next.tag) &&
    !words.grammar.directions.has(next.lower)
  )
    return false;
  let j = k - 1;
  while (tokens[j]?.tag === "ADV") j--;
  if (tokens[j]?.text === ")") while (j > 0 && tokens[j]!.text !== "(") j--;
  const before = tokens[tokens[j]?.text === "(" ? j - 1 : j];
  if (!before) return false;
  if (words.grammar.coordinators.has(before.lower))
    return (
      tokens.slice(0, j).some((x) => x.tag === "VERB" && /^VB[DZ]$/.test(x.form)) &&
      !tokens.slice(0, k).some((x) => x.tag === "AUX")
    );
  return (before.tag === "NOUN" || before.tag === "PROPN" || before.tag === "PRON") && alone;
}

/** "advanced and struck units near X": a past form with an object, joined to one that acts. */
function goesOn(tokens: readonly Token[], k: number, words: Words): boolean {
  const before = tokens[k - 1];
  const next = tokens[k + 1];
  if (!before || !words.grammar.coordinators.has(before.lower) || !(startsObject(next) || next?.tag === "ADJ"))
    return false;
  const earlier = tokens.slice(0, k);
  return earlier.some((x) => x.tag === "VERB" && x.form === "VBD") && !earlier.some((x) => x.tag === "AUX");
}

/** "the enemy controls a third of X": no other verb stands before, and a phrase follows at once. */
function governs(tokens: readonly Token[], k: number, words: Words): boolean {
  const next = tokens[k + 1];
  let j = k - 1;
  while (tokens[j]?.tag === "ADV" || words.hedges.has(tokens[j]?.lower ?? "")) j--;
  const before = tokens[j];
  if (!next || !before || (before.tag !== "NOUN" && before.tag !== "PROPN" && before.tag !== "PRON")) return false;
  if (tokens.some((t) => t.tag === "VERB" || t.tag === "AUX")) return false;
  return (
    next.tag === "DET" ||
    next.tag === "NUM" ||
    next.tag === "PROPN" ||
    words.comparing.has(next.lower) ||
    next.form === "JJS"
  );
}

/** "forces still held most of X": a past form after a noun, with an object right behind it. */
function takesObject(tokens: readonly Token[], k: number, words: Words): boolean {
  let j = k - 1;
  while (tokens[j]?.tag === "ADV") j--;
  if (!["NOUN", "PROPN", "PRON"].includes(tokens[j]?.tag ?? "")) return false;
  const next = tokens[k + 1];
  if (next?.tag === "DET") return true;
  const lemma = words.verbForms.get(tokens[k]!.lower) ?? "";
  const known = words.control.hold.has(lemma) || words.control.take.has(lemma) || words.control.lose.has(lemma);
  const gains = words.advance.moveWith.get(lemma);
  // "4,000 homes lost power": the only verb there is acts.
  const only = !tokens.some((t, i) => i !== k && (t.tag === "AUX" || (t.tag === "VERB" && /^VB[DZP]$/.test(t.form))));
  if (known && only && nounish(next)) return true;
  if (gains && only && next && gains.has(next.lower)) return true;
  return (
    known &&
    !!next &&
    (next.form === "JJS" ||
      next.form === "NNS" ||
      next.tag === "NUM" ||
      next.tag === "PROPN" ||
      words.comparing.has(next.lower))
  );
}

/** A form of a verb that is not its dictionary form nor an "-ing". */
const pastForm = (t: Token, words: Words): boolean => {
  const verb = words.verbForms.get(t.lower);
  return verb !== undefined && verb !== t.lower && !/(ing|s)$/.test(t.lower);
};

/** "had likely advanced". */
function afterHave(tokens: readonly Token[], k: number, words: Words): boolean {
  let j = k - 1;
  while (tokens[j]?.tag === "ADV" || words.hedges.has(tokens[j]?.lower ?? "")) j--;
  return words.grammar.have.has(tokens[j]?.lower ?? "");
}
