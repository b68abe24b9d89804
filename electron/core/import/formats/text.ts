// Files of JSON, of JSON lines, and texts that hold JSON somewhere in the middle.

import { warning } from '../../../../shared/messages.ts'
import type { Warning } from '../../../../shared/posting.ts'
import { withoutComments } from '../detect.ts'
import type { ReadAttempt, SourceContainer } from '../draft.ts'
import { parseJson } from '../json/json.ts'
import { isCall, type JsonBlock, jsonTextLimit, readJson } from '../json/jsonLadder.ts'
import { findJsonSlices } from '../json/jsonScan.ts'
import { isJsonObject, type JsonValue } from '../json/jsonValue.ts'
import type { RawPosting, Surroundings } from '../raw.ts'
import { withoutForumMarkup } from '../text/forumMarkup.ts'
import { innerBlocks } from './data/blocks/dataBlocks.ts'
import { findScriptData } from './data/blocks/scriptData.ts'
import { beginsAsYaml, readYamlRecord, readYamlRecords } from './data/blocks/yamlData.ts'
import { fillFromRecords } from './data/ownRecord.ts'
import { findUnmarkedPostings } from './data/pageData.ts'
import { withOwnKeys } from './data/unmarkedPosting.ts'
import { holdsData, readDataInText } from './dataInText.ts'
import { findJsonLdPostings, type JsonLdBlock, postingLimit } from './jsonLd.ts'
import { resolveUrl } from './page.ts'
import { blockWarnings, howMany, type RungReading } from './reading.ts'
import { addSaidInDescriptions } from './saidInData.ts'
import { hasFrontMatter, readFrontMatter } from './written/frontMatter.ts'
import { hasTable, isSpreadsheet, readJobTables } from './written/jobTable.ts'
import { readWrittenText } from './written/writtenText.ts'

/** A whole file as one JSON text: an object, an array, a graph, a wrapper around many. */
function readJsonText(text: string, surroundings: Surroundings): RungReading {
  const block = readJson(text)
  if (block === null)
    return { postings: [], warnings: [warning('JSON_UNREADABLE')], found: 'no readable JSON' }
  return readData({ ...block, root: '$' }, surroundings, 'JSON')
}

/** A whole file of records in YAML. */
function readYamlText(text: string, surroundings: Surroundings): RungReading {
  const block = readYamlRecords(text) ?? readYamlRecord(text)
  return block === null
    ? { postings: [], warnings: [], found: 'no readable YAML' }
    : readData(block, surroundings, 'YAML')
}

function readData(block: JsonLdBlock, surroundings: Surroundings, what: string): RungReading {
  const blocks = withTexts(block)
  const reading = readBlocks(blocks, surroundings, what)
  if (reading.postings.length > 0) return reading
  const unmarked = findUnmarkedPostings(blocks, surroundings)
  const postings = unmarked.length > 0 ? unmarked : findUnmarkedPostings(withinTexts(block), surroundings)
  addSaidInDescriptions(postings)
  return postings.length === 0
    ? reading
    : { ...reading, postings, found: `${reading.found}, ${howMany(postings.length, 'unmarked one')}` }
}

function readBlocks(blocks: JsonLdBlock[], surroundings: Surroundings, what: string): RungReading {
  const postings = findJsonLdPostings(blocks, surroundings)
  for (const posting of postings) {
    addOuterFields(posting, blocks)
    posting.node = withOwnKeys(posting.node)
  }
  if (blocks[0] !== undefined) addPageAddress(postings, blocks[0])
  fillFromRecords(postings, blocks, surroundings)
  const found = `${what}, ${howMany(postings.length, 'posting')}`
  return { postings, warnings: blockWarnings(blocks, postings), found }
}

/** A record of a crawler may hold its page's blocks as the texts they were; they count where nothing else does. */
function withTexts(block: JsonLdBlock): JsonLdBlock[] {
  if (!/JobPosting\\+"/.test(block.text)) return [block]
  const inner = innerBlocks(block, postingLimit).filter(({ text }) => /"(?:title|name)"/.test(text))
  return [block, ...inner.map((each) => ({ ...each, root: block.root }))]
}

/** A list of texts of which each is JSON, as one list. */
function withinTexts({ value, ...block }: JsonBlock): JsonLdBlock[] {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) return []
  const inner = value.slice(0, postingLimit).map((text) => readJson(text, false)?.value ?? null)
  return [{ ...block, value: inner, root: '$' }]
}

