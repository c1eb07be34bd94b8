import { Show } from "solid-js";
import type { MatterLine } from "../../src/model/answer.ts";
import { links } from "../here.ts";
import { askOf, sayOf } from "../say.ts";
import { kindName, stanceVerb, t } from "../words.ts";
import { Counts, Stances } from "./strip.tsx";
import { shown } from "./when.ts";

/** A matter in a list. */
export const MatterRow = (props: { matter: MatterLine }) => {
  const m = props.matter;
  return (
    <li class="matter-row">
      <p class="kicker">
        {kindName(m.kind)} · {shown(m.from)}
        <Show when={m.to !== m.from}>
          {" "}
          {t("to")} {shown(m.to)}
        </Show>
      </p>
      <h3>
        <a href={links.matter(m.key)}>
          <bdi>{askOf(m, m.question)}</bdi>
        </a>
      </h3>
      <p class="says">
        <span class="verb">
          {t("firstSays")} {stanceVerb(m.stance)}
        </span>{" "}
        <bdi>{m.first ? sayOf({ ...m, ...m.first }, m.says) : m.says}</bdi>
      </p>
      <Stances stances={m.stances} />
      <Counts matter={m} rows={links.matter(m.key)} origins={links.origins(m.key)} />
      <p class="fine">
        <bdi>{m.speakers.slice(0, 4).join(", ")}</bdi>
        {m.speakers.length > 4 ? ` + ${m.speakers.length - 4}` : ""}
      </p>
    </li>
  );
};
