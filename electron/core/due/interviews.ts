// Rounds of interviews. What happens to one is told in the timeline: planned, moved, held, what came of it. Those events
// are the interview's and go with it.

import {
  type Interview,
  type InterviewFields,
  type InterviewTime,
  readInterviewTime,
} from '../../../shared/interview.ts'
import type { PostingEvent } from '../../../shared/model.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import type { CommandContext } from '../services.ts'
import { insertEvent } from '../tracking/events.ts'
import { nameOf } from '../tracking/tracking.ts'

interface InterviewRow extends Omit<Interview, 'when' | 'people'> {
  startOn: string
  startTime: string
  endTime: string | null
  zone: string
  people: string
}

/** Cancelled ones are not counted among the rounds. */
const select = `SELECT id, postingId, kind, name, startOn, startTime, endTime, zone, startsAt, endsAt, place, people,
    preparation, outcome, outcomeNote, createdAt, iif(outcome IS 'cancelled', NULL, (
      SELECT count(*) FROM interviews o WHERE o.postingId = i.postingId AND o.outcome IS NOT 'cancelled'
        AND (o.startsAt, o.id) <= (i.startsAt, i.id))) AS round
  FROM interviews i`

function readInterview({ startOn, startTime, endTime, zone, people, ...row }: InterviewRow): Interview {
  return {
    ...row,
    when: { on: startOn, time: startTime, until: endTime, zone },
    people: JSON.parse(people) as string[],
  }
}

/** Soonest first. */
export function listInterviews(db: ReadDb, postingId: string): Interview[] {
  return db
    .all<InterviewRow>(`${select} WHERE postingId = ? ORDER BY startsAt, id`, postingId)
    .map(readInterview)
}

function findInterview(db: ReadDb, id: string): Interview | undefined {
  const row = db.get<InterviewRow>(`${select} WHERE id = ?`, id)
  return row && readInterview(row)
}

type Saved = InterviewFields & { id: string; postingId: string }

/** Writes all of it; a day or time that is none is refused in a sentence. */
function saveInterview(db: WriteDb, interview: Saved, now: string): Result<null> {
  const instants = readInterviewTime(interview.when)
  if ('problem' in instants) return fail('badRequest', instants.problem.text)
  const { on, time, until, zone } = interview.when
  db.run(
    `INSERT INTO interviews (id, postingId, kind, name, startOn, startTime, endTime, zone, startsAt, endsAt, place,
       people, preparation, outcome, outcomeNote, createdAt)
     VALUES (@id, @postingId, @kind, @name, @on, @time, @until, @zone, @startsAt, @endsAt, @place,
       @people, @preparation, @outcome, @outcomeNote, @now)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, startOn = excluded.startOn,
       startTime = excluded.startTime, endTime = excluded.endTime, zone = excluded.zone, startsAt = excluded.startsAt,
       endsAt = excluded.endsAt, place = excluded.place, people = excluded.people, preparation = excluded.preparation,
       outcome = excluded.outcome, outcomeNote = excluded.outcomeNote`,
    {
      id: interview.id,
      postingId: interview.postingId,
      kind: interview.kind,
      name: interview.name,
      on,
      time,
      until,
      zone,
      startsAt: instants.startsAt,
      endsAt: instants.endsAt,
      place: interview.place,
      people: JSON.stringify(interview.people),
      preparation: interview.preparation,
      outcome: interview.outcome,
      outcomeNote: interview.outcomeNote,
      now,
    },
  )
  return ok(null)
}

/** Takes what the timeline says of an interview out of it; only some kinds of it where they are named. */
function forgetEvents(db: WriteDb, interview: Saved, kinds?: readonly PostingEvent['kind'][]): void {
  db.run(
    `DELETE FROM events WHERE postingId = ? AND detail ->> 'interviewId' = ?
       AND kind IN (SELECT value FROM json_each(?))`,
    interview.postingId,
    interview.id,
    JSON.stringify(kinds ?? ['interviewPlanned', 'interviewMoved', 'interviewHeld', 'interviewOutcome']),
  )
}

