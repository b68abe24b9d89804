// A posting written as text: pasted from a PDF or a mail, a note in Markdown, a career page's source with its facts in
// front ("---"). The last rung for texts, as visibleText.ts is for pages, and as careful: it takes the first line as
// title, the whole as description, and other facts only from under labels; the posting is flagged for review.

import { parse } from 'yaml'
import { warning } from '../../../../shared/messages.ts'
import { isEmploymentWord } from '../fields/employment.ts'
import type { JsonObject, JsonValue } from '../json/jsonValue.ts'
import type { RawNode, Surroundings } from '../raw.ts'
import { factOfLine } from './labelledFacts.ts'
import { hasMarkdown, writeMarkup } from './markdownText.ts'
import { findUnmarkedPostings } from './pageData.ts'
import type { RungReading } from './reading.ts'
import { readsLikePosting } from './tradeWords.ts'
import { looksLikePosting } from './unmarkedSigns.ts'

const frontMatter = /^\s*---[ \t]*\r?\n([\s\S]{1,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Whether a text begins with facts between two lines of hyphens. */
export function hasFrontMatter(text: string): boolean {
  return frontMatter.test(text)
}

/** The source of a career page: its facts as data, what follows them as the description. */
export function readFrontMatter(text: string, surroundings: Surroundings): RungReading {
  const head = frontMatter.exec(text)
  const facts = head === null ? null : parseFacts(head[1]!)
  if (head === null || facts === null)
    return { postings: [], warnings: [], found: 'no readable facts in front' }
  const body = text.slice(head[0].length).trim()
  if (body !== '' && !facts.has('description')) facts.set('description', writeMarkup(body))
  const value: JsonObject = { members: facts, start: 0, end: text.length, isCut: false }
  if (!looksLikePosting(value, readsLikePosting(body)))
    return { postings: [], warnings: [], found: 'facts of something else' }
  const block = { value: wrap(value), text, rung: 'strict' as const, notes: [], root: 'front' }
  const postings = findUnmarkedPostings([block], surroundings)
  return { postings, warnings: [], found: 'facts in front of a text' }
}

/** As a list of jobs has it: what stands in front of a text that reads like a job is one. */
function wrap(value: JsonObject): JsonObject {
  return { members: new Map([['jobs', [value]]]), start: 0, end: value.end, isCut: false }
}

function parseFacts(source: string): Map<string, JsonValue> | null {
  try {
    const value: unknown = parse(source, { maxAliasCount: 0, schema: 'core', uniqueKeys: false })
    const facts = toJson(value, 0)
    return facts !== null && typeof facts === 'object' && !Array.isArray(facts) ? facts.members : null
  } catch {
    return null
  }
}

const deepest = 16

function toJson(value: unknown, depth: number): JsonValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || value === null || depth > deepest) return null
  if (Array.isArray(value)) return value.map((each) => toJson(each, depth + 1))
  const members = new Map(Object.entries(value).map(([key, each]) => [key, toJson(each, depth + 1)]))
  return { members, start: 0, end: 0, isCut: false }
}

const leastText = 200
const telling = ['joblocation', 'basesalary', 'employmenttype', 'hiringorganization', 'validthrough']
const longestTitle = 120
const longestLine = 200
const mostLines = 2000
/** More different values under one label are several jobs. */
const mostValues = 2

/** What a text says by itself. */
export function readWrittenText(text: string, surroundings: Surroundings): RungReading {
  const lines = text.split(/\r?\n/, mostLines).map((line) => line.trim())
  const opening = announcementOf(lines) ?? headedBy(titleOf(lines), text)
  const title = opening?.title ?? surroundings.pageTitle
  const facts = factsIn(lines)
  // Labels of a job say a good part of what its words would.
  const isPosting = readsLikePosting(text, Number(telling.some((name) => facts.has(name))))
  if (text.length < leastText || title === null || !isPosting) {
    return { postings: [], warnings: [], found: 'text that does not read like a posting' }
  }
  const node: RawNode = { types: ['JobPosting'], id: null, fields: new Map() }
  const add = (name: string, value: string): void => {
    node.fields.set(name, { key: name, path: `text.${name}`, rung: 'text', values: [value] })
  }
  for (const [name, value] of facts) add(name, value)
  if (!node.fields.has('title')) add('title', title)
  if (opening?.employer != null && !node.fields.has('hiringorganization'))
    add('hiringorganization', opening.employer)
  add('description', hasMarkdown(text) ? writeMarkup(text) : text)
  const warnings = [warning('PARTIAL_FROM_TEXT')]
  const posting = { ...surroundings, node, verbatim: text, path: 'text', rung: 'text', warnings }
  return { postings: [posting], warnings: [], found: 'the text itself' }
}

