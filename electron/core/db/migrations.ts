// The only truth about the schema: an append-only list. A released migration never changes (a test holds its
// hash); it imports no application code, so that it does in ten years what it does today.
//
// Instants are UTC ISO text named …At, days YYYY-MM-DD named …On, booleans 0/1 named is…. Every column a person's
// undo must bring back is TEXT, INTEGER or NULL (see undo.ts); the only blobs are in `blobs`.

import { dueIndexes, dueThings, ownReminders } from './dueSchema.ts'
import { firstSchema } from './firstSchema.ts'

export interface Migration {
  version: number
  name: string
  up: string
}

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'postings, tracking, imports, undo, search',
    up: firstSchema,
  },
  {
    version: 2,
    name: 'saved views, columns to search by',
    up: `
-- closesOn is the listing's last day where it names a day, and NULL where it names an instant (deadlineEndsAt then).
-- salaryAnnual is the lower end of what the salary comes to in a year, salaryTop the upper one.
ALTER TABLE postings ADD COLUMN closesOn TEXT;
ALTER TABLE postings ADD COLUMN salaryTop INTEGER;
ALTER TABLE postings ADD COLUMN salaryCurrency TEXT;
UPDATE postings SET
  closesOn = CASE WHEN deadline ->> '$.date.kind' <> 'instant' THEN
    coalesce(deadline ->> '$.date.date', deadline ->> '$.date.readings[0]', substr(deadline ->> '$.date.local', 1, 10))
  END,
  salaryTop = nullif(CAST(round(coalesce(salary ->> '$.annual.max', salary ->> '$.annual.min')) AS INTEGER), 0),
  salaryCurrency = salary ->> '$.currency';

-- A search the person keeps under a name, with the order its list stands in.
CREATE TABLE savedViews (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  search TEXT NOT NULL,
  sort TEXT NOT NULL,
  direction TEXT NOT NULL,
  position INTEGER NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;
`,
  },
  {
    version: 3,
    name: 'watched folder',
    up: `
-- The one folder whose new files are imported by themselves.
CREATE TABLE watchedFolder (
  id TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;
-- Its files that are not news: taken in, looked at and left, or (isWaiting) there before it was chosen.
CREATE TABLE watchedFiles (
  name TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  -- Milliseconds since 1970.
  modifiedAt INTEGER NOT NULL,
  isWaiting INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`,
  },
  {
    version: 5,
    name: 'stages that are gone',
    up: `
-- Set once a stage is removed: the stage that takes its place. Its row stays, for the events that name it.
ALTER TABLE stages ADD COLUMN replacedBy TEXT REFERENCES stages (id);
`,
  },
  {
    version: 7,
    name: 'titles of notes, colours of tags',
    up: `
-- Empty: a note without a title.
ALTER TABLE notes ADD COLUMN title TEXT NOT NULL DEFAULT '';
-- A name of the palette (see shared/tagColors.ts).
ALTER TABLE tags ADD COLUMN color TEXT NOT NULL DEFAULT 'grey';
`,
  },
  {
    version: 8,
    name: 'bin',
    up: `
-- What was deleted, until it is restored or erased. contents: JSON, by table every row that went with the posting.
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
-- The files binned postings came from: they stay as long as these do.
CREATE TABLE binSources (
  postingId TEXT NOT NULL REFERENCES bin (postingId) ON DELETE CASCADE,
  sourceId TEXT NOT NULL REFERENCES sources (id),
  PRIMARY KEY (postingId, sourceId)
) STRICT, WITHOUT ROWID;
CREATE INDEX binSourcesBySource ON binSources (sourceId);
-- What their versions were read from, by which an import knows them again.
CREATE TABLE binNodes (
  nodeHash TEXT NOT NULL,
  postingId TEXT NOT NULL REFERENCES bin (postingId) ON DELETE CASCADE,
  PRIMARY KEY (nodeHash, postingId)
) STRICT, WITHOUT ROWID;
CREATE INDEX binNodesByPosting ON binNodes (postingId);
-- Set for what cannot be taken back: postings were erased.
ALTER TABLE commands ADD COLUMN isFinal INTEGER NOT NULL DEFAULT 0;
`,
  },
  {
    version: 9,
    name: 'attached files',
    up: `
-- What the person attached; the bytes lie in the data folder by their hash. eventId is the event it was sent with: no
-- foreign key, because an event that is taken back may come again, and the file stays either way.
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
`,
  },
  {
    version: 10,
    name: 'interviews, tasks',
    up: `
-- startOn, startTime and endTime (NULL: not known) are what the clocks of the zone show; startsAt and endsAt follow.
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

-- dueEndsAt is the last instant in time, where the person was when it was set.
CREATE TABLE tasks (
  id TEXT PRIMARY KEY,
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  dueOn TEXT,
  dueTime TEXT,
  dueEndsAt TEXT,
  doneAt TEXT,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX tasksByPosting ON tasks (postingId, createdAt);
CREATE INDEX tasksOpenByDue ON tasks (dueEndsAt) WHERE doneAt IS NULL AND dueEndsAt IS NOT NULL;
`,
  },
  {
    version: 11,
    name: 'employers, people',
    up: `
-- The name as a key (see import/identity.ts), '' where none is stated. NULL: not worked out yet (see employerKeys.ts).
ALTER TABLE postings ADD COLUMN employerKey TEXT;
-- With the names, so that employers are looked up by name without reading the postings.
CREATE INDEX postingsByEmployer ON postings (employerKey, employerName);
-- What the person says about an employer; most have no row.
CREATE TABLE employers (
  key TEXT PRIMARY KEY,
  -- It advertises for others.
  isAgency INTEGER NOT NULL DEFAULT 0,
  -- Set once it is to be avoided.
  avoidedSince TEXT,
  avoidReason TEXT NOT NULL DEFAULT ''
) STRICT;

-- Contacts. organisation is the employer or agency as the person writes it, organisationKey the same as employerKey.
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
`,
  },
  {
    version: 12,
    name: 'due things',
    up: dueThings,
  },
  {
    version: 14,
    name: 'calendar files',
    up: `
-- Dates as they last left for a calendar: what tells a change, and how many there were. Undo never lowers the count.
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
-- One row at most: where the file is kept.
CREATE TABLE calendarFolder (
  path TEXT NOT NULL,
  since TEXT NOT NULL,
  writtenAt TEXT
) STRICT;
`,
  },
  {
    version: 15,
    name: 'reminders',
    up: `
-- What came due to be told, once for ever: key names the thing, its date and how long before (shared/reminders.ts). No
-- foreign key, because what is deleted may come again and must not be told twice. shownAt: NULL until somebody was told.
CREATE TABLE reminders (
  key TEXT PRIMARY KEY,
  dueKey TEXT NOT NULL,
  firedAt TEXT NOT NULL,
  shownAt TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX remindersWaiting ON reminders (firedAt, dueKey) WHERE shownAt IS NULL;
-- One row: until when reminders were looked for, and by which rules, as JSON.
CREATE TABLE reminderWatch (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  checkedAt TEXT NOT NULL,
  rules TEXT NOT NULL
) STRICT;
`,
  },
  {
    version: 18,
    name: 'custom fields',
    up: `
-- Fields the person made up. One that is removed keeps its row, so that its values and old undo steps still fit.
CREATE TABLE fields (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
  -- JSON: names, in their order.
  choices TEXT NOT NULL,
  position INTEGER NOT NULL,
  removedAt TEXT
) STRICT;
-- value: as shared/customFields.ts writes it. folded: words as searches and lists compare them, '' for other kinds.
CREATE TABLE fieldValues (
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  fieldId TEXT NOT NULL REFERENCES fields (id),
  value TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (postingId, fieldId)
) STRICT, WITHOUT ROWID;
CREATE INDEX fieldValuesByField ON fieldValues (fieldId);
`,
  },
  {
    version: 19,
    name: 'mappings of tables',
    up: `
-- Where the columns of a spreadsheet went the last time. headers: a hash of their names; mapping: JSON, by name.
CREATE TABLE tableMappings (
  headers TEXT PRIMARY KEY,
  mapping TEXT NOT NULL,
  usedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
  },
  {
    version: 22,
    name: 'lists',
    up: `
-- All that lists are filtered and ordered by, so that they need not read the postings whole, a fifth of whose bytes this
-- is. By number first: it grows at its end only.
CREATE INDEX postingsForLists ON postings (
  seq, id, createdAt, postedAt, deadlineEndsAt, closesOn, employerName, employerSort, titleSort, workMode,
  salaryAnnual, salaryTop, salaryCurrency, needsReview, isSample
);
`,
  },
  {
    version: 23,
    name: 'history of the whole search',
    up: `
-- Everything that happened, in its order; kind so that what one side did is counted without reading the events.
CREATE INDEX eventsByTime ON events (at, id, kind);
-- The moves of each posting, for the figures.
CREATE INDEX movesByPosting ON events (postingId, at, id) WHERE kind = 'stageChanged';
`,
  },
  {
    version: 24,
    name: 'offers',
    up: `
-- What an employer offers. When it came is its event. base: JSON (shared/pay.ts), NULL where nothing is stated. The two
-- counts are decimals as text. more: JSON, lines the person added, each with its name.
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
-- What was said of the salary, on the days it was said.
CREATE INDEX salaryTalks ON events (postingId, at) WHERE kind = 'salaryTalked';
`,
  },
  {
    version: 27,
    name: 'what is due, from indexes alone',
    up: dueIndexes,
  },
  {
    version: 28,
    name: 'reminders set by hand',
    up: ownReminders,
  },
  {
    version: 31,
    name: 'lists without an index of their own',
    // They come from the roll in memory (roll/postingRoll.ts), and every import kept it up.
    up: 'DROP INDEX postingsForLists;',
  },
  {
    version: 32,
    name: 'postings found by their country and street',
    // What is empty is filled when the library is opened (searchIndex.ts).
    up: 'DELETE FROM postingSearch;',
  },
  {
    version: 33,
    name: 'archived postings without an index of their own',
    // Lists find them in memory (roll/postingRoll.ts), and nothing else asked for it.
    up: 'DROP INDEX trackingArchived;',
  },
]

export const latestVersion = migrations.at(-1)?.version ?? 0