/** What a record of one page holds of a posting knows the page's address once, at the top. */
function addPageAddress(postings: readonly RawPosting[], { root, value }: JsonLdBlock): void {
  const [only] = postings
  if (only === undefined || postings.length > 1 || only.node.fields.has('url') || !isJsonObject(value)) return
  const url = value.members.get('url')
  if (typeof url === 'string' && resolveUrl(url, null) !== null)
    only.node.fields.set('url', { key: 'url', path: `${root}.url`, rung: 'jsonLd', values: [url] })
}

const outerFields = [
  ['url', ['url']],
  ['description', ['description', 'content_html', 'content_text', 'brief_description', 'summary']],
] as const

/** A feed in JSON states the address beside the posting, and a search service the text, not in it. */
function addOuterFields({ node, path, warnings }: RawPosting, blocks: readonly JsonLdBlock[]): void {
  const missing = outerFields.filter(([name]) => !node.fields.has(name))
  const block = missing.length === 0 ? undefined : blocks.find(({ root }) => path.startsWith(`${root}.`))
  const steps = block === undefined ? undefined : /^(.*)\.\w+$/.exec(path.slice(block.root.length))?.[1]
  if (block === undefined || steps === undefined) return
  let value: JsonValue | undefined = block.value
  for (const [, key, index] of steps.matchAll(/\.(\w+)|\[(\d+)\]/g)) {
    if (Array.isArray(value)) value = value[Number(index)]
    else value = isJsonObject(value) && key !== undefined ? value.members.get(key) : undefined
  }
  if (!isJsonObject(value)) return
  for (const [name, keys] of missing) {
    for (const key of keys) {
      const stated = value.members.get(key)
      if (typeof stated !== 'string' || stated.trim() === '') continue
      const outer = `${block.root}${steps}.${key}`
      node.fields.set(name, { key, path: outer, rung: 'jsonLd', values: [stated] })
      if (name !== 'url') warnings.push(warning('FILLED_FROM_PAGE', { field: name, path: outer }))
      break
    }
  }
}

/** Whether the text is one JSON value a line: it is not JSON as a whole, and two lines are. */
export function isJsonLines(text: string): boolean {
  if (!text.trim().includes('\n')) return false
  let lines = 0
  for (const { line } of linesOf(text)) {
    // Most texts are none, and finding that out by parsing each of their lines takes long.
    if (!/^[[{]/.test(line)) continue
    const parse = parseJson(line)
    if (parse.ok && isFilled(parse.value)) lines += 1
    else if (lines === 0 && !parse.ok && parse.reason === 'end') return false
    if (lines === 2) return text.length > jsonTextLimit || !parseJson(text).ok
  }
  return false
}

function isFilled(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) ? value.length > 0 : value.members.size > 0
}

/** One posting (or more) a line; those that nothing marks are entries of one list. A line that cannot be read is one warning. */
function readJsonLines(text: string, surroundings: Surroundings): RungReading {
  const postings: RawPosting[] = []
  const warnings: Warning[] = []
  const unmarked: JsonLdBlock[] = []
  let count = 0
  for (const { line, number } of linesOf(text)) {
    count += 1
    const root = `line[${number}]`
    const block = readJson(line, false)
    if (block === null) {
      if (warnings.length < 200) warnings.push(warning('JSON_UNREADABLE', { path: root, raw: line }))
      continue
    }
    const blocks = withTexts({ ...block, root })
    const marked = findJsonLdPostings(blocks, surroundings)
    for (const posting of marked) addOuterFields(posting, blocks)
    addPageAddress(marked, blocks[0]!)
    fillFromRecords(marked, blocks, surroundings)
    addSaidInDescriptions(marked)
    for (const posting of marked) postings.push(posting)
    if (marked.length > 0) warnings.push(...blockWarnings(blocks, marked))
    else unmarked.push(...blocks)
    if (postings.length >= postingLimit || unmarked.length >= mostUnmarked) {
      warnings.push(warning('LIMIT_REACHED', { path: root }))
      break
    }
  }
  const listed = findUnmarkedPostings(unmarked, surroundings, { areEntries: true })
  addSaidInDescriptions(listed)
  warnings.push(...blockWarnings(unmarked, listed))
  for (const posting of listed) postings.push(posting)
  return { postings, warnings, found: `${howMany(count, 'line')}, ${howMany(postings.length, 'posting')}` }
}

/** Of data that are no postings: a log has more lines than anybody saves jobs. */
const mostUnmarked = 20_000

function* linesOf(text: string): Generator<{ line: string; number: number }> {
  let number = 0
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    number += 1
    const line = text.slice(start, end).trim()
    if (line !== '') yield { line, number }
    start = end + 1
  }
}

