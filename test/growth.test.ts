import { afterEach, expect, test } from "vitest";
import { articleOf } from "../bench/articles.ts";
import { hostile } from "../bench/hostile.ts";
import { openBeat } from "../src/beat/load.ts";
import { hear } from "../src/pipeline.ts";

// Work, not time, is counted: units of text that patterns walk over and that are cut out. The same on every machine.

const { exec } = RegExp.prototype;
const { slice } = String.prototype;

afterEach(() => {
  RegExp.prototype.exec = exec;
  String.prototype.slice = slice;
});

/** Units of text walked over by patterns or cut out while some work is done. */
function walked(work: () => void): number {
  let units = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const to = found ? found.index + found[0].length : this.sticky ? from + 1 : String(text).length;
    units += Math.max(1, to - from);
    return found;
  };
  String.prototype.slice = function (this: string, ...at) {
    const cut = slice.apply(this, at);
    units += cut.length;
    return cut;
  };
  work();
  RegExp.prototype.exec = exec;
  String.prototype.slice = slice;
  return units;
}

const beat = openBeat("invented");
const workOf = (text: string): number => {
  const article = articleOf(text);
  return walked(() => hear(article, beat));
};

test.each(Object.entries(hostile))("twice the text is at most little more than twice the work: %s", (_, make) => {
  hear(articleOf(make(500)), beat); // tables that are built when first asked
  const [once, twice] = [workOf(make(8000)), workOf(make(16_000))];
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(2.3);
});
