// What languages are told apart by: frequent small words and letters of their own. Words are data.

/** Frequent words of languages in Latin script, by BCP 47 tag. */
export const latinWords: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for on with as by at from it he his had has have were are been be which their they this said not but an or its after who would will when more than there also into we our you what about over out up she her him them all one some other could before during since against while under between people",
  de: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wurden hatte gegen unter seit nach keine diese sagte",
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ou son aux d l n qu elle été cette ont être leur mais comme ses après fait entre deux sans nous vous ils était selon contre avait même tout c s",
  es: "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ha han fue según",
  pt: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos seus quem nas são segundo disse",
  it: "di che e la il un a per in una è non sono da con del si le i dei della gli al come più ha lo ma nel alla anche delle su o ci se dal nella stato essere questo dopo suo sua loro ai tra ed hanno dalla era fra sul contro secondo cui",
  nl: "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij door nog uit naar heeft hij ze over worden wordt werd zich was hebben deze tot meer kan geen onder volgens tegen jaar dit zegt",
  sv: "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år säger under hon eller efter sin mot skulle ut där enligt också",
  da: "og i at det er en til på som af for med de den har ikke der var et han om men sig kan vil efter også fra ved blev være over ud nu så skal hvor siger efter sin mod eller mellem",
  nb: "og i det er på som en til av for at med har de den ikke om et var han men seg fra kan vi etter også ved ble være over ut nå så skal hvor sier mot eller mellom ifølge",
  fi: "ja on ei että se hän oli ovat mutta kun myös tai sen mukaan joka jotka ole olla sekä vain hänen jo vuoden nyt sanoo mitä tämä niin kuin tämän siitä kanssa",
  is: "og að í á er sem til við um það hann en með af fyrir var ekki eru hafa því þar sé verið eftir frá segir",
  et: "ja on ei et see ta oli kui ka mis oma või aga selle kes ning olid nii veel ütles pärast tema ole mida",
  lv: "un ir ka ar no par uz lai arī bet kas tā pēc vai to līdz nav šī gan bija pie viņš teica tiek",
  lt: "ir kad į yra su iš tai buvo kaip už bet apie jis nuo po taip dėl savo pat ne tik gali prie sakė teigė",
  pl: "w i na z się do nie że to o jest jak po przez od za ale co oraz dla przed już są ze tym które został który może przy jego także było była której czy ich być powiedział podczas ma",
  cs: "a v se na je že s z do o to i za pro by ale ve jsou po který od podle k které jako také byl jeho při jsem už nebo byla bylo ze však aby řekl až před která kde uvedl",
  sk: "a v sa na je že s z do o to i za pre by ale vo sú po ktorý od podľa k ktoré ako aj bol jeho pri už alebo bola bolo zo však aby povedal až pred ktorá kde uviedol",
  sl: "in je v na da se za so z ki pa s ne tudi po bi od pri kot ali ni še bil to iz do lahko bilo med svoje proti dejal",
  hr: "i je u na da se za su od s a ne što to kao o iz koji će ali po do bi te rekao nije ili nakon biti koja koje sa više već prema kako također",
  ro: "de și în a la cu pe că din care nu să un o pentru este au fost ca mai sau prin după între sunt cel lui dar ale al acest fi său potrivit spus asupra",
  hu: "a az és hogy nem is egy volt meg ez de csak már mint el azt ki még vagy van lesz szerint után között ami aki volna nagy közölte",
  tr: "ve bir bu da için de ile olarak çok daha olan gibi en ancak sonra kadar ne var olduğunu değil göre dedi tarafından ise oldu olduğu her etti ya üzerinde söyledi yapılan yaptığı günü başkanı ilgili henüz kendi iki yeni belli kadar önce ise bin saldırı",
  az: "və bir bu da üçün də ilə olan daha sonra kimi görə edib olub deyib ki isə tərəfindən bildirib var onun çox həmin",
  sq: "të e në dhe për një me që është nga i nuk si u më do se ka por ishte janë kanë pas tha duke kjo këtë",
  ca: "de la i que el en a els les del per un amb una es no al ha són com més per però aquest aquesta també dels va seva després segons",
  id: "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut bisa ada mereka lebih telah saat oleh kata adalah sebagai para atau kepada setelah",
  ms: "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke kerana tersebut boleh ada mereka lebih telah ketika oleh berkata adalah sebagai atau kepada selepas",
  vi: "và của là có được trong cho không các một với đã người này những để từ khi đến về tại ra cũng vào như đó nhưng sau ông",
  tl: "ang ng sa na mga at ay ito para si hindi ni nang kung may mula ang isang kanyang siya ayon din",
  sw: "na ya wa kwa ni katika za la kuwa hiyo huo yake kama cha baada watu hii pia alisema vya hilo ambao ambayo",
  so: "oo ee ka waa ku in iyo ay uu la ayaa waxa si aan u soo ah ayuu laga lagu",
  ha: "da na a ta ya ba su wannan cewa kuma don wani amma sun ce shi yi daga cikin ga mai",
  ku: "û ku li de di ji bi ya ye jî bo ev wê wî jê hat bû tê kir",
  uz: "va bu bilan uchun ham bir deb edi shu yoki esa lekin uning qilish haqida bo‘lgan bo'lgan",
};

/** Frequent words of languages in Cyrillic script; letters of their own tell most of them. */
export const cyrillicWords: Readonly<Record<string, string>> = {
  ru: "и в не на что с по как это из за он к у от о для но был его также или после до при что все они так же было были были во со которые который сказал году уже если только",
  uk: "і в не на що з у та до за як це від для про але був його також або після при все вони так же було були які який сказав року вже якщо тільки й із зі є",
  be: "і ў не на што з у па як гэта ад для пра але быў яго таксама або пасля пры ён яны так было былі якія які сказаў ужо калі",
  bg: "и на в да се за от не че е са с по като до при това която който които след но към беше ще си бе или съобщи",
  sr: "и је у на да се за су од са не што то као о из који ће али по до би те рекао није или након које",
  mk: "и во на да се за од не што е со по како но до при ова кој која кои ќе беше или изјави",
  kk: "және бұл мен үшін бір бар деп осы болып де да еді туралы кейін",
};

/** Letters that only (or nearly only) these languages write, lower case. */
export const ownLetters: Readonly<Record<string, string>> = {
  uk: "їєґ",
  ru: "ыэё",
  be: "ў",
  sr: "јљњћђџ",
  mk: "ѓќѕ",
  kk: "әғқңұһ",
  fa: "پچژگ",
  ur: "ٹڈںےھ",
  ps: "ټډړښڼې",
};

/** Scripts with practically one language in the news. */
export const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Ethiopic}/gu, "am"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Telugu}/gu, "te"],
  [/\p{Script=Sinhala}/gu, "si"],
  [/\p{Script=Gurmukhi}/gu, "pa"],
  [/\p{Script=Gujarati}/gu, "gu"],
  [/\p{Script=Khmer}/gu, "km"],
  [/\p{Script=Lao}/gu, "lo"],
  [/\p{Script=Myanmar}/gu, "my"],
];