/** So much of the text around a posting is kept with it. */
const noteLength = 10_000

/** JSON in the middle of a text: notes around a copied block, a log, a mail. What stood around it stays with it. */
function readJsonInText(text: string, surroundings: Surroundings): RungReading {
  const slices = findJsonSlices(text)
  const blocks: JsonLdBlock[] = []
  const warnings: Warning[] = []
  let rest = ''
  let at = 0
  let isProgram = false
  for (const [index, { start, end }] of slices.entries()) {
    rest += text.slice(at, start)
    at = end
    const source = text.slice(start, end)
    // Stray quotes hide where an object ends; then its last brace does.
    const block = readJson(source) ?? (end < text.length ? null : readJson(untilLastBrace(source)))
    // A program is no JSON, but may hold some.
    const found = block === null ? findScriptData(source).map((text) => readJson(text, false)) : [block]
    const readable = found.filter((each) => each !== null)
    isProgram ||= block === null && readable.length > 0
    if (readable.length === 0)
      warnings.push(warning('JSON_UNREADABLE', { path: `text[${index}]`, raw: source }))
    for (const each of readable) blocks.push({ ...each, root: `text[${index}]` })
  }
  const reading = readBlocks(blocks, surroundings, `${howMany(slices.length, 'object')} in the text`)
  const note = (rest + text.slice(at)).trim().slice(0, noteLength)
  // What is left of a program tells nobody anything.
  if (note !== '' && !isProgram) for (const posting of reading.postings) posting.sourceNote = note
  return { ...reading, warnings: [...warnings, ...reading.warnings] }
}

function untilLastBrace(source: string): string {
  return source.slice(0, source.lastIndexOf('}') + 1)
}

interface TextRung {
  rung: string
  container: SourceContainer
  fits(text: string): boolean
  read(text: string, known: Surroundings): RungReading
}

/** More than anybody writes about one job. */
const longestWritten = 200_000

/** Not data, and nothing whose facts in front said what else it is. */
function isWritten(text: string): boolean {
  // "[Remote] Baker" begins like a list of data.
  const isData =
    /^\s*[[{<]/.test(withoutComments(text)) && !/^\s*(?:\[[\p{L}\d /-]{2,40}\] ?){1,4}\p{L}/u.test(text)
  const isPlain = text.length <= longestWritten && !isData && !hasFrontMatter(text)
  return isPlain && readYamlRecords(text) === null && !isSpreadsheet(text)
}

const textRungs: readonly TextRung[] = [
  { rung: 'jsonLines', container: 'jsonLines', fits: isJsonLines, read: readJsonLines },
  {
    rung: 'json',
    container: 'json',
    fits: (text) => /^\s*[[{"]/.test(text) || isCall(text),
    read: readJsonText,
  },
  { rung: 'jsonInText', container: 'text', fits: (text) => /job_?posting/i.test(text), read: readJsonInText },
  { rung: 'yaml', container: 'text', fits: beginsAsYaml, read: readYamlText },
  {
    rung: 'frontMatter',
    container: 'text',
    fits: (text) => text.length <= longestWritten && hasFrontMatter(text),
    read: readFrontMatter,
  },
  { rung: 'table', container: 'text', fits: hasTable, read: readJobTables },
  { rung: 'dataInText', container: 'text', fits: holdsData, read: readDataInText },
  { rung: 'text', container: 'text', fits: isWritten, read: readWrittenText },
]

interface TextReading {
  container: SourceContainer
  postings: RawPosting[]
  warnings: Warning[]
  attempts: ReadAttempt[]
}

/** Climbs the rungs for text; the first that gives a posting decides. */
export function readTextRungs(whole: string, known: Surroundings): TextReading {
  const text = withoutForumMarkup(whole)
  const attempts: ReadAttempt[] = []
  const problems: Warning[] = []
  let container: SourceContainer = 'text'
  for (const each of textRungs) {
    if (!each.fits(text)) continue
    const { postings, found, warnings } = each.read(text, known)
    attempts.push({ rung: each.rung, found })
    if (postings.length > 0) return { container: each.container, postings, warnings, attempts }
    if (each.rung === 'json' && !warnings.some(({ code }) => code === 'JSON_UNREADABLE')) container = 'json'
    problems.push(...warnings)
  }
  return { container, postings: [], warnings: problems, attempts }
}
