import { For, Show } from "solid-js";
import { Dynamic, renderToString } from "solid-js/web";
import type { Asking } from "../src/model/structure.ts";
import { filters, stand, withValues } from "./here.ts";
import { Hatch } from "./parts/ring.tsx";
import { Failure } from "./parts/states.tsx";
import { askOf, callSides } from "./say.ts";
import { drawn } from "./screens/index.ts";
import { languages, speak, spoken, t } from "./words.ts";

/** What a page is drawn from. */
export interface Drawing {
  /** Name of the screen; "" where there is none. */
  readonly screen: string;
  readonly path: string;
  readonly search: string;
  readonly answer: object | null;
  readonly trouble: { readonly title: string; readonly detail: string } | null;
  readonly language: string;
  /** What sides are called that are no states. */
  readonly sides: Readonly<Record<string, string>>;
}

const Head = (props: { screen: string }) => (
  <header class="top">
    <a class="mark" href="/">
      Hearsay
    </a>
    <span class="tagline">{t("tagline")}</span>
    <nav aria-label={t("screens")}>
      <For each={Object.entries(drawn).filter(([, d]) => d.menu)}>
        {([name, d]) => (
          <a
            href={d.menu + (d.keepsFilters ? filters() : "")}
            aria-current={name === props.screen ? "page" : undefined}
          >
            {t(d.title)}
          </a>
        )}
      </For>
    </nav>
  </header>
);

const Foot = () => (
  <footer class="foot">
    <p>
      {t("limits")} <a href="/about">{t("accuracy")}</a>
    </p>
    <nav class="tongues" aria-label={t("language")}>
      <For each={languages}>
        {([tag, name]) => (
          <a
            href={withValues({ lang: tag })}
            lang={tag}
            hreflang={tag}
            aria-current={tag === spoken() ? "true" : undefined}
          >
            {name}
          </a>
        )}
      </For>
    </nav>
  </footer>
);

const Page = (props: { drawing: Drawing }) => {
  const { screen, answer, trouble } = props.drawing;
  return (
    <div class={`page is-${screen || "nowhere"}`}>
      <a class="skip" href="#main">
        {t("skip")}
      </a>
      <Hatch />
      <Head screen={screen} />
      <main id="main" tabindex="-1">
        <Show
          when={answer && drawn[screen]}
          fallback={<Failure title={trouble?.title ?? ""} detail={trouble?.detail ?? ""} />}
        >
          {(d) => <Dynamic component={d().View} answer={answer as never} />}
        </Show>
      </main>
      <Foot />
    </div>
  );
};

/** Draws a page: its markup, in which every word of others is escaped text, and its title. */
export function draw(drawing: Drawing): { readonly html: string; readonly title: string } {
  speak(drawing.language);
  callSides(drawing.sides);
  stand(drawing.path, drawing.search);
  const html = renderToString(() => <Page drawing={drawing} />);
  const screen = drawn[drawing.screen];
  return {
    html,
    title: `${drawing.answer && screen ? (named(drawing.answer) ?? t(screen.title)) : t("nowhere")} · Hearsay`,
  };
}

const asking = (matter: unknown): string => askOf(matter as Asking, (matter as Asking).question);

/** What the answer is about, where it is about one thing. */
function named(answer: object): string | null {
  if ("matter" in answer) return asking(answer.matter);
  if ("origins" in answer) return `${asking(answer.origins)} · ${t("origins")}`;
  if ("article" in answer) return (answer.article as { article: { title: string | null } }).article.title;
  return "name" in answer ? String(answer.name) : null;
}
