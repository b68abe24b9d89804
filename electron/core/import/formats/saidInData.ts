// What postings in data leave to their own text: applicant tracking systems have a key for the title and one for the
// text, and how one works, what is paid and who hires stands in its sentences, or in lines with labels on top of them.

import type { RawField, RawNode, RawPosting } from '../raw.ts'
import { readPlainText } from '../text/richText.ts'
import { cleanText } from '../text/text.ts'
import { isAgo } from '../wording/lines/shortLines.ts'
import { employerInText } from '../wording/prose/employerInText.ts'
import { addSaid } from '../wording/prose/saidInText.ts'
import { factOfLine } from './visible/labels/labelledFacts.ts'
import { checkedFact } from './written/checkedFact.ts'

/** Longer texts are of more than one job. */
const longestText = 40_000
/** A sentence that says one of these is longer. */
const leastText = 20

/** Adds to unmarked postings the fields they lack as the sentences of their description state them. */
export function addSaidInDescriptions(postings: readonly RawPosting[]): void {
  for (const { node, rung } of postings) {
    const description = node.fields.get('description')
    const written = description?.values[0]
    if (rung !== 'pageData' || description === undefined || typeof written !== 'string') continue
    if (written.length < leastText || written.length > longestText) continue
    const text = readPlainText(written)
    const title = cleanText(String(node.fields.get('title')?.values[0] ?? ''))
    addLabelled(node, text, description)
    addSaid(node, title, text, description.path)
    const page = node.fields.get('url')?.values[0] ?? ''
    const employer = node.fields.has('hiringorganization') ? null : employerInText(`${text}\n${page}`)
    if (employer !== null)
      node.fields.set('hiringorganization', { ...description, rung: 'text', values: [employer] })
  }
}

/** More lines with labels than that are a form. */
const mostLabelled = 30
/** A single one may be the beginning of a sentence, unless a name stands there. */
const leastLabelled = 2
const nameInCapitals = /^(?:[\p{Lu}\d][\p{L}\d&'’.-]*(?: |$)){1,5}$/u
const labelledLine = /^[^:：]{2,40}[:：]\s*\S/u

/** "Employer: Northmill", "Location: Leeds": what the lines on top say that have labels, each of which comes once. */
function addLabelled({ fields }: RawNode, text: string, source: RawField): void {
  const lines = text.split('\n', 2 * mostLabelled).map((line) => line.trim())
  const stated = lines.filter((line) => line !== '')
  const end = stated.findIndex((line) => !labelledLine.test(line))
  const told = new Map<string, string[]>()
  for (const line of stated.slice(0, Math.min(end === -1 ? stated.length : end, mostLabelled))) {
    const labelled = factOfLine(line)
    const fact = labelled && checkedFact(labelled.field, labelled.value)
    if (fact !== null && !isAgo(fact.value)) told.set(fact.name, [...(told.get(fact.name) ?? []), fact.value])
  }
  const isOnlyName =
    told.size === 1 && stated.length > 1 && nameInCapitals.test(told.get('hiringorganization')?.[0] ?? '')
  if (told.size < leastLabelled && !isOnlyName) return
  for (const [name, [value, second]] of told) {
    const isSaid = name === 'joblocation' && fields.has('applicantlocationrequirements')
    if (value === undefined || second !== undefined || isSaid || fields.has(name)) continue
    fields.set(name, { key: name, path: source.path, rung: 'text', values: [value] })
  }
}
