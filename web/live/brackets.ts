import { isolated } from "../parts/isolated.ts";

const svg = "http://www.w3.org/2000/svg";

/** A bracket of the margin: where its words begin and end, in pixels from the sheet's top. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly name: string;
}

/** A bracket before it is measured. */
export interface Bar {
  range(top: number): Bracket;
}

/** The brackets of a sheet. One that runs over several paragraphs has a bar in each; it is measured from the first piece in it to the last. */
export function barsOf(sheet: HTMLElement): readonly Bar[] {
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
          ? { from: 0, to: Number.POSITIVE_INFINITY, depth, name }
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

/** Draws into a part of the sheet what of the brackets lies in it; an end that lies beyond it has no hook. `top` and `height` are the part's. */
export function drawBrackets(
  part: HTMLElement,
  { top, height, drawn }: { readonly top: number; readonly height: number; readonly drawn: number },
  brackets: readonly Bracket[],
): void {
  const picture = document.createElementNS(svg, "svg");
  picture.setAttribute("class", "brackets");
  picture.setAttribute("aria-hidden", "true");
  for (const { from, to, depth, name } of brackets) {
    if (from >= top + height || to <= top) continue;
    const x = 2 + Math.min(6, depth) * 7;
    const begins = from >= top;
    const ends = to <= top + height;
    const path = document.createElementNS(svg, "path");
    const [y1, y2] = [begins ? from - top : 0, ends ? to - top : drawn];
    path.setAttribute(
      "d",
      `M${begins ? x + 4 : x} ${y1.toFixed(1)}${begins ? `H${x}` : ""}V${y2.toFixed(1)}${ends ? `H${x + 4}` : ""}`,
    );
    path.setAttribute("class", `d${Math.min(6, depth)}`);
    const title = document.createElementNS(svg, "title");
    title.textContent = isolated(name);
    path.append(title);
    picture.append(path);
  }
  part.querySelector(":scope > .brackets")?.remove();
  part.prepend(picture);
}
