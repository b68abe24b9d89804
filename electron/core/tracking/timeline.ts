// What the person changes in the timeline: when something happened, the note on it, where a move led, or that it is
// there at all. Stages follow their events; anything else an event tells of (a note, a deadline, a file) stays.

import { countOf } from '../../../shared/counts.ts'
import { minuteMs } from '../../../shared/durations.ts'
import type { PostingEvent } from '../../../shared/model.ts'
import { type Failure, fail, ok } from '../../../shared/result.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { findEvent } from './events.ts'
import { followStageEvents, readEventInstant } from './stageEvents.ts'
import { stageName } from './stageRows.ts'
import { nameOf } from './tracking.ts'

/** Clocks of a window and of the core may differ by that much, in milliseconds. */
const clockSlack = minuteMs

function findEvents(db: ReadDb, ids: readonly string[]): PostingEvent[] {
  return [...new Set(ids)].flatMap((id) => findEvent(db, id) ?? [])
}

/** The instant as it is kept; or why something cannot have happened then. */
export function readPast(at: string, now: string): string | Failure {
  const instant = readEventInstant(at)
  if (instant === null) return fail('badRequest', 'There is no such date to choose. Nothing was changed.')
  if (Date.parse(instant) > Date.parse(now) + clockSlack) {
    return fail('badRequest', 'This moment lies ahead. Choose one that has passed; nothing was changed.')
  }
  return instant
}

function followAll(db: WriteDb, events: readonly PostingEvent[]): void {
  const moved = events.filter(({ kind }) => kind === 'stageChanged')
  for (const postingId of new Set(moved.map((event) => event.postingId))) followStageEvents(db, postingId)
}

/** "the move of “Harbour Pilot” to Applied", "an event of 3 postings". */
function describeEvents(db: ReadDb, events: readonly PostingEvent[]): string {
  const postings = nameOf(db, [...new Set(events.map(({ postingId }) => postingId))])
  const stages = new Set(events.map((event) => (event.kind === 'stageChanged' ? event.toStageId : null)))
  const [stageId] = stages
  const stage = stages.size === 1 && stageId != null ? stageName(db, stageId) : undefined
  if (stage !== undefined) return `the move of ${postings} to ${stage}`
  return `${events.length === 1 ? 'an event' : countOf(events.length, 'event')} of ${postings}`
}

function refuseStage(db: ReadDb, events: readonly PostingEvent[], stageId: string): Failure | null {
  if (stageName(db, stageId) === undefined) {
    return fail('notFound', 'This stage no longer exists. Nothing was changed.')
  }
  if (events.every(({ kind }) => kind === 'stageChanged')) return null
  return fail('badRequest', 'Only a move to a stage can be given another stage. Nothing was changed.')
}

interface EventChange {
  at: string | undefined
  note: string | undefined
  stageId: string | undefined
}

/** Writes what is stated and not so yet; gives whether there was anything. */
function changeEvent(db: WriteDb, event: PostingEvent, change: EventChange): boolean {
  const { at = event.at, stageId } = change
  const note = change.note === undefined ? event.note : change.note.trim() === '' ? null : change.note
  const isMoved = stageId !== undefined && event.kind === 'stageChanged' && event.toStageId !== stageId
  if (at === event.at && note === event.note && !isMoved) return false
  db.run('UPDATE events SET at = ?, note = ? WHERE id = ?', at, note, event.id)
  // Whoever gives it another day knows it.
  if (at !== event.at) {
    db.run("UPDATE events SET detail = json_remove(detail, '$.isDayUnknown') WHERE id = ?", event.id)
  }
  if (isMoved) {
    db.run("UPDATE events SET detail = json_set(detail, '$.toStageId', ?) WHERE id = ?", stageId, event.id)
  }
  return true
}

const gone = () => fail('notFound', 'This is no longer in the timeline. Nothing was changed.')

export const timelineHandlers: Pick<QueryHandlers, 'events.get'> &
  Pick<CommandHandlers, 'events.edit' | 'events.remove'> = {
  'events.get': (db, { id }) => {
    const event = findEvent(db, id)
    return event === undefined ? gone() : ok(event)
  },

  'events.edit': (db, { ids, at, note, stageId }, command) => {
    const events = findEvents(db, ids)
    if (events.length === 0) return gone()
    const refusal = stageId === undefined ? null : refuseStage(db, events, stageId)
    if (refusal !== null) return refusal
    const instant = at === undefined ? undefined : readPast(at, command.now)
    if (typeof instant === 'object') return instant
    const what = describeEvents(db, events)
    const changed = events.filter((event) => changeEvent(db, event, { at: instant, note, stageId })).length
    followAll(db, events)
    const [only = '', ...others] = ids
    const isOnlyNote = instant === undefined && stageId === undefined
    const isOnlyDate = note === undefined && stageId === undefined
    command.describe(
      isOnlyNote ? `Noted something on ${what}` : isOnlyDate ? `Dated ${what} anew` : `Changed ${what}`,
    )
    // A note is saved as it is typed.
    if (isOnlyNote && others.length === 0) command.coalesce(`event note ${only}`)
    return ok({ changed })
  },

  'events.remove': (db, { ids }, command) => {
    const events = findEvents(db, ids)
    if (events.length === 0) return gone()
    const what = describeEvents(db, events)
    for (const { id } of events) db.run('DELETE FROM events WHERE id = ?', id)
    followAll(db, events)
    command.describe(`Took ${what} out of the timeline`)
    return ok({ removed: events.length })
  },
}
