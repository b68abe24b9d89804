// The present stage of a posting follows from its stage events: dating one back, correcting or removing one moves the
// posting. So does where each move came from, which is kept with it and brought in line here.

import { inboxStageId } from '../../../shared/stages.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import { listStages, presentStage } from './stageRows.ts'

interface StageEventRow {
  id: string
  at: string
  fromStageId: string
  toStageId: string
  isDayUnknown: number | null
}

/** The posting's row of tracking, made where nobody had touched it. */
export function ensureTracking(db: WriteDb, postingId: string): void {
  db.run('INSERT OR IGNORE INTO tracking (postingId) VALUES (?)', postingId)
}

/** Puts the posting where its latest stage event led, or into the Inbox where there is none. */
export function followStageEvents(db: WriteDb, postingId: string): void {
  ensureTracking(db, postingId)
  const events = listStageEvents(db, postingId)
  let from: string = inboxStageId
  for (const event of events) {
    if (event.fromStageId !== from) {
      db.run("UPDATE events SET detail = json_set(detail, '$.fromStageId', ?) WHERE id = ?", from, event.id)
    }
    from = event.toStageId
  }
  const last = events.findLastIndex((event) => presentStage(db, event.toStageId) !== undefined)
  const stageId = events[last]?.toStageId
  // Moved to where it stood already, it has stood there since the first of these moves.
  const first = events[events.slice(0, last).findLastIndex((event) => event.toStageId !== stageId) + 1]
  db.run(
    'UPDATE tracking SET stageId = ?, stageSince = ? WHERE postingId = ?',
    (stageId === undefined ? undefined : presentStage(db, stageId)) ?? inboxStageId,
    stageId === undefined || first === undefined || first.isDayUnknown ? null : first.at,
    postingId,
  )
}

/** Of the steps in use that the posting's moves led to the last in their order: how far it came, whatever became of it. */
export function furthestStage(db: ReadDb, postingId: string): string | null {
  const reached = new Set(listStageEvents(db, postingId).map(({ toStageId }) => presentStage(db, toStageId)))
  const steps = listStages(db).filter(({ id, isEnd }) => !isEnd && id !== inboxStageId)
  return steps.findLast(({ id }) => reached.has(id))?.id ?? null
}

/** Whether anybody, or an import, ever said where it stands. */
export function wasMoved(db: ReadDb, postingId: string): boolean {
  return listStageEvents(db, postingId).length > 0
}

/** In the order they happened. */
function listStageEvents(db: ReadDb, postingId: string): StageEventRow[] {
  return db.all<StageEventRow>(
    `SELECT id, at, detail ->> 'fromStageId' AS fromStageId, detail ->> 'toStageId' AS toStageId,
       detail ->> 'isDayUnknown' AS isDayUnknown
     FROM events WHERE postingId = ? AND kind = 'stageChanged' ORDER BY at, id`,
    postingId,
  )
}

/** Nothing of a search for work lies before it: an earlier year is a slip of the finger. */
const earliest = '1900-01-01T00:00:00.000Z'
const latest = '9999-12-31T23:59:59.999Z'

/** An instant in the one form in which instants sort as text, or null where there is no such moment. */
export function readEventInstant(at: string): string | null {
  const time = Date.parse(at)
  if (Number.isNaN(time)) return null
  const instant = new Date(time).toISOString()
  return instant.length === earliest.length && instant >= earliest && instant <= latest ? instant : null
}
