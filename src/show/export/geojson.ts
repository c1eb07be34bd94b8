import type { FeatureCollection } from "geojson";
import type { ClaimAnswer } from "../../model/answer.ts";
import { outletShown } from "../answers.ts";
import { chainOf, type Export } from "./export.ts";

const feature = (c: ClaimAnswer) => ({
  type: "Feature",
  id: c.id,
  // A claim without a place stays in the collection, with a null geometry (RFC 7946, 3.2).
  geometry:
    c.place?.lat != null && c.place.lon != null ? { type: "Point", coordinates: [c.place.lon, c.place.lat] } : null,
  properties: {
    outlet: outletShown(c.article),
    url: c.article.url,
    published: c.article.published,
    speaker: c.statement?.speaker.name ?? null,
    speaker_side: c.statement?.speaker.side ?? null,
    chain: chainOf(c),
    stance: c.stance,
    claimed_kind: c.kind,
    claimed_aspect: c.aspect,
    claimed_actor: c.actor,
    claimed_quantity: c.quantity && {
      value: c.quantity.value,
      high: c.quantity.high,
      comparator: c.quantity.comparator,
      unit: c.quantity.unit,
    },
    claimed_date: c.date,
    place_id: c.place?.id ?? null,
    place_name: c.place?.name ?? null,
    place_as_written: c.place?.text ?? null,
    loaded_word: c.loaded?.text ?? null,
    neutral_sentence: c.says,
    words: c.words.text,
  },
});

/** Claims as points; one without a place has a null geometry. */
export const claimFeatures = (claims: readonly ClaimAnswer[]): FeatureCollection =>
  ({ type: "FeatureCollection", features: claims.map(feature) }) as FeatureCollection;

/** One FeatureCollection (RFC 7946, longitude first), a feature a claim: points where places are, never areas or lines. */
export const geojson: Export = {
  name: "geojson",
  media: "application/geo+json",
  write: (claims) => `${JSON.stringify(claimFeatures(claims))}\n`,
};
