import { describe, expect, test } from "vitest";
import type { Tag } from "../doc.ts";
import { lemmaOf } from "./lemma.ts";

const verbs = (form: string, text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((p) => p.split(":") as [string, string])
    .map(([word, lemma]) => [word, lemma, lemmaOf(word, "VERB", form)]);

const past = `said:say told:tell took:take fell:fall lost:lose held:hold seized:seize struck:strike shot:shoot hit:hit retook:retake overran:overrun fled:flee dug:dig withdrew:withdraw
  liberated:liberate captured:capture shelled:shell evacuated:evacuate repelled:repel encircled:encircle surrendered:surrender intercepted:intercept launched:launch downed:down
  claimed:claim denied:deny besieged:besiege advanced:advance routed:route stormed:storm cleared:clear destroyed:destroy raided:raid bombed:bomb bombarded:bombard targeted:target killed:kill
  wounded:wound injured:injure neutralised:neutralise neutralized:neutralize mined:mine pledged:pledge alleged:allege accused:accuse reiterated:reiterate reported:report stressed:stress
  noted:note added:add conceded:concede acknowledged:acknowledge refuted:refute rebuffed:rebuff dismissed:dismiss controlled:control patrolled:patrol occupied:occupy annexed:annex
  displaced:displace ceded:cede dropped:drop fired:fire pushed:push entrenched:entrench regrouped:regroup mopped:mop admitted:admit announced:announce stated:state declared:declare
  warned:warn confirmed:confirm insisted:insist rejected:reject disputed:dispute contradicted:contradict estimated:estimate assessed:assess damaged:damage ruined:ruin burned:burn
  exploded:explode detonated:detonate collapsed:collapse carried:carry died:die tied:tie freed:free agreed:agree proceeded:proceed needed:need exceeded:exceed completed:complete
  executed:execute visited:visit limited:limit entered:enter crossed:cross reached:reach broke:break cut:cut penetrated:penetrate infiltrated:infiltrate consolidated:consolidate
  retreated:retreat defeated:defeat repeated:repeat created:create moved:move arrived:arrive saved:save raised:raise hoisted:hoist planted:plant used:use closed:close imposed:impose focused:focus
  deployed:deploy stationed:station mentioned:mention questioned:question published:publish posted:post quoted:quote wrote:write read:read led:lead became:become got:get gave:give
  requested:request called:call urged:urge demanded:demand ordered:order vowed:vow promised:promise hoped:hope wanted:want tried:try planned:plan prepared:prepare forced:force
  trapped:trap surrounded:surround blocked:block sealed:seal besieged:besiege starved:starve rescued:rescue treated:treat buried:bury suffered:suffer tallied:tally
  totalled:total numbered:number doubled:double tripled:triple included:include remained:remain appeared:appear seemed:seem continued:continue resumed:resume renewed:renew
  shared:share explained:explain described:describe blamed:blame argued:argue maintained:maintain revealed:reveal disclosed:disclose hurled:hurl rained:rain pounded:pound levelled:level
  razed:raze torched:torch looted:loot handed:hand exchanged:exchange returned:return swapped:swap released:release convened:convene mobilised:mobilise fielded:field`;
const doing = `saying:say lying:lie dying:die taking:take making:make holding:hold fighting:fight advancing:advance seizing:seize running:run getting:get putting:put sitting:sit hitting:hit
  leaving:leave losing:lose killing:kill shelling:shell controlling:control using:use striking:strike moving:move fleeing:flee seeing:see being:be having:have giving:give writing:write
  attacking:attack claiming:claim denying:deny bringing:bring ringing:ring changing:change charging:charge belonging:belong encircling:encircle storming:storm entering:enter pushing:push
  withdrawing:withdraw retreating:retreat evacuating:evacuate including:include according:accord following:follow continuing:continue repelling:repel regrouping:regroup citing:cite
  trying:try carrying:carry shooting:shoot firing:fire clearing:clear destroying:destroy planning:plan referring:refer adding:add noting:note stressing:stress`;

describe("verbs", () => {
  test("past forms", () => {
    for (const [word, lemma, found] of verbs("VBD", past)) expect(`${word} ${found}`).toBe(`${word} ${lemma}`);
  });
  test("forms in -ing", () => {
    for (const [word, lemma, found] of verbs("VBG", doing)) expect(`${word} ${found}`).toBe(`${word} ${lemma}`);
  });
  test("third person", () => {
    const forms =
      "says:say denies:deny dies:die goes:go does:do has:have is:be passes:pass pushes:push watches:watch seizes:seize loses:lose vetoes:veto retakes:retake uses:use";
    for (const [word, lemma, found] of verbs("VBZ", forms)) expect(`${word} ${found}`).toBe(`${word} ${lemma}`);
  });
  test("forms that are verbs of their own stay as they are", () => {
    expect(lemmaOf("found", "VERB", "VB")).toBe("found");
    expect(lemmaOf("wound", "VERB", "VBP")).toBe("wound");
    expect(lemmaOf("wounded", "VERB", "VBN")).toBe("wound");
    expect(lemmaOf("lay", "VERB", "VBD")).toBe("lie");
  });
});

test.each<[string, Tag, string, string]>([
  ["troops", "NOUN", "NNS", "troop"],
  ["losses", "NOUN", "NNS", "loss"],
  ["houses", "NOUN", "NNS", "house"],
  ["crises", "NOUN", "NNS", "crisis"],
  ["cities", "NOUN", "NNS", "city"],
  ["servicemen", "NOUN", "NNS", "serviceman"],
  ["lives", "NOUN", "NNS", "life"],
  ["forces", "PROPN", "NNPS", "force"],
  ["aircraft", "NOUN", "NNS", "aircraft"],
  ["headquarters", "NOUN", "NN", "headquarters"],
  ["strongholds", "NOUN", "NNS", "stronghold"],
  ["air-strikes", "NOUN", "NNS", "air-strike"],
  ["1990s", "NOUN", "NNS", "1990s"],
  ["oren", "PROPN", "NNP", "oren"],
  ["larger", "ADJ", "JJR", "large"],
  ["heaviest", "ADJ", "JJS", "heavy"],
  ["smaller", "ADJ", "JJR", "small"],
  ["fewer", "ADJ", "JJR", "few"],
  ["'s", "AUX", "VBZ", "be"],
  ["'s", "PART", "POS", "'s"],
  ["n't", "PART", "RB", "not"],
  ["wo", "AUX", "MD", "will"],
  ["them", "PRON", "PRP", "they"],
  ["those", "DET", "DT", "that"],
])("%s as %s %s is %s", (word, tag, form, lemma) => expect(lemmaOf(word, tag, form)).toBe(lemma));
