import { For, Show } from "solid-js";
import { at, type FilterName, filterNames, value, withValues } from "../here.ts";
import { kindName, stanceVerb, t, type Word } from "../words.ts";
import { shown } from "./when.ts";

const kinds = "control settlements area advance encirclement casualties losses strike surrender evacuation other".split(
  " ",
);
const acts = "asserts denies doubts predicts demands asks".split(" ");

const labels: Readonly<Record<FilterName, Word>> = {
  q: "words",
  place: "place",
  speaker: "speaker",
  side: "side",
  kind: "kind",
  stance: "stance",
  outlet: "outlet",
  since: "since",
  until: "until",
  psince: "psince",
  puntil: "puntil",
  disputed: "disputed",
  "as-of": "onRecord",
};

function told(name: FilterName, text: string, sideName: (side: string) => string): string {
  if (name === "disputed") return t("disputed");
  const said =
    name === "kind"
      ? kindName(text)
      : name === "stance"
        ? stanceVerb(text)
        : name === "side"
          ? sideName(text)
          : /since|until/.test(name)
            ? shown(text)
            : text;
  return `${t(labels[name])}: ${said}`;
}

/** What narrows the page, told as a sentence of removable parts. */
export const Narrowed = (props: { sideName?: (side: string) => string; names?: Readonly<Record<string, string>> }) => {
  const set = () => filterNames.filter((name) => value(name));
  const name = (text: string): string => props.names?.[text] ?? text;
  return (
    <Show when={set().length}>
      <ul class="narrowed" aria-label={t("filters")}>
        <For each={set()}>
          {(filter) => {
            const says = told(filter, name(value(filter)), props.sideName ?? ((side) => side));
            return (
              <li>
                <a href={withValues({ [filter]: "" })} title={t("takeAway", { name: says })}>
                  <bdi>{says}</bdi> <span aria-hidden="true">×</span>
                </a>
              </li>
            );
          }}
        </For>
        <li>
          <a class="clear" href={at().path}>
            {t("clear")}
          </a>
        </li>
      </ul>
    </Show>
  );
};

const Text = (props: { name: "place" | "speaker" | "outlet"; list?: readonly string[] }) => (
  <label>
    <span>{t(labels[props.name])}</span>
    <input name={props.name} value={value(props.name)} autocomplete="off" />
  </label>
);

const Choice = (props: { name: "kind" | "side" | "stance"; of: readonly (readonly [string, string])[] }) => (
  <label>
    <span>{t(labels[props.name])}</span>
    <select name={props.name}>
      <option value="">{t("all")}</option>
      <For each={props.of}>
        {([id, name]) => (
          <option value={id} selected={value(props.name) === id}>
            {name}
          </option>
        )}
      </For>
    </select>
  </label>
);

const Day = (props: { name: "since" | "until" | "psince" | "puntil" }) => (
  <label>
    <span>{t(labels[props.name])}</span>
    <input type="date" name={props.name} value={value(props.name)} />
  </label>
);

/** The filters as a form that needs no script; each stands in the address, so Back undoes a change. */
export const Filters = (props: {
  sides?: readonly { readonly id: string; readonly name: string }[];
  disputed?: boolean;
  search?: boolean;
  days?: boolean;
  /** Only place and kind: for what is asked of matters. */
  few?: boolean;
}) => (
  <form class="filters" method="get" action={at().path} aria-label={t("filters")} data-live="filters">
    <Show when={props.search !== false}>
      <label class="search">
        <span>{t("searchFor")}</span>
        <input type="search" name="q" value={value("q")} autocomplete="off" />
      </label>
    </Show>
    <Text name="place" />
    <Show when={!props.few}>
      <Text name="speaker" />
      <Text name="outlet" />
    </Show>
    <Choice name="kind" of={kinds.map((kind) => [kind, kindName(kind)] as const)} />
    <Show when={!props.few}>
      <Choice name="stance" of={acts.map((act) => [act, stanceVerb(act)] as const)} />
    </Show>
    <Show when={props.sides?.length}>
      <Choice name="side" of={(props.sides ?? []).map((s) => [s.id, s.name] as const)} />
    </Show>
    <Show when={props.days !== false}>
      <span class="two-days">
        <Day name="since" />
        <Day name="until" />
      </span>
    </Show>
    <Show when={props.disputed}>
      <label class="tick">
        <input type="checkbox" name="disputed" value="1" checked={value("disputed") === "1"} />
        <span>{t("disputed")}</span>
      </label>
    </Show>
    <button type="submit">{t("apply")}</button>
  </form>
);
