import type { Beat } from "../src/beat/beat.ts";

/** A beat that knows nothing, for tests of what needs no facts. */
export const emptyBeat: Beat = {
  id: "empty",
  name: "Empty",
  version: "0",
  zone: "UTC",
  since: null,
  sides: [],
  outlets: [],
  organisations: [],
  people: [],
  places: [],
};
