// What just happened, said at the bottom left for eight seconds, with a way back where there is one.
// `showToast` can be called from anywhere; <Toasts> (Toasts.tsx) draws them.

import { Toast } from '@base-ui/react/toast'
import type { AppError } from '../../shared/result.ts'

export const toastManager = Toast.createToastManager<ToastData>()

/** Milliseconds; the clock stands still while the pointer or the focus is on the toasts. */
export const toastTimeout = 8_000

/** `--toast-room` of the style sheet in pixels, for lists that draw only what is in sight. */
export const toastRoom = 104

export interface ToastAction {
  label: string
  /** The chord that does the same, shown beside it. */
  keys?: string
  run: () => void
}

export interface ToastData {
  /** Counted up: what was said before a dialog opened waits behind it. */
  number: number
  secondAction?: ToastAction
  furtherActions?: readonly ToastAction[]
}

interface ToastContent {
  text: string
  /** Below the text, smaller. */
  more?: string
  action?: ToastAction
  secondAction?: ToastAction
  /** What may come to mind next, quieter, in a line of their own. */
  furtherActions?: readonly ToastAction[]
  /** A failure is read out at once. */
  isFailure?: boolean
  /** The command its action takes back: with that undone elsewhere, it has nothing left to offer. */
  undoes?: string | undefined
}

let lastNumber = 0
/** For each open dialog, the last thing that was said before it. */
const saidBefore: { number: number }[] = []
const listeners = new Set<() => void>()

/** A dialog has opened: what was said until now lies behind it, and over none of its rows, until it is closed. */
export function holdBehindDialog(): () => void {
  const held = { number: lastNumber }
  saidBefore.push(held)
  tellAll()
  return () => {
    saidBefore.splice(saidBefore.indexOf(held), 1)
    tellAll()
  }
}

/** Toasts up to this number are out of sight. */
export function lastBehindDialog(): number {
  return Math.max(0, ...saidBefore.map(({ number }) => number))
}

export function followDialogs(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function tellAll(): void {
  for (const listener of listeners) listener()
}

/** On screen, oldest first. More at once would cover what was just done. */
const open: { id: string; undoes: string | undefined }[] = []
const mostOpen = 2

function close(id: string): void {
  const index = open.findIndex((toast) => toast.id === id)
  if (index >= 0) open.splice(index, 1)
  toastManager.close(id)
}

/** The commands that can be taken back by what is on screen. */
export function offeredUndos(): string[] {
  return open.flatMap(({ undoes }) => undoes ?? [])
}

/** Takes away offers to undo this command, or without one every such offer. */
export function closeUndoOffers(commandId?: string): void {
  const isOver = (undoes: string | undefined) =>
    commandId === undefined ? undoes !== undefined : undoes === commandId
  for (const { id, undoes } of [...open]) if (isOver(undoes)) close(id)
}

/** Shows a toast; returns the function that takes it away. */
export function showToast(content: ToastContent): () => void {
  const { text, more, action, isFailure = false, undoes, ...data } = content
  const id: string = toastManager.add({
    title: text,
    ...(more === undefined ? {} : { description: more }),
    type: isFailure ? 'failure' : 'done',
    timeout: toastTimeout,
    priority: isFailure ? 'high' : 'low',
    data: { ...data, number: ++lastNumber },
    ...(action === undefined
      ? {}
      : {
          actionProps: {
            children: action.label,
            onClick: () => {
              close(id)
              action.run()
            },
          },
        }),
    onClose: () => close(id),
  })
  open.push({ id, undoes })
  const [oldest] = open
  if (open.length > mostOpen && oldest !== undefined) close(oldest.id)
  return () => close(id)
}

/** Says what failed, with the technical part a click away. */
export function showFailure(failure: AppError): void {
  const { detail } = failure
  showToast({
    text: failure.message,
    isFailure: true,
    ...(detail === undefined
      ? {}
      : {
          action: {
            label: 'Copy details',
            run: () => void copyText(`${failure.code}: ${failure.message}\n${detail}`, 'Copied the details'),
          },
        }),
  })
}

/** Puts text on the clipboard and says so in these words, or that it could not. */
export async function copyText(text: string, copied: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ text: copied })
  } catch {
    showToast({ text: 'The clipboard could not be written to. Nothing was copied.', isFailure: true })
  }
}
