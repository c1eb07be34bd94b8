import { createEffect, on } from "solid-js";
import { place } from "../route.ts";
import { words } from "../words.ts";

/** Shown while an answer is on its way. */
export const Waiting = () => (
  <p class="state" role="status">
    {words.loading}
  </p>
);

/** Shown where the server refused or could not be reached; goes away with the address that it was about. */
export const Failure = (props: { error: Error; reset?: () => void }) => {
  createEffect(on(place, () => props.reset?.(), { defer: true }));
  return (
    <div class="state" role="alert">
      <h1>That did not work</h1>
      <p>{props.error.message}</p>
      <p>
        <a href="/">Back to the matters</a>
      </p>
    </div>
  );
};

/** Shown where there is nothing to show, with what to do about it. */
export const Empty = (props: { text: string }) => <p class="state">{props.text}</p>;
