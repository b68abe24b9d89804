// Adverts of one paragraph each in a list: "- Northmill is looking for a miller. Write to …", with points, numbers or dates in
// front, as wikis, letters of news and channels have them. The points of one advert are told by what they leave out: whom
// each of them seeks, and where to answer that.

import type { RawPosting } from '../../raw.ts'
import { employerInText } from '../../wording/prose/employerInText.ts'
import { isJobAddress } from '../data/unmarkedSigns.ts'
import { withoutLinks } from './bareText.ts'
import { seeksInShort, titleSought } from './shortAdvert.ts'

const mostLines = 5000
const mostEntries = 200
const longestEntry = 3000
const leastEntries = 2

const day =
  /^[([]?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})[)\]]?\s*[:,–—-]?\s+(?=\p{L})/u
/** What stands in front of the entries of a list; a list has one kind of it. */
const kindsOfMark = [
  /^[-+–—]\s+(?=\S)/,
  /^[*•·▪◦‣►➤»]\s*(?=\S)/,
  /^(?:\p{Extended_Pictographic}\ufe0f?)+\s*(?=\S)/u,
  /^\d{1,3}[.)]\s+(?=\S)/,
  day,
]
const answered = /(?<![\w.+-])[\w.+-]{1,80}@[\w-]{1,80}\.[\w.-]{1,80}|https?:\/\/[^\s)>\]"']{1,2000}/g

/** The entries, without what stands in front of them; none where they are the points of one advert. */
export function splitListedAdverts(text: string): string[] {
  // Who looks at each line of a long text for whom it seeks looks for long.
  if ((text.match(answered)?.length ?? 0) < leastEntries) return []
  const lines = text.split(/\r?\n/, mostLines).map((line) => line.trim())
  for (const mark of kindsOfMark) {
    const entries = entriesOf(lines, mark)
    if (entries.length < leastEntries) continue
    const adverts = entries.filter((entry) => entry.search(answered) !== -1)
    if (adverts.length * 2 > entries.length && areAdverts(adverts)) return adverts
  }
  return []
}

/** Whether most seek somebody, each to write to another; who says it in words that seek much else, to another firm. */
function areAdverts(entries: readonly string[]): boolean {
  const called = entries.filter((entry) => titleSought(entry) !== null)
  const seeking = entries.filter((entry) => called.includes(entry) || seeksInShort(entry))
  const isSeveral = (few: readonly string[], answerOf: (entry: string) => string): boolean =>
    few.length * 2 > entries.length && new Set(few.map(answerOf)).size >= leastEntries
  return isSeveral(called, answerIn) || isSeveral(seeking, placeOfAnswer)
}

function answerIn(entry: string): string {
  return entry.match(answered)?.at(-1) ?? ''
}

/** The page of a job, or whose page or address it is. */
function placeOfAnswer(entry: string): string {
  const answer = answerIn(entry)
  if (isJobAddress(answer)) return answer
  return /^(?:https?:\/\/)?(?:[^@/]{1,80}@)?(?:www\.)?([^/]*)/.exec(answer)?.[1] ?? ''
}

/** Each from its mark to the next, or to an empty line. */
function entriesOf(lines: readonly string[], mark: RegExp): string[] {
  const entries: string[] = []
  let isOpen = false
  for (const line of lines) {
    if (line === '') isOpen = false
    else if (mark.test(line)) {
      if (entries.length === mostEntries) break
      isOpen = true
      entries.push(line.replace(mark, '').replace(day, ''))
    } else if (isOpen) entries.push(`${entries.pop()}\n${line}`)
  }
  return entries.every((entry) => entry.length <= longestEntry) ? entries : []
}

/** Where to answer an entry that names one address only. */
export function addAnswer({ node, path, rung, verbatim }: RawPosting): void {
  const [answer, other] = new Set(verbatim.match(answered))
  const name = answer?.startsWith('http') ? 'url' : 'applicationcontact'
  const isKnown = ['url', 'applyurl', 'applicationcontact'].some((each) => node.fields.has(each))
  if (answer === undefined || other !== undefined || isKnown) return
  node.fields.set(name, { key: 'text', path, rung, values: [answer.replace(/[.,;:]+$/, '')] })
}

/** In a text around several adverts stands who offers those that name nobody. */
export function addEmployer(postings: readonly RawPosting[], text: string): void {
  const employer = employerInText(withoutLinks(text))
  if (employer === null) return
  for (const { node, path } of postings)
    if (!node.fields.has('hiringorganization'))
      node.fields.set('hiringorganization', { key: 'text', path, rung: 'text', values: [employer] })
}
