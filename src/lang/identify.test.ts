import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify } from "./identify.ts";

const texts: Readonly<Record<string, string>> = {
  en: "The mayor of Osterby said on Monday that the bridge over the river had been closed after the storm. It was not clear when it would open again, and people were asked to stay at home until the morning, when help will arrive.",
  uk: "Мер міста повідомив у понеділок, що міст через річку закрили після бурі. Поки що невідомо, коли його знову відкриють, і людей попросили залишатися вдома до ранку, доки не прибуде допомога з сусідньої області.",
  ru: "Мэр города сообщил в понедельник, что мост через реку закрыли после бури. Пока неизвестно, когда его снова откроют, и людей попросили оставаться дома до утра, пока не прибудет помощь из соседней области.",
  be: "Мэр горада паведаміў у панядзелак, што мост праз раку закрылі пасля буры. Пакуль невядома, калі яго зноў адкрыюць, і людзей папрасілі заставацца дома да раніцы, пакуль не прыбудзе дапамога з суседняй вобласці. Ён сказаў гэта ўвечары.",
  bg: "Кметът на града съобщи в понеделник, че мостът над реката е затворен след бурята. Все още не е ясно кога ще бъде отворен отново и хората бяха помолени да останат по домовете си до сутринта, когато ще дойде помощ.",
  sr: "Градоначелник је у понедељак рекао да је мост преко реке затворен након олује. Још није јасно када ће поново бити отворен, и људи су замољени да остану код куће до јутра, када ће стићи помоћ из суседне области.",
  de: "Der Bürgermeister sagte am Montag, dass die Brücke über den Fluss nach dem Sturm gesperrt wurde. Es ist noch nicht klar, wann sie wieder geöffnet wird, und die Menschen wurden gebeten, bis zum Morgen zu Hause zu bleiben.",
  fr: "Le maire de la ville a déclaré lundi que le pont sur la rivière avait été fermé après la tempête. On ne sait pas encore quand il sera rouvert, et les habitants ont été priés de rester chez eux jusqu'au matin.",
  es: "El alcalde de la ciudad dijo el lunes que el puente sobre el río había sido cerrado después de la tormenta. Todavía no se sabe cuándo se abrirá de nuevo, y se pidió a los vecinos que se quedaran en casa hasta la mañana.",
  pt: "O prefeito da cidade disse na segunda-feira que a ponte sobre o rio foi fechada depois da tempestade. Ainda não se sabe quando será aberta de novo, e os moradores foram orientados a ficar em casa até pela manhã.",
  it: "Il sindaco della città ha detto lunedì che il ponte sul fiume è stato chiuso dopo la tempesta. Non si sa ancora quando sarà riaperto, e agli abitanti è stato chiesto di restare a casa fino alla mattina.",
  pl: "Burmistrz miasta powiedział w poniedziałek, że most nad rzeką został zamknięty po burzy. Na razie nie wiadomo, kiedy będzie znów otwarty, a mieszkańców poproszono, aby zostali w domach do rana, gdy przybędzie pomoc.",
  cs: "Starosta města v pondělí řekl, že most přes řeku byl po bouři uzavřen. Zatím není jasné, kdy bude znovu otevřen, a lidé byli požádáni, aby do rána zůstali doma, než dorazí pomoc, která je už na cestě ze sousedního kraje.",
  nl: "De burgemeester van de stad zei maandag dat de brug over de rivier na de storm is afgesloten. Het is nog niet duidelijk wanneer zij weer opengaat, en de mensen werd gevraagd om tot de ochtend thuis te blijven.",
  sv: "Stadens borgmästare sade på måndagen att bron över floden har stängts efter stormen. Det är ännu inte klart när den ska öppnas igen, och människor uppmanades att stanna hemma till morgonen, när hjälp ska komma.",
  ro: "Primarul orașului a spus luni că podul de peste râu a fost închis după furtună. Nu este încă clar când va fi deschis din nou, iar oamenii au fost rugați să rămână acasă până dimineață, când va sosi ajutorul pentru ei.",
  hu: "A város polgármestere hétfőn közölte, hogy a folyón átívelő hidat a vihar után lezárták. Még nem világos, hogy mikor nyitják meg újra, és az embereket arra kérték, hogy reggelig maradjanak otthon, amíg a segítség meg nem érkezik.",
  tr: "Belediye başkanı pazartesi günü yaptığı açıklamada, nehrin üzerindeki köprünün fırtınadan sonra kapatıldığını söyledi. Köprünün ne zaman açılacağı henüz belli değil ve insanlardan sabaha kadar evde kalmaları için bir çağrı yapıldı.",
  az: "Şəhərin meri bazar ertəsi bildirib ki, çayın üzərindəki körpü fırtınadan sonra bağlanıb. Onun nə vaxt yenidən açılacağı hələ məlum deyil və insanlardan səhərə kimi evdə qalmaq üçün xahiş olunub, daha çox məlumat isə sonra verilib.",
  ar: "قال رئيس البلدية يوم الاثنين إن الجسر فوق النهر أُغلق بعد العاصفة. ولم يتضح بعد متى سيُفتح من جديد، وطُلب من الناس البقاء في منازلهم حتى الصباح، حين تصل المساعدة من المنطقة المجاورة إلى المدينة.",
  fa: "شهردار شهر روز دوشنبه گفت که پل روی رودخانه پس از توفان بسته شده است. هنوز روشن نیست که چه زمانی دوباره باز می‌شود و از مردم خواسته شد تا صبح در خانه بمانند، تا کمک از استان همسایه برسد.",
  he: "ראש העיר אמר ביום שני כי הגשר מעל הנהר נסגר לאחר הסערה. עדיין לא ברור מתי ייפתח שוב, והתושבים התבקשו להישאר בבתיהם עד הבוקר, אז תגיע העזרה מן המחוז השכן.",
  zh: "市长星期一表示，暴风雨过后，河上的大桥已经关闭。目前尚不清楚大桥何时重新开放，居民被要求留在家中，直到早晨救援从邻近地区到达为止。",
  ja: "市長は月曜日、嵐のあと川にかかる橋が閉鎖されたと述べた。いつ再び開通するかはまだ分かっておらず、住民は朝まで家にとどまるよう求められている。",
  ko: "시장은 월요일 폭풍 이후 강 위의 다리가 폐쇄되었다고 말했다. 언제 다시 열릴지는 아직 분명하지 않으며 주민들은 아침까지 집에 머물 것을 요청받았다.",
};

