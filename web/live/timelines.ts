import { follow } from "./following.ts";

/** The brushes and the as-of slider: each change is a new address; map and lists follow it without a new page. */
export function timelines(el: HTMLElement): void {
  for (const line of el.querySelectorAll<HTMLElement>("[data-timeline]")) brush(line);
  const asOf = el.querySelector<HTMLInputElement>(".as-of input");
  asOf?.addEventListener("change", () => {
    const days = asOf.dataset.days?.split(" ") ?? [];
    const at = Number(asOf.value);
    void follow({ puntil: at >= days.length - 1 ? "" : (days[at] ?? "") });
  });
}

function brush(line: HTMLElement): void {
  const days = line.dataset.days?.split(" ").filter(Boolean) ?? [];
  const [since, until] = line.dataset.timeline === "events" ? ["since", "until"] : ["psince", "puntil"];
  const from = line.querySelector<HTMLInputElement>("[data-end=from]");
  const to = line.querySelector<HTMLInputElement>("[data-end=to]");
  const rects = [...line.querySelectorAll("rect")];
  if (!from || !to || !days.length) return;
  const ends = (): readonly [number, number] => {
    const [a, b] = [Number(from.value), Number(to.value)];
    return a <= b ? [a, b] : [b, a];
  };
  const show = (): void => {
    const [a, b] = ends();
    for (const [i, rect] of rects.entries()) rect.setAttribute("class", i >= a && i <= b ? "in" : "out");
  };
  const apply = (): void => {
    show();
    const [a, b] = ends();
    const all = a === 0 && b === days.length - 1;
    void follow({ [since]: all ? "" : (days[a] ?? ""), [until]: all ? "" : (days[b] ?? "") });
  };
  for (const slider of [from, to]) {
    slider.addEventListener("input", show);
    slider.addEventListener("change", apply);
  }
  // A drag over the bars brushes as the two sliders do; a click takes one day.
  const picture = line.querySelector("svg");
  const dayAt = (x: number): number => {
    const box = picture?.getBoundingClientRect();
    const part = box ? (x - box.left) / box.width : 0;
    return Math.min(days.length - 1, Math.max(0, Math.floor(part * days.length)));
  };
  picture?.addEventListener("pointerdown", (e) => {
    const start = dayAt(e.clientX);
    const move = (m: PointerEvent): void => {
      const now = dayAt(m.clientX);
      from.value = String(Math.min(start, now));
      to.value = String(Math.max(start, now));
      show();
    };
    move(e);
    picture.setPointerCapture(e.pointerId);
    picture.addEventListener("pointermove", move);
    picture.addEventListener(
      "pointerup",
      () => {
        picture.removeEventListener("pointermove", move);
        apply();
      },
      { once: true },
    );
  });
}
