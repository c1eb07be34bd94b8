import type { Beat, Place, PlaceName } from "../beat/beat.ts";
import { foldName } from "../gazetteer/fold.ts";
import { consonantKey, spellingKey } from "../gazetteer/key.ts";
import { compiledForms } from "./compiled-forms.ts";
import { buildForms, type Forms } from "./forms-tables.ts";

/** How a name was met: to the letter (but for case and marks), by spelling, by its consonants, by one slip of the pen. */
export type How = "exact" | "spelling" | "key" | "slip";

const made = new WeakMap<Beat, Forms>();

/** The forms of a beat; each table is opened or built once, when it is first asked. Short forms (under five letters) are met exactly or not at all. */
export function formsIn(of: Beat): Forms {
  const beat = of.base ?? of;
  const known = made.get(beat) ?? compiledForms(beat) ?? buildForms(beat);
  made.set(beat, known);
  return known;
}

/** The places a name may mean and how they were met; the strictest way that finds any. `loose` allows consonants and slips. */
export function lookUp(
  forms: Forms,
  name: string,
  loose: boolean,
): { readonly how: How; readonly places: readonly Place[] } | null {
  const folded = foldName(name);
  const exact = forms.exact.get(folded);
  if (exact) return { how: "exact", places: exact };
  if (folded.length < 5) return null;
  const spelling = forms.spelling.get(spellingKey(name));
  if (spelling) return { how: "spelling", places: spelling };
  if (!loose || folded.length < 6) return null;
  const consonants = consonantKey(name);
  const key = consonants.length >= (folded.length > 6 ? 3 : 4) ? forms.key.get(consonants) : undefined;
  if (key) return { how: "key", places: key };
  const slip = slips(forms, folded);
  return slip.length > 0 ? { how: "slip", places: slip } : null;
}

/** Places one of whose forms is one letter (more, less, other, or two swapped) away; the first letter is taken for right. */
function slips(forms: Forms, folded: string): Place[] {
  if (folded.length < 7) return [];
  const found = new Set<Place>();
  for (const length of [folded.length - 1, folded.length, folded.length + 1])
    for (const form of forms.near.get(`${folded[0]}${length}`) ?? [])
      if (oneSlip(form, folded)) for (const place of forms.exact.get(form) ?? []) found.add(place);
  return [...found];
}

/** Whether two words are one slip apart: a letter more, less or other, or two neighbours swapped. */
export function oneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [endA - from, endB - from];
  if (restA <= 1 && restB <= 1) return restA + restB > 0;
  return restA === 2 && restB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** The name of a place that a form is, with its regime; null for a form the table does not list. */
export function nameFor(place: Place, form: string): PlaceName | null {
  const folded = foldName(form);
  return (
    place.names.find((name) => name.form === form) ?? place.names.find((name) => foldName(name.form) === folded) ?? null
  );
}
