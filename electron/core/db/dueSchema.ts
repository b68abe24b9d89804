// The migrations about what is due: kept apart only because migrations.ts would grow too long. They are as frozen as all, and so
// are the places they name: dueRows.ts and quiet.ts lie in electron/core/due/.

/** Version 12. */
export const dueThings = `
-- By when an offer wants an answer, as the person's own deadline is kept.
ALTER TABLE tracking ADD COLUMN replyByOn TEXT;
ALTER TABLE tracking ADD COLUMN replyByTime TEXT;
ALTER TABLE tracking ADD COLUMN replyByEndsAt TEXT;
CREATE INDEX trackingByReplyBy ON tracking (replyByEndsAt) WHERE replyByEndsAt IS NOT NULL;
CREATE INDEX trackingByStageSince ON tracking (stageId, stageSince) WHERE archivedAt IS NULL;

-- A task to ask again after a silence.
ALTER TABLE tasks ADD COLUMN isFollowUp INTEGER NOT NULL DEFAULT 0;
-- After so many days without a sign the app asks about a posting in this stage; 0: never.
ALTER TABLE stages ADD COLUMN quietDays INTEGER NOT NULL DEFAULT 0;
UPDATE stages SET quietDays = CASE meaning WHEN 'applied' THEN 14 WHEN 'inProcess' THEN 10 WHEN 'offer' THEN 7 ELSE 0 END;

-- What the person said of something due. subjectId: its interview or task, '' where the posting itself is meant.
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

-- A listing whose date can be read in two ways is looked for by the first reading too.
CREATE INDEX postingsByFirstReading ON postings (closesOn) WHERE deadline ->> '$.date.kind' = 'ambiguous';
`

/** Version 27. */
export const dueIndexes = `
-- All that places a listing's date and orders it among others, so that a month of them is read without a posting. The last
-- column is 1 where a day says less than is known of the date; these are looked up (electron/core/dueRows.ts).
DROP INDEX postingsByDeadline;
CREATE INDEX postingsByDue ON postings (
  deadlineEndsAt, closesOn, id, substr(titleSort, 1, 80), closesOn IS NOT NULL AND instr(deadline, '"kind":"date"') = 0
);
CREATE INDEX postingsOfInexactDate ON postings (deadlineEndsAt)
  WHERE closesOn IS NOT NULL AND instr(deadline, '"kind":"date"') = 0;
-- Signs of life, as the question after a silence counts them (electron/core/quiet.ts).
CREATE INDEX signsOfLife ON events (postingId, at, kind) WHERE kind IN
  ('stageChanged', 'interviewPlanned', 'interviewMoved', 'interviewHeld', 'interviewOutcome', 'taskDone', 'noteAdded');
CREATE INDEX trackingArchived ON tracking (postingId) WHERE archivedAt IS NOT NULL;
`

/** Version 28. */
export const ownReminders = `
-- Reminders that were set by hand for one thing, instead of those of its kind. subjectId as in dueStates.
CREATE TABLE ownReminders (
  postingId TEXT NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  subjectId TEXT NOT NULL,
  -- JSON: a list of times (shared/reminderTimes.ts); [] for none at all.
  times TEXT NOT NULL,
  PRIMARY KEY (postingId, kind, subjectId)
) STRICT, WITHOUT ROWID;
CREATE INDEX ownRemindersByKind ON ownReminders (kind, postingId);
`
