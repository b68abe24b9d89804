// How backups are kept on this computer: how much room they may take, in which second folder they lie too, and which one
// was restored last. A file beside them and not a setting in the library, so that it holds where the library cannot be opened or is exchanged.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { defaultBackupLimit } from '../../../shared/backups.ts'

const planSchema = z.object({
  limit: z.int().min(0).nullable().catch(defaultBackupLimit),
  /** A path. */
  second: z.string().min(1).nullable().catch(null),
  /** Of a library that came in the place of another one (takenPlace.ts). */
  taken: z.object({ seq: z.int().nullable(), before: z.string() }).nullable().catch(null),
})
type StoredPlan = z.infer<typeof planSchema>

const unplanned: StoredPlan = { limit: defaultBackupLimit, second: null, taken: null }

export function readPlan(dataDir: string): StoredPlan {
  try {
    return planSchema.parse(JSON.parse(readFileSync(planPath(dataDir), 'utf8')))
  } catch {
    return unplanned
  }
}

export function changePlan(dataDir: string, changes: Partial<StoredPlan>): void {
  const path = planPath(dataDir)
  mkdirSync(join(dataDir, 'backups'), { recursive: true, mode: 0o700 })
  const part = `${path}.part`
  try {
    writeFileSync(part, JSON.stringify({ ...readPlan(dataDir), ...changes }), { mode: 0o600 })
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
  }
}

function planPath(dataDir: string): string {
  return join(dataDir, 'backups', 'plan.json')
}
