const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Participles by which an outlet draws its own conclusion from what was said: "…, indicating that". */
export const glosses: ReadonlySet<string> = words(
  "indicating suggesting underscoring highlighting signalling signaling",
);

/** The verbs of such participles, and others that only gloss when they follow a comma. */
export const glossVerbs: ReadonlySet<string> = words(
  "indicate suggest show demonstrate prove confirm signal underscore highlight",
);

/** Verbs of finding that have "evidence" for their object. */
export const findings: ReadonlySet<string> = words(
  "observed observe found find finds seen saw see sees has have had identified",
);

/** Verbs by which one outlet or speaker carries another: "quoted X as saying". */
export const carrying: ReadonlySet<string> = words(
  "quoted quotes quoting cited cites citing characterised characterized described paraphrased quote cite",
);

/** Nouns of evidence and people that a tagger may take for verbs. */
export const pictures: ReadonlySet<string> = words(
  "images photos videos pictures photographs footage sources officials",
);

/** Words that are a past or third-person form of a strong cue and of nothing else, whatever their tag. */
export const sureVerbs: ReadonlySet<string> = words(`
  said says told tells added adds announced announces deny denied denies insisted insists informed informs stated admitted admits acknowledged acknowledges confirmed confirms warned warns claimed rejected
  rejects reported alleged alleges refuted refutes accused accuses stressed noted`);

/** What an apposition behind a name may begin with: "Oru, head of the council". */
export const appositionOpeners: ReadonlySet<string> = words(`
  a an the one head chief commander deputy minister president chairman director spokesman spokeswoman spokesperson leader adviser advisor governor mayor senior former co-founder founder`);

/** Kinds of bodies (of bodyNouns) that are told by their common noun: "Velmar's defence ministry". */
export const wordedKinds: ReadonlySet<string> = words("ministry command office agency government military branch");

/** Verbs by which a text or film is put out: "released by the Kremlin". */
export const issuing: ReadonlySet<string> = words("released published posted broadcast distributed aired issued");

/** Verbs by which a station or paper passes on what was said: "read on state television", "quoted by the broadcaster". */
export const relaying: ReadonlySet<string> = words(
  "read aired broadcast carried quoted cited shown published reported relayed televised",
);

/** Talks with a paper or station: "in an interview with the Post". */
export const asking: ReadonlySet<string> = words("interview interviews comment comments remarks conversation");

/** What evidence is found for: "has seen no evidence to confirm". */
export const findingVerbs: ReadonlySet<string> = words(
  "assess confirm support corroborate verify suggest substantiate",
);

/** What a rough figure opens with: "put the losses at about 15", "at dozens". */
export const approximators: ReadonlySet<string> = new Set(
  "no about some around nearly almost more at approximately roughly over between dozens scores hundreds thousands tens zero up under closer least most well fewer less just only".split(
    " ",
  ),
);
