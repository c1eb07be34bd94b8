import { spoken, t } from "../words.ts";

const months: Readonly<Record<string, readonly string[]>> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  uk: ["січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд."],
  ru: ["янв.", "фев.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сен.", "окт.", "ноя.", "дек."],
};

/** A day or an instant as a reader writes it, zone and all: "20 Nov 2025", "20 Nov 2025, 18:16 UTC". */
export function shown(time: string | null): string {
  if (!time) return t("noTime");
  if (time.includes("/"))
    return time
      .split("/")
      .map(shown)
      .join(` ${t("to")} `);
  const day = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(time);
  if (!day) return time;
  const [, year, month, date] = day;
  const name = month ? months[spoken()]?.[Number(month) - 1] : null;
  const head = [date ? String(Number(date)) : null, name, year].filter(Boolean).join(" ");
  const clock = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?/.exec(time);
  return clock ? `${head}, ${clock[1]} ${clock[2] === "Z" || !clock[2] ? "UTC" : `UTC${clock[2]}`}` : head;
}
