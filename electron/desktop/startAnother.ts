// Starts this program once more, on another data folder. A process of its own: nothing that happens to the one can touch the
// library of the other, and whoever starts it twice is led to the window that is there already.

import { spawn } from 'node:child_process'
import { fail, ok, type Result } from '../../shared/result.ts'

/** Answers as soon as it runs. */
export function startAnother(program: string, args: readonly string[]): Promise<Result<null>> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' })
    child.once('error', (error) =>
      resolve(fail('unavailable', 'A second window could not be opened.', String(error))),
    )
    child.once('spawn', () => {
      child.unref()
      resolve(ok(null))
    })
  })
}
