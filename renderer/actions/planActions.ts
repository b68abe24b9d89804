// What a person does with interviews and tasks, from wherever it is done; each says what it did, with the way back.

import type { Input, Output } from '../../shared/contract.ts'
import { cutText } from '../../shared/cutText.ts'
import type { InterviewOutcome } from '../../shared/interview.ts'
import type { Result } from '../../shared/result.ts'
import type { Task } from '../../shared/task.ts'
import { call } from '../api/call.ts'
import { announce } from '../ui/announce.ts'
import { showFailure, showToast, type ToastAction } from '../ui/toasts.ts'
import { quotedTitle } from '../words/quoted.ts'
import { offerUndo, type Undo } from './wayBack.ts'

type Saved = Promise<Result<Output<'interviews.change'>>>

/** `title` is the posting's; `next` may come to mind then. A failure is for the caller to show. */
export async function planInterview(
  interview: Input<'interviews.create'>,
  title: string | null,
  undo: Undo,
  next: readonly ToastAction[],
): Saved {
  const result = await call('interviews.create', interview)
  if (result.ok) offerUndo(result, `Planned the interview for ${quotedTitle(title)}`, undo, next)
  return result
}

/** A failure is for the caller to show. */
export async function changeInterview(change: Input<'interviews.change'>, undo: Undo): Saved {
  const result = await call('interviews.change', change)
  if (result.ok && result.commandId !== undefined) offerUndo(result, 'Changed the interview', undo)
  return result
}

export async function setOutcome(id: string, outcome: InterviewOutcome | null, undo: Undo): Promise<void> {
  const result = await call('interviews.change', { id, outcome })
  if (!result.ok) showFailure(result.error)
  else if (result.commandId !== undefined) offerUndo(result, 'Noted what came of the interview', undo)
}

/** Ticks a box in what is to be prepared. */
export async function changePreparation(id: string, preparation: string): Promise<void> {
  const result = await call('interviews.change', { id, preparation })
  if (!result.ok) showFailure(result.error)
}

/** Answers whether it is gone. */
export async function removeInterview(id: string, undo: Undo): Promise<boolean> {
  const result = await call('interviews.remove', { id })
  if (result.ok) offerUndo(result, 'Removed the interview', undo)
  else showFailure(result.error)
  return result.ok
}

/** A failure is for the caller to show. */
export async function addTask(task: Input<'tasks.create'>): Promise<Result<Task>> {
  const result = await call('tasks.create', task)
  if (result.ok) announce('Added the task')
  return result
}

/** A failure is for the caller to show. */
export async function changeTask(change: Input<'tasks.change'>): Promise<Result<Task>> {
  const result = await call('tasks.change', change)
  if (result.ok) announce('Changed the task')
  return result
}

/** Ticks a task off or opens it again. */
export async function setTaskDone(id: string, isDone: boolean, undo: Undo): Promise<boolean> {
  const result = await call('tasks.change', { id, isDone })
  if (!result.ok) showFailure(result.error)
  else if (result.commandId !== undefined) {
    const { body } = result.value
    const name = cutText(body, longestName)
    offerUndo(result, isDone ? `Done: ${name}` : `Open again: ${name}`, undo)
  }
  return result.ok
}

/** Characters of a task within a sentence. */
const longestName = 60

/** Answers whether it is gone. */
export async function removeTask(id: string, undo: Undo): Promise<boolean> {
  const result = await call('tasks.remove', { id })
  if (result.ok) offerUndo(result, 'Removed the task', undo)
  else showFailure(result.error)
  return result.ok
}

/** Ticks off the task of the posting that is due soonest. */
export async function tickOff(postingIds: readonly string[], undo: Undo): Promise<void> {
  const [postingId = '', ...more] = postingIds
  if (more.length > 0) return void showToast({ text: 'Tasks are ticked off one posting at a time' })
  const result = await call('tasks.list', { postingId })
  if (!result.ok) return showFailure(result.error)
  const open = result.value.tasks.find(({ doneAt }) => doneAt === null)
  if (open === undefined) showToast({ text: 'This posting has no open task. Press A to add one' })
  else await setTaskDone(open.id, true, undo)
}
