import "./style.css";
import "./lists.css";
import "./screens.css";
import { createEffect, createResource, ErrorBoundary, Match, Show, Suspense, Switch } from "solid-js";
import { render } from "solid-js/web";
import { api } from "./api.ts";
import { Failure, Waiting } from "./parts/states.tsx";
import { filters, follow, place } from "./route.ts";
import { screens } from "./screens/index.ts";
import { words } from "./words.ts";

function Page() {
  const [ledger] = createResource(api.ledger);
  const screen = () => screens.find((s) => s.at.test(place().path)) ?? null;
  createEffect(() => {
    document.title = `${screen()?.title ?? words.nowhere} · Hearsay`;
  });
  return (
    <div class="page">
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <a class="mark" href="/">
          Hearsay
        </a>
        <span class="tagline">{words.tagline}</span>
        <nav aria-label="Screens">
          {screens
            .filter((s) => s.menu)
            .map((s) => (
              <a href={s.menu + (s.keepsFilters ? filters() : "")} aria-current={screen() === s ? "page" : undefined}>
                {s.title}
              </a>
            ))}
        </nav>
      </header>
      <main id="main" tabindex="-1">
        <ErrorBoundary fallback={(error: Error, reset) => <Failure error={error} reset={reset} />}>
          <Suspense fallback={<Waiting />}>
            <Switch fallback={<Failure error={new Error(`${words.nowhere}: ${place().path}`)} />}>
              {screens.map((s) => (
                <Match when={screen() === s}>
                  <s.View />
                </Match>
              ))}
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer class="foot">
        <Show when={ledger.state === "ready" ? ledger() : null} fallback={<p>{words.machine}.</p>}>
          {(l) => (
            <>
              <p>
                {words.machine}: Hearsay {l().version}, <a href="/about">{words.accuracy}</a>. {words.limits}
              </p>
              <p class="fine">
                <Show when={l().size} fallback="An empty ledger">
                  Ledger of {l().size.toLocaleString("en")} entries from {l().outlets.length}{" "}
                  {l().outlets.length === 1 ? "outlet" : "outlets"}
                  <Show when={l().from}>
                    , {l().from} to {l().to}
                  </Show>
                </Show>{" "}
                · root <code>{l().root.slice(0, 16)}…</code> · <a href="/verify">verify</a> ·{" "}
                <a href={`/api/export.csv${filters()}`} download="">
                  CSV
                </a>{" "}
                ·{" "}
                <a href={`/api/export.jsonl${filters()}`} download="">
                  JSON Lines
                </a>{" "}
                ·{" "}
                <a href={`/api/export.geojson${filters()}`} download="">
                  GeoJSON
                </a>
              </p>
            </>
          )}
        </Show>
      </footer>
    </div>
  );
}

// Links within the page are followed without loading it anew, by click and by keyboard alike.
document.addEventListener("click", follow);
const root = document.getElementById("app");
if (root) render(() => <Page />, root);
