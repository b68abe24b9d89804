// What the person decides about postings. The present stage follows from the stage events, so that correcting or
// removing one moves the posting; every other field is set directly.

import { endOfDayIn, instantOfWallTime } from '../../../shared/calendar.ts'
import { countOf } from '../../../shared/counts.ts'
import { shortDay } from '../../../shared/deadlineText.ts'
import { keptLocale } from '../../../shared/keptDates.ts'
import type { MyDeadline, Tracking } from '../../../shared/model.ts'
import { fail, ok } from '../../../shared/result.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers } from '../handler.ts'
import type { CommandContext } from '../services.ts'
import { askAnew } from './dueStateRows.ts'
import { insertEvent } from './events.ts'
import { fieldValuesOf } from './fieldValues.ts'
import { quotedTitle } from './quote.ts'
import { ensureTracking, followStageEvents, furthestStage, readEventInstant } from './stageEvents.ts'
import { stageName } from './stageRows.ts'
import { ensureTag, findTag, tagsOf } from './tags.ts'

interface TrackingRow {
  isBookmarked: number
  stageId: string
  stageSince: string | null
  deadlineOn: string | null
  deadlineTime: string | null
  replyByOn: string | null
  replyByTime: string | null
  archivedAt: string | null
}

const untouched: TrackingRow = {
  isBookmarked: 0,
  stageId: inboxStageId,
  stageSince: null,
  deadlineOn: null,
  deadlineTime: null,
  replyByOn: null,
  replyByTime: null,
  archivedAt: null,
}

function trackingRow(db: ReadDb, postingId: string): TrackingRow {
  const row = db.get<TrackingRow>(
    `SELECT isBookmarked, stageId, stageSince, deadlineOn, deadlineTime, replyByOn, replyByTime, archivedAt
     FROM tracking WHERE postingId = ?`,
    postingId,
  )
  return row ?? untouched
}

export function readTracking(db: ReadDb, postingId: string): Tracking {
  const row = trackingRow(db, postingId)
  return {
    isBookmarked: row.isBookmarked === 1,
    stageId: row.stageId,
    stageSince: row.stageSince,
    furthestStageId: furthestStage(db, postingId),
    myDeadline: row.deadlineOn === null ? null : { on: row.deadlineOn, time: row.deadlineTime },
    replyBy: row.replyByOn === null ? null : { on: row.replyByOn, time: row.replyByTime },
    archivedAt: row.archivedAt,
    tags: tagsOf(db, postingId),
    fields: fieldValuesOf(db, postingId),
  }
}

/** Those of the ids that are postings, once each. */
export function existing(db: ReadDb, ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => db.get('SELECT 1 FROM postings WHERE id = ?', id) !== undefined)
}

/**
 * Gives one posting the tracking of both: a bookmark of either, the stage of the latest stage event of either (their
 * events must have moved before), the deadline of the one named, the day to answer of either. Archived is what the kept one is.
 */
export function joinTracking(
  db: WriteDb,
  keepId: string,
  otherId: string,
  deadlineOf: 'keep' | 'other',
): void {
  const [keep, other] = [trackingRow(db, keepId), trackingRow(db, otherId)]
  if (keep === untouched && other === untouched) return
  followStageEvents(db, keepId)
  if (other.isBookmarked === 1) db.run('UPDATE tracking SET isBookmarked = 1 WHERE postingId = ?', keepId)
  if (keep.replyByOn === null && other.replyByOn !== null) {
    db.run(
      `UPDATE tracking SET (replyByOn, replyByTime, replyByEndsAt) = (
         SELECT o.replyByOn, o.replyByTime, o.replyByEndsAt FROM tracking o WHERE o.postingId = ?) WHERE postingId = ?`,
      otherId,
      keepId,
    )
  }
  if (deadlineOf === 'other') {
    db.run(
      `UPDATE tracking SET (deadlineOn, deadlineTime, deadlineEndsAt) = (
         SELECT o.deadlineOn, o.deadlineTime, o.deadlineEndsAt FROM (SELECT 1) LEFT JOIN tracking o ON o.postingId = ?)
       WHERE postingId = ?`,
      otherId,
      keepId,
    )
  }
}

