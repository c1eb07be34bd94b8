import { createResource, Show } from "solid-js";

interface Verdict {
  readonly ok: boolean;
  readonly entries: number;
  readonly summary: string;
  readonly origin: string;
  readonly root: string;
  readonly key: string;
}

const ask = async (): Promise<Verdict> => (await fetch("/api/verify")).json() as Promise<Verdict>;

/** The ledger checked anew, in words, with what the check does not prove. */
export const Verify = () => {
  const [verdict] = createResource(ask);
  return (
    <>
      <h1>Is the record as it was written?</h1>
      <Show when={verdict()}>
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
      </ul>
    </>
  );
};
