// Makes an export and puts it where a test wants it, as a shell would.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Input } from '../../shared/contract.ts'
import type { TestApp } from './app.ts'

/** Gives the path. Throws where the export failed. */
export async function exportTo(
  app: TestApp,
  what: Input<'exports.begin'> | { exportId: string },
  path: string,
): Promise<string> {
  const { exportId } = 'exportId' in what ? what : await app.call('exports.begin', what)
  for (;;) {
    const progress = await app.call('exports.progress', { exportId })
    if (progress.state === 'ready') break
    if (progress.state !== 'working') throw new Error(progress.message ?? progress.state)
    await sleep(5)
  }
  return (await app.call('exports.place', { exportId, path }, 'shell')).path
}
