// Lists whose titles say more than the title: feeds that write "Employer: Title" or "Title at Employer" throughout,
// and threads whose entries begin "Employer | Title | Place | Pay". A whole list of such titles proves it, one alone
// only where one side names an occupation and the other does not; what is taken apart this way is flagged for it.

import { isJsonObject, type JsonObject } from '../../json/jsonValue.ts'
import { readPlaceText } from '../../places/placeText.ts'
import { readMode } from '../../places/workMode.ts'
import type { RawField, RawNode, RawPosting } from '../../raw.ts'
import { cleanText } from '../../text/text.ts'
import { partHeadline } from '../../wording/headline.ts'
import { namesOccupation } from '../../wording/occupations.ts'
import { plainKey } from './keyPaths.ts'

const leading = /^([^:|]{2,60}):\s+(\S.*)$/
const trailing = /^(\S.*?)\s+(?:at|@|bei|chez)\s+([^|]{2,60})$/i

/** Takes the employer out of the titles of a list where all of them name one, and no posting states it elsewhere. */
export function splitListedTitles(postings: readonly RawPosting[]): void {
  const isAlone = postings.length === 1
  if (postings.some(({ node }) => node.fields.has('hiringorganization'))) return
  const titles = postings.map(({ node }) => node.fields.get('title'))
  const triples = splitInThree(titles.map((field) => cleanText(String(field?.values[0] ?? ''))))
  for (const [index, [title, employer, place]] of triples?.entries() ?? []) {
    const { fields } = postings[index]!.node
    const field = titles[index]!
    fields.set('title', { ...field, values: [title!] })
    fields.set('hiringorganization', { ...field, values: [employer!] })
    if (!fields.has('joblocation')) fields.set('joblocation', { ...field, values: [place!] })
  }
  if (triples !== null) return
  for (const [shape, employer, title] of [
    [leading, 1, 2],
    [trailing, 2, 1],
  ] as const) {
    const parts = titles.map((field) => shape.exec(cleanText(String(field?.values[0] ?? ''))))
    if (parts.some((part) => part === null)) continue
    if (isAlone && !isSplitRight(parts[0]![employer]!, parts[0]![title]!)) continue
    for (const [index, { node }] of postings.entries()) {
      const field = titles[index]!
      node.fields.set('title', { ...field, values: [parts[index]![title]!] })
      node.fields.set('hiringorganization', { ...field, values: [parts[index]![employer]!] })
    }
    return
  }
}

const longestTitle = 200
/** One sign parts all titles of a list. */
const signs = [' — ', ' – ', ' - ', ' | ']

/** "Baker — Northmill — Leith, Scotland": three parts throughout, of which the last is a place in a known country. */
function splitInThree(titles: readonly string[]): readonly (readonly string[])[] | null {
  if (titles.length < 2 || titles.some((title) => title.length > longestTitle)) return null
  for (const sign of signs) {
    const parts = titles.map((title) => title.split(sign).map((part) => part.trim()))
    if (parts.every((each) => each.length === 3 && isThreefold(each))) return parts
  }
  return null
}

function isThreefold([title, employer, place]: readonly string[]): boolean {
  if (!title || !employer || !place || readMode(employer) !== null || namesOccupation(employer)) return false
  return (readPlaceText(place, null)?.countryCode ?? null) !== null
}

/** A single title shows by what its sides are called which of them is the job. */
function isSplitRight(employer: string, title: string): boolean {
  return (
    namesOccupation(title) &&
    !namesOccupation(employer) &&
    readMode(employer) === null &&
    !label.test(employer)
  )
}

const label = /^(?:jobs?|hiring|now hiring|new|urgent|position|role|title|vacancy|opening|location|\P{L}*)$/iu

const textKeys: ReadonlySet<string> = new Set(['text', 'commenttext', 'body', 'content'])
/** What an entry says in its first line, under schema.org's names; null where that is no such line. */
export function readHeadline(entry: JsonObject, path: string): RawNode | null {
  for (const [key, value] of entry.members) {
    if (typeof value !== 'string' || !textKeys.has(plainKey(key))) continue
    const head = value.slice(0, 2000).split(/<p>|<br|\n/i)[0]!
    const parts = partHeadline(head)
    if (parts === null) return null
    const fields = new Map<string, RawField>()
    const add = (name: string, text: string): void => {
      const field = fields.get(name)
      if (field === undefined)
        fields.set(name, { key, path: `${path}.${key}`, rung: 'pageData', values: [text] })
      else if (name !== 'title') field.values.push(text)
    }
    for (const { name, text } of parts) add(name, text)
    add('description', value)
    const posted = postedOf(entry, path)
    if (posted !== null) fields.set('dateposted', posted)
    return { types: [], id: null, fields }
  }
  return null
}

function postedOf(entry: JsonObject, path: string): RawField | null {
  for (const [key, value] of entry.members) {
    const isDate = /^(?:createdat|time|date|posted)$/.test(plainKey(key))
    if (isDate && (typeof value === 'string' || typeof value === 'number'))
      return { key, path: `${path}.${key}`, rung: 'pageData', values: [value] }
  }
  return null
}

const hiring = /\bhiring\b/i
const seeking = /wants? to be hired/i
const headline = /^[^|<\n]{2,80}\|[^|<\n]{2,200}\|/

/** Whether a thread says by its name, or by how two of its entries begin, that they are jobs. */
export function isHiringThread(value: JsonObject): boolean {
  const names = [value.members.get('title'), value.members.get('story_title')]
  if (names.some((name) => typeof name === 'string' && hiring.test(name) && !seeking.test(name))) return true
  const entries = value.members.get('children')
  const texts = (Array.isArray(entries) ? entries : []).map((entry) =>
    isJsonObject(entry) ? entry.members.get('text') : null,
  )
  return texts.filter((text) => typeof text === 'string' && headline.test(text)).length > 1
}
