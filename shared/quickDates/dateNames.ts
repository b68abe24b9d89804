// Names of months and weekdays as they are typed: English ones from their third letter on, and those of the person's
// own language as Intl writes them, alone or within a date.

import { westernDigits } from '../westernDigits.ts'

const english = {
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
}

/** "2026年12月24日", "12월 24일" */
const eastAsianDay = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/g

export interface DateNames {
  /** 1 to 12, or null where it is no month. */
  monthOf: (word: string) => number | null
  /** 1 = Monday to 7 = Sunday, or null where it is no weekday. */
  weekdayOf: (word: string) => number | null
}

const shortestName = 3
const known = new Map<string, DateNames>()

/** The names that count for a person of that locale. Words are given as `foldDateText` leaves them. */
export function dateNamesOf(locale: string): DateNames {
  const found = known.get(locale)
  if (found !== undefined) return found
  const months = namesIn(locale, 'month', 12, (index) => Date.UTC(2023, index, 1))
  const weekdays = namesIn(locale, 'weekday', 7, (index) => Date.UTC(2024, 0, 1 + index))
  const names: DateNames = {
    monthOf: (word) => numberOf(word, english.months, months),
    weekdayOf: (word) => numberOf(word, english.weekdays, weekdays),
  }
  known.set(locale, names)
  return names
}

function numberOf(word: string, names: readonly string[], own: ReadonlyMap<string, number>): number | null {
  const at = word.length < shortestName ? -1 : names.findIndex((name) => name.startsWith(word))
  return at >= 0 ? at + 1 : (own.get(word) ?? null)
}

function namesIn(
  locale: string,
  part: 'month' | 'weekday',
  count: number,
  instantOf: (index: number) => number,
): Map<string, number> {
  const names = new Map<string, number>()
  for (const style of ['long', 'short'] as const) {
    const shapes: Intl.DateTimeFormatOptions[] = [{ [part]: style }, { [part]: style, day: 'numeric' }]
    for (const shape of shapes) {
      const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC', calendar: 'gregory' })
      for (let index = 0; index < count; index++) {
        const written = format.formatToParts(instantOf(index)).find(({ type }) => type === part)?.value ?? ''
        const name = foldDateText(written)
        if (/^\p{L}+$/u.test(name)) names.set(name, index + 1)
      }
    }
  }
  return names
}

/** Lower case, figures and spaces of one kind, no commas, no dots behind words, and days of East Asia as others write them. */
export function foldDateText(text: string): string {
  return westernDigits(text.normalize('NFKC'))
    .toLowerCase()
    .replace(eastAsianDay, (_, year: string | undefined, month: string, day: string) =>
      year === undefined
        ? ` ${day} ${english.months[Number(month) - 1] ?? month} `
        : ` ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} `,
    )
    .replace(/[,;·]/g, ' ')
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
