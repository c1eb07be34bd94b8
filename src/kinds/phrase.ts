import type { Quantity } from "../model/quantity.ts";
import type { NameOf, Proposition } from "./kind.ts";

/** A number as it is read: "1,200,000", "168.9"; at most three decimals, no locale of the machine. */
export function figure(value: number): string {
  const [whole, part] = String(Math.round(value * 1000) / 1000).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** A share (0 to 1) as a percentage: 0.7 is "70%", 0.015 "1.5%". */
export const percent = (share: number): string => `${figure(share * 100)}%`;

/** A number with its comparator, which is never dropped: "more than 80%", "at least 12", "between 20 and 30". Null where no number is told. */
export function amount(quantity: Quantity | null): string | null {
  if (quantity === null || quantity.value === null) return null;
  const put = quantity.unit === "share" ? percent : figure;
  const value = put(quantity.value);
  switch (quantity.comparator) {
    case "gt":
      return `more than ${value}`;
    case "ge":
      return `at least ${value}`;
    case "lt":
      return `less than ${value}`;
    case "le":
      return `up to ${value}`;
    case "approx":
      return `about ${value}`;
    case "range":
      return quantity.high === null ? value : `between ${value} and ${put(quantity.high)}`;
    default:
      return value;
  }
}

/** A count with what is counted: "more than 150 drones"; "drones" where no number is told; null without a unit. */
export function counted(quantity: Quantity | null): string | null {
  if (quantity === null || quantity.unit === "share") return amount(quantity);
  const unit = { km2: "square kilometres", km: "kilometres" }[quantity.unit] ?? quantity.unit;
  const many = amount(quantity);
  if (many === null) return unit;
  return `${many} ${quantity.value === 1 && quantity.comparator !== "range" ? single(unit) : unit}`;
}

/** One of a unit, which is named in the plural: "drones" is "drone", "batteries" "battery"; what has no plural stays. */
const single = (unit: string): string =>
  unit.replace(/(?:(\p{Ll})ies|((?:ss|sh|ch|x))es|(\p{Ll})s)$/u, (whole, y?: string, es?: string, s?: string) =>
    y ? `${y}y` : (es ?? s ?? whole),
  );

/** Whose people: " on the side of Meridia"; nothing where no side is told. */
export const ofSide = (actor: string, name: NameOf): string =>
  actor === "none" ? "" : ` on the side of ${sideName(actor, name)}`;

/** The side's name, or words for the two that are none: "a third party", "an unnamed side". */
export const sideName = (actor: string, name: NameOf): string =>
  actor === "third" ? "a third party" : actor === "none" ? "an unnamed side" : name(actor);

/** " in Kupiansk", or nothing where no place is told. */
export const inPlace = (claim: Proposition): string => (claim.place === null ? "" : ` in ${claim.place.name}`);

/** The place's name, or "a place not named". */
export const placeName = (claim: Proposition): string => claim.place?.name ?? "a place not named";

/** First letter upper case. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
