import type { Stance } from "../model/claim.ts";
import type { Matter } from "../model/matter.ts";
import type { Comparator, Quantity } from "../model/quantity.ts";
import type { ComparedArticle, ComparedClaim, ComparedStatement } from "./input.ts";

// Two invented sides, NOR and SUD, and what their papers print. One line is one claim:
//
//   Ann Vael (NOR): asserts control NOR, Testville, >0.8 share, 2031-05-02, via Wire, to Hugo Brand, said 2031-05-01, implied
//   own: denies strike.hit SUD, -
//
// "part airport" says which part of the place is meant; "rule control/take" names the rule that read it. "with 0" puts a claim into the statement of the article's first line.
// Speaker and side (or "own" for the outlet's voice), stance, kind.aspect, actor, then the place ("-" for none) and whatever else is told.

/** One example: what was printed, and what the comparison makes of it, a matter a line. */
export interface Example {
  readonly says: string;
  /** Lines by article: "Outlet 2031-05-02". */
  readonly articles: Readonly<Record<string, readonly string[]>>;
  readonly matters: readonly string[];
}

const comparators: Readonly<Record<string, Comparator>> = {
  "=": "eq",
  ">": "gt",
  ">=": "ge",
  "<": "lt",
  "<=": "le",
  "~": "approx",
};

function quantityOf(parts: readonly string[]): Quantity | null {
  for (const part of parts) {
    const [, sign, value, high, unit] = /^(>=|<=|[=><~])([\d.]+)(?:-([\d.]+))? (.+)$/.exec(part) ?? [];
    if (sign !== undefined && value !== undefined && unit !== undefined)
      return {
        value: Number(value),
        high: high ? Number(high) : null,
        comparator: high ? "range" : comparators[sign]!,
        unit,
        words: null,
      };
    const [, bare] = /^some (.+)$/.exec(part) ?? [];
    if (bare !== undefined) return { value: null, high: null, comparator: null, unit: bare, words: null };
  }
  return null;
}

const after = (parts: readonly string[], word: string): string | null =>
  parts.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1) ?? null;

function read(line: string, n: number): { statement: ComparedStatement | null; claim: ComparedClaim } {
  const [, who, rest] = /^(own|.+? \(\w+\)): (.*)$/.exec(line) ?? [];
  if (who === undefined || rest === undefined) throw new RangeError(`Not a claim: ${line}`);
  const [head, ...parts] = rest.split(", ");
  const [stance, kind, actor] = head!.split(" ") as [Stance, string, string];
  const [name, aspect] = kind.split(".");
  const [, speaker, side] = /^(.+) \((\w+)\)$/.exec(who) ?? [];
  const day = parts.find((part) => /^\d{4}/.test(part)) ?? null;
  const [said, to, via] = [after(parts, "said"), after(parts, "to"), after(parts, "via")];
  const shared = after(parts, "with");
  const statement: ComparedStatement | null =
    speaker === undefined || shared !== null
      ? null
      : {
          id: `statement:s${n}`,
          content: [{ start: n, end: n + 1 }],
          speaker: { name: speaker, side: side!, organisation: after(parts, "of") },
          addressee: to === null ? null : { name: to },
          via: via === null ? [] : [{ name: via }],
          said: said === null ? null : { day: said, basis: "said" },
        };
  const place =
    parts[0] === "-" || parts[0] === undefined ? null : { id: null, name: parts[0], part: after(parts, "part") };
  const claim: ComparedClaim = {
    id: `c${n}`,
    statement: shared === null ? (statement?.id ?? null) : `statement:s${shared}`,
    kind: name!,
    stance,
    actor,
    place,
    quantity: quantityOf(parts),
    aspect: aspect ?? null,
    hedge: null,
    when: day === null ? null : { day, basis: parts.includes("implied") ? "implied" : "said" },
    words: { start: n, end: n + 1 },
    target: after(parts, "target"),
    rule: after(parts, "rule"),
  };
  return { statement, claim };
}

/** Articles from lines; the key is "Outlet time", and the article's name. */
export function articlesOf(articles: Example["articles"]): ComparedArticle[] {
  return Object.entries(articles).map(([name, lines]) => {
    const all = lines.map(read);
    const [outlet, published] = [name.replace(/ \S+$/, ""), name.split(" ").at(-1)!];
    return {
      article: name,
      outlet,
      published: published === "undated" ? null : published,
      reading: { statements: all.flatMap(({ statement }) => statement ?? []), claims: all.map(({ claim }) => claim) },
    };
  });
}

/** A matter in one line: the question, reports/outlets/origins/not established, and every position with its number of reports. */
export function summary(matter: Matter): string {
  const { question, reports, outlets, origins, unestablished, positions } = matter;
  const ones = positions.map(
    ({ stance, speaker, claims }) => `${stance} ${speaker?.name ?? "own voice"} ${claims.length}`,
  );
  return `${question} ${reports}/${outlets}/${origins}/${unestablished}: ${ones.join(", ")}`;
}
