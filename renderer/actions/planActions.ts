// What a person does with interviews and tasks, from wherever it is done; each says what it did, with the way back.

import type { Input } from '../../shared/contract.ts'
import { cutText } from '../../shared/cutText.ts'
import type { Interview, InterviewOutcome } from '../../shared/interview.ts'
import type { Result } from '../../shared/result.ts'
import type { Task } from '../../shared/task.ts'
import { call } from '../api/call.ts'
import { announce } from '../ui/announce.ts'
import { showFailure, showToast, type ToastAction } from '../ui/toasts.ts'
import { quotedTitle } from '../words/quoted.ts'
import { afterInterview } from './nextStep.ts'
import { type Answer, doTelling, sendTelling } from './wayBack.ts'

/** `title` is the posting's; `next` may come to mind then. A failure of this and of changing is for the caller to show. */
export function planInterview(
  interview: Input<'interviews.create'>,
  title: string | null,
  next: readonly ToastAction[],
): Answer<'interviews.create'> {
  const text = `Planned the interview for ${quotedTitle(title)}`
  return sendTelling('interviews.create', interview, text, next)
}

export function changeInterview(change: Input<'interviews.change'>): Answer<'interviews.change'> {
  return sendTelling('interviews.change', change, 'Changed the interview')
}

export async function setOutcome(
  { id, postingId }: Pick<Interview, 'id' | 'postingId'>,
  outcome: InterviewOutcome,
): Promise<void> {
  const next = outcome === 'cancelled' ? [] : afterInterview(postingId, id)
  await doTelling('interviews.change', { id, outcome }, 'Noted what came of the interview', next)
}

/** Ticks a box in what is to be prepared. */
export async function changePreparation(id: string, preparation: string): Promise<void> {
  const result = await call('interviews.change', { id, preparation })
  if (!result.ok) showFailure(result.error)
}

/** Answers whether it is gone. */
export function removeInterview(id: string): Promise<boolean> {
  return doTelling('interviews.remove', { id }, 'Removed the interview')
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
export function setTaskDone(id: string, isDone: boolean): Promise<boolean> {
  const does = isDone ? 'Done' : 'Open again'
  return doTelling('tasks.change', { id, isDone }, ({ body }) => `${does}: ${cutText(body, longestName)}`)
}

/** Characters of a task within a sentence. */
const longestName = 60

/** Answers whether it is gone. */
export function removeTask(id: string): Promise<boolean> {
  return doTelling('tasks.remove', { id }, 'Removed the task')
}

/** Ticks off the task of the posting that is due soonest. */
export async function tickOff(postingIds: readonly string[]): Promise<void> {
  const [postingId = '', ...more] = postingIds
  if (more.length > 0) return void showToast({ text: 'Tasks are ticked off one posting at a time' })
  const result = await call('tasks.list', { postingId })
  if (!result.ok) return showFailure(result.error)
  const open = result.value.tasks.find(({ doneAt }) => doneAt === null)
  if (open === undefined) showToast({ text: 'This posting has no open task. Press A to add one' })
  else await setTaskDone(open.id, true)
}
