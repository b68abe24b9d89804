// Titles that say more than what the job is called. Feeds write "Employer: Title" or "Title at Employer" throughout, and
// threads begin "Employer | Title | Place | Pay": a whole list of such titles proves it, one alone only where one side names
// an occupation and the other does not. Others begin with an employer, or end with a place, that is stated apart or nowhere.

import type { Place } from '../../../../../../shared/posting.ts'
import { isJsonObject, type JsonObject } from '../../../json/jsonValue.ts'
import { readCountryName } from '../../../places/countries.ts'
import { readPlaceText } from '../../../places/placeText.ts'
import { isWellKnownTown } from '../../../places/townsByCountry.ts'
import { readMode } from '../../../places/workMode.ts'
import { isNode, type RawField, type RawNode, type RawPosting, type RawValue } from '../../../raw.ts'
import { cleanText } from '../../../text/text.ts'
import { namesOccupation } from '../../../wording/names/occupations.ts'
import { partHeadline } from '../../../wording/titles/headline.ts'
import { nameOf, plainKey } from '../keys/keyPaths.ts'

const leading = /^([^:|]{2,60}):\s+(\S.*)$/
const trailing = /^(\S.*?)\s+(?:at|@|bei|chez)\s+([^|]{2,60})$/i

/** Takes the employer out of the titles of a list where all of them name one, and no posting states it elsewhere. */
export function splitListedTitles(postings: readonly RawPosting[]): void {
  const isAlone = postings.length === 1
  for (const { node } of postings) takeWriter(node)
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
    const parted = postings.map(({ node }) => partAsides(node))
    const parts = parted.map(({ bare }) => shape.exec(bare))
    if (parts.some((part) => part === null)) continue
    if (isAlone && !isSplitRight(parts[0]![employer]!, parts[0]![title]!)) continue
    for (const [index, { node }] of postings.entries()) {
      addParts(node, parts[index]![title]!, parts[index]![employer]!, parted[index]!)
    }
    return
  }
}

/** A title without the brackets at its end that say where, as the posting does, or how one works. */
interface Parted {
  bare: string
  place: string | null
  mode: string | null
}

const asideAtEnd = /^(.{3,}?)\s*\(([^()]{2,80})\)$/

/** "Baker at Northmill (Leeds, UK) (allows remote)" */
function partAsides({ fields }: RawNode): Parted {
  const parted: Parted = {
    bare: cleanText(String(fields.get('title')?.values[0] ?? '')),
    place: null,
    mode: null,
  }
  if (parted.bare.length > longestTitle) return parted
  const places = (fields.get('joblocation')?.values ?? []).map((place) => plainKey(placeOf(place)))
  for (let left = asideAtEnd.exec(parted.bare); left !== null; left = asideAtEnd.exec(parted.bare)) {
    const [, bare = '', aside = ''] = left
    const own = plainKey(aside)
    if (readMode(aside) !== null) parted.mode ??= aside
    else if (places.length === 0 && isSurelyPlace(aside, '')) parted.place ??= aside
    else if (own === '' || !places.some((place) => place.startsWith(own))) break
    parted.bare = bare
  }
  return parted
}

/** "Leeds, UK" of a place, also where each part of it has a key. */
function placeOf(place: RawValue): string {
  return isNode(place)
    ? [...place.fields.values()].map(({ values }) => String(values[0])).join(' ')
    : String(place)
}

function addParts({ fields }: RawNode, title: string, employer: string, { place, mode }: Parted): void {
  const field = fields.get('title')!
  const add = (name: string, value: string | null): void => {
    if (value !== null && !fields.has(name)) fields.set(name, { ...field, values: [value] })
  }
  fields.set('title', { ...field, values: [title] })
  add('hiringorganization', employer)
  add('joblocation', place)
  add('joblocationtype', mode)
}

const writer = /^(?:\w+:)?(?:author|creator)$/i