/** Now, or just after the latest stage event where that lies ahead: a move made now is the last one. */
function afterStageEvents(db: ReadDb, postingId: string, now: string): string {
  const latest = db.get<{ at: string | null }>(
    "SELECT max(at) AS at FROM events WHERE postingId = ? AND kind = 'stageChanged'",
    postingId,
  )?.at
  const ahead = latest ? Date.parse(latest) : Number.NEGATIVE_INFINITY
  return ahead >= Date.parse(now) ? new Date(ahead + 1).toISOString() : now
}

interface Move {
  stageId: string
  /** As events have it; now unless it is given. */
  at?: string | undefined
  note?: string | undefined
}

/** Moves one posting by an event, whose id it gives; null where it stands there already and nothing is said of it. */
export function moveToStage(
  db: WriteDb,
  postingId: string,
  { stageId, at, note }: Move,
  command: Pick<CommandContext, 'now' | 'newId'>,
): string | null {
  const fromStageId = trackingRow(db, postingId).stageId
  if (fromStageId === stageId && at === undefined && note === undefined) return null
  const id = command.newId()
  insertEvent(db, {
    id,
    postingId,
    kind: 'stageChanged',
    at: at ?? afterStageEvents(db, postingId, command.now),
    note: note ?? null,
    fromStageId,
    toStageId: stageId,
  })
  followStageEvents(db, postingId)
  return id
}

/** "3 postings", or the title of the only one. */
export function nameOf(db: ReadDb, ids: readonly string[]): string {
  if (ids.length !== 1) return countOf(ids.length, 'posting')
  const title = db.get<{ title: string | null }>(
    'SELECT title FROM postings WHERE id = ?',
    ids[0] ?? '',
  )?.title
  return quotedTitle(title)
}

/** What a command answers where none of the postings it was given for is there any more. */
export function goneOf(ids: readonly string[]) {
  const what = ids.length === 1 ? 'This posting is' : 'These postings are'
  return fail('notFound', `${what} no longer in the library. Nothing was changed.`)
}

export const trackingHandlers: Pick<
  CommandHandlers,
  | 'tracking.setBookmark'
  | 'tracking.setStage'
  | 'tracking.setDeadline'
  | 'tracking.setTags'
  | 'tracking.setArchived'
