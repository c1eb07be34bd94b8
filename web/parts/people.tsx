import { For, Show } from "solid-js";
import type { ClaimAnswer } from "../../src/model/answer.ts";
import { t } from "../words.ts";
import { TakeBack, TakenBack } from "./judging.tsx";
import { shown } from "./when.ts";

const worded = (body: ClaimAnswer["people"][number]["body"]): string => {
  if (body.type === "remark") return `${t(body.verdict)}: ${body.note}`;
  if (body.type === "judgement") return `${t(body.same ? "sameOrigin" : "distinctOrigin")}: ${body.reason}`;
  return `${body.relation}: ${body.reason}`;
};

/** What people said of a claim, beside the machine's reading and never instead; what was taken back says so; with `takeBack` each has the way to do that. */
export const People = (props: { said: ClaimAnswer["people"]; takeBack?: boolean }) => (
  <ul class="people">
    <For each={props.said}>
      {(one) => (
        <li class={one.withdrawn ? "withdrawn" : undefined}>
          <b>
            <bdi>{one.body.by}</bdi>
          </b>{" "}
          <span class="fine">{shown(one.at)}</span> <bdi>{worded(one.body)}</bdi>
          <TakenBack said={one} />
          <Show when={props.takeBack && !one.withdrawn}>
            <TakeBack entry={one.entry} />
          </Show>
        </li>
      )}
    </For>
  </ul>
);
