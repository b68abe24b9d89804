// Reminders set by hand for one thing: other times than those of its kind, or none. They stay until they are changed, also
// where an import moves the date they are of.

import { instantOfWallTime } from '../../../shared/calendar.ts'
import { readDueKey } from '../../../shared/due.ts'
import { readReminderTime } from '../../../shared/reminderTimes.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers } from '../handler.ts'
import type { CommandContext } from '../services.ts'
import { nameOfDue } from './dueStates.ts'
import { type ReminderSubject, writeOwnReminders } from './ownReminderRows.ts'

/** What a key names, where it is there; a question after a silence has no date to remind of. */
function findSubject(db: ReadDb, key: string): ReminderSubject | null {
  const parts = readDueKey(key)
  if (parts === null || parts.kind === 'quiet') return null
  const { kind, id } = parts
  const row = (sql: string) => db.get<{ postingId: string }>(sql, id)
  switch (kind) {
    case 'interview': {
      const interview = row('SELECT postingId FROM interviews WHERE id = ?')
      return interview === undefined ? null : { postingId: interview.postingId, kind, subjectId: id }
    }
    case 'task':
    case 'followUp': {
      const task = row('SELECT postingId FROM tasks WHERE id = ?')
      return task === undefined ? null : { postingId: task.postingId, kind, subjectId: id }
    }
    default:
      return row('SELECT id AS postingId FROM postings WHERE id = ?') === undefined
        ? null
        : { postingId: id, kind, subjectId: '' }
  }
}

/** Whether a moment has passed that was not set before. */
function hasPassed(
  db: ReadDb,
  subject: ReminderSubject,
  times: readonly string[],
  command: CommandContext,
): boolean {
  const present = db.get<{ times: string }>(
    'SELECT times FROM ownReminders WHERE postingId = ? AND kind = ? AND subjectId = ?',
    subject.postingId,
    subject.kind,
    subject.subjectId,
  )?.times
  const before = new Set(present === undefined ? [] : (JSON.parse(present) as string[]))
  return times.some((text) => {
    const time = readReminderTime(text)
    if (time?.kind !== 'moment' || before.has(text)) return false
    return instantOfWallTime(time.on, time.time, command.zone) <= Date.parse(command.now)
  })
}

function write(
  db: WriteDb,
  { postingId, kind, subjectId }: ReminderSubject,
  times: readonly string[] | null,
): void {
  if (times === null) {
    db.run(
      'DELETE FROM ownReminders WHERE postingId = ? AND kind = ? AND subjectId = ?',
      postingId,
      kind,
      subjectId,
    )
    return
  }
  writeOwnReminders(db, { postingId, kind, subjectId }, times)
}

function describe(times: readonly string[] | null, name: string): string {
  if (times === null) return `Left reminders of ${name} to the settings`
  return times.length === 0 ? `Set no reminders of ${name}` : `Set reminders of ${name}`
}

export const ownReminderHandlers: Pick<CommandHandlers, 'reminders.set'> = {
  'reminders.set': (db, { keys, times }, command) => {
    const subjects = [...new Set(keys)].flatMap((key) => findSubject(db, key) ?? [])
    if (subjects.length === 0) return fail('notFound', 'This is no longer there. Nothing was changed.')
    if (times !== null && subjects.some((subject) => hasPassed(db, subject, times, command))) {
      return fail('badRequest', 'That moment has passed. Choose a later one. Nothing was changed.')
    }
    for (const subject of subjects) write(db, subject, times)
    const named = subjects.map(({ kind, postingId, subjectId }) => ({ kind, postingId, id: subjectId }))
    command.describe(describe(times, nameOfDue(db, named)))
    return ok({ changed: subjects.length })
  },
}
