// Days in figures alone: `2026-12-02`, `2.12.`, `12/2/2026`. The order of day and month is that of the person's locale,
// and where both orders make a day the other one is said too.

import { type DayReading, dayOf, monthName, nearestDay } from './calendarSteps.ts'

interface NumericContext {
  today: string
  locale: string
  leaning: 'ahead' | 'back'
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/
const parts = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{1,2})?)?$/

/** Null where the word is no day in figures. */
export function readNumericDay(word: string, context: NumericContext): DayReading | null {
  const iso = yearFirst.exec(word)
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]))
  const digits = compact.exec(word)
  if (digits !== null) return dayOf(Number(digits[1]), Number(digits[2]), Number(digits[3]))
  const found = parts.exec(word)
  if (found === null) return null
  const [, first = '', sign, second = '', year] = found
  const order = orderOf(context.locale)
  if (year !== undefined && year.length < 4 && order === 'yearFirst' && first.length === 2) {
    return dayOf(2000 + Number(first), Number(second), Number(year))
  }
  if (year?.length === 1) return null
  // Dots are written day first by everyone who writes dates with dots.
  const isDayFirst = sign === '.' || order === 'dayFirst'
  const [low, high] = [Number(first), Number(second)]
  const [day, month] = isDayFirst ? [low, high] : [high, low]
  if (month > 12 && day <= 12) return ofYear(month, day, year, context)
  const reading = ofYear(day, month, year, context)
  if ('problem' in reading || day === month || day > 12 || sign === '.') return reading
  const other = `${month} ${monthName(day)}`
  const usual = isDayFirst ? 'Day before month' : 'Month before day'
  return {
    ...reading,
    remark: `${usual}, as usual where you are. For ${other}, write the name of the month.`,
  }
}

function ofYear(
  day: number,
  month: number,
  year: string | undefined,
  { today, leaning }: NumericContext,
): DayReading {
  if (year !== undefined) return dayOf(Number(year) + (year.length === 2 ? 2000 : 0), month, day)
  const isWanted = (on: string) => (leaning === 'ahead' ? on >= today : on <= today)
  return nearestDay(Number(today.slice(0, 4)), month, day, leaning === 'ahead' ? 1 : -1, isWanted)
}

const orders = new Map<string, 'dayFirst' | 'monthFirst' | 'yearFirst'>()

function orderOf(locale: string): 'dayFirst' | 'monthFirst' | 'yearFirst' {
  const known = orders.get(locale)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' })
  const types = format.formatToParts(0).map(({ type }) => type)
  const isYearFirst = types.indexOf('year') < types.indexOf('month')
  const isDayFirst = types.indexOf('day') < types.indexOf('month')
  const order = isYearFirst ? 'yearFirst' : isDayFirst ? 'dayFirst' : 'monthFirst'
  orders.set(locale, order)
  return order
}
