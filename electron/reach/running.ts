// The note a browser shell leaves in its data folder while it runs, so that a second start with the same
// folder finds it. It holds the secrets of this launch, so only the person may read it.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Result } from '../../shared/result.ts'
import type { Core } from '../core/core.ts'
import { connectCore } from './remoteCore.ts'

const runningSchema = z.strictObject({
  pid: z.int(),
  origin: z.string(),
  shellToken: z.string(),
})
type Running = z.infer<typeof runningSchema>

const fileName = 'running.json'
const answerMs = 3_000

/** Leaves the note; returns the function that takes it away again. */
export function noteRunning(dataDir: string, running: Running): () => void {
  const path = join(dataDir, fileName)
  mkdirSync(dataDir, { recursive: true })
  // Written under another name first: a reader finds a whole note or none. The mode counts only for a new file.
  const draft = `${path}.${process.pid}`
  rmSync(draft, { force: true })
  writeFileSync(draft, JSON.stringify(running), { mode: 0o600 })
  renameSync(draft, path)
  return () => {
    if (readNote(dataDir)?.shellToken === running.shellToken) rmSync(path, { force: true })
  }
}

export interface RunningShell {
  core: Core
  /** Has the running one open its page again. */
  openPage(): Promise<boolean>
}

/** The browser shell that runs on this data folder, or null. A note left by a killed one is passed over. */
export async function findRunning(dataDir: string): Promise<RunningShell | null> {
  const running = readNote(dataDir)
  if (running === null) return null
  const { origin } = running
  const headers = { Authorization: `Bearer ${running.shellToken}` }
  const core = connectCore({ origin, headers })
  // The port may belong to another program by now, one that never answers.
  const answer = await Promise.race([
    core.dispatch('app.info', {}, 'shell'),
    sleep(answerMs, null, { ref: false }),
  ])
  if (!answer?.ok) return null
  return {
    core,
    async openPage() {
      const response = await fetch(`${origin}/open`, { method: 'POST', headers })
      const result = (await response.json()) as Result<{ isOpened: boolean }>
      return result.ok && result.value.isOpened
    },
  }
}

function readNote(dataDir: string): Running | null {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(join(dataDir, fileName), 'utf8')))
  } catch {
    return null
  }
}
