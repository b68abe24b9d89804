// Two postings that are one job become one. Everything that hangs on the other moves to the one that is kept: notes,
// tags, events, versions with their sources, keys, decisions about look-alikes. The record of both is written as a
// version of its own, so that each choice stands beside what it was chosen from.

import type { MergeChoices } from '../../../shared/merging.ts'
import type { FieldChange, MergeFieldRow, MyDeadline } from '../../../shared/model.ts'
import type { PostingContent, Warning } from '../../../shared/posting.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import { joinOwnReminders } from '../due/ownReminderRows.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { serialiseContent } from '../import/content.ts'
import { diffContents } from '../import/fieldDiff.ts'
import { readRows } from '../lists/postingRows.ts'
import { joinPeople } from '../people/people.ts'
import type { CommandContext } from '../services.ts'
import { joinDueStates, type TakenDates } from '../tracking/dueStateRows.ts'
import { insertEvent } from '../tracking/events.ts'
import { joinFieldValues } from '../tracking/fieldValues.ts'
import { joinFiles } from '../tracking/files.ts'
import { joinTracking, nameOf, readTracking } from '../tracking/tracking.ts'
import { applyCorrections } from './corrections.ts'
import {
  correctionsOf,
  listOverrides,
  listWarnings,
  type OverrideRow,
  readCurrent,
  refreshPosting,
} from './currentPosting.ts'
import { pairOf } from './lookAlikes.ts'
import {
  type ContentChoices,
  completeChoices,
  contentFields,
  correctionOfField,
  mergeByChoices,
  mergeFieldText,
  mergeWarnings,
} from './mergedContent.ts'
import { insertWarnings } from './store.ts'

/** How a version that joins two postings came about; kept with it, so that a reparse can join them again. */
export interface Merging {
  /** How many versions before it were the kept posting's, and how many after those the other's. */
  keepCount: number
  otherCount: number
  choices: ContentChoices
}

interface Side {
  id: string
  /** 0 or 1. */
  isSample: number
  version: number
  content: PostingContent
  corrected: PostingContent
  overrides: OverrideRow[]
  warnings: Warning[]
  myDeadline: MyDeadline | null
  replyBy: MyDeadline | null
}

function readSide(db: ReadDb, id: string): Side | null {
  const current = readCurrent(db, id)
  if (current === null) return null
  const overrides = listOverrides(db, id)
  const { myDeadline, replyBy } = readTracking(db, id)
  return {
    id,
    isSample: db.get<{ isSample: number }>('SELECT isSample FROM postings WHERE id = ?', id)?.isSample ?? 0,
    ...current,
    overrides,
    corrected: applyCorrections(current.content, correctionsOf(overrides)),
    warnings: listWarnings(db, id, current.version),
    myDeadline,
    replyBy,
  }
}

function readPair(db: ReadDb, keepId: string, otherId: string): Result<{ keep: Side; other: Side }> {
  if (keepId === otherId) return fail('badRequest', 'These are one posting already. Nothing was changed.')
  const [keep, other] = [readSide(db, keepId), readSide(db, otherId)]
  if (keep === null || other === null) {
    return fail('notFound', 'One of these postings is no longer in the library. Nothing was changed.')
  }
  return ok({ keep, other })
}

function compareSides(keep: Side, other: Side, zone: string): MergeFieldRow[] {
  const choices = completeChoices(keep.corrected, other.corrected, {}, zone)
  const isCorrected = (field: MergeFieldRow['field']) =>
    [...keep.overrides, ...other.overrides].some((override) => override.field === correctionOfField[field])
  const rows = contentFields.map((field): MergeFieldRow => {
    const [left, right] = [keep, other].map((side) => mergeFieldText(field, side.corrected, zone))
    return row(field, left ?? null, right ?? null, choices[field])
  })
  const [mine, theirs] = [deadlineText(keep.myDeadline), deadlineText(other.myDeadline)]
  return [...rows, row('myDeadline', mine, theirs, mine === null && theirs !== null ? 'other' : 'keep')]

  function row(
    field: MergeFieldRow['field'],
    left: string | null,
    right: string | null,
    choice: MergeFieldRow['choice'],
  ): MergeFieldRow {
    return {
      field,
      keep: left,
      other: right,
      isSame: left === right,
      isCorrected: isCorrected(field),
      choice,
    }
  }
}

function deadlineText(deadline: MyDeadline | null): string | null {
  return deadline === null ? null : [deadline.on, deadline.time].filter(Boolean).join(' ')
}

