// Which dates leave for a calendar: those of some postings, or of all that are still on the way. What was done is not
// among them; what has passed stays for a while, as it does in any calendar.

import { addDays, calendarDayIn } from '../../../shared/calendar.ts'
import { compareText, type DueKind, type DueMoment, dueKinds } from '../../../shared/due.ts'
import type { ReadDb } from '../db/sql.ts'
import { listDue, readDue } from '../due/due.ts'
import type { DueEntry } from '../due/dueEntry.ts'
import { readRules } from '../due/reminders.ts'
import { type CalendarEntry, type InterviewDetail, toCalendarEntry } from './calendarEntry.ts'

/** Days for which a date that has passed is still in the file. */
const pastDays = 60
const calendarKinds: readonly DueKind[] = dueKinds.filter((kind) => kind !== 'quiet')

/** Soonest first. `postingIds` null: all that are on the way. */
export function findCalendarDates(
  db: ReadDb,
  moment: DueMoment,
  postingIds: readonly string[] | null,
): DueEntry[] {
  const from = addDays(calendarDayIn(moment.now, moment.zone), -pastDays)
  return listDue(db, moment, { from, until: null, kinds: calendarKinds, postingIds })
    .filter(({ group }) => group !== 'done')
    .sort((one, other) =>
      one.on === other.on ? compareText(one.key, other.key) : compareText(one.on, other.on),
    )
}

/** What a calendar is told of these, in their order. */
export function readCalendarEntries(
  db: ReadDb,
  dates: readonly DueEntry[],
  { now, zone }: DueMoment,
): CalendarEntry[] {
  const rules = readRules(db, zone)
  const interviews = dates.filter(({ kind }) => kind === 'interview')
  const details = readInterviews(
    db,
    interviews.map(({ id }) => id),
  )
  const detailOf = new Map(interviews.map(({ key, id }) => [key, details.get(id)]))
  return readDue(db, dates).flatMap(
    (thing) => toCalendarEntry(thing, detailOf.get(thing.key), rules, now) ?? [],
  )
}

function readInterviews(db: ReadDb, ids: readonly string[]): Map<string, InterviewDetail> {
  const rows = db.all<Omit<InterviewDetail, 'people'> & { people: string }>(
    `SELECT i.id, i.place, i.people, i.startTime, i.zone
     FROM json_each(?) ids CROSS JOIN interviews i ON i.id = ids.value`,
    JSON.stringify(ids),
  )
  return new Map(rows.map((row) => [row.id, { ...row, people: JSON.parse(row.people) as string[] }]))
}
