// The times a report is most often asked for, as days.

import { addDays } from '../../../shared/calendar.ts'
import { dayProblem } from '../../../shared/planTimes.ts'

export interface ReportDates {
  from: string
  until: string
}

/** Whether both are days, not what is half typed. */
export function areDays({ from, until }: ReportDates): boolean {
  return dayProblem(from) === null && dayProblem(until) === null
}

type ReportPeriod = 'thisMonth' | 'lastMonth' | 'threeMonths' | 'thisYear'

export const reportPeriods: readonly { value: ReportPeriod; label: string }[] = [
  { value: 'thisMonth', label: 'This month' },
  { value: 'lastMonth', label: 'Last month' },
  { value: 'threeMonths', label: 'Last 3 months' },
  { value: 'thisYear', label: 'This year' },
]

/** `today`: a day of the person. */
export function datesOf(period: ReportPeriod, today: string): ReportDates {
  const first = `${today.slice(0, 8)}01`
  switch (period) {
    case 'thisMonth':
      return { from: first, until: today }
    case 'lastMonth': {
      const until = addDays(first, -1)
      return { from: `${until.slice(0, 8)}01`, until }
    }
    case 'threeMonths':
      return { from: addDays(today, -90), until: today }
    case 'thisYear':
      return { from: `${today.slice(0, 5)}01-01`, until: today }
  }
}

/** The period these are; null where the person chose others. */
export function periodOf({ from, until }: ReportDates, today: string): ReportPeriod | null {
  const found = reportPeriods.find(({ value }) => {
    const dates = datesOf(value, today)
    return dates.from === from && dates.until === until
  })
  return found?.value ?? null
}
