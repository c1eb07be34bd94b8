import { compareLaterSchema, compareSchema } from "./compare-schema.ts";

/** Changes with every change of the tables: a view of another version is thrown away and made again. */
export const schemaVersion = "6";

/** The tables. All of it follows from the log; nothing here is the only copy of anything. */
export const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE captures (id TEXT PRIMARY KEY, entry INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;

-- outlet: its name as the article gives it; listed: the one its beat lists, by which outlets are counted and compared.
CREATE TABLE articles (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, entry INTEGER NOT NULL, body TEXT NOT NULL, head TEXT NOT NULL,
  external_id TEXT, capture TEXT NOT NULL, text_sha256 TEXT NOT NULL, front_sha256 TEXT NOT NULL,
  outlet TEXT NOT NULL, listed TEXT NOT NULL, outlet_folded TEXT NOT NULL, published TEXT, day_from TEXT, day_to TEXT, sort TEXT NOT NULL,
  withheld INTEGER NOT NULL, reading INTEGER, closing TEXT, details TEXT, is_read INTEGER NOT NULL DEFAULT 0,
  statements INTEGER NOT NULL DEFAULT 0, claims INTEGER NOT NULL DEFAULT 0,
  address TEXT, age TEXT, superseded INTEGER NOT NULL DEFAULT 0, beat TEXT
);
CREATE INDEX articles_address ON articles (address) WHERE address IS NOT NULL;
CREATE INDEX articles_superseded ON articles (n) WHERE superseded = 1;

-- Statements and claims of readings that are not closed yet: they do not count.
CREATE TABLE pending (entry INTEGER PRIMARY KEY, reading TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX pending_reading ON pending (reading);

-- names: what the article's words read as where the ledger only points at them, in order; empty for none.
CREATE TABLE statements (
  entry INTEGER PRIMARY KEY, id TEXT NOT NULL, article INTEGER NOT NULL, part TEXT NOT NULL, body TEXT NOT NULL, names TEXT NOT NULL,
  side TEXT NOT NULL, words TEXT NOT NULL
);
CREATE INDEX statements_article ON statements (article);

CREATE TABLE claims (
  entry INTEGER PRIMARY KEY, id TEXT NOT NULL, article INTEGER NOT NULL, part TEXT NOT NULL, body TEXT NOT NULL, statement INTEGER,
  kind TEXT NOT NULL, stance TEXT NOT NULL, actor TEXT NOT NULL, spot INTEGER, voice INTEGER NOT NULL, unit TEXT,
  loaded TEXT, date TEXT, said TEXT, words TEXT NOT NULL, day_from TEXT, day_to TEXT, sort TEXT NOT NULL
);
CREATE INDEX claims_article ON claims (article);

-- Places as they are written, and everything each may be asked by: ids, the canonical name and the form in the sentence, folded.
CREATE TABLE spots (n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, id TEXT, name TEXT NOT NULL, form TEXT, lat REAL, lon REAL);
CREATE TABLE spot_keys (key TEXT NOT NULL, spot INTEGER NOT NULL, PRIMARY KEY (key, spot)) WITHOUT ROWID;

-- Who says a claim: a speaker, or the outlet, which has no name here.
CREATE TABLE voices (n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT, id TEXT, folded TEXT NOT NULL, side TEXT NOT NULL);

CREATE TABLE notices (article INTEGER NOT NULL, seq INTEGER NOT NULL, code TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (article, seq)) WITHOUT ROWID;

-- Remarks, relations and judgements, and what each is about. What was taken back stays, and says so.
CREATE TABLE people (entry INTEGER PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL, withdrawn TEXT);
CREATE TABLE about (id TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (id, entry)) WITHOUT ROWID;

-- Readings that a later one took the place of, whole, and the claims in them: citations of them still resolve.
CREATE TABLE past (entry INTEGER PRIMARY KEY, article INTEGER NOT NULL, closing TEXT NOT NULL, bodies TEXT NOT NULL);
CREATE TABLE past_claims (id TEXT NOT NULL, reading INTEGER NOT NULL, PRIMARY KEY (id, reading)) WITHOUT ROWID;
CREATE INDEX past_article ON past (article);

-- Blobs that were taken down: by which entry, whose word, why; and the copy that stands for one of which only some words went.
CREATE TABLE withheld (sha256 TEXT PRIMARY KEY, entry INTEGER NOT NULL, at TEXT NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL, masked TEXT) WITHOUT ROWID;

-- Words folded already, which leaves nothing between them but blanks; they are asked for one by one, so that where they stand need not be kept.
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content='', contentless_delete=1, detail=none, tokenize='ascii');
CREATE VIRTUAL TABLE article_words USING fts5 (words, content='', contentless_delete=1, detail=none, tokenize='ascii');
${compareSchema}`;

/** Indexes that only questions need, and placing claims: making the tables from nothing, they are made at the end, in order. */
export const laterSchema = `
CREATE INDEX articles_beat ON articles (beat, day_from);
CREATE INDEX articles_sort ON articles (sort);
CREATE INDEX articles_external ON articles (external_id);
CREATE INDEX claims_id ON claims (id);
CREATE INDEX claims_spot ON claims (spot);
CREATE INDEX claims_voice ON claims (voice);
CREATE INDEX claims_sort ON claims (sort);
CREATE INDEX claims_kind ON claims (kind, sort);
CREATE INDEX notices_code ON notices (code);
${compareLaterSchema}`;
