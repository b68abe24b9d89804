// The libraries that the browser shell has opened beside its own: each with a thread, a port and secrets of its own.

import { ok, type Result } from '../shared/result.ts'
import { startHost } from './core/host.ts'
import { noteRunning } from './reach/running.ts'
import { type ServeOptions, serve } from './serve.ts'

export interface BesideLibraries {
  /** An address that opens the library of the folder once. */
  open(folder: string): Promise<Result<{ address: string }>>
  close(): Promise<void>
}

type Opened = { invite(): string; close(): Promise<void> }

export function createBesideLibraries(
  options: Pick<ServeOptions, 'rendererDir' | 'openFolder' | 'openPage'>,
): BesideLibraries {
  const opened = new Map<string, Promise<Result<Opened>>>()

  const openNow = async (dataDir: string): Promise<Result<Opened>> => {
    const started = await startHost({ dataDir })
    if (!started.ok) return started
    const core = started.value
    const served = await serve({ ...options, core, dataDir })
    if (!served.ok) {
      await core.close()
      return served
    }
    const { origin, shellToken, invite, close } = served.value
    const forget = noteRunning(dataDir, { pid: process.pid, origin, shellToken })
    return ok({
      invite,
      close: async () => {
        forget()
        await close()
        await core.close()
      },
    })
  }

  return {
    open: async (folder) => {
      const present = opened.get(folder) ?? openNow(folder)
      opened.set(folder, present)
      const result = await present
      if (result.ok) return ok({ address: result.value.invite() })
      opened.delete(folder)
      return result
    },
    close: async () => {
      for (const each of opened.values()) {
        const result = await each
        if (result.ok) await result.value.close()
      }
    },
  }
}
