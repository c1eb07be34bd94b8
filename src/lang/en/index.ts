import type { Language } from "../language.ts";
import { analyse } from "./analyse.ts";
import { words } from "./words.ts";

/** English. */
export const english: Language = { tag: "en", name: "English", analyse, words };