function eventOf(interview: Saved, at: string, command: CommandContext) {
  return {
    id: command.newId(),
    postingId: interview.postingId,
    at,
    note: null,
    interviewId: interview.id,
    interview: interview.kind,
    name: interview.name,
  }
}

/** Says in the timeline that it took place, on the day it did, and what came of it. */
function tellOutcome(db: WriteDb, interview: Interview, command: CommandContext): void {
  forgetEvents(db, interview, ['interviewHeld', 'interviewOutcome'])
  const { outcome } = interview
  if (outcome === null) return
  if (outcome !== 'cancelled') {
    const end = interview.endsAt ?? interview.startsAt
    const at = end < command.now ? end : command.now
    insertEvent(db, { ...eventOf(interview, at, command), kind: 'interviewHeld' })
  }
  if (outcome !== 'held') {
    insertEvent(db, { ...eventOf(interview, command.now, command), kind: 'interviewOutcome', outcome })
  }
}

/** Says that an interview took place, where nothing was said of it yet. */
export function holdInterview(db: WriteDb, id: string, command: CommandContext): void {
  const interview = findInterview(db, id)
  if (interview === undefined || interview.outcome !== null) return
  const held = { ...interview, outcome: 'held' as const }
  if (saveInterview(db, held, command.now).ok) tellOutcome(db, held, command)
}

function isSameTime(one: InterviewTime, other: InterviewTime): boolean {
  return (
    one.on === other.on && one.time === other.time && one.until === other.until && one.zone === other.zone
  )
}

const gone = () => fail('notFound', 'This interview is no longer there. Nothing was changed.')

export const interviewHandlers: Pick<QueryHandlers, 'interviews.list'> &
  Pick<CommandHandlers, 'interviews.create' | 'interviews.change' | 'interviews.remove'> = {
  'interviews.list': (db, { postingId }) => ok({ interviews: listInterviews(db, postingId) }),

  'interviews.create': (db, { postingId, ...given }, command) => {
    if (db.get('SELECT 1 FROM postings WHERE id = ?', postingId) === undefined) {
      return fail(
        'notFound',
        'This posting is no longer in the library, so the interview has no place to go.',
      )
    }
    const id = command.newId()
    const saved = saveInterview(
      db,
      {
        id,
        postingId,
        name: given.name ?? '',
        kind: given.kind,
        when: given.when,
        place: given.place ?? '',
        people: given.people ?? [],
        preparation: given.preparation ?? '',
        outcome: given.outcome ?? null,
        outcomeNote: given.outcomeNote ?? '',
      },
      command.now,
    )
    if (!saved.ok) return saved
    const interview = findInterview(db, id)!
    insertEvent(db, {
      ...eventOf(interview, command.now, command),
      kind: 'interviewPlanned',
      when: interview.when,
    })
    tellOutcome(db, interview, command)
    command.describe(`Planned an interview for ${nameOf(db, [postingId])}`)
    return ok(interview)
  },

  'interviews.change': (db, { id, ...given }, command) => {
    const before = findInterview(db, id)
    if (before === undefined) return gone()
    const saved = saveInterview(db, { ...before, ...given }, command.now)
    if (!saved.ok) return saved
    const after = findInterview(db, id)!
    const isMoved = !isSameTime(before.when, after.when)
    if (isMoved) {
      insertEvent(db, {
        ...eventOf(after, command.now, command),
        kind: 'interviewMoved',
        before: before.when,
        after: after.when,
      })
    }
    if (before.outcome !== after.outcome) tellOutcome(db, after, command)
    const what = isMoved ? 'Moved' : before.outcome === after.outcome ? 'Changed' : 'Said what came of'
    command.describe(`${what} an interview of ${nameOf(db, [after.postingId])}`)
    return ok(after)
  },

  'interviews.remove': (db, { id }, command) => {
    const interview = findInterview(db, id)
    if (interview === undefined) return gone()
    db.run('DELETE FROM interviews WHERE id = ?', id)
    forgetEvents(db, interview)
    command.describe(`Removed an interview of ${nameOf(db, [interview.postingId])}`)
    return ok({})
  },
}
