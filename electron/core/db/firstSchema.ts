// The schema as the first migration made it. Released: it never changes again (see migrations.ts).

export const firstSchema = `
-- The bytes of sources, once each, kept for ever. Hashes come in no order, so that each transaction of an import
-- writes most of their index anew: it holds only the beginnings of them (see sameHash in db/sql.ts).
CREATE TABLE blobs (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL,
  byteLength INTEGER NOT NULL,
  encoding TEXT NOT NULL CHECK (encoding IN ('zstd', 'none')),
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX blobsByHash ON blobs (substr(sha256, 1, 12));

CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  commandId TEXT NOT NULL,
  origin TEXT NOT NULL
    CHECK (origin IN ('files', 'paste', 'samples', 'commandLine', 'opened', 'manual', 'reparse', 'watched')),
  state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'cancelled')),
  startedAt TEXT NOT NULL,
  finishedAt TEXT
) STRICT;
CREATE INDEX importsByTime ON imports (startedAt);
CREATE INDEX importsByCommand ON imports (commandId);

-- One line of an import's report.
CREATE TABLE importFiles (
  importId TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  path TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('added', 'updated', 'unchanged', 'needsReview', 'failed')),
  message TEXT NOT NULL,
  postingIds TEXT NOT NULL,
  warnings TEXT NOT NULL,
  sourceId TEXT,
  -- What was tried to read it, rung by rung; only of files that failed or were read in part.
  attempts TEXT NOT NULL DEFAULT '[]',
  PRIMARY KEY (importId, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX importFilesBySource ON importFiles (sourceId) WHERE sourceId IS NOT NULL;

-- A file as it came in.
CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  importId TEXT NOT NULL REFERENCES imports (id),
  blobId INTEGER NOT NULL REFERENCES blobs (id),
  fileName TEXT NOT NULL,
  container TEXT NOT NULL,
  charset TEXT NOT NULL,
  pageUrl TEXT,
  savedAt TEXT,
  importedAt TEXT NOT NULL
) STRICT;
CREATE INDEX sourcesByBlob ON sources (blobId);

-- The columns that lists show, filter and sort by repeat what the current version says, or what the person put in its
-- place. jobKey and the text keys find look-alikes (see import/likeness.ts). reviewedVersion is the version whose doubts
-- the person has settled. deadlineEndsAt is the last
-- instant of the listing in the zone the person was in when it was read; it sorts, and the exact day is worked out
-- from the deadline when it is shown.
-- A number is never used again, so that a deleted posting can come back beside those that came after it.
CREATE TABLE postings (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  importId TEXT NOT NULL REFERENCES imports (id),
  version INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  isSample INTEGER NOT NULL,
  needsReview INTEGER NOT NULL,
  reviewedVersion INTEGER,
  title TEXT,
  titleSort TEXT NOT NULL,
  employerName TEXT,
  employerSort TEXT NOT NULL,
  isEmployerHidden INTEGER NOT NULL,
  placeLabel TEXT,
  placeCount INTEGER NOT NULL,
  hasSections INTEGER NOT NULL,
  workMode TEXT NOT NULL,
  salary TEXT,
  salaryAnnual INTEGER,
  deadline TEXT NOT NULL,
  deadlineEndsAt TEXT,
  postedAt TEXT,
  jobKey INTEGER,
  textKeyA INTEGER,
  textKeyB INTEGER,
  textKeyC INTEGER
) STRICT;
CREATE INDEX postingsByDeadline ON postings (deadlineEndsAt);
-- For looking through all keys at once. It begins with the time so that a new posting goes to its end: an index on each
-- key would write four pages of its own for every posting that comes in.
CREATE INDEX postingsByLikeness ON postings (createdAt, jobKey, textKeyA, textKeyB, textKeyC);

-- What a posting said at one import. merging is set where two postings became one: JSON that says how many versions
-- before it came from each, and which of the two was chosen for each field.
CREATE TABLE versions (
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  sourceId TEXT NOT NULL REFERENCES sources (id),
  importId TEXT NOT NULL REFERENCES imports (id),
  at TEXT NOT NULL,
  nodeHash TEXT NOT NULL,
  content TEXT NOT NULL,
  plainText TEXT NOT NULL,
  changes TEXT NOT NULL,
  rawNode TEXT,
  merging TEXT,
  PRIMARY KEY (postingId, n)
) STRICT;
CREATE INDEX versionsByNode ON versions (substr(nodeHash, 1, 12));
CREATE INDEX versionsBySource ON versions (sourceId);

CREATE TABLE warnings (
  postingId TEXT NOT NULL,
  n INTEGER NOT NULL,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('info', 'warn', 'error')),
  field TEXT,
  path TEXT,
  raw TEXT,
  message TEXT NOT NULL,
  fix TEXT,
  PRIMARY KEY (postingId, n, position),
  FOREIGN KEY (postingId, n) REFERENCES versions (postingId, n) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What a posting is recognised by: 'identifier' is employer and number, 'address' a canonical address or a site's id.
CREATE TABLE postingKeys (
  kind TEXT NOT NULL CHECK (kind IN ('identifier', 'address')),
  key TEXT NOT NULL,
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  PRIMARY KEY (kind, key, postingId)
) STRICT, WITHOUT ROWID;
CREATE INDEX postingKeysByPosting ON postingKeys (postingId);

-- Values the person put in place of what the sources say; JSON. zone is where the person was, for a time of day.
CREATE TABLE overrides (
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  zone TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (postingId, field)
) STRICT, WITHOUT ROWID;

-- Pairs that may be one job, with why, until the person says "not a duplicate" (dismissedAt), which stays.
CREATE TABLE lookAlikes (
  aId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  bId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('sameKey', 'sameJob', 'sameText')),
  evidence TEXT NOT NULL,
  foundAt TEXT NOT NULL,
  dismissedAt TEXT,
  PRIMARY KEY (aId, bId),
  CHECK (aId < bId)
) STRICT, WITHOUT ROWID;
CREATE INDEX lookAlikesBySecond ON lookAlikes (bId);
CREATE INDEX lookAlikesOpen ON lookAlikes (foundAt) WHERE dismissedAt IS NULL;

CREATE TABLE stages (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  meaning TEXT NOT NULL,
  color TEXT NOT NULL,
  isEnd INTEGER NOT NULL,
  position INTEGER NOT NULL
) STRICT;
INSERT INTO stages (id, name, meaning, color, isEnd, position) VALUES
  ('new', 'New', 'lead', 'considering', 0, 0),
  ('considering', 'Considering', 'lead', 'considering', 0, 1),
  ('applied', 'Applied', 'applied', 'applied', 0, 2),
  ('screening', 'Screening', 'inProcess', 'screening', 0, 3),
  ('interviewing', 'Interviewing', 'inProcess', 'interviewing', 0, 4),
  ('offer', 'Offer', 'offer', 'offer', 0, 5),
  ('accepted', 'Accepted', 'won', 'accepted', 0, 6),
  ('rejected', 'Rejected', 'lost', 'rejected', 1, 7),
  ('noReply', 'No reply', 'silent', 'silent', 1, 8),
  ('withdrawn', 'Withdrawn', 'withdrawn', 'withdrawn', 1, 9),
  ('declined', 'Declined', 'withdrawn', 'withdrawn', 1, 10),
  ('notForMe', 'Not for me', 'dismissed', 'withdrawn', 1, 11);

-- What the person added. A posting nobody touched has no row: it is in the Inbox, without a bookmark.
CREATE TABLE tracking (
  postingId TEXT PRIMARY KEY REFERENCES postings (id) ON DELETE CASCADE,
  isBookmarked INTEGER NOT NULL DEFAULT 0,
  stageId TEXT NOT NULL DEFAULT 'new' REFERENCES stages (id),
  stageSince TEXT,
  deadlineOn TEXT,
  deadlineTime TEXT,
  deadlineEndsAt TEXT,
  archivedAt TEXT
) STRICT;
CREATE INDEX trackingByStage ON tracking (stageId);
CREATE INDEX trackingByBookmark ON tracking (postingId) WHERE isBookmarked = 1;
CREATE INDEX trackingByDeadline ON tracking (deadlineEndsAt) WHERE deadlineEndsAt IS NOT NULL;

CREATE TABLE events (
  id TEXT PRIMARY KEY,
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX eventsByPosting ON events (postingId, at);

CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX notesByPosting ON notes (postingId, createdAt);

CREATE TABLE tags (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  nameKey TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE postingTags (
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  tagId TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (postingId, tagId)
) STRICT, WITHOUT ROWID;
CREATE INDEX postingTagsByTag ON postingTags (tagId);

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- What was done, and the inverse of every row change it made (see undo.ts).
CREATE TABLE commands (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
  undoneSeq INTEGER,
  coalesceKey TEXT,
  -- Undone as a whole or not at all.
  isWhole INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE undoLog (
  seq INTEGER PRIMARY KEY,
  commandSeq INTEGER NOT NULL REFERENCES commands (seq) ON DELETE CASCADE,
  direction TEXT NOT NULL CHECK (direction IN ('undo', 'redo')),
  tableName TEXT NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  rowKey TEXT NOT NULL,
  rowBefore TEXT,
  postingId TEXT
) STRICT;
CREATE INDEX undoLogByCommand ON undoLog (commandSeq, direction);
CREATE INDEX undoLogByPosting ON undoLog (postingId, commandSeq) WHERE postingId IS NOT NULL;
CREATE INDEX undoLogByRow ON undoLog (tableName, rowKey, commandSeq) WHERE postingId IS NULL;

CREATE VIRTUAL TABLE postingSearch USING fts5 (
  title, employer, place, body, notes, tags,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2"
);
-- Fewer merges while many postings come in, for a little more to look through in a search.
INSERT INTO postingSearch (postingSearch, rank) VALUES ('automerge', 8);
`
