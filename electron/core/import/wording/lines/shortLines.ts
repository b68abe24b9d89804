// What a short line of a pasted page says by its form alone: a place, pay, kind of employment, mode of work, how long
// ago. Several parts may stand in one line ("Leeds, England · 3 weeks ago · 40 applicants"). What has none of these
// forms is left to whoever asked.

import { judgeDateText } from '../../dates/dates.ts'
import { parseRelative } from '../../dates/relativeDates.ts'
import { readCountry } from '../../places/countries.ts'
import { moreOfThem } from '../../places/modeWords.ts'
import { remember } from '../../remember.ts'
import { pattern } from '../../text/pattern.ts'
import { knownTowns } from '../names/knownTowns.ts'
import { fieldOfLabel } from '../names/labels.ts'
import { partPlace } from '../names/placeOrRemote.ts'
import { isFurniture } from './furniture.ts'
import { isGuessed, isPay, withoutGrade, withoutGuess } from './payAlone.ts'
import { betweenPlaces, firmAndPlace, isPlace } from './placeAlone.ts'
import { behindEmployment, isMode, saysTillWhen, statesEmployment } from './workAlone.ts'

export interface Said {
  name:
    | 'experiencerequirements'
    | 'joblocation'
    | 'joblocationtype'
    | 'employmenttype'
    | 'basesalary'
    | 'estimatedsalary'
    | 'dateposted'
  value: string
}

export interface ShortLine {
  readonly said: readonly Readonly<Said>[]
  /** A part of no known form beside others that have one: often the employer. */
  readonly name: string | null
  /** It also says what only a page would: how many applied, how long ago. */
  readonly isOfPage: boolean
}

/** "Office (Leeds)": what stands in front may be how one works. */
export const placeInBrackets = /^([^()]{3,20}) \((\p{Lu}[^()]{2,40})\)$/u

const longestLine = 160

/** "m/w/d, Bern": a title's last part, on the line below it. */
const forWhom = /^\(?[mwfd]\/[mwfd](?:\/[dxi])?\)?\s?[,|·–-]\s?(?=\p{Lu})/u

/** What a line says; null where it is anything else. Furniture beside what it says is left out. */
export const readShortLine = remember((written: string): ShortLine | null => {
  const line = written.replace(forWhom, '')
  if (line === '') return null
  if (line.length > longestLine) return placesOfLine(line)
  const whole = saidBy(line)
  if (whole !== null) return { said: whole, name: null, isOfPage: isAgo(line) }
  const listed = factsAtCommas(line)
  if (listed !== null) return { said: listed, name: null, isOfPage: false }
  const firm = firmAndPlace(line)
  if (firm !== null) return { said: placesIn(firm.place), name: firm.name, isOfPage: false }
  const parts = line.split(/\s+[·•|∙●⋅]\s+|\t+|\s{2,}/).flatMap(splitAtHyphens)
  if (parts.length < 2) return null
  const said: Said[] = []
  let name: string | null = null
  for (const part of parts) {
    const found = isFurniture(part) || (parts.length > 2 && jobCode.test(part)) ? [] : saidBy(part)
    if (found !== null) said.push(...found)
    else if (name === null) name = part
    else return null
  }
  // "Miller - Contract" is a title, unless the rest says something too.
  const isOnlyTail = name !== null && line.startsWith(name) && /^\s+[-–—]\s/.test(line.slice(name.length))
  if (isOnlyTail && said.every((each) => each.name === 'employmenttype')) return null
  const isOfPage = parts.some((part) => isFurniture(part) || isAgo(part))
  // "Marlow  Full Time  £30,000": what stands beside a mere gap may be a town as well as who hires.
  const isDoubtful = (gap.test(line) && !betweenNames.test(line)) || parts.some(saysTillWhen)
  const known = isDoubtful ? null : name
  return said.length > 0 || isOfPage ? { said, name: known, isOfPage } : null
})

/** "OVB-0231" among what else is said of a job. */
const jobCode = /^[A-Z]{2,6}[-/]\d{2,10}$/

const gap = /\S\s{2}\S/
const betweenNames = /\s[·•|∙●⋅]\s|\t|\s{3}/

/** "Full-time, £28,000 a year", "£13.50 per hour, part-time, 24 hours": pay beside what else is said in a word or two. */
function factsAtCommas(line: string): Said[] | null {
  const parts = line.split(/,\s+/)
  if (parts.length < 2 || !parts.some(isPay)) return null
  const said: Said[] = []
  for (const part of parts) {
    if (onlyHours.test(part)) continue
    if (!isPay(part) && !statesEmployment(part) && !isMode(part)) return null
    said.push(...(saidBy(part) ?? []))
  }
  return said
}

const onlyHours =
  /^\d{1,2}(?:[.,]\d{1,2})? ?(?:[-–] ?\d{1,2} ?)?(?:hours?|hrs?)\.?(?: ?(?:(?:a|per) week|p\/?w|weekly))?$/i

/** A line too long for anything but a list of places. */
function placesOfLine(line: string): ShortLine | null {
  if (!isPlace(line) || !betweenPlaces.test(line)) return null
  return { said: placesIn(line), name: null, isOfPage: false }
}

/** "$80,000 - $85,000 a year - Full-time": the last part only where it says something by itself. */
function splitAtHyphens(text: string): string[] {
  const parts = /^(.+)\s+[-–—]\s+([^-–—]+|full-time|part-time|on-site)$/i.exec(text)
  if (parts === null) return [text]
  const last = parts[2]!
  const isApart = isFurniture(last) || (saidBy(last)?.every(({ name }) => !name.endsWith('salary')) ?? false)
  return isApart ? [...splitAtHyphens(parts[1]!), last] : [text]
}

