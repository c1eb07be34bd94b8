import { Show } from "solid-js";
import type { Held } from "../../src/model/structure.ts";
import { links } from "../here.ts";
import { sayOf } from "../say.ts";
import { t } from "../words.ts";
import { Name } from "./chain.tsx";
import { shown } from "./when.ts";

/** A position as lists of patterns cite it: who, when, what, and the reports it counts. */
export const Cited = (props: { held: Held; label?: string }) => (
  <div class="cited">
    <p class="fine">
      <Show when={props.label}>{(label) => <b>{label()} </b>}</Show>
      {shown(props.held.said)}
    </p>
    <p>
      <Name name={props.held.speaker?.name ?? props.held.outlet} />{" "}
      <span class={`verb ${props.held.stance}`}>{t(props.held.stance).toLowerCase()}</span>{" "}
      <bdi>{sayOf(props.held, props.held.says)}</bdi>
    </p>
    <p class="fine">
      <a href={`${links.matter(props.held.matter)}#at-${props.held.claims[0] ?? ""}`}>
        {t("reportsN", { n: props.held.claims.length })}
      </a>
    </p>
  </div>
);
