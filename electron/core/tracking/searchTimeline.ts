// Everything that happened in the search, across its postings. How the person corrects an event is in timeline.ts.

import type { ParsedInput } from '../../../shared/contract.ts'
import { listingEvents } from '../../../shared/eventSides.ts'
import { ok } from '../../../shared/result.ts'
import type { ReadDb } from '../db/sql.ts'
import type { QueryHandlers } from '../handler.ts'
import { type EventRow, readEvent } from './events.ts'

interface LineRow extends EventRow {
  title: string | null
  employerName: string | null
}

/** WHERE over events `e`. */
function sideToSql(side: ParsedInput<'timeline.list'>['side']): string {
  if (side === 'all') return 'true'
  const kinds = listingEvents.map((kind) => `'${kind}'`).join(', ')
  return `e.kind ${side === 'listing' ? 'IN' : 'NOT IN'} (${kinds})`
}

/** The imports by which the person typed postings. */
function listTypedImports(db: ReadDb): Set<string> {
  const rows = db.all<{ importId: string }>(
    "SELECT DISTINCT importId FROM sources WHERE container = 'manual'",
  )
  return new Set(rows.map(({ importId }) => importId))
}

export const searchTimelineHandlers: Pick<QueryHandlers, 'timeline.list'> = {
  'timeline.list': (db, { side, offset, limit }) => {
    const where = sideToSql(side)
    const total = db.get<{ n: number }>(`SELECT count(*) AS n FROM events e WHERE ${where}`)?.n ?? 0
    // The page is found in the index alone; only its own lines are read whole.
    const rows = db.all<LineRow>(
      `SELECT e.id, e.postingId, e.kind, e.at, e.note, e.detail, p.title, p.employerName
       FROM (SELECT e.id FROM events e WHERE ${where} ORDER BY e.at DESC, e.id DESC LIMIT ? OFFSET ?) page
       JOIN events e ON e.id = page.id JOIN postings p ON p.id = e.postingId
       ORDER BY e.at DESC, e.id DESC`,
      limit,
      offset,
    )
    const typed = listTypedImports(db)
    return ok({
      total,
      lines: rows.map(({ title, employerName, ...row }) => {
        const event = readEvent(row)
        return { event, title, employerName, isTyped: 'importId' in event && typed.has(event.importId) }
      }),
    })
  },
}
