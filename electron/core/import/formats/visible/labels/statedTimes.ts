// The days that a page states for programs while it shows other words: `<time datetime="2027-03-05">3 weeks ago</time>`. Words that
// count from the day a page was made, that leave the year out or that may mean two days mean the one that is stated; a date
// written out says what its author meant, whatever zone a program wrote it in.

import { addDays } from '../../../../../../shared/calendar.ts'
import { type DateParse, formatWallDay } from '../../../dates/dateGrammar.ts'
import { parseRaw } from '../../../dates/dateOrder.ts'
import { judgeDateText } from '../../../dates/dates.ts'
import type { RawField } from '../../../raw.ts'
import { blockTags } from '../../../text/htmlTags.ts'
import {
  attributeOf,
  type DomElement,
  type DomNode,
  isElement,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { labelledField } from './labelText.ts'

const timeTags: ReadonlySet<string> = new Set(['time', 'relative-time', 'time-ago', 'local-time'])
const fieldsOfDays = ['dateposted', 'validthrough', 'jobstartdate']
const longestWords = 60
const longestLine = 160
/** No page about one job shows more. */
const mostTimes = 200
/** "Posted on", "Date limite de candidature :" in front of the words for a day. */
const mostLead = 5

type IsLeftOut = (element: DomElement) => boolean

/** Whether an element shows a moment. */
export function isTime({ tagName }: DomElement): boolean {
  return timeTags.has(tagName)
}

/** Whether words count the days until something: "in 3 days", "Closes in 3 days". */
export function areAhead(words: string): boolean {
  return endsOf(words).some((end) => {
    const parse = parseRaw(end)
    return parse.type === 'relative' && parse.days > 0
  })
}

/** The words of times in lines that say what of: "Apply by", "Closes", "Publiée". Two days of one kind are of several jobs. */
export function readTimesInLines(root: DomNode, isLeftOut: IsLeftOut): Map<string, RawField> {
  const found = new Map<string, Set<string>>()
  for (const { before, words } of timesIn(root, isLeftOut)) {
    const [field = null, value = words] = namedBy(before, words)
    if (field === null) continue
    found.set(field, (found.get(field) ?? new Set()).add(value))
  }
  const facts = new Map<string, RawField>()
  for (const [key, values] of found)
    if (values.size === 1) facts.set(key, { key, path: 'page.time', rung: 'text', values: [...values] })
  return facts
}

/** Puts stated days in place of the words for them in `fields`, where the page has one day for these words. */
export function stateDays(fields: Map<string, RawField>, root: DomNode, isLeftOut: IsLeftOut): void {
  const open = fieldsOfDays.filter((name) => typeof fields.get(name)?.values[0] === 'string')
  if (open.length === 0) return
  const days = new Map<string, string | null>()
  for (const { words, moment } of timesIn(root, isLeftOut)) {
    if (moment === null) continue
    for (const end of endsOf(words)) {
      // Under a label of days it is a day in a language, or a calendar, that nobody reads here.
      const isUnread = end === words && parseRaw(words).type === 'unreadable'
      if (!isUnread && !mayMean(end, moment)) continue
      days.set(end, days.has(end) && days.get(end) !== moment ? null : moment)
    }
  }
  for (const name of open) {
    const field = fields.get(name)!
    const end = endsOf(String(field.values[0])).find((each) => days.has(each))
    const moment = end === undefined ? null : days.get(end)
    if (moment != null) fields.set(name, { ...field, values: [moment] })
  }
}

interface ShownTime {
  /** What stands in front of it in its line. */
  before: string
  words: string
  moment: string | null
}

function timesIn(root: DomNode, isLeftOut: IsLeftOut): ShownTime[] {
  const times: ShownTime[] = []
  let line = ''
  for (const node of nodesBelow(root, (element) => !isTime(element) && !isLeftOut(element))) {
    if (isText(node)) line = `${line}${node.value}`.slice(-longestLine)
    if (!isElement(node)) continue
    if (node.tagName === 'br' || blockTags.has(node.tagName)) line = ''
    if (!isTime(node)) continue
    const words = lineOf(node)
    if (words === '' || words.length > longestWords) continue
    times.push({ before: line.replace(/\s+/g, ' ').trim(), words, moment: momentOf(node) })
    line += words
    if (times.length > mostTimes) return []
  }
  return times
}

/** A day, with its time where one is stated. */
function momentOf(time: DomElement): string | null {
  const [, day, clock = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d\S{0,20}))?$/.exec(attributeOf(time, 'datetime')?.trim() ?? '') ?? []
  if (day === undefined || judgeDateText(day) !== 'date') return null
  return clock === '' || /^00:00(?::00(?:\.0+)?)?$/.test(clock) ? day : `${day}T${clock}`
}

/** "Closes in 3 days" and what it ends in: "in 3 days", "3 days", "days". */
function endsOf(words: string): string[] {
  const all = words.split(' ')
  return all.slice(0, mostLead).map((_, index) => all.slice(index).join(' '))
}

const near = [-1, 0, 1]

/** Whether words leave open which day they mean, and that may be the stated one. */
function mayMean(words: string, moment: string): boolean {
  const day = moment.slice(0, 10)
  const parse = parseRaw(words)
  if (parse.type === 'relative') return true
  if (parse.type === 'numeric') return canBe(parse, day)
  if (parse.type !== 'unreadable' || !/\d/.test(words)) return false
  const year = day.slice(0, 4)
  // "31 March", "31.03.", "Mar 31"
  return [`${words} ${year}`, `${words}${year}`, `${words}, ${year}`, `${words}/${year}`].some((whole) =>
    canBe(parseRaw(whole), day),
  )
}

/** Whether a date as written is a day or, in another zone, the one beside it. */
function canBe(parse: DateParse, day: string): boolean {
  const days = near.map((step) => addDays(day, step))
  if (parse.type === 'wall') return days.includes(formatWallDay(parse.wall))
  if (parse.type !== 'numeric') return false
  const { first, second, year, rest } = parse
  return [
    { day: first, month: second },
    { day: second, month: first },
  ].some((each) => days.includes(formatWallDay({ year, ...each, ...rest })))
}

/** What words in front of a time, or at its beginning, name, and the words for the day. */
function namedBy(before: string, words: string): [field: string | null, value: string] {
  const label = before.split(/\s*[·•|,;()]\s*|\.\s+|\s[–—-]\s/).at(-1)!
  const own = fieldOf(label)
  if (own !== null || label !== '') return [own, words]
  const all = words.split(' ')
  for (let count = Math.min(mostLead, all.length - 1); count > 0; count -= 1) {
    const field = fieldOf(all.slice(0, count).join(' '))
    if (field !== null) return [field, all.slice(count).join(' ')]
  }
  return [null, words]
}

/** "Closes", "Posted on", "The closing date is" */
function fieldOf(label: string): string | null {
  const plain = label.replace(/^(?:the|this) /i, '')
  const field =
    labelledField(plain) ?? labelledField(plain.replace(/ (?:is|on|at|am|le|el|em|il|op|den|på)$/i, ''))
  return field !== null && fieldsOfDays.includes(field) ? field : null
}
