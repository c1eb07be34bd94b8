import type { Phrases, Said, Thing } from "./sentences/phrases.ts";
import { ru } from "./sentences/ru.ts";
import { uk } from "./sentences/uk.ts";
import { spoken } from "./words.ts";

// Neutral sentences and questions in the language of the interface. English ones come with every answer; the others are put together here from the
// same fields. Names of places and people stay as they are: no template bends them, each stands behind a colon, a dash or in brackets.

const phrases: Readonly<Record<string, Phrases>> = { uk, ru };

/** The neutral sentence of a claim or position; `english` where that is spoken. */
export function sayOf(said: Said, english: string): string {
  const own = phrases[spoken()];
  return own ? first(own.say(named(said, own))) : english;
}

/** The neutral question of a matter; `english` where that is spoken. */
export function askOf(matter: Said, english: string): string {
  const own = phrases[spoken()];
  return own ? first(own.ask(named(matter, own))) : english;
}

const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function named(said: Said, own: Phrases): Thing {
  const { kind, actor, place, aspect } = said;
  const many = said.quantity ? own.amount(said.quantity) : null;
  const unit = said.unit ?? said.quantity?.unit ?? null;
  return {
    kind,
    side: actor === "third" ? own.third : actor === "none" ? null : sideNamed(actor),
    place: place?.name ?? null,
    many,
    whole: said.quantity?.unit === "share" && said.quantity.value === 1 && said.quantity.comparator === "eq",
    unit,
    aspect: aspect ?? null,
  };
}

let sides: Readonly<Record<string, string>> = {};

/** Tells what sides are called that are no states. */
export function callSides(names: Readonly<Record<string, string>>): void {
  sides = names;
}

const stateIn = (tongue: string, side: string): string | undefined =>
  /^[A-Z]{2}$/.test(side) ? new Intl.DisplayNames([tongue], { type: "region", fallback: "none" }).of(side) : undefined;

/**
 * A state's side is its code (ISO 3166-1), which every language has a name for; another's goes by its own. A beat that calls a code otherwise
 * than English does means no state by it.
 */
function sideNamed(side: string): string {
  const known = sides[side];
  const isState = known === undefined || known === stateIn("en", side);
  return (isState ? stateIn(spoken(), side) : undefined) ?? known ?? side;
}
