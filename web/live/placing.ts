import { barsOf, drawBrackets } from "./brackets.ts";
import type { OnPage } from "./reader.ts";

const gap = 4;

/** From so many claims on the sheet is cut into leaves, and an open card lies over its neighbours instead of moving all that follow. */
const crowd = 300;

/** A part of the sheet with the cards that stand in it: the whole of it, or where there is a crowd one leaf. */
interface Field {
  readonly el: HTMLElement;
  readonly claims: readonly OnPage[];
  readonly tops: number[];
  lines: readonly number[];
  top: number;
  height: number;
}

/** What keeps cards in their places. */
export interface Placed {
  /** Puts the cards right after one was opened or closed. */
  now(opened: OnPage | null): void;
  stop(): void;
}

/**
 * Keeps cards beside their lines and brackets along theirs. All is measured once, and again when the width changes; an opened card moves only
 * others. Where there is a crowd the sheet's leaves are laid out each by itself, as high as its text and its cards, and those that lie out of
 * sight are left out of layout and paint (`windowed`): as high as they were measured, so nothing moves when they come into sight, and search
 * and screen readers still find what is in them.
 */
export function placed(root: HTMLElement, claims: readonly OnPage[]): Placed {
  const sheet = root.querySelector<HTMLElement>(".sheet");
  if (!sheet) return { now: () => undefined, stop: () => undefined };
  const beside = claims.filter((c) => c.pieces.length);
  const crowded = beside.length > crowd;
  const fields = crowded ? leavesOf(sheet, beside) : [fieldOf(sheet, beside)];
  const bars = barsOf(sheet);
  const wide = matchMedia("(min-width: 66rem)");
  let width = -1;
  let asked = 0;
  let raised: readonly Element[] = [];
  root.classList.toggle("crowded", crowded);
  const draw = (): void => {
    asked = 0;
    width = root.offsetWidth;
    root.classList.remove("windowed");
    root.classList.toggle("placed", wide.matches);
    for (const { el } of fields) el.style.minHeight = "";
    // All reading of the layout first, then all writing: one layout, however many claims there are.
    const top = sheet.getBoundingClientRect().top;
    for (const field of fields) measure(field);
    const heights = fields.map((field) => heightsOf(field, crowded));
    const brackets = wide.matches ? bars.map((b) => b.range(top)) : [];
    for (const [i, field] of fields.entries()) {
      const drawn = wide.matches ? Math.max(field.height, stack(field, heights[i] ?? [])) : field.height;
      drawBrackets(field.el, { top: field.top - top, height: field.height, drawn }, brackets);
      if (crowded) field.el.style.containIntrinsicBlockSize = `${wide.matches ? "" : "auto "}${drawn}px`;
    }
    root.classList.toggle("windowed", crowded);
  };
  const now = (opened: OnPage | null): void => {
    for (const el of raised) el.classList.remove("raised");
    raised = [opened?.card.closest(".leaf"), opened?.card.parentElement].flatMap((el) => el ?? []);
    for (const el of raised) el.classList.add("raised");
    if (!wide.matches || crowded || asked) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      for (const field of fields) stack(field, heightsOf(field, crowded));
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

const fieldOf = (el: HTMLElement, claims: readonly OnPage[]): Field => ({
  el,
  claims,
  tops: [],
  lines: [],
  top: 0,
  height: 0,
});

function leavesOf(sheet: HTMLElement, claims: readonly OnPage[]): readonly Field[] {
  const of = new Map<Element | null, OnPage[]>();
  for (const claim of claims) {
    const leaf = claim.card.closest(".leaf");
    const there = of.get(leaf);
    if (there) there.push(claim);
    else of.set(leaf, [claim]);
  }
  return [...sheet.querySelectorAll<HTMLElement>(".leaf")].map((leaf) => fieldOf(leaf, of.get(leaf) ?? []));
}

function measure(field: Field): void {
  const { top, height } = field.el.getBoundingClientRect();
  field.top = top;
  field.height = height;
  field.lines = field.claims.map((c) => (c.pieces[0]?.getBoundingClientRect().top ?? 0) - top);
}

/** What each card takes; where there are too many to move, what it takes closed. */
function heightsOf({ claims }: Field, crowded: boolean): readonly number[] {
  if (!crowded) return claims.map((c) => c.card.offsetHeight);
  const closed = claims.find((c) => !c.card.open)?.card.offsetHeight ?? 24;
  return claims.map(() => closed);
}

/** Puts each card at its line, or below the one before it; the field is at least so high as what is given, where the last one ends. */
function stack({ el, claims, lines, tops }: Field, heights: readonly number[]): number {
  let free = 0;
  for (const [i, c] of claims.entries()) {
    const at = Math.round(Math.max(lines[i] ?? 0, free));
    free = at + (heights[i] ?? 0) + gap;
    if (tops[i] === at) continue;
    tops[i] = at;
    if (c.card.parentElement) c.card.parentElement.style.top = `${at}px`;
  }
  el.style.minHeight = `${Math.round(free)}px`;
  return Math.round(free);
}
