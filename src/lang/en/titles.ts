const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Forms of address and ranks before a name, in the lower case and without the full stop. */
export const ranks: ReadonlySet<string> = words(`
  mr mrs ms miss dr prof professor sir lord lady gen general col colonel maj major lt lieutenant capt captain sgt sergeant cpl corporal adm admiral brig brigadier marshal field cmdr commander pvt private
  rear vice brigade`);

/** Ranks of soldiers. */
export const militaryRanks: ReadonlySet<string> = words(
  "general gen colonel col major maj lieutenant lt captain capt sergeant sgt corporal cpl admiral adm brigadier brig marshal private pvt",
);

/** Verbs that tell for whom somebody acts: "who commands", "who speaks for". */
export const serving: ReadonlySet<string> = words(
  "command lead head speak represent fight serve present run direct belong advise work",
);

/** Words of offices: what stands before a name or after it and is no part of it. */
export const offices: ReadonlySet<string> = words(`
  president premier prime minister ministers deputy vice first chief head leader chairman chairwoman chairperson chair speaker secretary spokesman spokeswoman spokesperson governor mayor ambassador envoy
  representative commissioner ombudsman director adviser advisor aide analyst expert fellow researcher reporter correspondent editor commander officer official general-secretary prosecutor judge senator
  congressman congresswoman lawmaker mp member negotiator diplomat founder owner boss operator professor historian economist blogger milblogger journalist presenter king queen prince princess sultan emir
  sheikh pope patriarch archbishop bishop imam rabbi chancellor taoiseach counsel counsellor councillor councilor activist campaigner resident witness survivor soldier serviceman fighter pilot volunteer
  coordinator manager executive administrator overlord warlord general defence defense foreign interior finance energy economy health justice staff region regional district city local military army navy air force presidential
  government state national senior top former acting ex-president counterpart commander-in-chief commanders-in-chief in-chief people's party front opposition rebel separatist moscow-installed
  kremlin-installed russian-installed`);

/** What a head noun is when it stands for a person holding an office: "the president", "the governor". */
export const personNouns: ReadonlySet<string> = words(`
  president premier minister deputy chief head leader chairman chairwoman speaker secretary spokesman spokeswoman spokesperson governor mayor ambassador envoy representative commissioner ombudsman director
  adviser advisor aide general colonel commander officer prosecutor judge senator lawmaker chancellor king queen prince founder owner boss professor historian economist admiral marshal diplomat analyst
  expert fellow commander-in-chief state patriarch pope warlord counterpart
  politician businessman oligarch mercenary journalist soldier`);

/** What stands before another's office in the name of his second's: "deputy prime minister". */
export const deputies: ReadonlySet<string> = words("deputy vice assistant associate");

/** Offices that one who holds another does not hold: "the mayor" is not the minister who spoke before. */
export const oneOffice: ReadonlySet<string> = words(
  "president premier minister chancellor mayor governor ambassador senator judge prosecutor ombudsman king queen prince patriarch pope admiral professor historian economist journalist soldier",
);
