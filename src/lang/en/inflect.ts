/** Past tense and past participle of verbs that do not follow the rule: [lemma, past, participle]. */
const irregular: readonly (readonly [string, string, string])[] = [
  ["be", "was", "been"],
  ["become", "became", "become"],
  ["begin", "began", "begun"],
  ["break", "broke", "broken"],
  ["bring", "brought", "brought"],
  ["buy", "bought", "bought"],
  ["come", "came", "come"],
  ["cost", "cost", "cost"],
  ["cut", "cut", "cut"],
  ["do", "did", "done"],
  ["draw", "drew", "drawn"],
  ["drive", "drove", "driven"],
  ["fall", "fell", "fallen"],
  ["fight", "fought", "fought"],
  ["find", "found", "found"],
  ["flee", "fled", "fled"],
  ["fly", "flew", "flown"],
  ["forbid", "forbade", "forbidden"],
  ["get", "got", "got"],
  ["give", "gave", "given"],
  ["go", "went", "gone"],
  ["have", "had", "had"],
  ["hear", "heard", "heard"],
  ["hit", "hit", "hit"],
  ["hold", "held", "held"],
  ["hurt", "hurt", "hurt"],
  ["keep", "kept", "kept"],
  ["know", "knew", "known"],
  ["lay", "laid", "laid"],
  ["lead", "led", "led"],
  ["leave", "left", "left"],
  ["let", "let", "let"],
  ["lie", "lay", "lain"],
  ["lose", "lost", "lost"],
  ["make", "made", "made"],
  ["mean", "meant", "meant"],
  ["meet", "met", "met"],
  ["overrun", "overran", "overrun"],
  ["pay", "paid", "paid"],
  ["put", "put", "put"],
  ["repel", "repelled", "repelled"],
  ["retake", "retook", "retaken"],
  ["rise", "rose", "risen"],
  ["run", "ran", "run"],
  ["say", "said", "said"],
  ["see", "saw", "seen"],
  ["seek", "sought", "sought"],
  ["send", "sent", "sent"],
  ["set", "set", "set"],
  ["shoot", "shot", "shot"],
  ["sink", "sank", "sunk"],
  ["speak", "spoke", "spoken"],
  ["spend", "spent", "spent"],
  ["spread", "spread", "spread"],
  ["stand", "stood", "stood"],
  ["strike", "struck", "struck"],
  ["take", "took", "taken"],
  ["tell", "told", "told"],
  ["think", "thought", "thought"],
  ["throw", "threw", "thrown"],
  ["undergo", "underwent", "undergone"],
  ["win", "won", "won"],
  ["withdraw", "withdrew", "withdrawn"],
  ["write", "wrote", "written"],
  ["overtake", "overtook", "overtaken"],
  ["beat", "beat", "beaten"],
  ["bleed", "bled", "bled"],
  ["blow", "blew", "blown"],
  ["catch", "caught", "caught"],
  ["burn", "burnt", "burnt"],
  ["eat", "ate", "eaten"],
  ["grow", "grew", "grown"],
  ["build", "built", "built"],
  ["feel", "felt", "felt"],
  ["build", "built", "built"],
  ["drop", "dropped", "dropped"],
  ["stick", "stuck", "stuck"],
  ["down", "downed", "downed"],
  ["quit", "quit", "quit"],
  ["shed", "shed", "shed"],
  ["slay", "slew", "slain"],
  ["slip", "slipped", "slipped"],
  ["tear", "tore", "torn"],
  ["wear", "wore", "worn"],
];
const strong = new Map(irregular.map(([lemma, past, participle]) => [lemma, [past, participle]]));
/** Of these, verbs that are inflected either way: "burnt", "burned". */
const both = new Set(["burn"]);
/** Verbs of more than one syllable that double their last letter all the same. */
const doubling = new Set([
  "repel",
  "expel",
  "admit",
  "commit",
  "control",
  "permit",
  "submit",
  "occur",
  "refer",
  "rebel",
  "compel",
  "patrol",
  "kidnap",
]);

/** All forms of a verb: base, -s, past, participle, -ing. "capture" → capture, captures, captured, captured, capturing. */
export function forms(lemma: string): readonly string[] {
  const [past, participle] = strong.get(lemma) ?? [pastOf(lemma), pastOf(lemma)];
  const weak = both.has(lemma) ? [pastOf(lemma)] : [];
  return [lemma, thirdOf(lemma), past ?? "", participle ?? "", gerundOf(lemma), ...weak];
}

/** Plural of a noun: "village" → "villages", "territory" → "territories". */
export const plural = (noun: string): string => thirdOf(noun);

const stem = (lemma: string): string =>
  doubling.has(lemma) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) ? lemma + lemma.at(-1) : lemma;
const pastOf = (lemma: string): string =>
  lemma.endsWith("e") ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem(lemma)}ed`;
const thirdOf = (lemma: string): string =>
  /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
const gerundOf = (lemma: string): string =>
  lemma.endsWith("ie")
    ? `${lemma.slice(0, -2)}ying`
    : /[^eo]e$/.test(lemma)
      ? `${lemma.slice(0, -1)}ing`
      : `${stem(lemma)}ing`;
