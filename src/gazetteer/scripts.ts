import { russian, ukrainian1965, ukrainian2010 } from "../text/romanise.ts";

/** Whether a name is written in Cyrillic throughout. */
export const cyrillic = (form: string): boolean =>
  /^[\p{Script=Cyrillic}\p{M}][\p{Script=Cyrillic}\p{M}'’ʼ.() -]*$/u.test(form);

/** A name in Cyrillic as it is, and as each usage writes it in Latin letters: by its letters it is of the one language or the other, or of both. */
export function latinFormsOf(form: string): { readonly form: string; readonly regime: string }[] {
  const ukrainian = /[іїєґ’ʼ']/iu.test(form);
  const other = /[ыэёъ]/iu.test(form);
  const out = [{ form, regime: "cyrillic" }];
  if (!other)
    out.push({ form: ukrainian2010(form), regime: "uk-2010" }, { form: ukrainian1965(form), regime: "uk-latin" });
  if (!ukrainian) out.push({ form: russian(form), regime: "ru-latin" });
  return out;
}
