import { createResource, Show } from "solid-js";
import { ask } from "../api.ts";

interface Verdict {
  readonly ok: boolean;
  readonly entries: number;
  readonly summary: string;
  readonly origin: string;
  readonly root: string;
  readonly key: string;
}

/** The ledger checked anew, in words, with what the check does not prove. */
export const Verify = () => {
  const [verdict] = createResource(() => ask<Verdict>("/api/verify"));
  return (
    <>
      <h1>Is the record as it was written?</h1>
      <Show when={verdict()} fallback={<p role="status">Recomputing every entry, tile and stored text …</p>}>
        {(v) => (
          <>
            <p class={v().ok ? "verdict" : "verdict trouble"} role="status">
              {v().summary}
            </p>
            <dl class="facts">
              <dt>Entries</dt>
              <dd>{v().entries.toLocaleString("en")}</dd>
              <dt>Log</dt>
              <dd>{v().origin}</dd>
              <dt>Merkle root (RFC 6962)</dt>
              <dd>
                <code>{v().root}</code>
              </dd>
              <dt>Public key of the checkpoint</dt>
              <dd>
                <code>{v().key}</code>
              </dd>
            </dl>
          </>
        )}
      </Show>
      <h2>What this does not prove</h2>
      <ul>
        <li>That anything in an article is true.</li>
        <li>
          That the outlet published these bytes: it proves that they have not changed since they were recorded here.
        </li>
        <li>
          That something was not recorded late, or that the operator keeps no second log. For that, keep a checkpoint
          and compare it later.
        </li>
        <li>
          That the query index, from which these pages are answered, is as the record has it: where in doubt,{" "}
          <code>hearsay rebuild</code> makes it again from the record.
        </li>
      </ul>
    </>
  );
};
