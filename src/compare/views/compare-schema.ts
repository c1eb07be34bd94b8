/** The tables of the comparison. All of them follow from the others. */
export const compareSchema = `
-- What claims must share to be held against each other, and the names their place is asked by.
CREATE TABLE buckets (n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, beat TEXT NOT NULL, kind TEXT NOT NULL, place TEXT);
CREATE INDEX buckets_place ON buckets (beat, place);
CREATE TABLE bucket_places (key TEXT NOT NULL, bucket INTEGER NOT NULL, PRIMARY KEY (key, bucket)) WITHOUT ROWID;

-- A claim as comparing sees it. near_*: what its own article tells of its days and place; the days (numbers since 1970) and the bucket as
-- neighbours have it. *_key: hashes of what it shares with neighbours.
CREATE TABLE told (
  claim INTEGER PRIMARY KEY, article INTEGER NOT NULL, bucket INTEGER NOT NULL, day_from INTEGER, day_to INTEGER, wide INTEGER NOT NULL,
  near_from INTEGER, near_to INTEGER, near_place TEXT, dated INTEGER NOT NULL, leaves INTEGER NOT NULL,
  day_key INTEGER, mouth_key INTEGER, strike_key INTEGER, matter INTEGER
);
CREATE INDEX told_article ON told (article);

-- Stretches of time in a bucket that no other claim reaches into: what is compared together. Stale ones are compared again when asked for.
CREATE TABLE segments (n INTEGER PRIMARY KEY, bucket INTEGER NOT NULL, day_from INTEGER NOT NULL, day_to INTEGER NOT NULL, stale INTEGER NOT NULL);
CREATE INDEX segments_bucket ON segments (bucket, day_from);
CREATE INDEX segments_stale ON segments (n) WHERE stale = 1;

CREATE TABLE matters (
  n INTEGER PRIMARY KEY, segment INTEGER NOT NULL, bucket INTEGER NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL,
  day_from TEXT, day_to TEXT, disputed INTEGER NOT NULL, reports INTEGER NOT NULL, at TEXT NOT NULL, sort TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX matters_segment ON matters (segment);
CREATE INDEX matters_bucket ON matters (bucket);
CREATE INDEX matters_key ON matters (key);
CREATE INDEX matters_sort ON matters (sort);

-- What near-copies are told by; made when first needed.
CREATE TABLE sketches (article INTEGER PRIMARY KEY, sketch BLOB);
`;

/** Indexes of the comparison that many claims are put in without: see `laterSchema`. */
export const compareLaterSchema = `
CREATE INDEX told_bucket ON told (bucket, day_from);
CREATE INDEX told_day ON told (day_key, near_to) WHERE day_key IS NOT NULL;
CREATE INDEX told_mouth ON told (mouth_key, near_to) WHERE mouth_key IS NOT NULL;
CREATE INDEX told_strike ON told (strike_key, near_to) WHERE strike_key IS NOT NULL;
CREATE INDEX told_matter ON told (matter);
`;
