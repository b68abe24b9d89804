// Days behind a label that needs no colon: "Publicado el 05/11/2026", "Posted on July 29, 2026", "The closing date is 3 May 2027".

import { judgeDateText } from '../../../dates/dates.ts'
import { pattern } from '../../../text/pattern.ts'
import { fieldOfLabel } from '../../../wording/names/labels.ts'
import type { LabelledValue } from './labelledValues.ts'

const longestLine = 80
const longestParted = 160
const betweenParts = /\s+[·•|]\s+|\s+[-–]\s+(?=\p{L}{2,20}\.?\s?[:：])/u
const weekday =
  '(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un|[Ll]un|[Mm]ar|[Mm]er|[Mm]i[eé]|[Jj]eu|[Jj]ue|[Vv]ie|' +
  '[Vv]en|[Ss][aá]b|[Ss]am|[Dd]im|[Dd]om|[Dd]ie|[Mm]it|[Dd]on|[Ff]re|[Ss]on|[Mm]an|[Tt]ir|[Oo]ns|[Tt]or|' +
  '[Ll][øö]r|[Ss][øö]n)'
/** "Apply before 11:55 pm on Monday 14th December 2026" has a time in front of its day. */
const datedLine = pattern('u')`
  ^(?:(?:The|This|Job|Vacancy|Offre|Annonce|Anzeige|Stelle|Oferta|Offerta|Vacature|Annonsen?|Ogłoszenie) )?
  (\p{L}[\p{L}’'/ ]{2,30}?)(?: (?:is|on|at|am|le|el|em|il|op|den|dne|la|på))?
  [ ]((?:${weekday}\p{L}{0,8}\.?,? |[Mm]idnight,? (?:on )?|[Nn]oon,? (?:on )?)?\d.{5,44}?|\p{L}{3,10}\.? \d{1,2},? \d{4})
  (?:[ ](?:в|in|à|en|a|w|i) \p{Lu}[\p{L}-]{2,30})?$
`

/** Whether a text is short and ends in a year or in a day behind its year, as all such lines do. */
export function canBeDated(line: string): boolean {
  return (
    line.length <= longestParted &&
    /\d{4}(?:\)| \p{L}{1,4} \S.{1,30}| \([^()]{3,30}\))?$|\d{4}-\d\d-\d\d$/u.test(line)
  )
}

/** "Publié le" where "publié" alone names nothing. */
function fieldOfDate(label: string, line: string): string | undefined {
  const next = /^ \p{L}{1,3}(?= )/u.exec(line.slice(line.indexOf(label) + label.length))?.[0] ?? ''
  return fieldOfLabel.get(label) ?? fieldOfLabel.get(label + next)
}

/** The days a line says behind the names of dates of a posting, in each of its parts; nothing where it is any other line. */
export function dateOfLine(line: string): LabelledValue[] {
  if (line.length > longestParted || !betweenParts.test(line)) return dateOfPart(line)
  return line.split(betweenParts).flatMap(dateOfPart)
}

const betweenFacts = /(\s*[.;,]\s+|\s+[|·•]\s+|\s+[-–—]\s+)(?=\p{L})/u

/** Of "Ref: NM-2231. Posted on 22 March 2031" the days, and what else the line says; null where no part of it says a day. */
export function daysAmong(line: string): { days: LabelledValue[]; rest: string } | null {
  if (line.length > longestParted) return null
  const parts = line.split(betweenFacts)
  const days: LabelledValue[] = []
  const rest: string[] = []
  for (let index = 0; index < parts.length; index += 2) {
    const day = dateOfPart(parts[index]!)
    days.push(...day)
    if (day.length === 0) rest.push(...(rest.length > 0 ? [parts[index - 1]!] : []), parts[index]!)
  }
  return days.length === 0 || parts.length === 1 ? null : { days, rest: rest.join('') }
}

/** "Posted on 12 July 2026 by admin" */
const byWhom = /(?<=\d{4}) (?:by|von|par|por|da|door|av|af) \S.{1,30}$/iu

/** "Closes on 30 November 2026 (in 12 days)" */
const howFar = /(?<=\d{4}) \([^()\d]{0,15}\d{1,3}[^()\d]{2,15}\)$/u

