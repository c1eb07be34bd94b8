import { compile } from "../beat/compiled.ts";
import { compileNames } from "../beat/compiled-names.ts";
import { foldersOf, openBeat } from "../beat/load.ts";
import { buildNames } from "../beat/names.ts";
import { packSections } from "../beat/sections.ts";
import { compileForms } from "./compiled-forms.ts";

/** The bytes of a beat's compiled file: itself, its names and the forms of its places. For the build, and to be compared with the tables. */
export function compileBeat(id: string): Uint8Array {
  const beat = openBeat(id);
  const { told, sections } = compile(beat);
  const names = compileNames(buildNames(beat), beat.places);
  return packSections(foldersOf(id), told, { ...sections, ...names, ...compileForms(beat) });
}
