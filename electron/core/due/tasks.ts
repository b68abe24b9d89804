// Things to do for a posting. One that is ticked off stays, and the timeline says so.

import { endOfDayIn, instantOfWallTime } from '../../../shared/calendar.ts'
import type { MyDeadline } from '../../../shared/model.ts'
import { type Failure, fail, ok } from '../../../shared/result.ts'
import { dueProblem, type Task } from '../../../shared/task.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import type { CommandContext } from '../services.ts'
import { insertEvent } from '../tracking/events.ts'
import { quote } from '../tracking/quote.ts'
import { nameOf } from '../tracking/tracking.ts'

interface TaskRow extends Omit<Task, 'due'> {
  dueOn: string | null
  dueTime: string | null
}

const select = 'SELECT id, postingId, body, dueOn, dueTime, doneAt, createdAt FROM tasks'

function readTask({ dueOn, dueTime, ...row }: TaskRow): Task {
  return { ...row, due: dueOn === null ? null : { on: dueOn, time: dueTime } }
}

/** The open ones first, soonest due first and those without a day last; then the done ones, latest first. */
export function listTasks(db: ReadDb, postingId: string): Task[] {
  const order =
    'doneAt IS NOT NULL, doneAt DESC, dueOn IS NULL, dueOn, dueTime IS NULL, dueTime, createdAt, id'
  return db.all<TaskRow>(`${select} WHERE postingId = ? ORDER BY ${order}`, postingId).map(readTask)
}

function findTask(db: ReadDb, id: string): Task | undefined {
  const row = db.get<TaskRow>(`${select} WHERE id = ?`, id)
  return row && readTask(row)
}

/** The last instant in time where the person is, UTC ISO; or why there is none. */
function readDue(due: MyDeadline | null, zone: string): string | null | Failure {
  if (due === null) return null
  const problem = dueProblem(due, zone)
  if (problem !== null) return fail('badRequest', problem)
  const end = due.time === null ? endOfDayIn(due.on, zone) : instantOfWallTime(due.on, due.time, zone)
  return new Date(end).toISOString()
}

function setDone(db: WriteDb, task: Task, isDone: boolean, now: string, eventId: string): void {
  if (isDone === (task.doneAt !== null)) return
  db.run('UPDATE tasks SET doneAt = ? WHERE id = ?', isDone ? now : null, task.id)
  const { id: taskId, postingId, body } = task
  if (isDone) insertEvent(db, { id: eventId, postingId, kind: 'taskDone', at: now, note: null, taskId, body })
  else forgetDone(db, task)
}

/** Ticks a task off; one that is gone stays gone. */
export function finishTask(db: WriteDb, id: string, command: CommandContext): void {
  const task = findTask(db, id)
  if (task !== undefined) setDone(db, task, true, command.now, command.newId())
}

function forgetDone(db: WriteDb, { id, postingId }: Task): void {
  db.run(
    "DELETE FROM events WHERE postingId = ? AND kind = 'taskDone' AND detail ->> 'taskId' = ?",
    postingId,
    id,
  )
}

/** "the task “Send the references” of “Harbour Pilot”"; null where there is no such task. */
export function nameOfTask(db: ReadDb, id: string): string | null {
  const task = findTask(db, id)
  return task === undefined ? null : `the task ${quote(task.body)} of ${nameOf(db, [task.postingId])}`
}

const gone = () => fail('notFound', 'This task is no longer there. Nothing was changed.')

export const taskHandlers: Pick<QueryHandlers, 'tasks.list'> &
  Pick<CommandHandlers, 'tasks.create' | 'tasks.change' | 'tasks.remove'> = {
  'tasks.list': (db, { postingId }) => ok({ tasks: listTasks(db, postingId) }),

  'tasks.create': (db, { postingId, body, due }, command) => {
    if (db.get('SELECT 1 FROM postings WHERE id = ?', postingId) === undefined) {
      return fail('notFound', 'This posting is no longer in the library, so the task has no place to go.')
    }
    const dueEndsAt = readDue(due, command.zone)
    if (typeof dueEndsAt === 'object' && dueEndsAt !== null) return dueEndsAt
    const id = command.newId()
    db.run(
      'INSERT INTO tasks (id, postingId, body, dueOn, dueTime, dueEndsAt, createdAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
      id,
      postingId,
      body,
      due?.on ?? null,
      due?.time ?? null,
      dueEndsAt,
      command.now,
    )
    command.describe(`Added the task ${quote(body)} to ${nameOf(db, [postingId])}`)
    return ok(findTask(db, id)!)
  },

  'tasks.change': (db, { id, body, due, isDone }, command) => {
    const task = findTask(db, id)
    if (task === undefined) return gone()
    if (body !== undefined) db.run('UPDATE tasks SET body = ? WHERE id = ?', body, id)
    if (due !== undefined) {
      const dueEndsAt = readDue(due, command.zone)
      if (typeof dueEndsAt === 'object' && dueEndsAt !== null) return dueEndsAt
      db.run(
        'UPDATE tasks SET dueOn = ?, dueTime = ?, dueEndsAt = ? WHERE id = ?',
        due?.on ?? null,
        due?.time ?? null,
        dueEndsAt,
        id,
      )
    }
    if (isDone !== undefined) setDone(db, findTask(db, id)!, isDone, command.now, command.newId())
    const what = isDone === undefined ? 'Changed' : isDone ? 'Ticked off' : 'Opened again'
    command.describe(`${what} ${nameOfTask(db, id)}`)
    return ok(findTask(db, id)!)
  },

  'tasks.remove': (db, { id }, command) => {
    const task = findTask(db, id)
    if (task === undefined) return gone()
    command.describe(`Removed ${nameOfTask(db, id)}`)
    db.run('DELETE FROM tasks WHERE id = ?', id)
    forgetDone(db, task)
    return ok({})
  },
}
