import { isolated } from "../parts/isolated.ts";
import type { OnPage } from "./reader.ts";

const svg = "http://www.w3.org/2000/svg";
const gap = 4;

/** From so many claims on an open card lies over its neighbours instead of moving all that follow. */
const crowd = 300;

/** Keeps cards beside their lines and brackets along theirs. All is measured once, and again when the width changes; an opened card moves only others. */
export function placed(root: HTMLElement, claims: readonly OnPage[]): { now(): void; stop(): void } {
  const sheet = root.querySelector<HTMLElement>(".sheet");
  if (!sheet) return { now: () => undefined, stop: () => undefined };
  const beside = claims.filter((c) => c.pieces.length);
  const bars = barsOf(sheet);
  const wide = matchMedia("(min-width: 66rem)");
  const tops: number[] = [];
  let lines: readonly number[] = [];
  let width = -1;
  let asked = 0;
  root.classList.toggle("crowded", beside.length > crowd);
  const stack = (heights: readonly number[]): void => {
    let free = 0;
    for (const [i, c] of beside.entries()) {
      const at = Math.round(Math.max(lines[i] ?? 0, free));
      free = at + (heights[i] ?? 0) + gap;
      if (tops[i] === at) continue;
      tops[i] = at;
      if (c.card.parentElement) c.card.parentElement.style.top = `${at}px`;
    }
    sheet.style.minHeight = `${Math.round(free)}px`;
  };
  const draw = (): void => {
    asked = 0;
    width = root.offsetWidth;
    root.classList.toggle("placed", wide.matches);
    if (!wide.matches) return;
    // All reading of the layout first, then all writing: one layout, however many claims there are.
    const top = sheet.getBoundingClientRect().top;
    lines = beside.map((c) => (c.pieces[0]?.getBoundingClientRect().top ?? 0) - top);
    const heights = heightsOf(beside);
    const ranges = bars.map((b) => b.range(top));
    stack(heights);
    drawBars(sheet, ranges);
  };
  const now = (): void => {
    if (!wide.matches || beside.length > crowd) return;
    if (!asked)
      asked = requestAnimationFrame(() => {
        asked = 0;
        stack(heightsOf(beside));
      });
  };
  const watch = new ResizeObserver(() => {
    if (root.offsetWidth !== width) requestAnimationFrame(draw);
  });
  watch.observe(root);
  draw();
  if (document.fonts.status !== "loaded") void document.fonts.ready.then(() => requestAnimationFrame(draw));
  return { now, stop: () => watch.disconnect() };
}

/** What each card takes; where there are too many to move, what it takes closed. */
const heightsOf = (beside: readonly OnPage[]): readonly number[] => {
  if (beside.length <= crowd) return beside.map((c) => c.card.offsetHeight);
  const closed = beside.find((c) => !c.card.open)?.card.offsetHeight ?? 24;
  return beside.map(() => closed);
};

/** A bracket to be drawn: where it stands, in pixels from the sheet's top. */
interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly name: string;
}

interface Bar {
  range(top: number): Drawn;
}

// A bracket that runs over several paragraphs has a bar in each; it is measured from the first piece in it to the last.
function barsOf(sheet: HTMLElement): readonly Bar[] {
  const pieces = [...sheet.querySelectorAll<HTMLElement>("[data-at]")];
  const starts = pieces.map((p) => Number(p.dataset.at));
  const seen = new Set<string>();
  const bars: Bar[] = [];
  for (const bar of sheet.querySelectorAll<HTMLElement>(".bar")) {
    const [start, end, depth] = [Number(bar.dataset.start), Number(bar.dataset.end), Number(bar.dataset.depth)];
    const key = `${start} ${end} ${depth} ${bar.title}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const first = pieces[lowest(starts, start)];
    const last = pieces[lowest(starts, end) - 1];
    const name = bar.title;
    bars.push({
      range: (top) =>
        depth === 0 || !first || !last
          ? { from: 0, to: sheet.offsetHeight, depth, name }
          : {
              from: first.getBoundingClientRect().top - top,
              to: last.getBoundingClientRect().bottom - top,
              depth,
              name,
            },
    });
  }
  return bars;
}

/** Index of the first number that is not below. */
function lowest(sorted: readonly number[], than: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] ?? 0) < than) low = mid + 1;
    else high = mid;
  }
  return low;
}

function drawBars(sheet: HTMLElement, bars: readonly Drawn[]): void {
  const picture = document.createElementNS(svg, "svg");
  picture.setAttribute("class", "brackets");
  picture.setAttribute("aria-hidden", "true");
  for (const { from, to, depth, name } of bars) {
    const x = 2 + Math.min(6, depth) * 7;
    const path = document.createElementNS(svg, "path");
    path.setAttribute("d", `M${x + 4} ${from.toFixed(1)}H${x}V${to.toFixed(1)}H${x + 4}`);
    path.setAttribute("class", `d${Math.min(6, depth)}`);
    const title = document.createElementNS(svg, "title");
    title.textContent = isolated(name);
    path.append(title);
    picture.append(path);
  }
  sheet.querySelector(".brackets")?.remove();
  sheet.prepend(picture);
}