function mergeInto(
  db: WriteDb,
  keep: Side,
  other: Side,
  chosen: MergeChoices,
  command: CommandContext,
): void {
  const choices = completeChoices(keep.corrected, other.corrected, chosen, command.zone)
  moveVersions(db, keep, other)
  const { n, changes } = writeJoinedVersion(db, keep, other, choices, command)
  const dates = datesTaken(keep, other, { ...choices, ...chosen }, command.zone)
  moveBelongings(db, keep, other, dates, command)
  joinTracking(db, keep.id, other.id, dates.mine === 'other' ? 'other' : 'keep')
  takeOverrides(db, keep, other, choices)
  moveLookAlikes(db, keep.id, other.id)
  insertEvent(db, {
    id: command.newId(),
    postingId: keep.id,
    kind: 'merged',
    at: command.now,
    note: null,
    otherId: other.id,
    otherTitle: other.corrected.title,
    otherEmployer: other.corrected.employer.name,
    changes,
  })
  db.run('DELETE FROM postings WHERE id = ?', other.id)
  // The choice was the person's, field by field: nothing of it is in doubt any more.
  db.run(
    'UPDATE postings SET version = ?, reviewedVersion = ?, updatedAt = ?, isSample = min(isSample, ?) WHERE id = ?',
    n,
    n,
    command.now,
    other.isSample,
    keep.id,
  )
  refreshPosting(db, keep.id, command.zone)
}

/** What both say by the choices, as the version after all of theirs: its number, and what it changes in the kept posting. */
function writeJoinedVersion(
  db: WriteDb,
  keep: Side,
  other: Side,
  choices: ContentChoices,
  command: CommandContext,
): { n: number; changes: FieldChange[] } {
  const content = mergeByChoices(keep.content, other.content, choices)
  const stored = serialiseContent(content)
  const changes = diffContents(keep.content, content, command.zone)
  const merging: Merging = { keepCount: keep.version, otherCount: other.version, choices }
  const n = keep.version + other.version + 1
  db.run(
    `INSERT INTO versions
       (postingId, n, sourceId, importId, at, nodeHash, content, plainText, changes, rawNode, merging)
     SELECT postingId, ?, sourceId, importId, ?, nodeHash, ?, ?, ?, NULL, ? FROM versions WHERE postingId = ? AND n = ?`,
    n,
    command.now,
    stored.content,
    stored.plainText,
    JSON.stringify(changes),
    JSON.stringify(merging),
    keep.id,
    keep.version,
  )
  const warnings = mergeWarnings(keep.warnings, other.warnings, choices)
  insertWarnings(
    db,
    keep.id,
    n,
    warnings.filter(({ code }) => code !== 'IDENTITY_UNSURE'),
  )
  return { n, changes }
}

/** Whose date stays: what was said of one that goes, and how it is reminded of, says nothing of the one that stays. */
function datesTaken(keep: Side, other: Side, choices: MergeChoices, zone: string): TakenDates {
  const taken = (of: (side: Side) => string | null, choice?: 'keep' | 'other') =>
    of(keep) === of(other) ? 'same' : (choice ?? (of(keep) === null ? 'other' : 'keep'))
  return {
    listing: taken(({ corrected }) => mergeFieldText('deadline', corrected, zone), choices.deadline),
    mine: taken(({ myDeadline }) => deadlineText(myDeadline), choices.myDeadline),
    replyBy: taken(({ replyBy }) => deadlineText(replyBy)),
  }
}

/** Everything that hangs on the other, and of which a posting may have several, goes over to the kept one. */
function moveBelongings(
  db: WriteDb,
  keep: Side,
  other: Side,
  dates: TakenDates,
  command: CommandContext,
): void {
  const [keepId, otherId] = [keep.id, other.id]
  for (const table of ['events', 'notes', 'interviews', 'tasks', 'offers']) {
    db.run(`UPDATE ${table} SET postingId = ? WHERE postingId = ?`, keepId, otherId)
  }
  joinFiles(db, keepId, otherId)
  joinDueStates(db, keepId, otherId, dates)
  joinOwnReminders(db, keepId, otherId, dates)
  joinPeople(db, keepId, otherId)
  keepOtherValues(db, keep, other, dates, command)
  db.run(
    'INSERT OR IGNORE INTO postingTags (postingId, tagId) SELECT ?, tagId FROM postingTags WHERE postingId = ?',
    keepId,
    otherId,
  )
  db.run(
    'INSERT OR IGNORE INTO postingKeys (kind, key, postingId) SELECT kind, key, ? FROM postingKeys WHERE postingId = ?',
    keepId,
    otherId,
  )
}