test.each(Object.entries(texts))("%s is told from a short article, surely", (language, text) => {
  expect(identify(text)).toEqual({ language, sure: true });
});

describe("English stays English", () => {
  test.each([
    [
      "full of names",
      "Kyrylo Zahaidachnyi, Oleksandra Vovchenko and Mykhailo Shcherbyna met Jean-Pierre de la Fontaine, José María del Río y Ortega and Klaus von der Heide in Osterby on Monday, the office of Przemysław Wiśniewski said in a statement, after talks with Abd al-Rahman bin Said.",
    ],
    [
      "a bulletin of figures",
      "Losses of the enemy: 5 tanks, 13 guns, 42 vehicles. Settlements: Verkhnia Lypa, Mala Sosna, Velyka Dubrova. In the past day 3 attacks were repelled by units of the 12th brigade near Stara Huta and Nova Huta.",
    ],
    [
      "with a quotation in another script",
      "The mayor wrote on his page: «Мост закрыт». The bridge over the river had been closed after the storm, he said, and it was not clear when it would be opened again for the people of the town.",
    ],
    [
      "all capitals",
      "THE MAYOR OF OSTERBY SAID ON MONDAY THAT THE BRIDGE OVER THE RIVER HAD BEEN CLOSED AFTER THE STORM, AND PEOPLE WERE ASKED TO STAY AT HOME.",
    ],
  ])("%s", (_, text) => expect(identify(text).language).toBe("en"));
});

test.each([
  ["en", "Mortar shells fell on Osterby on Tuesday, residents said."],
  ["it", "Il sindaco non ha detto niente."],
  ["nl", "De stad is in handen van het leger."],
])("one sentence is told as %s where no other language comes near", (language, text) => {
  expect(identify(text).language).toBe(language);
});

test("too little text is not guessed at", () => {
  for (const text of [
    "",
    "Osterby",
    "12.03 — 14:00",
    "😀😀😀",
    "https://example.org/the/and/of/to",
    "Oren Vale Marsh Dell Lindqvist",
  ])
    expect(identify(text).language).toBe("und");
});

test("any text gets an answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(identify(text).language).toMatch(/^[a-z]{2,3}$/);
    }),
    { seed: 5, numRuns: 500 },
  );
});
