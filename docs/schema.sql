-- The library's schema, version 33. Made from electron/core/db/migrations.ts by `npm run docs`; do not edit.

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
, closesOn TEXT, salaryTop INTEGER, salaryCurrency TEXT, employerKey TEXT) STRICT;

CREATE INDEX postingsByLikeness ON postings (createdAt, jobKey, textKeyA, textKeyB, textKeyC);

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

CREATE TABLE postingKeys (
  kind TEXT NOT NULL CHECK (kind IN ('identifier', 'address')),
  key TEXT NOT NULL,
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  PRIMARY KEY (kind, key, postingId)
) STRICT, WITHOUT ROWID;

CREATE INDEX postingKeysByPosting ON postingKeys (postingId);

CREATE TABLE overrides (
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  zone TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (postingId, field)
) STRICT, WITHOUT ROWID;

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
, replacedBy TEXT REFERENCES stages (id), quietDays INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE tracking (
  postingId TEXT PRIMARY KEY REFERENCES postings (id) ON DELETE CASCADE,
  isBookmarked INTEGER NOT NULL DEFAULT 0,
  stageId TEXT NOT NULL DEFAULT 'new' REFERENCES stages (id),
  stageSince TEXT,
  deadlineOn TEXT,
  deadlineTime TEXT,
  deadlineEndsAt TEXT,
  archivedAt TEXT
, replyByOn TEXT, replyByTime TEXT, replyByEndsAt TEXT) STRICT;

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
, title TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX notesByPosting ON notes (postingId, createdAt);

CREATE TABLE tags (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  nameKey TEXT NOT NULL UNIQUE
, color TEXT NOT NULL DEFAULT 'grey') STRICT;

CREATE TABLE postingTags (
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  tagId TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (postingId, tagId)
) STRICT, WITHOUT ROWID;

CREATE INDEX postingTagsByTag ON postingTags (tagId);

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

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
, isFinal INTEGER NOT NULL DEFAULT 0) STRICT;

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

