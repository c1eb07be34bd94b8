import { For, Show } from "solid-js";
import type { RevisionAnswer, VersionLine } from "../../src/model/revision.ts";
import { links } from "../here.ts";
import { t } from "../words.ts";
import { shown } from "./when.ts";

/** The versions of an address as a slider (without a script: as links), and what changed to the one that is read, in claims. */
export const Versions = (props: { versions: readonly VersionLine[]; changes: RevisionAnswer | null; now: string }) => {
  const at = props.versions.findIndex((v) => v.id === props.now);
  return (
    <section class="version-strip" aria-label={t("versions")}>
      <div class="versions" data-live="versions">
        <b>{t("versionOf", { n: at + 1, total: props.versions.length })}</b>
        <input
          type="range"
          min="0"
          max={props.versions.length - 1}
          value={Math.max(0, at)}
          aria-label={t("versions")}
          hidden
        />
        <For each={props.versions}>
          {(v) => (
            <a href={links.article(v.id)} data-version={v.id} aria-current={v.id === props.now ? "true" : undefined}>
              {shown(v.updated ?? v.published)}
            </a>
          )}
        </For>
      </div>
      <Show when={props.changes}>
        {(c) => (
          <div class="changes">
            <p class="fine">{t("changesTo")}</p>
            <Show when={c().headline}>
              {(h) => (
                <p>
                  <del>
                    <bdi>{h().from}</bdi>
                  </del>{" "}
                  <ins>
                    <bdi>{h().to}</bdi>
                  </ins>
                </p>
              )}
            </Show>
            <ul>
              <For each={c().changes} fallback={<li>{t("noChange")}</li>}>
                {(change) => (
                  <li class={change.type}>
                    <span aria-hidden="true">{{ added: "+", removed: "−", changed: "→" }[change.type]}</span>{" "}
                    <Show when={change.after} fallback={<bdi>{change.says}</bdi>}>
                      {(after) => (
                        <a href={`#${after().id}`}>
                          <bdi>{change.says}</bdi>
                        </a>
                      )}
                    </Show>{" "}
                    <span class="fine">
                      <bdi>{(change.after ?? change.before)?.says}</bdi>
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </div>
        )}
      </Show>
    </section>
  );
};