/** The only main heading, else the first line, where it is no sentence and no label. */
function titleOf(lines: readonly string[]): string | null {
  const headings = lines.filter((line) => /^#\s+\S/.test(line))
  const line = headings.length === 1 ? headings[0]! : (lines.find((each) => /\p{L}/u.test(each)) ?? '')
  const plain = plainLine(line)
  const isTitle =
    plain.length <= longestTitle && !/[.!?:;,]$|^(?:dear|hi|hello|about us)\b|https?:/i.test(plain)
  return isTitle && factOf(plain) === null && /\p{L}/u.test(plain) ? plain : null
}

interface Opening {
  title: string
  employer: string | null
}

/** "Skylark Works is hiring a Map Drawer." */
function announcementOf(lines: readonly string[]): Opening | null {
  const line = plainLine(lines.find((each) => each !== '') ?? '').slice(0, longestLine)
  const parts =
    /^(.{2,60}?) (?:is|are) (?:hiring|looking for|seeking|recruiting) (?:for )?(?:an? )?(.{3,80}?)[.!]?$/i.exec(
      line,
    )
  if (parts === null || /^(?:we|this|our|the (?:team|company))$/i.test(parts[1]!)) return null
  return { title: parts[2]!, employer: parts[1]! }
}

/** "Map Drawer — Skylark Works", where the text goes on about that name as one does about a company. */
function headedBy(title: string | null, text: string): Opening | null {
  const parts = title === null ? null : /^(.{3,}?)\s+(?:[—–|@-]|at)\s+([^—–|@]{2,60})$/.exec(title)
  if (title === null || parts === null) return title === null ? null : { title, employer: null }
  const name = parts[2]!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const isSpokenOf = new RegExp(
    `(?:about|join|at) ${name}\\b|\\b${name}(?:['’]s| (?:is|was|has|builds|helps|makes|provides|develops|offers)\\b)`,
    'i',
  )
  const rest = text.slice(text.indexOf(title) + title.length)
  return isSpokenOf.test(rest) ? { title: parts[1]!, employer: parts[2]! } : { title, employer: null }
}

/** A line without the signs of Markdown. */
function plainLine(line: string): string {
  return line
    .replace(/^(?:#{1,6}|[-*+•])\s+/, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/\\$/, '')
    .trim()
}

interface Fact {
  name: string
  value: string
}

/** Labels that mean a job's fact only where the whole text is a job. */
const ownLabels: Record<string, string> = {
  title: 'title',
  'job title': 'title',
  position: 'title',
  role: 'title',
  stelle: 'title',
  poste: 'title',
  puesto: 'title',
  'apply at': 'url',
  apply: 'url',
  'apply here': 'url',
  'apply link': 'url',
  link: 'url',
  url: 'url',
  'job url': 'url',
  source: 'url',
  employment: 'employmenttype',
  type: 'employmenttype',
  contract: 'employmenttype',
}

function factOf(line: string): Fact | null {
  const cells = /^\|\s*([^|]{2,40}?)\s*\|\s*([^|]+?)\s*\|$/.exec(line)
  const plain = cells === null ? line : `${cells[1]}: ${cells[2]}`
  if (plain.length > longestLine) return null
  const known = factOfLine(plain)
  if (known !== null) {
    const value = known.field === 'joblocation' ? known.value.replace(/\.$/, '') : known.value
    return { name: known.field, value }
  }
  const own = /^([\p{L} ]{3,20})[:：]\s*(\S.*)$/u.exec(plain)
  const name = own === null ? undefined : ownLabels[own[1]!.toLowerCase()]
  if (own === null || name === undefined) return null
  const value = name === 'url' ? /https?:\/\/[^\s)>\]]+/.exec(own[2]!)?.[0] : own[2]!
  if (value === undefined) return null
  if (name !== 'employmenttype') return { name, value }
  // "Type: Internship (Summer 2026)": what stands in brackets says more about it.
  const kind = value.replace(/\s*\(.*/, '').trim()
  return isEmploymentWord(kind) ? { name, value: kind } : null
}

function factsIn(lines: readonly string[]): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const line of lines) {
    const fact = line === '' || line.length > 2 * longestLine ? null : factOf(plainLine(line))
    if (fact === null) continue
    found.set(fact.name, (found.get(fact.name) ?? new Set()).add(fact.value))
  }
  for (const values of found.values()) if (values.size > mostValues) return new Map()
  return new Map([...found].map(([name, values]) => [name, [...values][0]!]))
}
