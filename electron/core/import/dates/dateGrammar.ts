// The ways a date is written, and nothing about what it means: text in, parts out. Which of two readings of
// 03/04 is right, and what a missing zone does, is decided in dates.ts. Never Date.parse: it moves impossible
// days into the next month, reads 12.09. as December and bare dates in UTC but spaced ones in the local zone.

import { addDays } from '../../../../shared/calendar.ts'
import { pattern } from '../text/pattern.ts'
import { type ClockTime, parseClockTime } from './clockTimes.ts'
import { dayOfWeekDate, type WallDay } from './dateZones.ts'
import { foldWord, isWeekday } from './monthNames.ts'
import { inOurCalendar, withNumberedMonth, withWesternYear } from './otherCalendars.ts'
import { parseRelative } from './relativeDates.ts'
import { withPlainTime } from './timeWords.ts'
import { dateFillers, hourAlone, parseWordedDate } from './wordedDates.ts'

export interface WallDate extends WallDay, ClockTime {}

export type DateParse =
  | { type: 'wall'; wall: WallDate }
  | { type: 'epoch'; ms: number }
  /** Two numbers of which one is the day and one the month. */
  | { type: 'numeric'; first: number; second: number; year: number; separator: string; rest: ClockTime }
  /** Days from the day the page was saved; `isAtLeast`: that many or more. */
  | { type: 'relative'; days: number; isAtLeast: boolean }
  /** Words that say there is no date: "until filled". */
  | { type: 'words' }
  | { type: 'filler' }
  | { type: 'unreadable' }

const unreadable: DateParse = { type: 'unreadable' }
const filler: DateParse = { type: 'filler' }

/** Longer texts are not dates. */
export const longestDate = 120

const isoPattern = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/
const compactPattern = /^(\d{4})(\d{2})(\d{2})(T.*)?$/
const vietnamesePattern = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})$/i
const weekPattern = /^(\d{4})-?W(\d{2})-?(\d)$/
const densePattern = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号일]?(.*)$/
const numericPattern = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/
const epochPattern = /^(-?\d+)(?:\.(\d+))?$/
const netDatePattern = /^\/?Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/?$/
const labels = [
  '(?:date )?(?:posted|published|updated|created|closing date|closes|closing|deadline|date|expires|valid (?:through|until)|apply by)(?: on)?',
  'veröffentlicht(?: am)?|eingestellt am|online seit|gültig bis|bewerbungs(?:frist|schluss)|bis(?: zum)?|(?:publi|post)ée?s? le',
  "jusqu[’']au|publicad[oa](?: el| em)?|fecha límite|hasta(?: el)?|prazo|até",
  'pubblicat[oa] il|scadenza|entro il|geplaatst op|gepubliceerd op|sluitingsdatum|opublikowano|dodano|ważn[ae] do',
  'publicerad(?: den)?|sista ansökningsdag|опубликовано|размещено|до',
  'affichée?(?: le)?|mise? en ligne(?: le)?|parue?(?: le)?|mise? à jour(?: le)?|actualisée?(?: le)?|inserit[oa] il|aggiornat[oa] il',
  'aktualisiert(?: am)?|eingestellt|publisert|lagt ut|oprettet|publiceret|julkaistu|zveřejněno|vloženo|közzétéve|publicat(?: pe| la)?',
  'δημοσιεύτηκε|yayınlan(?:ma tarihi|dı)|ngày (?:đăng|cập nhật)|hạn (?:nộp|chót)|diposting|опубліковано|опубликована|размещена|обновлено|обновлена',
  '등록일|게시일|수정일|掲載日|公開日|更新日|发布(?:日期|时间)|更新时间',
]
/** "Ngày đăng: 05-10-2026": whatever stands in front of a colon, as long as no digit does. */
const anyLabel = /^[^\d:：]{2,40}[:：]\s*/
const labelPattern = new RegExp(`^(?:${labels.join('|')})\\s*:?\\s+`, 'iu')
const noDateWords = [
  'until (?:it is )?filled|open until|asap|as soon as possible|rolling|ongoing|continuous(?:ly)?|immediate(?:ly)?',
  'no (?:closing|end|expiry) date|open[- ]ended|sofort|laufend|unbefristet|auf weiteres|' +
    'nächstmöglich\\p{L}*|(?:nach|in) (?:vereinbarung|absprache)|by arrangement|negotiable|da concordare|' +
    'a convenir|(?:in|na) overleg|dle dohody',
  "jusqu['’][àa] (?:ce que le poste soit )?pourv\\p{L}+|cubrir (?:la vacante|el puesto|la plaza)|(?:ser|até) preench\\p{L}+|tot (?:vervulling|invulling)|bis zur besetzung|fino a copertura",
  'd[eè]s que possible|imm[eé]diat|inmediat[oa]|lo antes posible|immediatamente|imediat[oa]',
  'per direct|zo snel mogelijk|snarest|fortløpende|omgående|löpande|natychmiast|ihned|azonnal',
]
/** The same where words hold letters that `\b` does not know. */
const otherNoDateWords =
  '随时|長期有效|长期有效|随時|なるべく早く|상시|채용 ?시|бессрочно|как можно скорее|فور[اً]|מיידי|ngay|à convenir'
