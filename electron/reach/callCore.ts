// Calls to a core with the contract's types, as the shell: for programs that own the library, not for windows.

import type { Input, Method, Output } from '../../shared/contract.ts'
import type { AppError, Result } from '../../shared/result.ts'
import type { Core } from '../core/core.ts'

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
