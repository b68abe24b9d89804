// What a command did, said with the way back.

import type { Result } from '../../shared/result.ts'
import { showToast, type ToastAction } from '../ui/toasts.ts'

/** The latest command, or the one named. */
export type Undo = (commandId?: string) => Promise<boolean>

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
