import { For, Show } from "solid-js";
import { go, place, withFilter } from "../route.ts";
import { kindNames } from "../words.ts";

const texts = [
  { name: "place", label: "Place" },
  { name: "speaker", label: "Speaker" },
  { name: "outlet", label: "Outlet" },
] as const;

/** The filters, each in the address. A change is a new address, so Back undoes it. */
export const Filters = (props: { sides: readonly { id: string; name: string }[]; disputed?: boolean }) => {
  const value = (name: string): string => place().query.get(name) ?? "";
  const set = (name: string) => (event: Event) =>
    go(withFilter(name, (event.currentTarget as HTMLInputElement).value.trim()));
  return (
    <form class="filters" aria-label="Filters" onSubmit={(e) => e.preventDefault()}>
      <For each={texts}>
        {(f) => (
          <label>
            {f.label}
            <input name={f.name} value={value(f.name)} onChange={set(f.name)} autocomplete="off" />
          </label>
        )}
      </For>
      <label>
        Kind
        <select name="kind" aria-label="Kind" onChange={set("kind")}>
          <option value="">all</option>
          <For each={Object.entries(kindNames)}>
            {([id, name]) => (
              <option value={id} selected={value("kind") === id}>
                {name}
              </option>
            )}
          </For>
        </select>
      </label>
      <label>
        Speaks for
        <select name="side" aria-label="Speaks for" onChange={set("side")}>
          <option value="">all</option>
          <For each={props.sides}>
            {(s) => (
              <option value={s.id} selected={value("side") === s.id}>
                {s.name}
              </option>
            )}
          </For>
        </select>
      </label>
      <label>
        From
        <input type="date" name="since" value={value("since")} onChange={set("since")} />
      </label>
      <label>
        To
        <input type="date" name="until" value={value("until")} onChange={set("until")} />
      </label>
      <Show when={props.disputed}>
        <label class="tick">
          <input
            type="checkbox"
            checked={value("disputed") === "1"}
            onChange={(e) => go(withFilter("disputed", e.currentTarget.checked ? "1" : ""))}
          />{" "}
          disputed only
        </label>
      </Show>
      <Show when={place().query.size > 0}>
        <a class="clear" href={place().path}>
          clear
        </a>
      </Show>
    </form>
  );
};
