// What people write around a time of day: "do godz. 15:00", "12 noon", "à 17h", "1700 hours", "AUS Eastern Daylight Time". Made
// plain before a date is read; words that only say that the day is over at its end go, since a day lasts to its end.

import { pattern } from '../text/pattern.ts'

const beforeTime =
  'by|at|until|till|before|no later than|not later than|@|bis|um|spätestens|do|od|godz|godziny|godzina|' +
  'godzinie|o godz|ore|ora|orele|alle|entro|entro le|le|a las|hasta las|antes de las|las|às|as|até as|' +
  'até às|à|a|avant|tot|vóór|om|klo|kello|kl|klockan|senast|v|hod|о|об|до|в|ώρα|saat|στις|pukul|jam'
const hourUnits = 'uhr|uur|h|hrs?|hours?|heures?|hod|hodin|ore|ч|час(?:ов|а)?|год|στις|wib|น'
const clock = '\\d{1,2}[:.]\\d{2}|\\d{1,2}h\\d{2}'

const leadingWords = new RegExp(
  `(?<=[\\d.)\\p{L}])[\\s,;–-]{1,4}(?:(?:${beforeTime})\\.?\\s+){1,3}(?=(?:${clock})(?!\\d)|\\d{1,2}\\s?[ap]\\.?m(?!\\p{L}))`,
  'giu',
)
const trailingUnit = new RegExp(`(?<=\\d)\\s?(?:${hourUnits})\\.?(?=$|[\\s,)])`, 'iu')
/** "à 17h", "24 Uhr": an hour without minutes, which leaves the day as it is. */
const wholeHour = new RegExp(
  `[\\s,;–-]{1,4}(?:(?:${beforeTime})\\.?\\s+){0,3}(?<![:.]\\d{0,2})\\d{1,2}\\s?(?:${hourUnits})\\.?\\s*$`,
  'iu',
)
const noon = /(?:12(?:[:.]00)?\s?)?(?<!after|fore)(?:noon|midday|mittags?)(?!\p{L})/iu
const endOfDay = pattern('iu')`
  [\s,;–-]{1,4}(?:(?:at|um|à|a|alle|by|om|o)\s)?(?:(?:12 )?midnight|minuit|mezzanotte|medianoche
    |la media ?noche|meia-noite|middernacht|mitternacht|eod|cob|end of (?:the )?day
    |close of (?:the )?(?:business|day)|end of business)(?: |$)
`
/** Behind the day: "or until filled", "or when the post is filled". */
const orEarlier = /,?\s+(?:or|and) (?:until|when|once|upon|as soon as|earlier|sooner)(?: .{0,60})?$/i
/** Behind the day: "to jobs@acme.example", "per E-Mail an …", "via our website": where to, and how. */
const whereTo =
  /(?<=\d{4}|\d[:.]\d{2}|[ap]\.?m\.?|uhr)[\s,;–-]{1,4}(?:\p{L}+\s+){1,6}(?:\S{1,60}@\S|https?:|www\.|e-?mail\b|website\b).*$/iu
const military = /(?<=\s)([01]\d|2[0-3])([0-5]\d)\s?(?:hours|hrs|h)\.?(?=$|\s)/i
const openUntil =
  /^(?:open|posted|advertised|accepted|valid|gültig|ouvert|abierto) (?:until|till|bis(?: zum)?|jusqu['’]au|hasta(?: el)?)\s+/i

/** "AUS Eastern Daylight Time": zones as one maker's servers name them. */
const longZone = /(?: (?![AP]\.?M)[A-Z]\S{1,11}){2,3} (?:Standard|Daylight) Time$/

/** A date with its time of day written plainly; the text itself where nothing stands around the time. */
export function withPlainTime(text: string): string {
  return text
    .replace(orEarlier, '')
    .replace(whereTo, '')
    .replace(openUntil, '')
    .replace(longZone, '')
    .replace(military, '$1:$2')
    .replace(noon, '12:00')
    .replace(endOfDay, ' ')
    .replace(leadingWords, ' ')
    .replace(wholeHour, '')
    .replace(trailingUnit, '')
    .trim()
}

const between = pattern('iu')`
  \s*(?:[–—~〜～]|\s-\s|(?<=\d{4})-(?=\d)|(?<!\p{L})(?:bis(?: zum)?|to|until|through|thru|al?|au
      |jusqu['’]au|hasta(?: el)?|até|t\/m|tot(?: en met)?|till?(?: och med)?|do|до|по)(?!\p{L})|から|至|到
    |부터)\s*
`

/** The last of two days between which one may apply: "01.11.2027 - 27.11.2027"; null where a text is no such time. */
export function lastOfTwo(text: string): string | null {
  const [first, last, more] = text.split(between)
  return last === undefined || more !== undefined || !/\d/.test(first!) || !/\d/.test(last) ? null : last
}
