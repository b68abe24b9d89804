// The core for a process without a window of its own: opened here, or reached through a running browser shell
// that holds the library.

import type { Input, Method, Output } from '../shared/contract.ts'
import { type AppError, ok, type Result } from '../shared/result.ts'
import type { Core } from './core/core.ts'
import { startHost } from './core/host.ts'
import { findRunning, type RunningShell } from './running.ts'

export interface OpenedCore {
  core: Core
  /** Set when the library is held by a running browser shell, which does the work then. */
  running: RunningShell | null
}

/** A failure says why the library can be neither opened nor reached; nothing is left running then. */
export async function openOrReachCore(dataDir: string): Promise<Result<OpenedCore>> {
  const opened = await startHost({ dataDir })
  if (opened.ok) return ok({ core: opened.value, running: null })
  if (opened.error.code !== 'libraryLocked') return opened
  const running = await findRunning(dataDir)
  return running === null ? opened : ok({ core: running.core, running })
}

/** What `askCore` throws; `failure` is for the person. */
export class CallFailed extends Error {
  readonly failure: AppError
  constructor(failure: AppError) {
    super(failure.message)
    this.failure = failure
  }
}

/** Calls as the shell, with the contract's types. */
export async function callCore<M extends Method>(
  core: Core,
  method: M,
  input: Input<M>,
): Promise<Result<Output<M>>> {
  return (await core.dispatch(method, input, 'shell')) as Result<Output<M>>
}

/** As callCore, but throws CallFailed where the answer is no. */
export async function askCore<M extends Method>(core: Core, method: M, input: Input<M>): Promise<Output<M>> {
  const result = await callCore(core, method, input)
  if (!result.ok) throw new CallFailed(result.error)
  return result.value
}
