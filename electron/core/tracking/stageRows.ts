// What the library says of its stages, and which stage an old event's stage stands for now. How they are changed is in
// stages.ts.

import type { Stage } from '../../../shared/model.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'

type StageRow = Omit<Stage, 'isEnd'> & { isEnd: number }

const columns = 'SELECT id, name, meaning, color, isEnd, position, quietDays FROM stages'
const readRow = (row: StageRow): Stage => ({ ...row, isEnd: row.isEnd === 1 })

/** Those in use, in their order: what is on the way, then the ends. */
export function listStages(db: ReadDb): Stage[] {
  return db.all<StageRow>(`${columns} WHERE replacedBy IS NULL ORDER BY isEnd, position, id`).map(readRow)
}

export function listRemovedStages(db: ReadDb): Stage[] {
  return db.all<StageRow>(`${columns} WHERE replacedBy IS NOT NULL ORDER BY position, id`).map(readRow)
}

export function findStage(db: ReadDb, id: string): Stage | undefined {
  const row = db.get<StageRow>(`${columns} WHERE id = ? AND replacedBy IS NULL`, id)
  return row && readRow(row)
}

/** The person's name for a stage in use, for sentences; undefined when there is no such stage. */
export function stageName(db: ReadDb, id: string): string | undefined {
  return findStage(db, id)?.name
}

/** The stage in use that an event's stage stands for now; undefined where it was never made. */
export function presentStage(db: ReadDb, id: string): string | undefined {
  const passed = new Set<string>()
  let at = id
  while (!passed.has(at)) {
    passed.add(at)
    const row = db.get<{ replacedBy: string | null }>('SELECT replacedBy FROM stages WHERE id = ?', at)
    if (row === undefined) return undefined
    if (row.replacedBy === null) return at
    at = row.replacedBy
  }
  // Removals that were undone and done again out of turn may lead in a circle.
  return inboxStageId
}

/** After an undo: what came back into a stage that is gone stands in the one that took its place. */
export function settleRemovedStages(db: WriteDb): void {
  for (const { id } of listRemovedStages(db)) {
    db.run('UPDATE tracking SET stageId = ? WHERE stageId = ?', presentStage(db, id) ?? inboxStageId, id)
  }
}