/** Who wrote an entry hires where its title says so too: "Baker at Northmill", "Northmill - Baker". */
function takeWriter(node: RawNode): void {
  const { fields } = node
  if (fields.has('hiringorganization') || !fields.has('title')) return
  const [, by] = [...fields].find(([key]) => writer.test(key)) ?? []
  const [written] = by?.values ?? []
  const named = written === undefined || !isNode(written) ? written : namedWithin(written)
  const name = typeof named === 'string' ? cleanText(named) : ''
  if (name.length < 2 || name.length > longestName) return
  const parted = partAsides(node)
  if (parted.bare.length > longestTitle) return
  const said = RegExp.escape(name)
  const [, behind, front] =
    new RegExp(
      `^(\\S.*?)\\s+(?:at|@|bei|chez)\\s+${said}$|^${said}\\s*(?:\\s[-–—|]|:)\\s+(\\S.*)$`,
      'iu',
    ).exec(parted.bare) ?? []
  const title = behind ?? front
  if (title !== undefined) addParts(node, title, name, parted)
}

/** Names of feeds have a prefix: `<a10:name>`. */
function namedWithin({ fields }: RawNode): RawValue | undefined {
  return [...fields].find(([key]) => /^(?:\w+:)?name$/i.test(key))?.[1].values[0]
}

const longestName = 80

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

/** Takes the name of who employs off the front of titles: "Northmill - Baker", "Northmill hiring Baker in Leeds | LinkedIn". */
export function dropEmployerInFront(postings: readonly RawPosting[]): void {
  for (const { node } of postings) {
    const title = node.fields.get('title')
    const [written] = title?.values ?? []
    const name = nameOf(node.fields.get('hiringorganization')?.values[0] ?? '')
    if (title === undefined || typeof written !== 'string' || name === null) continue
    const text = cleanText(written)
    if (!text.toLowerCase().startsWith(name.toLowerCase())) continue
    const behind = text.slice(0, longestTitle).slice(name.length)
    const rest =
      /^\s*(?:[-–—|]|:)\s+(\p{L}.{2,})$/u.exec(behind)?.[1] ??
      /^ hiring (\p{L}.{2,}?)(?: in \p{Lu}[^|]{2,60})? \| LinkedIn$/u.exec(behind)?.[1]
    if (rest !== undefined) node.fields.set('title', { ...title, values: [rest] })
  }
}

const longestUrl = 500
const inBrackets = /^(.{3,}?)\s*\(([^()]{3,140})\)$/

/** "(Payments, UK)" is none: a town stands in front of a state or a postal code, or in the posting's own address. */
function isSurelyTown({ locality, regionCode, postalCode }: Place, url: string): boolean {
  if (locality === null) return false
  const inUrl = plainKey(url.slice(0, longestUrl))
  return regionCode !== null || postalCode !== null || inUrl.includes(plainKey(locality))
}

/** A town as well known as Berlin, a country by its name, or a town with its country. */
function isSurelyPlace(text: string, url: string): boolean {
  if (!text.includes(',')) return isWellKnownTown(text) || readCountryName(text, null) !== null
  const place = namesOccupation(text) ? null : readPlaceText(text, null)
  return place !== null && place.countryCode !== null && isSurelyTown(place, url)
}

/** Takes places with their country off the end of titles, where no other place is stated. */
export function takePlaceFromTitle(postings: readonly RawPosting[]): void {
  for (const { node } of postings) {
    const title = node.fields.get('title')
    const [written] = title?.values ?? []
    if (title === undefined || typeof written !== 'string' || node.fields.has('joblocation')) continue
    const [, bare, text] = written.length > longestTitle ? [] : (inBrackets.exec(cleanText(written)) ?? [])
    if (bare === undefined || text === undefined) continue
    const [url] = node.fields.get('url')?.values ?? []
    if (!isSurelyPlace(text, typeof url === 'string' ? url : '')) continue
    node.fields.set('title', { ...title, values: [bare] })
    node.fields.set('joblocation', { ...title, values: [text] })
  }
}
