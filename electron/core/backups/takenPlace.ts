// That a library came in the place of another one. What was done in it before is not what the person did last: Undo goes
// no further back by itself, and there it goes back to the library that was here before. By name each step still goes.

import type { ReadDb } from '../db/sql.ts'
import { changePlan, readPlan } from './backupPlan.ts'

/** Call it before the exchange, with the backup of the library that goes. */
export function notePlace(dataDir: string, before: string): void {
  changePlan(dataDir, { taken: { seq: null, before } })
}

/** Call it when a library was opened: if it has just come, all it holds was done before. */
export function settlePlace(dataDir: string, db: ReadDb): void {
  const { taken } = readPlan(dataDir)
  if (taken !== null && taken.seq === null) changePlan(dataDir, { taken: { ...taken, seq: lastSeq(db) } })
}

/** The last command of before, 0 where the library has always been here. */
export function takenSeq(dataDir: string): number {
  return readPlan(dataDir).taken?.seq ?? 0
}

/** The backup to go back to, where nothing was done since that still stands; null where there is none. */
export function wayBack(dataDir: string, db: ReadDb): string | null {
  const { taken } = readPlan(dataDir)
  if (taken === null || taken.seq === null) return null
  const since = db.get("SELECT 1 FROM commands WHERE state = 'done' AND seq > ? LIMIT 1", taken.seq)
  return since === undefined ? taken.before : null
}

function lastSeq(db: ReadDb): number {
  return db.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM commands')?.seq ?? 0
}
