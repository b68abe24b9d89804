// What a command did, said with the way back.

import type { Input, Output } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import { type Command, call } from '../api/call.ts'
import { showFailure, showToast, type ToastAction } from '../ui/toasts.ts'

/** The latest command, or the one named. */
export type Undo = (commandId?: string) => Promise<boolean>

/** What sending a command comes to. */
export type Answer<M extends Command> = Promise<Result<Output<M>>>

/** What a command answered: with the id of what it changed, if it changed anything. */
export type Done = Extract<Result<unknown>, { ok: true }>

/** Says what a command did, with a way back to just before it and no further. */
export function offerUndo(
  { commandId }: Done,
  text: string,
  undo: Undo,
  furtherActions?: readonly ToastAction[],
): void {
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
  undo: Undo,
  furtherActions?: readonly ToastAction[],
): Answer<M> {
  const result = await call(method, input)
  if (result.ok && result.commandId !== undefined)
    offerUndo(result, typeof text === 'string' ? text : text(result.value), undo, furtherActions)
  return result
}

/** The same for what has no place to show a failure in: answers whether it was done. */
export async function doTelling<M extends Command>(
  method: M,
  input: Input<M>,
  text: string | ((value: Output<M>) => string),
  undo: Undo,
): Promise<boolean> {
  const result = await sendTelling(method, input, text, undo)
  if (!result.ok) showFailure(result.error)
  return result.ok
}
