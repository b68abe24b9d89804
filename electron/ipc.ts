// Between the window and the core: one channel for calls, one for changes, no logic. The only place that
// checks who is calling. What needs the desktop (the contract's rows of kind `shell`) is answered by functions
// that are handed in; everything else goes to the core as a call of the window, which is not trusted with paths.

import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import {
  contract,
  type Input,
  isMethod,
  type Method,
  type MethodOfKind,
  type Output,
} from '../shared/contract.ts'
import { fail, type Result } from '../shared/result.ts'
import type { Change } from '../shared/topics.ts'
import type { Core } from './core/core.ts'
import type { ShellMethods } from './desktop/shellMethods.ts'
import { appOrigin } from './desktop/window.ts'

interface CallOptions {
  core: Core
  /** The window that may call; null while there is none. */
  ownWindow: () => BrowserWindow | null
  shellMethods: ShellMethods
}

export function answerCalls({ core, ownWindow, shellMethods }: CallOptions): void {
  ipcMain.handle('call', async (event, method: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isFromOwnPage(event, ownWindow())) {
      return fail('notAllowed', 'Only the window of Roledex may ask this.')
    }
    if (typeof method !== 'string') return fail('badRequest', 'A call names its method.')
    if (!isMethod(method) || !isShellMethod(method)) return core.dispatch(method, input, 'window')
    return answerByShell(shellMethods, method, input)
  })
}

async function answerByShell<M extends MethodOfKind<'shell'>>(
  shellMethods: ShellMethods,
  method: M,
  input: unknown,
): Promise<Result<Output<M>>> {
  const parsed = contract[method].input.safeParse(input)
  if (!parsed.success) return fail('badRequest', 'This call has another input.', parsed.error.message)
  // The compiler knows the parsed input of some shell method, not of this one.
  return shellMethods[method](parsed.data as Input<M>)
}

/** Tells the window; waits for a page that is still loading. */
export function sendChange(window: BrowserWindow, change: Change): void {
  const contents = window.webContents
  const send = () => contents.send('change', change)
  if (contents.isLoadingMainFrame()) contents.once('did-finish-load', send)
  else send()
}

/** The main frame of our window showing our page: not a frame in it, not a page it was led to. */
function isFromOwnPage(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  if (window === null || window.isDestroyed()) return false
  const frame = event.senderFrame
  return (
    event.sender === window.webContents &&
    frame !== null &&
    frame === window.webContents.mainFrame &&
    frame.origin === appOrigin
  )
}

function isShellMethod(method: Method): method is MethodOfKind<'shell'> {
  return contract[method].kind === 'shell'
}
