import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, sha256 } from "./canonical.ts";

const seed = 8785;

/** The IEEE 754 double with these 16 hex digits, as RFC 8785 appendix B lists its samples. */
function double(hex: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

/** The same value with the keys of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

describe("canonical", () => {
  test("writes the sample of RFC 8785 section 3.2.2 as the RFC does", () => {
    const sample = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonical(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("sorts keys by UTF-16 code units, as RFC 8785 section 3.2.3 does", () => {
    const sample = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(Object.values(JSON.parse(canonical(sample)) as object)).toHaveLength(7);
    const order = [...canonical(sample).matchAll(/:"([A-Z][a-z]+)/g)].map((found) => found[1]);
    expect(order).toEqual(["Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew"]);
  });

  test.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("writes the double %s of RFC 8785 appendix B as %s", (hex, written) => {
    expect(canonical(double(hex))).toBe(written);
  });

  test("is read back by JSON.parse as the value it was made from", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const once = JSON.parse(JSON.stringify(value)) as object;
        fc.pre(!/\p{Cs}/u.test(JSON.stringify(once)) && !/\\ud[89a-f]/.test(JSON.stringify(once)));
        expect(JSON.parse(canonical(once))).toEqual(once);
      }),
      { seed, numRuns: 60 },
    );
  });

  test("does not depend on the order in which keys were set", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = JSON.parse(JSON.stringify(value)) as object;
        expect(canonical(turned(once) as object)).toBe(canonical(once));
      }),
      { seed, numRuns: 60 },
    );
  });

  test("takes readonly interfaces and objects without a prototype", () => {
    interface At {
      readonly start: number;
      readonly end: number;
    }
    const at: At = { start: 3, end: 9 };
    expect(canonical({ at, list: [at] as readonly At[] })).toBe(
      '{"at":{"end":9,"start":3},"list":[{"end":9,"start":3}]}',
    );
    const bare: object = Object.assign(Object.create(null) as object, { a: 1 });
    expect(canonical(bare)).toBe('{"a":1}');
  });

  test("keeps a key named __proto__ like every other", () => {
    expect(canonical(JSON.parse('{"__proto__":1,"a":2}') as object)).toBe('{"__proto__":1,"a":2}');
  });

  test.each<[string, object, string]>([
    ["undefined in an object", { a: { b: undefined } }, "$.a.b"],
    ["undefined in a list", { a: [1, undefined] }, "$.a[1]"],
    ["a hole in a list", { a: new Array(1) }, "$.a[0]"],
    ["NaN", { n: Number.NaN }, "$.n"],
    ["infinity", { n: [Number.NEGATIVE_INFINITY] }, "$.n[0]"],
    ["a bigint", { n: 1n }, "$.n"],
    ["a function", { f: () => 1 }, "$.f"],
    ["a date", { d: new Date(0) }, "$.d"],
    ["a map", { m: new Map() }, "$.m"],
    ["bytes", { b: new Uint8Array(2) }, "$.b"],
    ["a lone high surrogate", { s: "a\ud83d" }, "$.s"],
    ["a lone low surrogate", { s: "\ude00a" }, "$.s"],
    ["a lone surrogate in a key", { k: { "\ud800": 1 } }, "$.k"],
  ])("refuses %s with a RangeError that tells the place", (_, value, place) => {
    expect(() => canonical(value)).toThrow(RangeError);
    expect(() => canonical(value)).toThrow(`at ${place}`);
  });

  test("refuses what holds itself", () => {
    const loop: { self?: object } = {};
    loop.self = loop;
    expect(() => canonical(loop)).toThrow(/what holds itself or is nested more than 1000 deep at \$/);
  });

  test("writes what is nested 1000 deep, and refuses what is deeper", () => {
    const nested = (depth: number): object => (depth === 1 ? [] : [nested(depth - 1)]);
    expect(canonical(nested(1000))).toBe("[".repeat(1000) + "]".repeat(1000));
    expect(() => canonical(nested(1001))).toThrow(RangeError);
  });
});

describe("sha256", () => {
  test("gives the digests of FIPS 180-4's examples", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  test("hashes a string as its UTF-8 bytes", () => {
    expect(sha256("Київ 😀")).toBe(sha256(new TextEncoder().encode("Київ 😀")));
    expect(sha256("a\ud800")).toBe(sha256("a\ufffd"));
  });
});
