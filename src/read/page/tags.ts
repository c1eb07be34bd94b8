// What the HTML standard says of elements (13.1.2, 13.1.2.4, 13.2.6.4.7), as far as reading needs it.

/** Elements without content. */
export const voidElements: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);

/** Elements whose content is no markup, or is left out as a whole: where the end tag is missing they swallow the `rest`, or `nothing`. */
export const rawElements: ReadonlyMap<string, "rest" | "nothing"> = new Map([
  ["script", "rest"],
  ["style", "rest"],
  ["textarea", "rest"],
  ["title", "rest"],
  ["xmp", "rest"],
  ["noscript", "nothing"],
  ["noframes", "nothing"],
  ["noembed", "nothing"],
  ["iframe", "nothing"],
  ["svg", "nothing"],
  ["math", "nothing"],
  ["object", "nothing"],
  ["canvas", "nothing"],
  ["select", "nothing"],
  ["template", "nothing"],
]);

/** Elements that stand as blocks: their beginning ends an open paragraph. */
export const closedBy: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption"
  ).split(" "),
);

/** Elements that hold a page together and its head's own. */
export const outline: ReadonlySet<string> = new Set(["html", "head", "body", "meta", "link"]);

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const paragraph = set("p");
const cell = set("td th");
const row = set("tr td th");
const part = set("thead tbody tfoot tr td th");

/** Start tag → the open elements it ends when one of them is innermost. */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[
    ..."address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul".split(
      " ",
    ),
  ].map((name): [string, ReadonlySet<string>] => [name, paragraph]),
  ["li", set("li p")],
  ["dt", set("dt dd p")],
  ["dd", set("dt dd p")],
  ["td", cell],
  ["th", cell],
  ["tr", row],
  ["thead", part],
  ["tbody", part],
  ["tfoot", part],
  ["option", set("option")],
  ["optgroup", set("option optgroup")],
]);
