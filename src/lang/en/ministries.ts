/** What ministries are called in small letters, to their full name: "defence ministry" → "Ministry of Defence". */
export const ministries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: "Ministry of Defence",
    defense: "Ministry of Defence",
    foreign: "Ministry of Foreign Affairs",
    interior: "Ministry of Internal Affairs",
    internal: "Ministry of Internal Affairs",
    health: "Ministry of Health",
    finance: "Ministry of Finance",
    information: "Ministry of Information",
    justice: "Ministry of Justice",
    energy: "Ministry of Energy",
    transport: "Ministry of Transport",
    education: "Ministry of Education",
    agriculture: "Ministry of Agriculture",
    culture: "Ministry of Culture",
  }),
);

/** Short forms of ministries, in the lower case, to their full name. */
export const shortMinistries: ReadonlyMap<string, string> = new Map([
  ["mod", "Ministry of Defence"],
  ["mfa", "Ministry of Foreign Affairs"],
  ["mofa", "Ministry of Foreign Affairs"],
]);
