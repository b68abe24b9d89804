// Days in sentences that are kept: what the history, reports and versions say. The core writes them in one way, whoever
// reads them; the window puts the order and the clock of its locale in their place.

import { clockText } from './calendar.ts'
import { isDay } from './customFields.ts'
import { longDay, shortDay } from './deadlineText.ts'

/** The locale of what is kept. */
export const keptLocale = 'en-GB'

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(keptLocale, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
)

/** "24 Nov 2026", "Tue, 24 Nov 2026, 14:00"; in quotation marks stands what a listing or a person wrote. */
const keptDay = new RegExp(
  `“[^”]*”|(?<![\\p{L}\\p{N}])((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(\\d{1,2}) (${months.join('|')}) (\\d{4})(?:, (\\d\\d:\\d\\d))?(?![\\p{L}\\p{N}])`,
  'gu',
)

/** A kept sentence with its days and times as that locale writes them. */
export function withDatesOf(locale: string, sentence: string): string {
  return sentence.replace(
    keptDay,
    (
      written: string,
      weekday: string | undefined,
      day?: string,
      month?: string,
      year?: string,
      time?: string,
    ) => {
      if (day === undefined || month === undefined) return written
      const on = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
      if (!isDay(on)) return written
      const words = weekday === undefined ? shortDay(on, locale) : longDay(on, locale)
      return time === undefined ? words : `${words}, ${clockText(time, locale)}`
    },
  )
}
