// Adverts as threads about hiring have them: a first line in parts ("Employer | Title | Place | Pay"), and a text
// below it until the next such line.

import { withoutModeWords } from '../../places/modeWords.ts'
import { splitChoice } from '../../places/severalPlaces.ts'
import { readMode } from '../../places/workMode.ts'
import type { RawPosting, Surroundings } from '../../raw.ts'
import { pattern } from '../../text/pattern.ts'
import { plainLine } from '../../wording/lines/furniture.ts'
import { isMode } from '../../wording/lines/workAlone.ts'
import { composePosting, type PossibleFact } from '../../wording/lines/writtenPosting.ts'
import { namesOccupation } from '../../wording/names/occupations.ts'
import { partPlace } from '../../wording/names/placeOrRemote.ts'
import { experienceInLines } from '../../wording/prose/askedExperience.ts'
import { titleInSentences } from '../../wording/prose/sentences.ts'
import { type HeadlinePart, partHeadline } from '../../wording/titles/headline.ts'
import { partTitle } from '../../wording/titles/titleParts.ts'

const longestHeadline = 400
const leastOfSmall = 4
const mostAdverts = 500
/** A line of parts is a headline where more than its order says so. */
const telling: ReadonlySet<string> = new Set(['employmenttype', 'basesalary'])

/** The adverts of a text; none where its first line is no headline, or only one of many. */
export function readThread(text: string, surroundings: Surroundings): RawPosting[] {
  const lines = text.split(/\r?\n/)
  const starts: number[] = []
  for (const [index, line] of lines.entries()) {
    if (isHeadline(line)) starts.push(index)
    if (starts.length > mostAdverts) break
  }
  const first = lines.findIndex((line) => line.trim() !== '')
  if (starts.length === 0 || (starts.length === 1 && starts[0] !== first)) return []
  return starts.flatMap((start, index) =>
    advertsOf(
      lines
        .slice(start, starts[index + 1])
        .join('\n')
        .trim(),
      index,
      surroundings,
    ),
  )
}

