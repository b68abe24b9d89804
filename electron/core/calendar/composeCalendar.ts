// Makes the text of a calendar file, a portion of dates at a time: thousands of them take longer than a window may wait
// for an answer, so between portions whatever else is asked comes first.

import { setImmediate as nextTurn } from 'node:timers/promises'
import { calendarDayIn } from '../../../shared/calendar.ts'
import { dayMs } from '../../../shared/durations.ts'
import { type Clock, nowIso } from '../clock.ts'
import { type ReadDb, writeDb } from '../db/sql.ts'
import { momentOf } from '../due/due.ts'
import type { Library } from '../services.ts'
import { findCalendarDates, readCalendarEntries } from './calendarDates.ts'
import { cancelMissing, reviseEntries } from './calendarRevisions.ts'
import { joinCalendar, writeCancelled, writeEvents } from './calendarText.ts'

interface Composing {
  library: Library
  db: ReadDb
  clock: Clock
  /** Null: all that are on the way. */
  postingIds: readonly string[] | null
  /** For the file that is kept up to date, in which what is gone is called off. */
  isKept: boolean
}

/** Dates. */
const portion = 100
/** For so long what was called off stays in the file. */
const cancelledForMs = 60 * dayMs

export async function composeCalendar({
  library,
  db,
  clock,
  postingIds,
  isKept,
}: Composing): Promise<{ text: string; count: number }> {
  const moment = momentOf(clock)
  const now = nowIso(clock)
  const writer = writeDb(library.writer)
  const dates = findCalendarDates(db, moment, postingIds)
  const present = new Set<string>()
  const parts: string[] = []
  for (let start = 0; start < dates.length; start += portion) {
    await nextTurn()
    const entries = readCalendarEntries(db, dates.slice(start, start + portion), moment)
    for (const { uid } of entries) present.add(uid)
    library.held.settle()
    const revise = () => reviseEntries(writer, entries, now, isKept)
    parts.push(writeEvents(library.writer.transaction(revise).immediate(), moment.now))
  }
  if (isKept) {
    const times = {
      now,
      today: calendarDayIn(moment.now, moment.zone),
      since: new Date(moment.now - cancelledForMs).toISOString(),
    }
    library.held.settle()
    const cancel = () => cancelMissing(writer, present, times)
    parts.push(writeCancelled(library.writer.transaction(cancel).immediate()))
  }
  return { text: joinCalendar(parts), count: present.size }
}