const noDatePattern = new RegExp(`\\b(?:${noDateWords.join('|')})\\b|${otherNoDateWords}`, 'iu')

/** Reads a trimmed, cleaned text. The order of the attempts is that of how sure each of them is. */
export function parseDate(text: string): DateParse {
  if (text.length > longestDate) return unreadable
  const plain = text
    .normalize('NFKC')
    .replace(/^["'](.*)["']$/, '$1')
    .replace(zoneInBrackets, '$1 $2')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(labelPattern, '')
    .replace(/^(\d{4}-\d\d-\d\d)T$/, '$1')
    .replace(/^(\d{4})\s+([-/.])\s+(\d{1,2})\s+\2\s+(\d{1,2})(?!\d)/, '$1$2$3$2$4')
    // PHP reads an unescaped T as the zone: "2027-03-03UTC12:00".
    .replace(/^(\d{4}-\d\d-\d\d)([A-Z]{3,4})(\d{1,2}:\d\d(?::\d\d)?)$/, '$1 $3 $2')
    .replace(atNoon, '12:00')
    .trim()
  const found = parsePlain(plain) ?? parseTimeFirst(plain) ?? parseTimed(withPlainTime(plain), plain)
  if (found !== null) return found
  if (!/\d/.test(plain)) return noDatePattern.test(plain) ? { type: 'words' } : unreadable
  const bare = withoutSurroundings(plain)
  return parsePlain(bare) ?? parsePlain(withoutSurroundings(bare.replace(anyLabel, ''))) ?? unreadable
}

/** "21:59 (UTC)", "23:59 (Europe/Berlin)"; what else stands in brackets says the same once more. */
const zoneInBrackets =
  /(\d:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?) ?\((UTC|[A-Z]{2,4}T|[A-Z][a-z]{2,11}\/[A-Z][A-Za-z_]{2,29})\)$/

/** What is left where words around the time of day are gone. */
function parseTimed(timed: string, text: string): DateParse | null {
  if (timed === text) return null
  const bare = withoutSurroundings(timed)
  return parsePlain(timed) ?? parseTimeFirst(timed) ?? parsePlain(bare)
}

function parsePlain(text: string): DateParse | null {
  return (
    parseIso(text) ??
    parseVietnamese(text) ??
    parseDense(text) ??
    parseWeek(text) ??
    parseEpoch(text) ??
    parseNumeric(text) ??
    parseWorded(text) ??
    parseRelative(text)
  )
}

/** "By … at the latest", a weekday in brackets, "r." for the year: what stands around a date and changes nothing. */
const leads = [
  '[~〜-]|(?:bis )?(?:spätestens|längstens)(?: zum| am)?|bis(?: zum)?|t/m|tot en met|tot|vóór|voor|uiterlijk',
  'senast|senest|seneste|innen|viimeistään|do(?: dnia)?|nejpozději|najneskôr|avant le|au plus tard le|antes del?',
  'entro(?: e non oltre)? il|fino al|prima del|до|не позднее|trước(?: ngày)?|paling lambat|sampai(?: dengan)?|sebelum',
  'ถึงวันที่|ถึง|ภายในวันที่|วันที่|قبل|حتى|בתאריך|עד(?: ה-?)?|تا|on|by|before|until',
]
/** Weekdays that are no one word. */
export const weekdayLeads = /^(?:(?:ה?יום\s+\p{L}+|วัน\S+|thứ\s+\p{L}+|chủ nhật),?\s+)/iu
const leadPattern = new RegExp(`^(?:${leads.join('|')})(?!\\p{L})\\s*[:：]?\\s*`, 'iu')
const trails = [
  'まで|迄|必着|締切|厳守|前|止|截止|发布|發布|更新|까지|마감|게시|mennessä|asti|-?ig|-?áig|включительно',
  'inclusive|inclus|inkl(?:usive|\\.)?|r\\.?|г\\.?|rok[ui]?|к\\.|tarihine kadar|itibariyle',
]
const trail = new RegExp(`\\s*(?:${trails.join('|')})\\s*[.!]?$`, 'iu')
const bracketedDay = /\s*[(（](?:\p{L}{1,3}|\p{L}・祝)[.]?[)）]/gu

/** "2026.12.13 D-20", "13/12/2026 - quedan 20 días": how long it is until then. */
const countdown = pattern('iu')`
  (?<=\d\D{0,3})\s*[-–—·|,:]?\s*(?:(?<=\s)[DJT]-\d{1,3}|(?:あと|残り|还剩|還剩|剩余|剩餘)\s?\d{1,3}\s?[日天]
    |(?:noch|nog|quedan?|faltam?|mancano|plus que|encore|reste|zostało|zbývá|осталось|залишилось|kvar|még) \d{1,3} \p{L}{3,6}
    |\d{1,3} (?:days? (?:left|to go)|dagar kvar|dager igjen|dage tilbage|päivää jäljellä|gün kaldı))$
`

function withoutSurroundings(text: string): string {
  const bare = withNumberedMonth(
    withWesternYear(text)
      .replace(atMidnight, '')
      .replace(bracketedDay, ' ')
      .replace(countdown, '')
      .replace(/(تشرين|كانون) (ال[أا]ول|الثاني)/u, '$1$2')
      .replace(hourAlone, '')
      .replace(leadPattern, '')
      .replace(weekdayLeads, '')
      .trim(),
  )
    .replace(trail, '')
    .replace(trail, '')
    .trim()
  // "2026. 11. 3." is how Koreans and Hungarians write it.
  return bare.replace(/^(\d{4})\.\s*(\d{1,2})\.\s*(\d{1,2})\.?(?=$|\s)/, '$1.$2.$3').replace(/(?<=\d)\.$/, '')
}

/** "11:59 pm on Sunday 31 March 2024" */
function parseTimeFirst(text: string): DateParse | null {
  const match = timeFirst.exec(text)
  return match === null ? null : parsePlain(`${match[3]} ${match[1]}${match[2] ?? ''}`)
}

const timeFirst =
  /^(\d{1,2}(?:[:.]\d{2}){1,2}\s?(?:[ap]\.?m\.?|h(?:ours|rs))?|\d{1,2}\s?[ap]\.?m\.?)(\s[A-Z]{2,4}(?=\s?(?:on|,)\s))?(?:\s?(?:on|,|-|–)\s|\s)\s?(?!-|\+)(\S.*)$/i
/** Midnight may begin or end its day, which the day alone leaves open as well. */
const atMidnight =
  /^(?:12 )?midnight(?:,| on)? |(?:,| at)? (?:12 )?midnight$|^(?:close of business|cob|eod|end of (?:the )?day),?(?: on)? /i
const atNoon = /(?<!\p{L})(?:12 )?(?:noon|midday)(?!\p{L})/iu

function parseIso(text: string): DateParse | null {
  // What PHP and JavaScript make of no date.
  if (/^(?:-0{2,3}1-11-30(?!\d)|invalid date$)/i.test(text)) return filler
  const match = isoPattern.exec(text) ?? compactPattern.exec(text)
  if (match === null) return null
  const isCompact = match.length === 5
  const [month, day, tail] = isCompact ? [match[2], match[3], match[4] ?? ''] : match.slice(3)
  // A bare date may carry an offset (xsd:date); the day is the same.
  const rest = /^(?:Z|[+-]\d{2}:?\d{2})$/.test(tail!) ? dayOnly : parseClockTime(tail!)
  return rest === null ? null : wallOf(Number(match[1]), Number(month), Number(day), rest)
}

/** "ngày 3 tháng 3 năm 2027" */
function parseVietnamese(text: string): DateParse | null {
  const match = vietnamesePattern.exec(text)
  return match === null ? null : wallOf(Number(match[3]), Number(match[2]), Number(match[1]), dayOnly)
}

/** "2027年3月3日 17時", "2027년 3월 3일", "令和9年3月3日" */
function parseDense(text: string): DateParse | null {
  const match = densePattern.exec(withWesternYear(text))
  if (match === null) return null
  const tail = match[4]!.replace(
    /(\d{1,2})\s*[時时시点]\s*(\d{1,2})?\s*[分분]?/,
    (_, hour: string, minute?: string) => `${hour}:${(minute ?? '0').padStart(2, '0')}`,
  )
  const rest = parseClockTime(tail)
  return rest === null ? null : wallOf(Number(match[1]), Number(match[2]), Number(match[3]), rest)
}

function parseWeek(text: string): DateParse | null {
  const match = weekPattern.exec(text)
  if (match === null) return null
  const [year, week, weekday] = match.slice(1).map(Number)
  const day = dayOfWeekDate(year!, week!, weekday!)
  // No such week: month 0 makes it a date that does not exist.
  return day === null ? wallOf(year!, 0, 0, dayOnly) : wallOf(day.year, day.month, day.day, dayOnly)
}

const dayOnly: ClockTime = { time: null, zone: null }

function wallOf(year: number, month: number, day: number, { time, zone }: ClockTime): DateParse {
  return { type: 'wall', wall: { ...inOurCalendar({ year, month, day }), time, zone } }
}

const firstEpochMs = Date.UTC(1995, 0, 1)
const lastEpochMs = Date.UTC(2101, 0, 1)

function parseEpoch(text: string): DateParse | null {
  const net = netDatePattern.exec(text)
  const match = net ?? epochPattern.exec(text)
  if (match === null) return null
  const digits = match[1]!.replace('-', '').length
  if (digits > 15) return unreadable // beyond what a Date can hold
  const whole = Number(match[1])
  const isMs = net !== null || digits > 11
  const ms = isMs ? whole : whole * 1000
  if (ms === 0 || (digits > 9 && isFillerDay(new Date(ms).toISOString().slice(0, 10)))) return filler
  if (net === null && digits !== 10 && digits !== 13) return unreadable
  return ms >= firstEpochMs && ms < lastEpochMs ? { type: 'epoch', ms } : unreadable
}

function parseNumeric(text: string): DateParse | null {
  const space = text.search(/[\s,]/)
  const opening = space > 0 ? foldWord(text.slice(0, space)) : ''
  const isLed = isWeekday(opening) || dateFillers.has(opening)
  const joined = (isLed ? text.slice(space + 1).trim() : text).replace(/(\d)\s*([./])\s*(?=\d)/g, '$1$2')
  const match = numericPattern.exec(joined)
  if (match === null) return null
  const rest = parseClockTime(match[5]!)
  if (rest === null) return null
  const stated = match[4]!.length === 2 ? 2000 + Number(match[4]) : Number(match[4])
  const year = stated < 2500 ? stated : inOurCalendar({ year: stated, month: 1, day: 1 }).year
  return {
    type: 'numeric',
    first: Number(match[1]),
    second: Number(match[3]),
    year,
    separator: match[2]!,
    rest,
  }
}

function parseWorded(text: string): DateParse | null {
  const worded = parseWordedDate(text)
  if (worded === null || worded.year === null) return null
  return wallOf(worded.year, worded.month, worded.day, worded)
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the calendar has that day. Years before 100 are slips of the pen, and Date.UTC misreads them. */
export function isRealDay({ year, month, day }: WallDay): boolean {
  if (year < 100 || month < 1 || month > 12 || day < 1) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (month === 2 && isLeap ? 29 : monthLengths[month - 1]!)
}

/** `YYYY-MM-DD` */
export function formatWallDay({ year, month, day }: WallDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const fillerDays = new Set(['0001-01-01', '1900-01-01', '1970-01-01', '9999-12-31', '2099-12-31'])

/** The days that systems write for "none". */
export function isFillerDay(day: string): boolean {
  return day.startsWith('0000-') || fillerDays.has(day)
}

/** The instants (ISO) between which a whole day ends, in the first and in the last zone to reach its end. */
export function dayBounds(day: string): [string, string] {
  return [`${day}T09:59:59.000Z`, `${addDays(day, 1)}T11:59:59.000Z`]
}
