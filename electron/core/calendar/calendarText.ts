// Dates as an iCalendar file (RFC 5545). The same dates give the same text: nothing in it is the time of writing.

import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { hourMs } from '../../../shared/durations.ts'
import type { CalendarEntry } from './calendarEntry.ts'
import type { CancelledEntry, RevisedEntry } from './calendarRevisions.ts'

/** The whole file from its parts, each from `writeEvents` or `writeCancelled`. */
export function joinCalendar(parts: readonly string[]): string {
  const empty = newCalendar().toString()
  const end = empty.lastIndexOf(calendarEnd)
  return `${empty.slice(0, end)}${parts.join('')}${empty.slice(end)}\r\n`
}

/** `now`: ms since 1970; what has passed is not reminded of. */
export function writeEvents(entries: readonly RevisedEntry[], now: number): string {
  const calendar = newCalendar()
  for (const revised of entries) addEntry(calendar, revised, now)
  return eventsOf(calendar)
}

export function writeCancelled(cancelled: readonly CancelledEntry[]): string {
  const calendar = newCalendar()
  for (const { uid, start, sequence, changedAt } of cancelled) {
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      ...times(start),
      summary: 'No longer due',
      status: ICalEventStatus.CANCELLED,
    })
  }
  return eventsOf(calendar)
}

const calendarEnd = 'END:VCALENDAR'

function newCalendar(): ICalCalendar {
  return ical({
    name: 'Roledex',
    prodId: { company: 'Roledex', product: 'Roledex', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
}

/** Without what stands around them. */
function eventsOf(calendar: ICalCalendar): string {
  const text = calendar.toString()
  const begin = text.indexOf('BEGIN:VEVENT')
  return begin < 0 ? '' : text.slice(begin, text.lastIndexOf(calendarEnd))
}

function addEntry(calendar: ICalCalendar, { entry, sequence, changedAt }: RevisedEntry, now: number): void {
  const isOver = startOf(entry.start) < now
  const event = calendar.createEvent({
    id: entry.uid,
    sequence,
    stamp: new Date(changedAt),
    lastModified: new Date(changedAt),
    ...times(entry.start),
    summary: entry.summary,
    description: entry.description,
    location: entry.location,
    status: ICalEventStatus.CONFIRMED,
    transparency: entry.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  })
  for (const seconds of isOver || entry.isSilent ? [] : entry.alarms) {
    event
      .createAlarm({
        type: ICalAlarmType.display,
        description: entry.summary,
        ...(seconds >= 0 ? { triggerBefore: seconds } : { triggerAfter: -seconds }),
      })
      // Said afterwards, since the options drop it: what comes after the beginning would count from the end.
      .relatesTo(seconds >= 0 ? null : ICalAlarmRelatesTo.start)
  }
}

function times(start: CalendarEntry['start']) {
  if ('on' in start) return { start: new Date(`${start.on}T00:00:00Z`), allDay: true }
  return { start: new Date(start.at), ...(start.until === null ? {} : { end: new Date(start.until) }) }
}

/** Of a day, its last instant anywhere, so that nothing is over too early. */
function startOf(start: CalendarEntry['start']): number {
  return 'on' in start ? Date.parse(`${start.on}T00:00:00Z`) + 36 * hourMs : Date.parse(start.at)
}
