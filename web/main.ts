import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "./style/base.css";
import "./style/lists.css";
import "./style/board.css";
import "./style/people.css";
import "./style/forms.css";
import "./style/reader.css";
import "./style/map.css";
import "./style/print.css";
import { stand } from "./here.ts";
import { callSides } from "./say.ts";
import { speak } from "./words.ts";

// The page comes drawn from the server and is whole without a script. What is here adds to it: each part of the page that names
// one of these gets it, and is loaded only where it stands.
const lives: Readonly<Record<string, (el: HTMLElement) => Promise<unknown>>> = {
  filters: async (el) => (await import("./live/filters.ts")).filters(el),
  print: async (el) => (await import("./live/small.ts")).print(el),
  reader: async (el) => (await import("./live/reader.ts")).reader(el),
  keys: async (el) => (await import("./live/keys.ts")).keys(el),
  add: async (el) => (await import("./live/add.tsx")).add(el),
  threshold: async (el) => (await import("./live/threshold.ts")).threshold(el),
  judge: async (el) => (await import("./live/small.ts")).judge(el),
  takeBack: async (el) => (await import("./live/small.ts")).takeBack(el),
  timelines: async (el) => (await import("./live/timelines.ts")).timelines(el),
  map: async (el) => (await import("./live/map.tsx")).map(el),
  claim: async (el) => (await import("./live/small.ts")).contest(el),
  versions: async (el) => (await import("./live/small.ts")).versions(el),
};

speak(document.documentElement.lang);
callSides(JSON.parse(document.documentElement.dataset.sides ?? "{}"));
stand(location.pathname, location.search);
document.documentElement.classList.add("js");
for (const el of document.querySelectorAll<HTMLElement>("[data-live]")) {
  const live = lives[el.dataset.live ?? ""];
  if (live) void live(el);
}