CREATE TABLE savedViews (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  search TEXT NOT NULL,
  sort TEXT NOT NULL,
  direction TEXT NOT NULL,
  position INTEGER NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE watchedFolder (
  id TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;

CREATE TABLE watchedFiles (
  name TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  -- Milliseconds since 1970.
  modifiedAt INTEGER NOT NULL,
  isWaiting INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE bin (
  postingId TEXT PRIMARY KEY,
  deletedAt TEXT NOT NULL,
  title TEXT,
  employerName TEXT,
  isEmployerHidden INTEGER NOT NULL,
  -- Where it stood; NULL where nobody had moved it.
  stageId TEXT,
  noteCount INTEGER NOT NULL,
  fileCount INTEGER NOT NULL,
  contents TEXT NOT NULL
) STRICT;

CREATE INDEX binByTime ON bin (deletedAt);

CREATE TABLE binSources (
  postingId TEXT NOT NULL REFERENCES bin (postingId) ON DELETE CASCADE,
  sourceId TEXT NOT NULL REFERENCES sources (id),
  PRIMARY KEY (postingId, sourceId)
) STRICT, WITHOUT ROWID;

CREATE INDEX binSourcesBySource ON binSources (sourceId);

CREATE TABLE binNodes (
  nodeHash TEXT NOT NULL,
  postingId TEXT NOT NULL REFERENCES bin (postingId) ON DELETE CASCADE,
  PRIMARY KEY (nodeHash, postingId)
) STRICT, WITHOUT ROWID;

CREATE INDEX binNodesByPosting ON binNodes (postingId);

CREATE TABLE files (
  id TEXT PRIMARY KEY,
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  eventId TEXT,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  byteLength INTEGER NOT NULL,
  addedAt TEXT NOT NULL
) STRICT;

CREATE INDEX filesByPosting ON files (postingId, addedAt);

CREATE TABLE interviews (
  id TEXT PRIMARY KEY,
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  startOn TEXT NOT NULL,
  startTime TEXT NOT NULL,
  endTime TEXT,
  zone TEXT NOT NULL,
  startsAt TEXT NOT NULL,
  endsAt TEXT,
  place TEXT NOT NULL,
  -- JSON: names.
  people TEXT NOT NULL,
  preparation TEXT NOT NULL,
  -- NULL: nothing said of it yet.
  outcome TEXT,
  outcomeNote TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;

CREATE INDEX interviewsByPosting ON interviews (postingId, startsAt);

CREATE INDEX interviewsByTime ON interviews (startsAt);

CREATE TABLE tasks (
  id TEXT PRIMARY KEY,
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  dueOn TEXT,
  dueTime TEXT,
  dueEndsAt TEXT,
  doneAt TEXT,
  createdAt TEXT NOT NULL
, isFollowUp INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX tasksByPosting ON tasks (postingId, createdAt);

CREATE INDEX tasksOpenByDue ON tasks (dueEndsAt) WHERE doneAt IS NULL AND dueEndsAt IS NOT NULL;

CREATE INDEX postingsByEmployer ON postings (employerKey, employerName);

CREATE TABLE employers (
  key TEXT PRIMARY KEY,
  -- It advertises for others.
  isAgency INTEGER NOT NULL DEFAULT 0,
  -- Set once it is to be avoided.
  avoidedSince TEXT,
  avoidReason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  organisationKey TEXT NOT NULL,
  isAgency INTEGER NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  link TEXT NOT NULL,
  note TEXT NOT NULL,
  lastContactOn TEXT,
  createdAt TEXT NOT NULL
) STRICT;

CREATE INDEX peopleByOrganisation ON people (organisationKey) WHERE organisationKey <> '';

CREATE TABLE postingPeople (
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  personId TEXT NOT NULL REFERENCES people (id),
  PRIMARY KEY (postingId, personId)
) STRICT, WITHOUT ROWID;

CREATE INDEX postingPeopleByPerson ON postingPeople (personId);

CREATE INDEX trackingByReplyBy ON tracking (replyByEndsAt) WHERE replyByEndsAt IS NOT NULL;

CREATE INDEX trackingByStageSince ON tracking (stageId, stageSince) WHERE archivedAt IS NULL;

CREATE TABLE dueStates (
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  subjectId TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'snoozed', 'stopped')),
  -- Of what is snoozed: the instant from which it shows again.
  until TEXT,
  -- The date it was said of (whenText in shared/due.ts); it says nothing of another one, unless it is stopped.
  about TEXT NOT NULL,
  PRIMARY KEY (postingId, kind, subjectId)
) STRICT, WITHOUT ROWID;

CREATE INDEX dueStatesSnoozed ON dueStates (kind, postingId) WHERE state = 'snoozed';

CREATE INDEX postingsByFirstReading ON postings (closesOn) WHERE deadline ->> '$.date.kind' = 'ambiguous';

CREATE TABLE calendarEvents (
  uid TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL,
  -- A hash of all that was said of it.
  fingerprint TEXT NOT NULL,
  changedAt TEXT NOT NULL,
  -- A day or an instant.
  startsAt TEXT NOT NULL,
  -- 1: in the file that is kept up to date.
  isKept INTEGER NOT NULL,
  isCancelled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE calendarFolder (
  path TEXT NOT NULL,
  since TEXT NOT NULL,
  writtenAt TEXT
) STRICT;

CREATE TABLE reminders (
  key TEXT PRIMARY KEY,
  dueKey TEXT NOT NULL,
  firedAt TEXT NOT NULL,
  shownAt TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX remindersWaiting ON reminders (firedAt, dueKey) WHERE shownAt IS NULL;

CREATE TABLE reminderWatch (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  checkedAt TEXT NOT NULL,
  rules TEXT NOT NULL
) STRICT;

CREATE TABLE fields (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
  -- JSON: names, in their order.
  choices TEXT NOT NULL,
  position INTEGER NOT NULL,
  removedAt TEXT
) STRICT;

CREATE TABLE fieldValues (
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  fieldId TEXT NOT NULL REFERENCES fields (id),
  value TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (postingId, fieldId)
) STRICT, WITHOUT ROWID;

CREATE INDEX fieldValuesByField ON fieldValues (fieldId);

CREATE TABLE tableMappings (
  headers TEXT PRIMARY KEY,
  mapping TEXT NOT NULL,
  usedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX eventsByTime ON events (at, id, kind);

CREATE INDEX movesByPosting ON events (postingId, at, id) WHERE kind = 'stageChanged';

CREATE TABLE offers (
  id TEXT PRIMARY KEY,
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  base TEXT,
  hoursPerWeek TEXT,
  salariesPerYear TEXT,
  bonus TEXT NOT NULL,
  equity TEXT NOT NULL,
  startOn TEXT,
  workMode TEXT NOT NULL,
  place TEXT NOT NULL,
  daysOff TEXT NOT NULL,
  benefits TEXT NOT NULL,
  more TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;

CREATE INDEX offersByPosting ON offers (postingId);

CREATE INDEX salaryTalks ON events (postingId, at) WHERE kind = 'salaryTalked';

CREATE INDEX postingsByDue ON postings (
  deadlineEndsAt, closesOn, id, substr(titleSort, 1, 80), closesOn IS NOT NULL AND instr(deadline, '"kind":"date"') = 0
);

CREATE INDEX postingsOfInexactDate ON postings (deadlineEndsAt)
  WHERE closesOn IS NOT NULL AND instr(deadline, '"kind":"date"') = 0;

CREATE INDEX signsOfLife ON events (postingId, at, kind) WHERE kind IN
  ('stageChanged', 'interviewPlanned', 'interviewMoved', 'interviewHeld', 'interviewOutcome', 'taskDone', 'noteAdded');

CREATE TABLE ownReminders (
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  subjectId TEXT NOT NULL,
  -- JSON: a list of times (shared/reminderTimes.ts); [] for none at all.
  times TEXT NOT NULL,
  PRIMARY KEY (postingId, kind, subjectId)
) STRICT, WITHOUT ROWID;

CREATE INDEX ownRemindersByKind ON ownReminders (kind, postingId);
