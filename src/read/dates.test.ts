import { describe, expect, test } from "vitest";
import { apart, dateOf, momentIn, timeOn } from "./dates.ts";

describe("a moment in words", () => {
  test.each([
    ["18:16 GMT 14.02.2031", "2031-02-14T18:16:00Z"],
    ["14 Feb 2031, 18:16 EET", "2031-02-14T16:16:00Z"],
    ["14 February 2031 at 6:16 p.m. GMT", "2031-02-14T18:16:00Z"],
    ["February 14, 2031 12:05 AM EST", "2031-02-14T05:05:00Z"],
    ["Friday, Feb. 14, 2031, 23:30 UTC+2", "2031-02-14T21:30:00Z"],
    ["2031-02-14T18:16:00+02:00", "2031-02-14T16:16:00Z"],
    ["2031-02-14 18:16 MSK", "2031-02-14T15:16:00Z"],
    ["2031-02-14T18:16+0530", "2031-02-14T12:46:00Z"],
    ["1816 GMT, 14 Feb 2031", "2031-02-14T18:16:00Z"],
    ["14 July 2031, 10:00 Lisbon time", "2031-07-14T09:00:00Z"],
    ["February 14th, 2031", "2031-02-14"],
    ["Sept 3, 2031", "2031-09-03"],
    ["14/02/2031", "2031-02-14"],
    ["02/14/2031", "2031-02-14"],
    ["5/5/2031", "2031-05-05"],
    ["2031/2/4", "2031-02-04"],
  ])("%s is %s", (words, value) => {
    expect(momentIn(words)?.value).toBe(value);
  });

  test.each([
    ["a time without a zone tells only the day", "14 Feb 2031, 18:16", "2031-02-14"],
    ["a floating zone tells only the day", "14 Feb 2031, 6 pm ET", "2031-02-14"],
    ["local time tells only the day", "14 Feb 2031, 18:16 local time", "2031-02-14"],
    ["a town nobody's zone is named for tells only the day", "14 Feb 2031, 18:16 Nowheria time", "2031-02-14"],
  ])("%s", (_, words, value) => {
    expect(momentIn(words)?.value).toBe(value);
  });

  test.each([
    "03/04/2031",
    "31.02.2031",
    "2031",
    "February 2031",
    "19:00 GMT",
    "at 14 villages in 2031",
    "battalion 12.11",
    "May 45, 2031",
    "14 Feb 1031",
  ])("%s is no moment", (words) => {
    expect(momentIn(words)).toBeNull();
  });

  test("its span is its words and nothing else", () => {
    const words = "Published: 14 Feb 2031, 18:16 EET by the desk";
    const moment = momentIn(words)!;
    expect(words.slice(moment.start, moment.end)).toBe("14 Feb 2031, 18:16 EET");
  });
});

test("a time alone takes the day of another, and needs a zone", () => {
  expect(timeOn("19:00 GMT", "2031-02-14T18:16:00Z")?.value).toBe("2031-02-14T19:00:00Z");
  expect(timeOn("19:00", "2031-02-14T18:16:00Z")).toBeNull();
});

test("a machine's dates are read too", () => {
  expect(dateOf("20310214T181600Z")).toBe("2031-02-14T18:16:00Z");
  expect(dateOf("20310214")).toBe("2031-02-14");
  expect(dateOf("1928772960")).toBe("2031-02-13T18:16:00Z");
  expect(dateOf("Fri, 14 Feb 2031 18:16:05 +0200")).toBe("2031-02-14T16:16:05Z");
  expect(dateOf("yesterday")).toBeNull();
});

test("a day alone and a time of that day in any zone do not contradict each other", () => {
  expect(apart("2031-02-14", "2031-02-14T23:59:00Z")).toBe(0);
  expect(apart("2031-02-14", "2031-02-13T11:00:00Z")).toBe(0);
  expect(apart("2031-02-14", "2031-02-16T18:00:00Z")).toBeGreaterThan(0);
  expect(apart("2031-02-14T10:00:00Z", "2031-02-14T10:05:00Z")).toBe(300_000);
});
