import { describe, expect, test } from "vitest";
import { decode, decodeAs } from "./charset.ts";

const bytes = (latin: string): Uint8Array => new Uint8Array(Buffer.from(latin, "latin1"));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

// "громада каже, що міст тримається" and a Russian line, byte by byte as these charsets have them.
const russian = "Мост через реку цел, сообщили инженеры округа в воскресенье.";
const to1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (c) => {
    const code = c.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
const koiOrder = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";
const toKoi = (text: string): Uint8Array =>
  Uint8Array.from(text, (c) => (koiOrder.includes(c) ? 0xc0 + koiOrder.indexOf(c) : c.charCodeAt(0)));

describe("what the standards decide", () => {
  test.each([
    [
      "a byte order mark before a header",
      new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("“né”")]),
      "windows-1252",
      "“né”",
      "utf-8",
      "bom",
    ],
    ["UTF-16 by its mark", new Uint8Array([0xff, 0xfe, ...utf16("“né”")]), null, "“né”", "utf-16le", "bom"],
    [
      "a header before a meta",
      bytes('<meta charset="koi8-r">\x93n\xe9\x94'),
      "windows-1252",
      '<meta charset="koi8-r">“né”',
      "windows-1252",
      "header",
    ],
    ["iso-8859-1 means windows-1252", bytes("\x93n\xe9\x94 \x80"), "iso-8859-1", "“né” €", "windows-1252", "header"],
    [
      "a meta in the page",
      to1251(`<meta charset=windows-1251>${russian}`),
      null,
      `<meta charset=windows-1251>${russian}`,
      "windows-1251",
      "meta",
    ],
    [
      "an old meta",
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=latin1">\x96'),
      null,
      '<meta http-equiv="Content-Type" content="text/html; charset=latin1">–',
      "windows-1252",
      "meta",
    ],
    ["nothing at all, not UTF-8", bytes("caf\xe9 \x85"), null, "café …", "windows-1252", "fallback"],
  ] as const)("%s", (_, given, header, text, charset, by) => {
    expect(decode(given, header)).toMatchObject({ text, charset, by, notices: [] });
  });

  test("a meta in a comment or behind the first 1,024 bytes does not count", () => {
    expect(decode(bytes('<!-- <meta charset="koi8-r"> -->caf\xe9'), null).charset).toBe("windows-1252");
    expect(decode(bytes(`${" ".repeat(1100)}<meta charset="koi8-r">caf\xe9`), null).charset).toBe("windows-1252");
  });

  test("a page that says it is UTF-16 in a meta is UTF-8", () => {
    expect(decode(utf8('<meta charset="utf-16">é'), null)).toMatchObject({ charset: "utf-8", notices: [] });
  });
});

describe("what the content decides", () => {
  test("UTF-8, UTF-16 without a mark, windows-1251 and KOI8-R are found out", () => {
    expect(decode(utf8("“né”"), null)).toMatchObject({ charset: "utf-8", text: "“né”" });
    expect(decode(utf16("The ridge was held by nobody."), null)).toMatchObject({
      charset: "utf-16le",
      text: "The ridge was held by nobody.",
    });
    expect(decode(to1251(russian), null)).toMatchObject({ charset: "windows-1251", text: russian });
    expect(decode(toKoi(russian), null)).toMatchObject({ charset: "koi8-r", text: russian });
  });

  test("UTF-8 declared as Latin-1 is read as UTF-8, with a notice", () => {
    const read = decode(utf8("“We hold it,” she said — né"), "iso-8859-1");
    expect(read.text).toBe("“We hold it,” she said — né");
    expect(read.notices.map((n) => n.code)).toEqual(["read/charset"]);
  });

  test("windows-1252 declared as UTF-8 is read as it is, with a notice; one spoilt byte changes nothing", () => {
    expect(decode(bytes("\x93We hold it,\x94 she said"), "utf-8")).toMatchObject({
      text: "“We hold it,” she said",
      charset: "windows-1252",
    });
    const spoilt = new Uint8Array([...utf8("“We hold it,” she said"), 0xff]);
    expect(decode(spoilt, "utf-8")).toMatchObject({ text: "“We hold it,” she said\uFFFD", charset: "utf-8" });
  });

  test("Cyrillic declared as Latin-1 is read as Cyrillic, with a notice", () => {
    expect(decode(to1251(russian), "latin1")).toMatchObject({ text: russian, charset: "windows-1251" });
  });

  test("an unknown charset is told and the content decides", () => {
    const read = decode(utf8("né"), "utf-9");
    expect(read).toMatchObject({ text: "né", charset: "utf-8" });
    expect(read.notices[0]?.reason).toContain("utf-9");
  });
});

test("all 256 bytes of windows-1252 are as the WHATWG index has them", () => {
  const all = decodeAs(
    Uint8Array.from({ length: 256 }, (_, i) => i),
    "windows-1252",
  );
  expect(all).toHaveLength(256);
  expect(all.slice(0x80, 0x8d)).toBe("€\x81‚ƒ„…†‡ˆ‰Š‹Œ");
  expect(all.slice(0x91, 0x9d)).toBe("‘’“”•–—˜™š›œ");
  expect([all[0x9f], all[0xa0], all[0xff]]).toEqual(["Ÿ", "\xa0", "ÿ"]);
});
