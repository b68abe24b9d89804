// What the person says of something due: done, later, no more. A task is ticked off and an interview that has begun was
// held, as anywhere else; the rest is kept beside the posting, for the date it was said of. Nothing here moves a date.

import { addDays, calendarDayIn, instantOfWallTime } from '../../../shared/calendar.ts'
import { numberText } from '../../../shared/counts.ts'
import {
  type DueKind,
  type DueMoment,
  type DueState,
  readDueKey,
  spanOf,
  whenText,
} from '../../../shared/due.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers } from '../handler.ts'
import type { CommandContext } from '../services.ts'
import { nameOf } from '../tracking/tracking.ts'
import { listDue } from './due.ts'
import type { DueEntry } from './dueEntry.ts'
import { holdInterview } from './interviews.ts'
import { quietFrom } from './quiet.ts'
import { finishTask, nameOfTask } from './tasks.ts'

const tables: Partial<Record<DueKind, string>> = {
  interview: 'interviews',
  task: 'tasks',
  followUp: 'tasks',
}

/** The things of these keys that are due, each once. */
function findByKeys(db: ReadDb, keys: readonly string[], moment: DueMoment): DueEntry[] {
  const parts = keys.flatMap((key) => readDueKey(key) ?? [])
  const postingIds = parts.flatMap(({ kind, id }) => {
    const table = tables[kind]
    if (table === undefined) return id
    return db.get<{ postingId: string }>(`SELECT postingId FROM ${table} WHERE id = ?`, id)?.postingId ?? []
  })
  const wanted = new Set(keys)
  const kinds = [...new Set(parts.map(({ kind }) => kind))]
  return listDue(db, moment, { from: null, until: null, kinds, postingIds: [...new Set(postingIds)] }).filter(
    ({ key }) => wanted.has(key),
  )
}

function setState(db: WriteDb, entry: DueEntry, state: DueState['kind'], until: string | null): void {
  db.run(
    `INSERT INTO dueStates (postingId, kind, subjectId, state, until, about) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (postingId, kind, subjectId) DO UPDATE
       SET state = excluded.state, until = excluded.until, about = excluded.about`,
    entry.postingId,
    entry.kind,
    subjectOf(entry),
    state,
    until,
    whenText(entry.when),
  )
}

function clearState(db: WriteDb, entry: DueEntry): void {
  db.run(
    'DELETE FROM dueStates WHERE postingId = ? AND kind = ? AND subjectId = ?',
    entry.postingId,
    entry.kind,
    subjectOf(entry),
  )
}

function subjectOf({ kind, id }: DueEntry): string {
  return tables[kind] === undefined ? '' : id
}

function finish(db: WriteDb, entry: DueEntry, moment: DueMoment, command: CommandContext): void {
  const hasBegun = spanOf(entry.when, moment).earliest <= moment.now
  if (entry.kind === 'quiet') waitForSign(db, entry, moment)
  else if (entry.kind === 'task' || entry.kind === 'followUp') finishTask(db, entry.id, command)
  else if (entry.kind === 'interview' && hasBegun) holdInterview(db, entry.id, command)
  else setState(db, entry, 'done', null)
}

/** The clock of a silence begins anew: the question comes back after as many days, unless there was a sign. */
function waitForSign(db: WriteDb, entry: DueEntry, moment: DueMoment): void {
  const days = db.get<{ quietDays: number }>(
    'SELECT s.quietDays FROM tracking t JOIN stages s ON s.id = t.stageId WHERE t.postingId = ?',
    entry.postingId,
  )?.quietDays
  const until = addDays(calendarDayIn(moment.now, moment.zone), days ?? 1)
  setState(db, entry, 'snoozed', new Date(instantOfWallTime(until, '00:00', moment.zone)).toISOString())
}

const gone = () => fail('notFound', 'This is no longer due. Nothing was changed.')

/** Does something to each of these and says in the history what it was. */
function actOn(
  db: WriteDb,
  keys: readonly string[],
  command: CommandContext,
  verb: string,
  act: (entry: DueEntry, moment: DueMoment) => void,
): Result<{ changed: number }> {
  const moment = { now: Date.parse(command.now), zone: command.zone }
  const entries = findByKeys(db, keys, moment)
  if (entries.length === 0) return gone()
  for (const entry of entries) act(entry, moment)
  command.describe(`${verb} ${nameOfDue(db, entries)}`)
  return ok({ changed: entries.length })
}

/** A task by its own name, anything else by its posting's; several by how many they are. */
export function nameOfDue(db: ReadDb, all: readonly Pick<DueEntry, 'kind' | 'id' | 'postingId'>[]): string {
  const [one, ...more] = all
  if (one === undefined || more.length > 0) return `${numberText(all.length)} things that are due`
  const task = one.kind === 'task' || one.kind === 'followUp' ? nameOfTask(db, one.id) : null
  return task ?? nameOf(db, [one.postingId])
}

type DueCommands = 'due.finish' | 'due.snooze' | 'due.stop' | 'due.resume' | 'due.followUp'

export const dueStateHandlers: Pick<CommandHandlers, DueCommands> = {
  'due.finish': (db, { keys }, command) =>
    actOn(db, keys, command, 'Dealt with', (entry, moment) => finish(db, entry, moment, command)),

  'due.snooze': (db, { keys, until }, command) => {
    const instant = new Date(until).toISOString()
    if (instant <= command.now) {
      return fail('badRequest', 'That moment has passed. Choose a later one. Nothing was changed.')
    }
    return actOn(db, keys, command, 'Snoozed', (entry) => setState(db, entry, 'snoozed', instant))
  },

  'due.stop': (db, { keys }, command) =>
    actOn(db, keys, command, 'Stopped reminding of', (entry) => setState(db, entry, 'stopped', null)),

  'due.resume': (db, { keys }, command) =>
    actOn(db, keys, command, 'Asked again about', (entry) => clearState(db, entry)),

  'due.followUp': (db, { postingIds }, command) => {
    const postings = [...new Set(postingIds)].filter(
      (id) => db.get('SELECT 1 FROM postings WHERE id = ?', id) !== undefined,
    )
    if (postings.length === 0) return gone()
    const today = calendarDayIn(Date.parse(command.now), command.zone)
    const days = new Set<string>()
    for (const postingId of postings) {
      // Nobody follows up on what was sent today: it is due when the silence would be asked about.
      const quietOn = quietFrom(db, postingId, command.zone)
      const dueOn = quietOn !== null && quietOn > today ? quietOn : today
      const midnight = instantOfWallTime(addDays(dueOn, 1), '00:00', command.zone)
      days.add(dueOn)
      db.run(
        `INSERT INTO tasks (id, postingId, body, dueOn, dueEndsAt, createdAt, isFollowUp)
         VALUES (?, ?, 'Follow up', ?, ?, ?, 1)`,
        command.newId(),
        postingId,
        dueOn,
        new Date(midnight - 1).toISOString(),
        command.now,
      )
    }
    command.describe(`Added a follow-up to ${nameOf(db, postings)}`)
    const dueOn = days.size === 1 ? ([...days][0] ?? null) : null
    return ok({ changed: postings.length, dueOn, isDueToday: dueOn === today })
  },
}
