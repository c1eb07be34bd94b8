import { expect, test } from "vitest";
import { dateline } from "./dateline.ts";

const day = "2031-02-14";
test.each([
  ["Posted on February 14, 2031 by admin", day, null],
  ["Posted: 14 Feb 2031", day, null],
  ["Updated 2:15 PM EST, Fri February 14, 2031", null, `${day}T19:15:00Z`],
  [
    "February 14, 2031 / 6:16 PM EST / Updated on: February 15, 2031 / 7:00 AM EST / River News",
    `${day}T23:16:00Z`,
    "2031-02-15T12:00:00Z",
  ],
  ["14 February 2031, 18:16 | Orlin", day, null],
  [
    "Friday 14 February 2031 18.16 GMT Last modified on Saturday 15 February 2031 09.00 GMT",
    `${day}T18:16:00Z`,
    "2031-02-15T09:00:00Z",
  ],
  ["First published on 14 Feb 2031 6.16pm GMT", `${day}T18:16:00Z`, null],
  ["PUBLISHED: 18:16 GMT, 14 February 2031 | UPDATED: 19:00 GMT", `${day}T18:16:00Z`, `${day}T19:00:00Z`],
  ["2031-02-14 18:16:05 UTC+0200", `${day}T16:16:05Z`, null],
])("%s", (line, published, updated) => {
  const read = dateline(line);
  expect([read?.published?.value ?? null, read?.updated?.value ?? null]).toEqual([published, updated]);
});

test("the words are the moment's own, a bracket closed", () => {
  const line = "14 Feb 2031 - 18:16 (Lisbon time)";
  const at = dateline(line)?.published;
  expect(at && line.slice(at.start, at.end)).toBe(line);
});

test.each([
  "The ridge was lost on 14 February 2031, the command said.",
  "Update: 40 men are missing",
  "Losses of 14 February 2031 by place",
  "ORLIN, February 14 (Salt)",
  "Photograph taken 14 February 2031",
  "12.11 brigades",
])("no line of dates: %s", (line) => {
  expect(dateline(line)).toBeNull();
});
