// What was said of salaries. Each is an event and nothing else, so dating one back, correcting or removing it in the
// timeline or here is the same.

import type { PostingEvent } from '../../../shared/model.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { SalaryTalk } from '../../../shared/salaryTalk.ts'
import type { ReadDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { personGone } from '../people/people.ts'
import { type EventRow, findEvent, insertEvent, readEvent } from '../tracking/events.ts'
import { readPast } from '../tracking/timeline.ts'
import { nameOf } from '../tracking/tracking.ts'

type TalkEvent = Extract<PostingEvent, { kind: 'salaryTalked' }>

function toTalk(db: ReadDb, { id, postingId, talk, at, pay, saidBy, personId, note }: TalkEvent): SalaryTalk {
  const person = db.get<{ name: string }>('SELECT name FROM people WHERE id = ?', personId)
  return { id, postingId, kind: talk, at, pay, saidBy, personId, personName: person?.name ?? null, note }
}

/** Latest first. */
export function listTalks(db: ReadDb, postingId: string): SalaryTalk[] {
  return db
    .all<EventRow>(
      `SELECT id, postingId, kind, at, note, detail FROM events
       WHERE postingId = ? AND kind = 'salaryTalked' ORDER BY at DESC, id DESC`,
      postingId,
    )
    .map((row) => toTalk(db, readEvent(row) as TalkEvent))
}

function findTalk(db: ReadDb, id: string): TalkEvent | undefined {
  const event = findEvent(db, id)
  return event?.kind === 'salaryTalked' ? event : undefined
}

function isPerson(db: ReadDb, id: string | null): boolean {
  return id === null || db.get('SELECT 1 FROM people WHERE id = ?', id) !== undefined
}

function tidyNote(note: string | null): string | null {
  return note === null || note.trim() === '' ? null : note
}

const gone = () => fail('notFound', 'This is no longer there. Nothing was changed.')

export const salaryTalkHandlers: Pick<QueryHandlers, 'salaryTalks.list'> &
  Pick<CommandHandlers, 'salaryTalks.add' | 'salaryTalks.change' | 'salaryTalks.remove'> = {
  'salaryTalks.list': (db, { postingId }) => ok({ talks: listTalks(db, postingId) }),

  'salaryTalks.add': (db, { postingId, kind, at: given, pay, saidBy, personId, note }, command) => {
    if (db.get('SELECT 1 FROM postings WHERE id = ?', postingId) === undefined) {
      return fail('notFound', 'This posting is no longer in the library. Nothing was noted.')
    }
    if (!isPerson(db, personId ?? null)) return personGone()
    const at = given === undefined ? command.now : readPast(given, command.now)
    if (typeof at === 'object') return at
    const event: TalkEvent = {
      id: command.newId(),
      postingId,
      kind: 'salaryTalked',
      at,
      note: tidyNote(note ?? null),
      talk: kind,
      pay,
      saidBy: saidBy?.trim() ?? '',
      personId: personId ?? null,
    }
    insertEvent(db, event)
    command.describe(`Noted a salary of ${nameOf(db, [postingId])}`)
    return ok(toTalk(db, event))
  },

  'salaryTalks.change': (db, { id, kind, at: given, ...change }, command) => {
    const before = findTalk(db, id)
    if (before === undefined) return gone()
    if (!isPerson(db, change.personId ?? null)) return personGone()
    const at = given === undefined ? before.at : readPast(given, command.now)
    if (typeof at === 'object') return at
    const after: TalkEvent = {
      ...before,
      at,
      note: change.note === undefined ? before.note : tidyNote(change.note),
      talk: kind ?? before.talk,
      pay: change.pay ?? before.pay,
      saidBy: change.saidBy?.trim() ?? before.saidBy,
      personId: change.personId === undefined ? before.personId : change.personId,
    }
    const { talk, pay, saidBy, personId } = after
    db.run(
      'UPDATE events SET at = ?, note = ?, detail = ? WHERE id = ?',
      after.at,
      after.note,
      JSON.stringify({ talk, pay, saidBy, personId }),
      id,
    )
    command.describe(`Changed a salary noted for ${nameOf(db, [after.postingId])}`)
    return ok(toTalk(db, after))
  },

  'salaryTalks.remove': (db, { id }, command) => {
    const talk = findTalk(db, id)
    if (talk === undefined) return gone()
    db.run('DELETE FROM events WHERE id = ?', id)
    command.describe(`Removed a salary noted for ${nameOf(db, [talk.postingId])}`)
    return ok({})
  },
}