> = {
  'tracking.setBookmark': (db, { ids, isBookmarked }, command) => {
    const postings = existing(db, ids)
    if (postings.length === 0) return goneOf(ids)
    const changed = postings.filter((id) => (trackingRow(db, id).isBookmarked === 1) !== isBookmarked)
    for (const id of changed) {
      ensureTracking(db, id)
      db.run('UPDATE tracking SET isBookmarked = ? WHERE postingId = ?', isBookmarked ? 1 : 0, id)
    }
    command.describe(`${isBookmarked ? 'Bookmarked' : 'Took the bookmark off'} ${nameOf(db, changed)}`)
    return ok({ changed: changed.length })
  },

  'tracking.setStage': (db, { ids, stageId, at, note }, command) => {
    const name = stageName(db, stageId)
    if (name === undefined) return fail('notFound', 'This stage no longer exists. Nothing was changed.')
    const instant = at === undefined ? undefined : readEventInstant(at)
    if (instant === null) return fail('badRequest', 'There is no such date to choose. Nothing was changed.')
    const postings = existing(db, ids)
    if (postings.length === 0) return goneOf(ids)
    const moved: string[] = []
    const eventIds: string[] = []
    for (const postingId of postings) {
      const eventId = moveToStage(db, postingId, { stageId, at: instant, note }, command)
      if (eventId === null) continue
      moved.push(postingId)
      eventIds.push(eventId)
    }
    command.describe(`Moved ${nameOf(db, moved.length === 0 ? postings : moved)} to ${name}`)
    return ok({ changed: moved.length, eventIds })
  },

  'tracking.setDeadline': (db, { ids, deadline }, command) => {
    const postings = existing(db, ids)
    if (postings.length === 0) return goneOf(ids)
    const changed: string[] = []
    for (const postingId of postings) {
      const isSame = isSameDeadline(trackingRow(db, postingId), deadline)
      const isAskedAnew = deadline !== null && askAnew(db, postingId, 'mine')
      if (!isSame || isAskedAnew) changed.push(postingId)
      if (isSame) continue
      ensureTracking(db, postingId)
      db.run(
        'UPDATE tracking SET deadlineOn = ?, deadlineTime = ?, deadlineEndsAt = ? WHERE postingId = ?',
        deadline?.on ?? null,
        deadline?.time ?? null,
        deadline === null ? null : endOfDeadline(deadline, command.zone),
        postingId,
      )
      insertEvent(db, {
        id: command.newId(),
        postingId,
        kind: 'deadlineSet',
        at: command.now,
        note: null,
        deadline,
      })
    }
    const what =
      deadline === null ? 'Cleared my deadline of' : `Set my deadline to ${deadlineName(deadline)} for`
    command.describe(`${what} ${nameOf(db, changed)}`)
    return ok({ changed: changed.length })
  },

  'tracking.setTags': (db, { ids, add, remove }, command) => {
    const postings = existing(db, ids)
    if (postings.length === 0) return goneOf(ids)
    const tagged = new Set<string>()
    const untagged = new Set<string>()
    for (const name of add) {
      const tagId = ensureTag(db, name, command)
      for (const id of postings) {
        if (db.run('INSERT OR IGNORE INTO postingTags (postingId, tagId) VALUES (?, ?)', id, tagId) > 0)
          tagged.add(id)
      }
    }
    for (const name of remove) {
      const tagId = findTag(db, name)
      if (tagId === null) continue
      for (const id of postings) {
        if (db.run('DELETE FROM postingTags WHERE postingId = ? AND tagId = ?', id, tagId) > 0)
          untagged.add(id)
      }
    }
    const verb = tagged.size > 0 ? `Tagged ${nameOf(db, [...tagged])} with ${quoted(add)}` : ''
    const undone = untagged.size > 0 ? `Took ${quoted(remove)} off ${nameOf(db, [...untagged])}` : ''
    command.describe([verb, undone].filter(Boolean).join('; '))
    return ok({ changed: new Set([...tagged, ...untagged]).size })
  },

  'tracking.setArchived': (db, { ids, isArchived }, command) => {
    const postings = existing(db, ids)
    if (postings.length === 0) return goneOf(ids)
    const changed = postings.filter((id) => (trackingRow(db, id).archivedAt !== null) !== isArchived)
    for (const postingId of changed) {
      ensureTracking(db, postingId)
      db.run(
        'UPDATE tracking SET archivedAt = ? WHERE postingId = ?',
        isArchived ? command.now : null,
        postingId,
      )
      const kind = isArchived ? 'archived' : 'unarchived'
      insertEvent(db, { id: command.newId(), postingId, kind, at: command.now, note: null })
    }
    command.describe(
      isArchived ? `Archived ${nameOf(db, changed)}` : `Took ${nameOf(db, changed)} out of the archive`,
    )
    return ok({ changed: changed.length })
  },
}

function isSameDeadline(row: TrackingRow, deadline: MyDeadline | null): boolean {
  return row.deadlineOn === (deadline?.on ?? null) && row.deadlineTime === (deadline?.time ?? null)
}

/** The last instant of it where the person is now, UTC ISO. */
export function endOfDeadline({ on, time }: MyDeadline, zone: string): string {
  return new Date(time === null ? endOfDayIn(on, zone) : instantOfWallTime(on, time, zone)).toISOString()
}

function deadlineName(deadline: MyDeadline): string {
  const day = shortDay(deadline.on, keptLocale)
  return deadline.time === null ? day : `${day}, ${deadline.time}`
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ')
}