function isHeadline(line: string): boolean {
  if (!line.includes('|') || line.length > longestHeadline || !/^\s*[\p{L}\d]/u.test(line)) return false
  // Some write their names small; so are the heads of tables.
  if (/^\s*\p{Ll}/u.test(line) && line.split('|').length < leastOfSmall) return false
  // Types and commands have such signs as well.
  if (/[{}`=]|['"]\s*\|/.test(line)) return false
  const parts = partHeadline(line)
  if (parts === null) return false
  return parts.some(
    ({ name, text }) =>
      telling.has(name) ||
      (name === 'joblocation' && (isMode(text) || /remote|onsite|on-site|hybrid/i.test(text))),
  )
}

const addressAtEnd = /(?<=\s)[([<]?(https?:\/\/[^\s|>)\]]+)[)\]>]?\s*$/

/** One advert, or where its first line names no job, one for each that is listed below. */
function advertsOf(text: string, index: number, surroundings: Surroundings): RawPosting[] {
  const [head = ''] = text.split('\n')
  const written = partHeadline(head) ?? []
  const parts = written.flatMap(factsOf)
  const url = (/\|\s*<?(https?:\/\/[^\s|>]+)/.exec(head) ?? addressAtEnd.exec(head))?.[1]
  const roles = written.some(({ name }) => name === 'title') ? [] : rolesBelow(text.split('\n').slice(1))
  const titles = roles.length > 0 ? roles : [titleInSentences(text.slice(head.length))]
  return titles.map((written, at) => {
    // "Miller - EUR 40-50k": each job may have pay of its own.
    const { title, pay } = roles.length > 0 ? partTitle(written!) : { title: written, pay: null }
    const rest = [
      { name: 'title', value: title },
      { name: 'basesalary', value: pay },
      { name: 'url', value: url },
      // Of several jobs each may ask for something else.
      {
        name: 'experiencerequirements',
        value: titles.length > 1 ? null : experienceInLines(text.split('\n')),
      },
      { name: 'description', value: text },
    ]
    const path = titles.length > 1 ? `text[${index}][${at}]` : `text[${index}]`
    return composePosting(path, [parts, rest], text, { ...surroundings, pageTitle: null })
  })
}

function factsOf({ name, text: value }: HeadlinePart): PossibleFact[] {
  if (name !== 'joblocation')
    return [{ name, value: name === 'hiringorganization' ? value.replace(/\s*[([]?https?:\S+$/, '') : value }]
  const [either, region = ''] = eitherMode.exec(value)?.slice(1) ?? []
  if (either !== undefined)
    return [
      { name: 'joblocationtype', value: either.replace(/\s*[/,]\s*/, ' or ') },
      { name: 'applicantlocationrequirements', value: spoken.test(region) ? null : region },
    ]
  const plain = value.replace(/^based (?:in|out of) | based$|,? but .*$/giu, '')
  if (plain !== value) return factsOf({ name, text: plain }).concat(modeOf(value))
  // "Onsite preferred", "1-2x/week in office"
  const rest = withoutModeWords(value)
  const isName = rest === '' || (/\p{Lu}|\p{Lo}/u.test(rest) && !spoken.test(rest))
  if (readMode(value) !== null && !isName) return modeOf(value)
  const choice = partPlace(value)
  if (choice !== null)
    return [
      { name, value: choice.place },
      { name: 'joblocationtype', value: choice.mode },
      { name: 'applicantlocationrequirements', value: choice.region ?? remoteFrom.exec(value)?.[1] },
    ]
  // "Leeds or York (hybrid)"
  const towns = splitChoice(withoutModeWords(value))
  if (towns.length < 2) return [{ name, value }]
  return [
    ...towns.map((town) => ({
      name: timeZone.test(town) ? 'applicantlocationrequirements' : name,
      value: town,
    })),
    { name: 'joblocationtype', value: readMode(value) === null ? null : value },
  ]
}

function modeOf(text: string): PossibleFact[] {
  return readMode(text) === null ? [] : [{ name: 'joblocationtype', value: text }]
}

/** What somebody says of the mode, and no name of a place. */
const spoken =
  /(?<!\p{L})(?:we|our|you|everyone|is|are|can|preferred|company|team|week|required|friendly)(?!\p{L})/iu

/** "Remote (EU) + Leeds" */
const remoteFrom = /^(?:fully )?remote\s?\(([^()±,;]{2,40})\)/i
/** "Remote (EU timezones) or Leeds": from where, and no place one goes to. */
const timeZone = /\btime ?zones?$/i

/** "ONSITE or REMOTE (EU, ±2h CET)": both, and from where. */
const eitherMode =
  /^((?:on-?site|in[- ]office|hybrid)\s*(?:\sor\s|\/|,)\s*(?:fully )?remote|(?:fully )?remote\s*(?:\sor\s|\/|,)\s*(?:on-?site|in[- ]office|hybrid))(?:\s*\(([^()±,;]{2,40})[^()]{0,40}\))?$/i

/** "Roles:", and below it one on each line. */
const listOfRoles = pattern('i')`
  ^(?:open |current |our |the |available )?(?:roles?|positions?|openings?|jobs?
    |vacancies)(?: (?:we[’']re|we are) .{3,30}| open| available)?\s*:?$
  |^(?:(?:we[’']re|we are) (?:currently |now )?)?(?:hiring|looking for
    |recruiting)(?: (?:for|the following).{0,40})?\s*:?$
`
const point = /^[-*•–·]\s*(?=\S)/
const mostRoles = 30
const longestRole = 100

/** The titles below such a heading; none where the lines below it are anything else. */
function rolesBelow(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => listOfRoles.test(plainLine(line)))
  if (at === -1) return []
  const roles: string[] = []
  for (const line of lines.slice(at + 1)) {
    const written = line.trim()
    if (written === '') continue
    const isPoint = point.test(written)
    if (!isPoint || roles.length === mostRoles) break
    const role = roleOf(written.replace(point, ''))
    if (role === null) return []
    roles.push(role)
  }
  return roles
}

/** "Senior Miller (flour, rye): https://…" → "Senior Miller" */
function roleOf(line: string): string | null {
  const role = plainLine(line)
    .replace(/\s*(?:[-–—:]\s*)?[([<]?https?:\S+$/, '')
    .replace(/\s*\([^()]{0,60}\)$/, '')
    .replace(/\s*[,;.]$/, '')
  return role.length <= longestRole && namesOccupation(role) ? role : null
}
