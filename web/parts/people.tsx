import { For, Show } from "solid-js";
import type { ClaimAnswer } from "../../src/model/answer.ts";
import { t } from "../words.ts";
import { shown } from "./when.ts";

const worded = (body: ClaimAnswer["people"][number]["body"]): string => {
  if (body.type === "remark") return `${t(body.verdict)}: ${body.note}`;
  if (body.type === "judgement") return `${t(body.same ? "sameOrigin" : "distinctOrigin")}: ${body.reason}`;
  return `${body.relation}: ${body.reason}`;
};

/** What people said of a claim, beside the machine's reading and never instead; what was taken back says so. */
export const People = (props: { said: ClaimAnswer["people"] }) => (
  <ul class="people">
    <For each={props.said}>
      {(one) => (
        <li class={one.withdrawn ? "withdrawn" : undefined}>
          <b>
            <bdi>{one.body.by}</bdi>
          </b>{" "}
          <span class="fine">{shown(one.at)}</span> <bdi>{worded(one.body)}</bdi>
          <Show when={one.withdrawn}>
            {(back) => (
              <span class="fine">
                {" "}
                · {t("takenBack")} {shown(back().at)}, <bdi>{back().by}</bdi>: <bdi>{back().reason}</bdi>
              </span>
            )}
          </Show>
        </li>
      )}
    </For>
  </ul>
);
