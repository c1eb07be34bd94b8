import { For, Show } from "solid-js";
import { type JudgementBody, type Said, standing } from "../../src/model/people.ts";
import type { OriginReport } from "../../src/model/structure.ts";
import { links } from "../here.ts";
import { t } from "../words.ts";
import { isolated } from "./isolated.ts";
import { shown } from "./when.ts";

const Signed = (props: { reason: "reason" | "note" }) => (
  <>
    <label>
      <span>{t("yourName")}</span>
      <input name="by" required maxlength="200" autocomplete="name" />
    </label>
    <label class="long">
      <span>{t("reason")}</span>
      <input name={props.reason} required maxlength="2000" />
    </label>
    <button type="submit">{t("record")}</button>
    <p role="status" />
  </>
);

/** Takes a person's entry back, with a name and a reason; needs the script. */
export const TakeBack = (props: { entry: number }) => (
  <details class="take-back" data-live="takeBack" data-entry={props.entry} hidden>
    <summary>{t("takeBack")}</summary>
    <form class="remark">
      <Signed reason="reason" />
    </form>
  </details>
);

/** That an entry was taken back: when, by whom, why. */
export const TakenBack = (props: { said: Said }) => (
  <Show when={props.said.withdrawn}>
    {(back) => (
      <span class="fine">
        {" "}
        · {t("takenBack")} {shown(back().at)}, <bdi>{back().by}</bdi>: <bdi>{back().reason}</bdi>
      </span>
    )}
  </Show>
);

/** What people judged of a matter's origins, each with the way to take it back; what was taken back stays to be seen. */
export const Judged = (props: { judged: readonly Said<JudgementBody>[]; reports: readonly OriginReport[] }) => {
  const byClaim = new Map(props.reports.map((r) => [r.claim, r]));
  const stands = new Set(standing(props.judged).map((one) => one.entry));
  const Report = (report: { claim: string }) => (
    <Show when={byClaim.get(report.claim)}>
      {(r) => (
        <a href={links.words(r().article, r().claim)}>
          <bdi>{r().outlet}</bdi>, {shown(r().published)}
        </a>
      )}
    </Show>
  );
  return (
    <section class="judged">
      <h2>{t("judgedHead")}</h2>
      <ul class="people">
        <For each={props.judged}>
          {(one) => (
            <li class={stands.has(one.entry) ? undefined : "withdrawn"}>
              <span class="judgement">
                {t(one.body.same ? "sameOrigin" : "distinctOrigin")}: <Report claim={one.body.a} />{" "}
                <span aria-hidden="true">{one.body.same ? "=" : "≠"}</span> <Report claim={one.body.b} />
              </span>{" "}
              <b>
                <bdi>{one.body.by}</bdi>
              </b>{" "}
              <span class="fine">{shown(one.at)}</span> <bdi>{one.body.reason}</bdi>
              <TakenBack said={one} />
              <Show when={!one.withdrawn && !stands.has(one.entry)}>
                <span class="fine"> · {t("laterStands")}</span>
              </Show>
              <Show when={!one.withdrawn}>
                <TakeBack entry={one.entry} />
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
};

/** "These two have one origin", or have not: a signed judgement. */
export const JudgeForm = (props: { reports: readonly OriginReport[] }) => (
  <form class="judge" data-live="judge" hidden>
    <h2>{t("judge")}</h2>
    <p class="fine">{t("judgeNote")}</p>
    <For each={["a", "b"] as const}>
      {(name, i) => (
        <label>
          <span>{t(name === "a" ? "oneReport" : "otherReport")}</span>
          <select name={name}>
            <For each={props.reports}>
              {(r, j) => (
                <option value={r.claim} selected={j() === i()}>
                  {isolated(r.outlet)}, {shown(r.published)}
                </option>
              )}
            </For>
          </select>
        </label>
      )}
    </For>
    <label>
      <span>{t("judgedAs")}</span>
      <select name="same">
        <option value="true">{t("sameOrigin")}</option>
        <option value="false">{t("distinctOrigin")}</option>
      </select>
    </label>
    <Signed reason="reason" />
  </form>
);

/** A person's word on a claim. */
export const Contest = (props: { claim: string }) => (
  <form class="remark" data-live="claim" data-claim={props.claim} hidden>
    <h2 id="contest">{t("yourWord")}</h2>
    <p class="fine">{t("judgeNote")}</p>
    <label>
      <span>{t("standsAs")}</span>
      <select name="verdict">
        <option value="contests">{t("contests")}</option>
        <option value="misread">{t("misread")}</option>
        <option value="agrees">{t("agrees")}</option>
      </select>
    </label>
    <Signed reason="note" />
  </form>
);
