import { createResource, For, Show } from "solid-js";
import { api, ask } from "../api.ts";
import { words } from "../words.ts";

interface Accuracy {
  readonly measured: string;
  readonly on: string;
  readonly rows: readonly { readonly what: string; readonly value: string }[];
}

/** What reads, how well it was measured to read, and what it must not be used for. */
export const About = () => {
  const [ledger] = createResource(api.ledger);
  const [accuracy] = createResource(() => ask<Accuracy>("/api/accuracy"));
  return (
    <>
      <h1>What you are looking at</h1>
      <p>
        A machine read these articles and wrote down who said what, through whom, in which words. It makes mistakes:
        every claim is one click from the words it was read from, so check before you cite. {words.limits}
      </p>
      <Show when={accuracy()}>
        {(a) => (
          <section>
            <h2>Measured accuracy</h2>
            <p>
              {a().on} ({a().measured})
            </p>
            <table>
              <tbody>
                <For each={a().rows}>
                  {(row) => (
                    <tr>
                      <th scope="row">{row.what}</th>
                      <td class="num">{row.value}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </section>
        )}
      </Show>
      <Show when={ledger()}>
        {(l) => (
          <section>
            <h2>Beats</h2>
            <ul>
              <For each={l().beats}>
                {(b) => (
                  <li>
                    {b.name}: {b.sides.map((s) => s.name).join(", ")}
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </Show>
      <h2>Names and lines</h2>
      <p>
        A place is shown under the name that international mapping bodies use now; the source’s own form stands beside
        it. Outlines on the map come from the visionscarto world atlas; designations and lines imply no opinion on the
        status of any territory.
      </p>
    </>
  );
};
