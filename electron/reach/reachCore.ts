// The core for a process without a window of its own: opened here, or reached through a running browser shell
// that holds the library.

import { ok, type Result } from '../../shared/result.ts'
import type { Core } from '../core/core.ts'
import { startHost } from '../core/host.ts'
import { findRunning, type RunningShell } from './running.ts'

interface ReachedCore {
  core: Core
  /** Set when the library is held by a running browser shell, which does the work then. */
  running: RunningShell | null
}

/** A failure says why the library can be neither opened nor reached; nothing is left running then. */
export async function reachCore(dataDir: string): Promise<Result<ReachedCore>> {
  const opened = await startHost({ dataDir })
  if (opened.ok) return ok({ core: opened.value, running: null })
  if (opened.error.code !== 'libraryLocked') return opened
  const running = await findRunning(dataDir)
  return running === null ? opened : ok({ core: running.core, running })
}