/** One posting has one value in a field, and one day to answer; what the other had becomes a note. */
function keepOtherValues(
  db: WriteDb,
  keep: Side,
  other: Side,
  dates: TakenDates,
  command: CommandContext,
): void {
  const lines = joinFieldValues(db, keep.id, other.id)
  const answer = dates.replyBy === 'keep' ? deadlineText(other.replyBy) : null
  if (answer !== null) lines.push(`- Answer by: ${answer}`)
  if (lines.length === 0) return
  db.run(
    'INSERT INTO notes (id, postingId, title, body, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)',
    command.newId(),
    keep.id,
    'Of the posting merged into this',
    lines.join('\n'),
    command.now,
    command.now,
  )
}

/** The other's versions follow the kept posting's; each still says what it said, and when. */
function moveVersions(db: WriteDb, keep: Side, other: Side): void {
  db.run(
    `INSERT INTO versions (postingId, n, sourceId, importId, at, nodeHash, content, plainText, changes, rawNode, merging)
     SELECT ?, n + ?, sourceId, importId, at, nodeHash, content, plainText, changes, rawNode, merging
     FROM versions WHERE postingId = ?`,
    keep.id,
    keep.version,
    other.id,
  )
  db.run(
    `INSERT INTO warnings (postingId, n, position, code, severity, field, path, raw, message, fix)
     SELECT ?, n + ?, position, code, severity, field, path, raw, message, fix FROM warnings WHERE postingId = ?`,
    keep.id,
    keep.version,
    other.id,
  )
}

/** A correction goes with the posting its field is taken from. */
function takeOverrides(db: WriteDb, keep: Side, other: Side, choices: ContentChoices): void {
  for (const field of contentFields) {
    const correction = correctionOfField[field]
    if (correction === undefined || choices[field] === 'keep') continue
    db.run('DELETE FROM overrides WHERE postingId = ? AND field = ?', keep.id, correction)
    db.run(
      `INSERT INTO overrides (postingId, field, value, zone, at)
       SELECT ?, field, value, zone, at FROM overrides WHERE postingId = ? AND field = ?`,
      keep.id,
      other.id,
      correction,
    )
  }
}

/** What was said about the other and a third posting holds for the kept one; "not a duplicate" outlasts a suggestion. */
function moveLookAlikes(db: WriteDb, keepId: string, otherId: string): void {
  const pairs = db.all<{
    thirdId: string
    kind: string
    evidence: string
    foundAt: string
    dismissedAt: string | null
  }>(
    `SELECT iif(aId = @other, bId, aId) AS thirdId, kind, evidence, foundAt, dismissedAt FROM lookAlikes
     WHERE (aId = @other AND bId <> @keep) OR (bId = @other AND aId <> @keep)`,
    { other: otherId, keep: keepId },
  )
  for (const { thirdId, kind, evidence, foundAt, dismissedAt } of pairs) {
    const { aId, bId } = pairOf(keepId, thirdId)
    db.run(
      `INSERT INTO lookAlikes (aId, bId, kind, evidence, foundAt, dismissedAt) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (aId, bId) DO UPDATE SET dismissedAt = coalesce(dismissedAt, excluded.dismissedAt)`,
      aId,
      bId,
      kind,
      evidence,
      foundAt,
      dismissedAt,
    )
  }
}

export const mergeHandlers: Pick<QueryHandlers, 'postings.compareForMerge'> &
  Pick<CommandHandlers, 'postings.merge'> = {
  'postings.compareForMerge': (db, { a, b }, { clock }) => {
    const pair = readPair(db, a, b)
    if (!pair.ok) return pair
    const rows = readRows(db, [a, b])
    const [keep, other] = [rows.get(a), rows.get(b)]
    if (keep === undefined || other === undefined) return fail('notFound', 'One of these postings is gone.')
    return ok({ keep, other, fields: compareSides(pair.value.keep, pair.value.other, clock.zone()) })
  },

  'postings.merge': (db, { keepId, otherId, choices }, command) => {
    const pair = readPair(db, keepId, otherId)
    if (!pair.ok) return pair
    command.describe(`Merged ${nameOf(db, [otherId])} into ${nameOf(db, [keepId])}`)
    command.allOrNothing()
    mergeInto(db, pair.value.keep, pair.value.other, choices, command)
    return ok({})
  },
}
