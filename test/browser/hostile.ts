// Articles of our own making that bring everything a page must not be led by: markup, scripts, addresses that run, direction overrides,
// control characters, words without end. Each is still an article that claims something, so that every screen has to show it.

const rlo = "\u202e";
const tag = String.fromCodePoint(0xe0041);
const said = (who: string, what: string): string =>
  `General ${who} said on Tuesday that ${what.replace("captured", "captured by Lurmian forces")}.`;

interface Hostile {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly url?: string;
  readonly published: string;
  readonly language: "en";
  readonly text: string;
}

const one = (id: string, outlet: string, title: string, text: string, url?: string): Hostile => ({
  id: `hostile-${id}`,
  outlet,
  title,
  published: "2032-10-02T10:00:00Z",
  language: "en",
  text,
  ...(url ? { url } : {}),
});

/** The corpus. */
export const hostile: readonly Hostile[] = [
  one(
    "markup",
    '<b onmouseover="pwn()">Gazette</b>',
    "<h1 onclick=alert(3)>Kersholt taken</h1>",
    `${said("Viktor Aldemar", "Kersholt had been captured")} <img src=x onerror="window.pwned=1"> <script>window.pwned=2</script> </p></main><iframe src="javascript:parent.pwned=3"></iframe>`,
  ),
  one(
    "closing",
    "</title></head><body>Courier",
    "</script><script>window.pwned=4</script>",
    `${said("Oru", "Brenmern had been captured")} --> ]]> </textarea></style></svg><svg onload="window.pwned=5"><a xlink:href="javascript:window.pwned=6">x</a></svg>`,
  ),
  one(
    "address",
    "Harbour Mirror",
    "An address that runs",
    said("Viktor Aldemar", "70% of Pokrovsk had been captured"),
    "javascript:window.pwned=7",
  ),
  one(
    "direction",
    `${rlo}etteG`,
    `${rlo}Kersholt is free\u2069\u2069`,
    `${said("Viktor Aldemar", `Kersholt${rlo} had been captured`)} \u2066\u2067\u202b שלום עולם, مرحبا. ${said("Oru", "Kersholt was not captured")}`,
  ),
  one(
    "control",
    "Zero\u200bWidth\u00ad Post",
    "\u001b[2J\u0007Bell",
    `\u0000${said("Viktor Aldemar", "Kersholt had been captured")} \u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007 ${tag}${tag} \ufeff`,
  ),
  one(
    "endless",
    "W".repeat(400),
    "T".repeat(2_000),
    `${said("Viktor Aldemar", "Kersholt had been captured")} ${"x".repeat(5_000)} ${"\u0301".repeat(800)}`,
  ),
  one(
    "template",
    "{{constructor.constructor('window.pwned=8')()}}",
    "${window.pwned=9} #{7*7} <%= 7*7 %>",
    `${said("Viktor Aldemar", "Kersholt had been captured")} {{7*7}} \${7*7} &lt;img src=x onerror=window.pwned=10&gt; &#x3c;script&#x3e;`,
  ),
  one(
    "clobber",
    "__proto__",
    "constructor",
    `${said("Viktor Aldemar", "Kersholt had been captured")} <form id=main><input name=getElementById></form> <a id=card-x name=card-x href="//evil.example/">hasOwnProperty</a>`,
  ),
  one(
    "formula",
    '=HYPERLINK("http://evil.example","x")',
    "@SUM(1+1)",
    said("Viktor Aldemar", "Kersholt had been captured"),
  ),
];
