// What a person says of what is due, from wherever it is said; each tells what it did, with the way back.

import type { Input } from '../../shared/contract.ts'
import type { DueKind, DueThing } from '../../shared/due.ts'
import type { MyDeadline } from '../../shared/model.ts'
import { type OpenDialog, openDialog } from '../dialogs.ts'
import { showToast } from '../ui/toasts.ts'
import { formatInstant } from '../words/dates.ts'
import { quoted, quotedTitle } from '../words/quoted.ts'
import { afterInterview } from './nextStep.ts'
import { type Answer, doTelling, sendTelling } from './wayBack.ts'

export async function finishDue(things: readonly DueThing[]): Promise<void> {
  const areQuiet = things.every(({ kind }) => kind === 'quiet')
  const text = areQuiet ? `Waiting for ${nameDue(things)}` : `Done: ${nameDue(things)}`
  const [thing, ...more] = things
  const interviewId = thing?.kind === 'interview' && more.length === 0 ? thing.plan?.id : undefined
  const next =
    thing === undefined || interviewId === undefined ? [] : afterInterview(thing.postingId, interviewId)
  await doTelling('due.finish', { keys: keysOf(things) }, text, next)
}

/** `until`: UTC ISO. Answers whether it is put aside. */
export function snoozeDue(things: readonly DueThing[], until: string, zone: string): Promise<boolean> {
  const text = `Snoozed ${nameDue(things)} until ${formatInstant(until, zone)}`
  return doTelling('due.snooze', { keys: keysOf(things), until }, text)
}

export async function stopDue(things: readonly DueThing[]): Promise<void> {
  await doTelling('due.stop', { keys: keysOf(things) }, `No more reminders of ${nameDue(things)}`)
}

/** `times`: null leaves it to the settings. A failure is for the caller to show. */
export function setReminders(thing: DueThing, times: readonly string[] | null): Answer<'reminders.set'> {
  const name = nameDue([thing])
  const said = times?.length === 0 ? `No reminders of ${name}` : `Set reminders of ${name}`
  const text = times === null ? `Reminders of ${name}: as in the settings` : said
  const input = { keys: [thing.key], times: times === null ? null : [...times] }
  return sendTelling('reminders.set', input, text)
}

export async function resumeDue(things: readonly DueThing[]): Promise<void> {
  await doTelling('due.resume', { keys: keysOf(things) }, `Back in its place: ${nameDue(things)}`)
}

/** Whether it is snoozed until later, or stopped. */
export function isAside({ state }: DueThing): boolean {
  return state?.kind === 'stopped' || state?.kind === 'snoozed'
}

/** Opens what gives it another day. The listing’s date is the listing’s: beside it goes a deadline of one’s own. */
export function moveDue(things: readonly DueThing[]): void {
  const [thing, ...more] = things
  if (thing === undefined) return
  if (more.length === 0) openDialog(dialogFor(thing))
  else showToast({ text: 'Dates are chosen one at a time' })
}

function dialogFor(thing: DueThing): OpenDialog {
  const { kind, postingId, plan } = thing
  switch (kind) {
    case 'listing':
    case 'mine':
      return { kind: 'deadline', postingIds: [postingId] }
    case 'interview':
      return { kind: 'interview', postingId, interviewId: plan?.id ?? null }
    case 'replyBy':
      return { kind: 'dueDate', of: { kind, postingId } }
    case 'task':
    case 'followUp':
      return { kind: 'dueDate', of: { kind: 'task', thing } }
    case 'quiet':
      return { kind: 'snooze', things: [thing] }
  }
}

/** A failure of this and of moving is for the caller to show. */
export function setReplyBy(postingId: string, replyBy: MyDeadline | null): Answer<'tracking.setReplyBy'> {
  const text = replyBy === null ? 'Cleared when to answer' : 'Set when to answer'
  return sendTelling('tracking.setReplyBy', { ids: [postingId], replyBy }, text)
}

export function moveTask(
  change: Required<Pick<Input<'tasks.change'>, 'id' | 'due'>>,
): Answer<'tasks.change'> {
  return sendTelling('tasks.change', change, 'Moved the task')
}

function keysOf(things: readonly DueThing[]): string[] {
  return things.map(({ key }) => key)
}

/** What a person calls it: the task, else which date of the posting; or how many. */
function nameDue(things: readonly DueThing[]): string {
  const [only] = things
  if (only === undefined || things.length > 1) return `${things.length} things`
  const { kind, plan, title } = only
  const said = plan?.text.trim()
  if (said) return quoted(said)
  return dateNames[kind] + quotedTitle(title)
}

/** A posting has several: which of them is done, or put aside. */
const dateNames: Record<DueKind, string> = {
  listing: 'the listing’s deadline of ',
  mine: 'my deadline of ',
  interview: 'the interview for ',
  task: '',
  followUp: '',
  replyBy: 'the answer to the offer of ',
  quiet: '',
}
