// What a command did, said with the way back; and that way, from wherever it is taken.

import type { Input, Output } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import { type Command, call } from '../api/call.ts'
import { commandsAnswered } from '../api/sentCommands.ts'
import { openDialog } from '../dialogs.ts'
import { leadBack } from '../keyboard/standings.ts'
import { closeUndoOffers, showFailure, showToast, type ToastAction } from '../ui/toasts.ts'
import { keptSentence } from '../words/dates.ts'

/** What sending a command comes to. */
export type Answer<M extends Command> = Promise<Result<Output<M>>>

/** What a command answered: with the id of what it changed, if it changed anything. */
export type Done = Extract<Result<unknown>, { ok: true }>

/** Takes back the latest command, or the one named, and says so. Answers whether it did. */
export function undo(commandId?: string): Promise<boolean> {
  return tellOfStep(turn('undo', commandId))
}

/** Does again what was taken back last, and says so. Answers whether it did. */
export function redo(): Promise<boolean> {
  return tellOfStep(turn('redo'))
}

/** Takes back a step that is listed somewhere, or does it again, and gives what is to be said of it there. */
export async function turnStep(commandId: string, isUndone: boolean): Promise<string> {
  const result = await turn(isUndone ? 'redo' : 'undo', commandId)
  return keptSentence(result.ok ? result.value.message : result.error.message)
}

/** Of the latest step, or the one named: the keys go to where they stood then, and nothing offers what is done by now. */
async function turn(way: 'undo' | 'redo', commandId?: string): Promise<Result<Output<'history.undo'>>> {
  await commandsAnswered()
  const result = await call(
    way === 'undo' ? 'history.undo' : 'history.redo',
    commandId === undefined ? {} : { commandId },
  )
  if (!result.ok) return result
  if (result.value.commandId !== null) leadBack(result.value.commandId, way === 'undo' ? 'before' : 'after')
  closeUndoOffers(commandId)
  return result
}

async function tellOfStep(turning: ReturnType<typeof turn>): Promise<boolean> {
  const result = await turning
  if (result.ok) showToast({ text: keptSentence(result.value.message) })
  else if (result.error.code === 'conflict') {
    // What goes first stands there.
    const action = { label: 'What was done', run: () => openDialog({ kind: 'history' }) }
    showToast({ text: keptSentence(result.error.message), action })
  } else if (result.error.code === 'nothingToUndo') showToast({ text: result.error.message })
  else showFailure(result.error)
  return result.ok
}

/** Says what a command did, with a way back to just before it and no further. */
export function offerUndo({ commandId }: Done, text: string, furtherActions?: readonly ToastAction[]): void {
  showToast({
    text,
    undoes: commandId,
    ...(furtherActions === undefined ? {} : { furtherActions }),
    ...(commandId === undefined ? {} : { action: { label: 'Undo', run: () => void undo(commandId) } }),
  })
}

/** Sends a command and says what it did, if it changed anything. A failure is for the caller to show. */
export async function sendTelling<M extends Command>(
  method: M,
  input: Input<M>,
  text: string | ((value: Output<M>) => string),
  furtherActions?: readonly ToastAction[],
): Answer<M> {
  const result = await call(method, input)
  if (result.ok && result.commandId !== undefined)
    offerUndo(result, typeof text === 'string' ? text : text(result.value), furtherActions)
  return result
}

/** The same for what has no place to show a failure in: answers whether it was done. */
export async function doTelling<M extends Command>(
  method: M,
  input: Input<M>,
  text: string | ((value: Output<M>) => string),
  furtherActions?: readonly ToastAction[],
): Promise<boolean> {
  const result = await sendTelling(method, input, text, furtherActions)
  if (!result.ok) showFailure(result.error)
  return result.ok
}
