// What the data a site keeps for itself say of a job that is marked in full: pay, mode and terms, which markup for search
// engines leaves out. Only of a record that is surely of the same job, since sites keep those of others beside it.

import { warning } from '../../../../shared/messages.ts'
import { kindsBeside } from '../fields/employment.ts'
import { fieldOf, type RawField, type RawPosting } from '../raw.ts'
import { lettersOf } from '../text/pageTitle.ts'
import { cleanText } from '../text/text.ts'
import { readPageData } from './data/pageData.ts'
import { tells } from './emptyValues.ts'
import type { HtmlPage } from './page.ts'
import { leftOpen } from './visible/marked/leftOpen.ts'
import { textsOf } from './visible/visibleNode.ts'

/** By what is wanted, what the keys are called that may say it. */
const keysOf: Readonly<Record<string, RegExp>> = {
  basesalary: /(?:pay|salar|compens|remuner|wage|gehalt|salaire|stipend|hourly)\w*(?:\\?"|['’])?\s*:/i,
  joblocationtype:
    /(?:remote|workplace|hybrid|tele(?:work|commut|trav)|work_?mode|homeoffice)\w*(?:\\?"|')?\s*:/i,
  employmenttype: /(?:employment|contract|commitment|job)_?types?(?:\\?"|')?\s*:/i,
}

/** Adds to a marked posting what the page's own record of the same job says and its markup does not. */
export function fillFromOwnData(posting: RawPosting, page: HtmlPage): void {
  const scripts = [...page.dataScripts, ...page.flightScripts]
  // Attributes hold data as well, with their quotes written out.
  const isInAttributes = page.source.includes('&quot;:')
  if (posting.rung === 'pageData' || (scripts.length === 0 && !isInAttributes)) return
  // Of a mode that is stated nothing is replaced.
  const wanted = [...leftOpen(posting)].filter(
    (name) => name !== 'joblocationtype' || !posting.node.fields.has(name),
  )
  const isThere =
    wanted.some((name) => scripts.some((text) => keysOf[name]!.test(text))) ||
    (wanted.length > 0 && isInAttributes)
  if (!isThere) return
  const [record, ...others] = readPageData(page).postings.filter((each) => isSameJob(posting, each))
  if (record === undefined || others.length > 0) return
  for (const name of wanted) {
    const field = record.node.fields.get(name)
    const stated = posting.node.fields.get(name)
    if (field === undefined || !tells(record.node, [name])) continue
    const added = name === 'employmenttype' && stated !== undefined ? withTerms(stated, field) : field
    if (added === null) continue
    posting.node.fields.set(name, added)
    const code = added === field ? 'FILLED_FROM_PAGE' : 'LENGTHENED_FROM_PAGE'
    posting.warnings.push(warning(code, { field: fieldNames[name]!, path: field.path }))
  }
}

const fieldNames: Readonly<Record<string, string>> = {
  basesalary: 'salaries',
  joblocationtype: 'workMode',
  employmenttype: 'employment',
}

/** What is stated with the hours, or the contract, that the record says beside it. */
function withTerms(stated: RawField, told: RawField): RawField | null {
  const [more, ...others] = kindsBeside(textsOf(stated), textsOf(told))
  return more === undefined || others.length > 0 ? null : { ...stated, values: [...stated.values, more] }
}

const sampleLength = 60

/** Whether two postings have one title, and one text or one number. */
function isSameJob(posting: RawPosting, record: RawPosting): boolean {
  const [one, other] = [posting, record].map((each) => ({
    title: lettersIn(each, 'title', 'name'),
    text: lettersIn(each, 'description'),
    // The name of who gave it stands beside it.
    number: textsOf(each.node.fields.get('identifier')).find((text) => /\d{3}/.test(text)) ?? '',
  })) as [Told, Told]
  if (one.title === '' || one.title !== other.title || record.isAside) return false
  if (one.number !== '' && one.number === other.number) return true
  const [shorter, longer] = one.text.length < other.text.length ? [one, other] : [other, one]
  const samples = [0.25, 0.5, 0.75].map((at) => sampleAt(shorter.text, at))
  return shorter.text.length > sampleLength && samples.every((sample) => longer.text.includes(sample))
}

/** So many letters from a part of the way into a text on. */
function sampleAt(text: string, part: number): string {
  const start = Math.floor((text.length - sampleLength) * part)
  return text.slice(start, start + sampleLength)
}

interface Told {
  title: string
  text: string
  number: string
}

function lettersIn({ node }: RawPosting, ...names: [string, ...string[]]): string {
  const field = fieldOf(node, ...names)
  return field === null ? '' : lettersOf(cleanText(textsOf(field)[0] ?? ''))
}
