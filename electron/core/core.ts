// What the app without a screen offers. `createApp` implements it in this thread, `startHost` in a worker.

import type { Result } from '../../shared/result.ts'
import type { Caller, Change } from '../../shared/topics.ts'

export interface Core {
  /** Runs one method of the contract. Always answers, never throws, never hangs. */
  dispatch(method: string, input: unknown, caller: Caller): Promise<Result<unknown>>
  /** Tells what changed; returns the function that stops it. */
  onChange(listener: (change: Change) => void): () => void
  /** Ends running work cleanly and closes the library. */
  close(): Promise<void>
}
