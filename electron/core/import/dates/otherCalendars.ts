// Years and months that are not counted as in the rest of the world: eras of Japan, years of the Republic of China, of
// the Buddhist and of the Persian calendar. Only what can mean nothing else is taken: 2569 and 1405 are no years of ours
// in which somebody hires. Months of the lunar Islamic calendar are left alone: their days depend on who saw the moon.

import type { WallDay } from './dateZones.ts'

const eraPattern = /(令和|平成|(?<![A-Z])[RH](?=\d{1,2}[./]\d))\s*(\d{1,2}|元)\s*([年./])/
/** The year before the first of each era. */
const eras: Record<string, number> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 }

/** `令和8年` and `民國115年` are 2026. */
export function withWesternYear(text: string): string {
  return text
    .replace(eraPattern, (_, era: string, year: string, sign: string) => {
      return `${eras[era]! + (year === '元' ? 1 : Number(year))}${sign}`
    })
    .replace(/(?:民[國国]\s*)?(?<!\d)(1\d\d)(?=\s*年)/, (_, year: string) => String(1911 + Number(year)))
}

const buddhistYears = 543
/** Systems that know no end write 2500 or 2999. */
const buddhistSpan = [2550, 2598] as const

/** The day in our calendar, where its year is one of another. */
export function inOurCalendar(day: WallDay): WallDay {
  if (day.year >= buddhistSpan[0] && day.year <= buddhistSpan[1])
    return { ...day, year: day.year - buddhistYears }
  return day.year >= 1380 && day.year <= 1420 ? fromPersian(day) : day
}

/** Leap years by the cycle of 33 years, which holds for the years taken here. */
function isPersianLeap(year: number): boolean {
  return (year * 8 + 29) % 33 < 8
}

/** The first half of the year has months of 31 days, the second of 30; the last has 29 unless the year is a leap one. */
function fromPersian({ year, month, day }: WallDay): WallDay {
  const longest = month <= 6 ? 31 : month < 12 || isPersianLeap(year) ? 30 : 29
  // A day that does not exist stays one that does not exist.
  if (month < 1 || month > 12 || day < 1 || day > longest) return { year, month: 0, day: 0 }
  let days = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1
  for (let each = 1380; each < year; each++) days += isPersianLeap(each) ? 366 : 365
  // 1 Farvardin 1380.
  const date = new Date(Date.UTC(2001, 2, 21 + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const persianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')
const persianPattern = new RegExp(`(\\d{1,2})\\s+(${persianMonths.join('|')})(?:\\s+ماه)?،?\\s+(1[34]\\d\\d)`)

const thaiMonths = (
  'มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย. กรกฎาคม|ก.ค. สิงหาคม|ส.ค. ' +
  'กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค.'
)
  .split(' ')
  .map((names) => names.split('|'))
const thaiPattern = new RegExp(
  `(\\d{1,2})\\s*(${thaiMonths.flat().join('|').replaceAll('.', '\\.?')})\\s*(?:พ\\.?ศ\\.?\\s*)?(\\d{4}|\\d{2})(?!\\d)`,
)

/** A date with a Persian or a Thai month among other words, as numbers: `12 آبان 1405` is `1405/8/12`. */
export function withNumberedMonth(text: string): string {
  return text
    .replace(persianPattern, (_, day: string, month: string, year: string) => {
      return `${year}/${persianMonths.indexOf(month) + 1}/${day}`
    })
    .replace(thaiPattern, (_, day: string, written: string, year: string) => {
      const plain = written.replaceAll('.', '')
      const month = thaiMonths.findIndex((names) => names.some((name) => name.replaceAll('.', '') === plain))
      return `${year.length === 2 ? `25${year}` : year}/${month + 1}/${day}`
    })
}