/** "ważna jeszcze 19 dni do: 12 gru 2026", "Closes in 19 days (until 12 December 2026)": how long is left, and until when. */
const daysLeft = pattern('iu')`
  (?<!\p{L})(?:jeszcze|ještě|zbývá|zostáva|left|remaining|(?:closes|closing|expires|ends|ending) in|noch|verbleiben|encore|reste|restants
    |quedan|restantes|faltam|restam|ancora|rimangono|nog|kvar|igjen|tilbage|jäljellä|осталось|ещё|залишилось|kaldı|hátra)(?!\p{L})
`
const untilDay =
  /\d{1,3} \p{L}{2,8}.{0,24}?[\s(](?:until|till|til|do|do dnia|bis|bis zum|jusqu['’]au|hasta|hasta el|até|fino al|tot|t\/m|до)[:：]? ([^():：]{6,24}\d{4})\)?$/iu

const longestLeft = 40

/** "ważna jeszcze 19 dni", and until when may stand in the next line. */
export function saysDaysLeft(line: string): boolean {
  return line.length <= longestLeft && /\d/.test(line) && daysLeft.test(line)
}

function lastDayOf(line: string): LabelledValue[] {
  const value = daysLeft.test(line) ? untilDay.exec(line)?.[1] : undefined
  return value !== undefined && judgeDateText(value) === 'date' ? [{ field: 'validthrough', value }] : []
}

function dateOfPart(line: string): LabelledValue[] {
  if (line.length <= longestLine && /\d{4}\)?$/.test(line)) {
    const last = lastDayOf(line)
    if (last.length > 0) return last
  }
  const dated = line.replace(byWhom, '').replace(howFar, '')
  const [, label, value] = (dated.length <= longestLine && canBeDated(dated) && datedLine.exec(dated)) || []
  const field = label === undefined ? undefined : fieldOfDate(label.toLowerCase(), line.toLowerCase())
  const isOfDate = field === 'dateposted' || field === 'validthrough'
  return isOfDate && judgeDateText(value!) === 'date' ? [{ field, value: value! }] : []
}

/** What opens on the first of two days was posted that day; one may apply from later on, too. */
const showing = pattern('iu')`
  ^(?:open(?:ing)? ?(?:&|and|\/) ?clos(?:e|ing) dates?|(?:open|opening|posting|publication|advertis(?:ing|ement)) period
    |(?:veröffentlichungs|ausschreibungs|anzeigen)zeitraum|période de (?:publication|diffusion)
    |per[ií]odo de (?:publicación|publicação)|periodo di pubblicazione|publicatieperiode|publicerings(?:period|tid)
    |annonce(?:rings)?periode|okres publikacji|掲載(?:予定)?期間|公示期|공고 ?기간|게재 ?기간)$
`
const twoDays = pattern('iu')`
  ^(?:(?:from|von|vom|du|de|del|dal|van|från|fra|od) )?(\S.{5,24}?)(?: ?[–—～〜~] ?| - | (?:to|through|until|bis(?: zum)?|au|à|al|a|até
    |t\/m|tot(?: en met)?|till(?: och med)?|til|do) )(?=.*\d{4}|\d)(\S.{5,24})$
`

/** "2026/11/05（木）", "5 November 2026 (Thu)" */
const weekdayBehind = /(?<=\d日?)\s?[（(]\p{L}{1,9}\.?[)）]/gu

/** The first and the last day below a label of for how long a job is shown; null for anything else. */
export function daysShown(label: string, value: string): LabelledValue[] | null {
  const [, first, last] = (showing.test(label) && twoDays.exec(value.replace(weekdayBehind, ''))) || []
  if (first === undefined || last === undefined) return null
  if (judgeDateText(first) !== 'date' || judgeDateText(last) !== 'date') return null
  // "02/24/2031 to 03/10/2031": one tells of the other whether its month comes first.
  const isOpen = [first, last].every((day) => /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(day))
  return [
    { field: 'dateposted', value: first },
    { field: 'validthrough', value: isOpen ? `${first} to ${last}` : last },
  ]
}
