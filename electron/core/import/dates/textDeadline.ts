// "Apply by 3 March 2027" in the running text of a posting. What is found is offered beside the listing's date and
// never adopted. Only a phrase that announces a closing date counts, with a date right behind it.

import { dayNumber } from '../../../../shared/calendar.ts'
import { formatWallDay, isRealDay, parseDate } from './dateGrammar.ts'
import { parseWordedDate } from './wordedDates.ts'

const announcements = [
  'appl(?:y|ications?|ying)[^.\\n]{0,40}? (?:by|before|until|no later than|not later than|close[sd]?(?: on)?|due(?: by)?|end(?:s)?(?: on)?)',
  'closing date(?: for applications)?',
  '(?:application )?deadline(?: for applications| to apply)?',
  'bewerbungs(?:frist|schluss)',
  'bewerb(?:en|ung|ungen)[^.\\n]{0,60}? bis(?: spätestens)?(?: zum)?',
  '(?:date limite|clôture)(?: des candidatures| de candidature)?',
  "(?:postule[rz]|candidatures?)[^.\\n]{0,40}? (?:avant|jusqu[’']au)",
  'fecha (?:límite|limite)(?: de inscripción| de solicitud)?',
  'plazo(?: de inscripción)?[^.\\n]{0,20}? hasta',
  'scadenza(?: candidature)?',
  '(?:candid\\p{L}{1,14})[^.\\n]{0,40}? entro(?: il)?',
  'sluitingsdatum',
  'sollicit\\p{L}{1,14}[^.\\n]{0,40}? (?:vóór|voor|tot|uiterlijk)',
  'data limite',
  '(?:candid\\p{L}{1,14}|inscri\\p{L}{1,14})[^.\\n]{0,40}? até',
]
const announcement = new RegExp(`(?<!\\p{L})(?:${announcements.join('|')})(?!\\p{L})`, 'giu')

const dateHeads = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/,
  /^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?!\d)/,
  // Day, month in words, perhaps a year; or month, day.
  /^\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?:\s+(?:of|de|di))?\s+\p{L}{3,10}\.?(?:,?(?:\s+(?:de|del))?\s+\d{4}(?!\d))?/u,
  /^\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s+\d{4}(?!\d))?/u,
]
const betweenPhraseAndDate =
  /^(?:\s|[:–—-]|is\b|on\b|by\b|ist\b|der\b|den\b|dem\b|am\b|zum\b|bis\b|the\b|le\b|au\b|el\b|il\b|op\b|est\b|es\b|\p{L}{3,8}day,?\s|(?:mon|diens|donners|frei|sams|sonn)tag,?\s|(?:mon|tue|wed|thu|fri|sat|sun),\s)*/iu

/** Texts are read this far; a closing date stands at the beginning or the end of what people write. */
const longestText = 60_000

/**
 * The first announced closing date in a text. `postedOn` (a day) supplies a year that is not written.
 * `date` is null where the date is written but can be read two ways or lacks a year.
 */
export function findTextDeadline(
  plainText: string,
  postedOn: string | null,
): { text: string; date: string | null } | null {
  const text = plainText.length > longestText ? plainText.slice(0, longestText) : plainText
  announcement.lastIndex = 0
  for (let match = announcement.exec(text); match !== null; match = announcement.exec(text)) {
    const end = match.index + match[0].length
    const tail = text.slice(end, end + 80)
    const skipped = betweenPhraseAndDate.exec(tail)?.[0].length ?? 0
    const head = tail.slice(skipped)
    for (const pattern of dateHeads) {
      const written = pattern.exec(head)?.[0]
      if (written === undefined) continue
      const date = dayOf(written, postedOn)
      if (date === undefined) continue
      return {
        text: text
          .slice(match.index, end + skipped + written.length)
          .replace(/\s+/g, ' ')
          .replace(/\.$/, ''),
        date,
      }
    }
  }
  return null
}

/** Undefined = not a date after all. */
function dayOf(written: string, postedOn: string | null): string | null | undefined {
  const parse = parseDate(written)
  if (parse.type === 'wall') return isRealDay(parse.wall) ? formatWallDay(parse.wall) : undefined
  if (parse.type === 'numeric') {
    const dayFirst = { year: parse.year, month: parse.second, day: parse.first }
    const monthFirst = { year: parse.year, month: parse.first, day: parse.second }
    if (!isRealDay(dayFirst)) return isRealDay(monthFirst) ? formatWallDay(monthFirst) : undefined
    const isSure = parse.separator === '.' || !isRealDay(monthFirst) || parse.first === parse.second
    return isSure ? formatWallDay(dayFirst) : null
  }
  const worded = parseWordedDate(written)
  if (worded === null || worded.year !== null) return undefined
  if (postedOn === null) return null
  // The next such day from the day of posting on.
  const year = Number(postedOn.slice(0, 4))
  for (const candidate of [year, year + 1]) {
    const day = { year: candidate, month: worded.month, day: worded.day }
    if (isRealDay(day) && dayNumber(formatWallDay(day)) >= dayNumber(postedOn)) return formatWallDay(day)
  }
  return null
}
