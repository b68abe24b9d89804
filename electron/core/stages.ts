import type { Stage } from '../../shared/model.ts'
import { ok } from '../../shared/result.ts'
import type { ReadDb } from './db/sql.ts'
import type { QueryHandlers } from './handler.ts'

type StageRow = Omit<Stage, 'isEnd'> & { isEnd: number }

export function listStages(db: ReadDb): Stage[] {
  return db
    .all<StageRow>('SELECT id, name, meaning, color, isEnd, position FROM stages ORDER BY position')
    .map((row) => ({ ...row, isEnd: row.isEnd === 1 }))
}

/** The person's name for a stage, for sentences; undefined when there is no such stage. */
export function stageName(db: ReadDb, id: string): string | undefined {
  return db.get<{ name: string }>('SELECT name FROM stages WHERE id = ?', id)?.name
}

export const stageHandlers: Pick<QueryHandlers, 'stages.list'> = {
  'stages.list': (db) => ok({ stages: listStages(db) }),
}
