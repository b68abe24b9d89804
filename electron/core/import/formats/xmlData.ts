// Feeds of job boards and applicant tracking systems in XML: read into the same shape as JSON, so that one way of
// finding postings serves both. Elements become keys, repeated ones lists; markup inside an element stays text.
// No entity but the predefined and HTML's own is known, and nothing outside the file is looked at.

import { type JsonObject, type JsonValue, jsonLimits } from '../json/jsonValue.ts'
import type { Surroundings } from '../raw.ts'
import { decodeEntities } from '../text/entities.ts'
import { droppedTags, knownTags } from '../text/htmlTags.ts'
import { findUnmarkedPostings } from './data/pageData.ts'
import { howMany, type RungReading } from './reading.ts'
import { addSaidInDescriptions } from './saidInData.ts'

/** How XML begins, without what may stand in front of its first element. */
function headOf(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, '')
    .trimStart()
}

const feedElement = /^<(?:rss|feed|workzag-jobs|source|jobs|positions|vacancies)[\s>]/i

/** Whether a text is XML that is no page. */
export function isXmlData(text: string): boolean {
  const head = headOf(text)
  if (/^<!doctype\s+html|^<html/i.test(head)) return false
  return /^\s*<\?xml/i.test(text) || feedElement.test(head) || isWholeElement(text, head)
}

/** Whether a text is one element that no page has. */
function isWholeElement(text: string, head: string): boolean {
  const name = /^<([a-z]\w*)[\s>]/i.exec(head)?.[1]
  if (name === undefined || pageTags.has(name.toLowerCase())) return false
  return text
    .slice(-name.length - 200)
    .trimEnd()
    .endsWith(`</${name}>`)
}

const pageTags = new Set([...knownTags, ...droppedTags, 'picture', 'summary', 'label', 'data', 'time'])

/** Whether XML calls itself a feed, which no page does. */
export function isFeed(text: string): boolean {
  return feedElement.test(headOf(text))
}

/** The postings of a feed; those without an own text too. */
export function readXmlData(text: string, surroundings: Surroundings): RungReading {
  const value = parseXml(text)
  const blocks = [{ value, text, rung: 'strict' as const, notes: [], root: '$' }]
  const postings = findUnmarkedPostings(blocks, surroundings)
  addSaidInDescriptions(postings)
  return { postings, warnings: [], found: `XML, ${howMany(postings.length, 'posting')}` }
}

interface Open {
  name: string
  attributes: ReadonlyMap<string, string>
  object: JsonObject
  /** Of the content. */
  from: number
  text: string
  hasOnlyMarkup: boolean
}

const tagStart = /<(?:!--|!\[CDATA\[|\?|!|\/?)/g
const tagName = /[^\s/>]*/y

/** An object for the root element. What is not closed ends with the text. */
export function parseXml(text: string): JsonObject {
  const root: Open = {
    name: '',
    attributes: noAttributes,
    object: emptyObject(0),
    from: 0,
    text: '',
    hasOnlyMarkup: true,
  }
  const stack: Open[] = [root]
  let nodes = 0
  let at = 0
  while (at < text.length && nodes < jsonLimits.nodes) {
    tagStart.lastIndex = at
    const hit = tagStart.exec(text)
    const top = stack.at(-1)!
    top.text += decodeEntities(text.slice(at, hit?.index ?? text.length))
    if (hit === null) break
    const end = endOf(text, hit[0], hit.index)
    if (hit[0] === '<![CDATA[') top.text += text.slice(hit.index + 9, end - 3)
    else if (hit[0] === '</') close(stack, text, hit.index, end)
    else if (hit[0] === '<') {
      nodes += 1
      tagName.lastIndex = hit.index + 1
      const name = tagName.exec(text)![0]
      const isEmpty = text[end - 2] === '/'
      const tag = text.slice(hit.index, end)
      const attributes = knownTags.has(name.toLowerCase()) ? noAttributes : attributesOf(tag)
      const open = {
        name,
        attributes,
        object: emptyObject(hit.index),
        from: end,
        text: '',
        hasOnlyMarkup: true,
      }
      if (isEmpty) addMember(top, open, attributes.get('href') ?? saidByAttributes(open))
      else if (stack.length < jsonLimits.depth) stack.push(open)
    }
    at = end
  }
  while (stack.length > 1) close(stack, text, text.length, text.length)
  return root.object
}

function endOf(text: string, opening: string, start: number): number {
  const closing = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' }[opening] ?? '>'
  const end = text.indexOf(closing, start + opening.length)
  return end === -1 ? text.length : end + closing.length
}

function emptyObject(start: number): JsonObject {
  return { members: new Map(), start, end: start, isCut: false }
}

/** Ends the innermost element; a closing tag that fits none of the open ones ends nothing. */
function close(stack: Open[], text: string, start: number, end: number): void {
  const top = stack.at(-1)!
  const name = text.slice(start + 2, Math.max(end - 1, start + 2)).trim()
  if (start < text.length && name !== top.name) return
  if (stack.length < 2) return
  stack.pop()
  top.object.end = end
  const { members } = top.object
  const isMarkup = members.size > 0 && top.hasOnlyMarkup
  const value = isMarkup ? text.slice(top.from, start).trim() : saidBy(top)
  addMember(stack.at(-1)!, top, value)
}

/** The content, with what attributes say beside it: `<job id="7">…</job>`, `<pay currency="EUR">3000</pay>`. */
function saidBy(element: Open): JsonValue {
  const { attributes, object } = element
  const text = element.text.trim()
  if (object.members.size === 0) {
    if (text === '') return saidByAttributes(element)
    if (![...attributes.keys()].some((name) => ofPay.test(name))) return text
    object.members.set('value', text)
  }
  for (const [name, value] of attributes) if (!object.members.has(name)) object.members.set(name, value)
  return object
}

const ofPay = /^(?:currency|unit|period|interval)$/i

/** `<pay currency="EUR" min="3000"/>`; what only refers to a picture or a film says nothing. */
function saidByAttributes({ name, attributes, object }: Open): JsonValue {
  if (attributes.size === 0 || name.includes(':') || attributes.has('url') || attributes.has('src')) return ''
  return { ...object, members: new Map(attributes) }
}

function addMember(parent: Open, child: Open, value: JsonValue): void {
  const { members } = parent.object
  if (!knownTags.has(child.name.toLowerCase())) parent.hasOnlyMarkup = false
  const earlier = members.get(child.name)
  if (earlier === undefined) members.set(child.name, value)
  else if (Array.isArray(earlier)) earlier.push(value)
  else members.set(child.name, [earlier, value])
}

const noAttributes: ReadonlyMap<string, string> = new Map()
const attribute = /\s([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Those without a prefix, such as the `href` of a link of Atom. */
function attributesOf(tag: string): ReadonlyMap<string, string> {
  if (!tag.includes('=')) return noAttributes
  const found = new Map<string, string>()
  for (const [, name, double, single] of tag.matchAll(attribute))
    if (name !== 'xmlns') found.set(name!, decodeEntities(double ?? single ?? ''))
  return found
}
