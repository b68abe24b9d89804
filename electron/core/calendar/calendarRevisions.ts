// The revision of each date that left for a calendar. A calendar program takes a date over only where its revision is
// higher than the one it has, so revisions outlive restarts and undo, and follow the clock: what an earlier backup does
// not know of was lower all the same. What a date says is not kept, only a hash of it.

import { createHash } from 'node:crypto'
import { minuteMs } from '../../../shared/durations.ts'
import type { WriteDb } from '../db/sql.ts'
import type { CalendarEntry } from './calendarEntry.ts'

interface Revision {
  /** RFC 5545 SEQUENCE. */
  sequence: number
  changedAt: string
}

export interface RevisedEntry extends Revision {
  entry: CalendarEntry
}

/** A date that is no more, as the kept file says it. */
export interface CancelledEntry extends Revision {
  uid: string
  start: CalendarEntry['start']
}

interface RevisionRow extends Revision {
  uid: string
  fingerprint: string
  startsAt: string
  isKept: number
  isCancelled: number
}

const select =
  'SELECT uid, sequence, fingerprint, changedAt, startsAt, isKept, isCancelled FROM calendarEvents'

/** Counts what changed since these last left; `isKept`: into the file that is kept up to date. `now`: ISO. */
export function reviseEntries(
  db: WriteDb,
  entries: readonly CalendarEntry[],
  now: string,
  isKept: boolean,
): RevisedEntry[] {
  return entries.map((entry) => {
    const known = db.get<RevisionRow>(`${select} WHERE uid = ?`, entry.uid)
    const fingerprint = fingerprintOf(entry)
    const isSame = known !== undefined && known.fingerprint === fingerprint && known.isCancelled === 0
    const revision = isSame
      ? { sequence: known.sequence, changedAt: known.changedAt }
      : { sequence: sequenceAfter(known, now), changedAt: now }
    if (!isSame || (isKept && known.isKept === 0)) {
      db.run(
        `INSERT OR REPLACE INTO calendarEvents (uid, sequence, fingerprint, changedAt, startsAt, isKept, isCancelled)
         VALUES (?, ?, ?, ?, ?, ?, 0)`,
        entry.uid,
        revision.sequence,
        fingerprint,
        revision.changedAt,
        'on' in entry.start ? entry.start.on : entry.start.at,
        isKept || known?.isKept === 1 ? 1 : 0,
      )
    }
    return { entry, ...revision }
  })
}

/**
 * What the kept file held and holds no more: cancelled from now on where it lay ahead of `today`, `YYYY-MM-DD`; for
 * as long as `since`, ISO, is before its end, so that every program has time to see it.
 */
export function cancelMissing(
  db: WriteDb,
  present: ReadonlySet<string>,
  { now, today, since }: { now: string; today: string; since: string },
): CancelledEntry[] {
  const cancelled: CancelledEntry[] = []
  for (const row of db.all<RevisionRow>(`${select} WHERE isKept = 1`)) {
    if (present.has(row.uid)) continue
    const start = /T/.test(row.startsAt) ? { at: row.startsAt, until: null } : { on: row.startsAt }
    if (row.isCancelled === 1) {
      if (row.changedAt >= since) {
        cancelled.push({ uid: row.uid, start, sequence: row.sequence, changedAt: row.changedAt })
      }
      continue
    }
    // What has passed is over, not called off.
    if (row.startsAt < today) continue
    const sequence = sequenceAfter(row, now)
    db.run(
      'UPDATE calendarEvents SET sequence = ?, changedAt = ?, isCancelled = 1 WHERE uid = ?',
      sequence,
      now,
      row.uid,
    )
    cancelled.push({ uid: row.uid, start, sequence, changedAt: now })
  }
  return cancelled
}

/** Another file begins: nothing is in it yet that could be called off. */
export function forgetKept(db: WriteDb): void {
  db.run('UPDATE calendarEvents SET isKept = 0')
}

/** After an earlier file of the library was restored: every date is a new revision, whatever it says. */
export function forgetFingerprints(db: WriteDb): void {
  db.run("UPDATE calendarEvents SET fingerprint = ''")
}

const firstMinute = Date.parse('2020-01-01T00:00Z')

/** Minutes since 2020, which fit RFC 5545's integers for four thousand years; always above the one before. */
function sequenceAfter(known: Revision | undefined, now: string): number {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - firstMinute) / minuteMs))
  return known === undefined ? minutes : Math.max(known.sequence + 1, minutes)
}

function fingerprintOf(entry: CalendarEntry): string {
  // A reminder after the beginning of its date was once written as one after the end: such dates leave once more.
  const written = entry.alarms.some((seconds) => seconds < 0) ? ' related to the start' : ''
  return createHash('sha256').update(JSON.stringify(entry)).update(written).digest('hex').slice(0, 32)
}