function saidBy(text: string): Said[] | null {
  if (isAgo(text))
    return /^(?:repost|updated|active)/i.test(text)
      ? []
      : [{ name: 'dateposted', value: withoutPublished(text) }]
  const day = text.length > longestPublished ? text : withoutPublished(text)
  if (day !== text && /\d/.test(day) && judgeDateText(day) === 'date')
    return [{ name: 'dateposted', value: day }]
  if (statesEmployment(text)) return [{ name: 'employmenttype', value: text.replace(behindEmployment, '') }]
  if (isMode(text)) return [{ name: 'joblocationtype', value: text }]
  if (yearsAsked.test(text)) return [{ name: 'experiencerequirements', value: text }]
  if (isPay(withoutGuess(text)))
    return [
      {
        name: isGuessed(text) ? 'estimatedsalary' : 'basesalary',
        value: withoutGrade(text),
      },
    ]
  const [, mode, town] = placeInBrackets.exec(text) ?? []
  // "Remote (UK, Kenya)": from where one may.
  if (mode !== undefined && /^(?:fully |100% )?remote$/i.test(mode) && town!.split(/,\s*/).every(isCountry))
    return [{ name: 'joblocation', value: text }]
  if (mode !== undefined && isMode(mode) && isPlace(town!))
    return [{ name: 'joblocationtype', value: mode }, ...placesIn(town!)]
  const named = withoutLabel(text)
  if (isPlace(named)) return placesIn(named.replace(/^jobs? in /i, ''))
  // "28. Sept. Vollzeit": what stands behind a day without its year
  const dated = /^\d{1,2}\.? \p{L}{3,9}\.? (\p{L}[\p{L} -]{3,30})$/u.exec(text)?.[1]
  if (dated !== undefined && statesEmployment(dated)) return [{ name: 'employmenttype', value: dated }]
  // "Leeds, UK Full Time"
  const [, place, kind] = /^(.{3,80}),? ((?:full|part)[- ]time)$/i.exec(text) ?? []
  return place !== undefined && isPlace(place)
    ? [
        { name: 'joblocation', value: place },
        { name: 'employmenttype', value: kind! },
      ]
    : null
}

function isCountry(name: string): boolean {
  return readCountry(name, null) !== null
}

/** "Location Leeds, UK", "Standort Wien": the label of a place, which nothing parts from it. */
function withoutLabel(text: string): string {
  const [, label, place] = /^(\p{L}{3,14}) (\p{Lu}.+)$/u.exec(text) ?? []
  return label !== undefined && fieldOfLabel.get(label.toLowerCase()) === 'joblocation' ? place! : text
}

/** "Leeds or remote", "Berlin, Hamburg": a choice, and towns that need no country behind them. */
function placesIn(text: string): Said[] {
  const choice = partPlace(text)
  const place = choice?.place ?? text
  const towns = knownTowns(place.replace(moreOfThem, ''))
  const said: Said[] = (towns.length > 1 ? towns : [place]).map((value) => ({ name: 'joblocation', value }))
  const mode = choice?.mode ?? null
  return mode === null ? said : [...said, { name: 'joblocationtype', value: mode }]
}

/** "3 - 6 years" on a line of its own, as boards of India have it at the top; "De 1 à 5 ans d'exp." */
const yearsAsked = pattern('iu')`
  ^\d{1,2}\s?(?:-|–|to)\s?\d{1,2}\s(?:years?|yrs?)(?: of experience)?$
  |^(?:(?:de|from|min(?:imum|\.)?|mind(?:estens|\.)|au moins|at least|al menos|almeno
      |minimaal)\s)?\d{1,2}\s?\+?(?:\s?(?:-|–|to|à|a|bis|do|tot)\s?\d{1,2}\+?)?\s(?:years?|yrs?|ann?ées?
    |année\(s\)|ans?|jahre?n?|años?|anos?|ann[io]|jaar|lata?|roky?)['’]?\s(?:of\s|d['’]|de\s|di\s
    |work\s)?(?:exp|exp[ée]rience|experiencia|experiência|esperienza|berufserfahrung|erfahrung
    |ervaring|doświadczenia)\.?$
`

/** "Reposted", "Erschienen:", "Publicada": what boards put in front of how long ago. */
const published = pattern('iu')`
  ^(?:(?:re)?posted|listed|advertised|erschienen|veröffentlicht|eingestellt|online seit|(?:re)?publiée?
    |postée?|parue?|published|publicad[ao]|pubblicat[ao]|geplaatst|opublikowan[ao]|dodan[aeo]|publicerad
    |publisert|опубликован[ао]|размещен[ао]|feladva|掲載日|公開日|등록일|게시일):? (?:(?:on|am|le|el) )?(?=\S)
`
/** "3 days ago by Northmill", "vor 5 Tagen veröffentlicht" */
const again = pattern(
  'iu',
)` (?:by|von|par|por|da|door) \p{L}[^.!?]{1,60}$| (?:veröffentlicht|eingestellt|erschienen|gepostet
    |publiziert|online|publiée?|publicad[ao]|pubblicat[ao]|geplaatst|publisert|publicerad)$
  | \((?:publicada de nuevo|renovada|reposted|erneut veröffentlicht|actualizada)\)$
`
const longestAgo = 40
/** With what boards put around it. */
const longestPublished = 110

/** Without what boards put around how long ago something was. */
export function withoutPublished(text: string): string {
  return text.replace(published, '').replace(again, '')
}

/** Whether a text tells how long ago something was, and nothing else. */
export function isAgo(text: string): boolean {
  if (text.length > longestPublished || !/\d|^\p{L}{2,12}(?: \p{L}{2,9})?$/u.test(text)) return false
  const ago = withoutPublished(text)
  const said = ago.length > longestAgo ? null : parseRelative(ago)
  return said !== null && said.days <= 0
}
