// Job data that is not marked as such: the objects an application leaves in its page (`__NEXT_DATA__` and its
// like), bare objects in JSON files, and `<meta name="job-…">`. What counts as a posting is decided in
// unmarkedSigns.ts; every posting from here says that it was read this way.

import { warning } from '../../../../../shared/messages.ts'
import { isJsonObject, type JsonObject, type JsonValue, pathStep } from '../../json/jsonValue.ts'
import type { RawField, RawNode, RawPosting, Surroundings } from '../../raw.ts'
import { findJsonLdPostings, type JsonLdBlock, postingLimit } from '../jsonLd.ts'
import { readPlainNode } from '../jsonLdNode.ts'
import type { HtmlPage } from '../page.ts'
import { howMany, type RungReading } from '../reading.ts'
import { innerParts, unwrapAnswer } from './answers/answerShapes.ts'
import { areJobListings } from './answers/jobListings.ts'
import { joinPlaces, noteDateOrder } from './answers/listedPostings.ts'
import {
  dropEmployerInFront,
  isHiringThread,
  readHeadline,
  splitListedTitles,
  takePlaceFromTitle,
} from './answers/listedTitles.ts'
import { findReferences } from './answers/recordReferences.ts'
import { readDataBlocks } from './blocks/dataBlocks.ts'
import { readRequisitionList } from './blocks/requisitionLists.ts'
import { employerBeside, employersIn } from './facts/surroundingEmployer.ts'
import { plainKey } from './keys/keyPaths.ts'
import { listsOtherThings } from './otherThings.ts'
import { type Holder, withAddressBeside, withNumberBeside } from './ownAddress.ts'
import { gatherPosting, withOwnKeys } from './unmarkedPosting.ts'
import {
  describesOccupation,
  hasDescription,
  isJobFeed,
  isLikeSiblings,
  listsJobs,
  looksLikePosting,
} from './unmarkedSigns.ts'

/** Data in the scripts of a page: marked postings where an application carries them, else objects that look like one. */
export function readPageData(page: HtmlPage): RungReading {
  const blocks = readDataBlocks(page)
  const marked = findJsonLdPostings(blocks, page.surroundings)
  for (const posting of marked) posting.node = withOwnKeys(posting.node)
  const listed = marked.length > 0 ? null : readRequisitionList(page.dataScripts, page.surroundings)
  const unmarked =
    listed === null ? findUnmarkedPostings(blocks, page.surroundings, { haveText: true }) : [listed]
  const postings = marked.length > 0 ? marked : unmarked
  const found =
    blocks.length === 0
      ? 'none on the page'
      : `${howMany(blocks.length, 'block')} of data, ${howMany(postings.length, 'posting')}`
  return { postings, warnings: [], found }
}

const besideOthers =
  /similar|related|recommend|suggest|featured|sponsored|promoted|popular|trending|latest|recent|saved|viewed|other|more|also|home/i

/** A list of jobs that says little of each, of a page that says nothing else; not one of jobs beside another. */
export function readListedData(page: HtmlPage): RawPosting[] {
  const listed = findUnmarkedPostings(readDataBlocks(page), page.surroundings)
  const postings = listed.filter(({ path }) => !besideOthers.test(path))
  return postings.length > 1 ? postings : []
}

/** What surrounds an object on the way to it: whose jobs these are, where somebody says so. */
interface Step {
  value: JsonValue
  path: string
  employer: RawField | null
  /** The object it stands in, and the one around that. */
  around: readonly Holder[]
  /** Whether it stands in a list of jobs. */
  isAmongJobs: boolean
  /** Whether it is an entry of a thread about hiring. */
  isInThread: boolean
  /** Whether the list it stands in has shown that it is a posting. */
  isListed: boolean
  /** Whether it stands among people, reviews or the like. */
  isAmongOthers: boolean
}

const nowhere = {
  employer: null,
  around: [],
  isAmongJobs: false,
  isInThread: false,
  isListed: false,
  isAmongOthers: false,
}

/**
 * Objects without a type that are a job posting under any of their common names. `haveText`: only those that also say
 * what the job is; on a page the others are links to other jobs. `areEntries`: the blocks are those of one list.
 */
export function findUnmarkedPostings(
  blocks: readonly JsonLdBlock[],
  surroundings: Surroundings,
  { haveText = false, areEntries = false } = {},
): RawPosting[] {
  const postings: RawPosting[] = []
  const list = areEntries
    ? listedIn(
        blocks.map(({ value }) => value),
        false,
      )
    : null
  for (const block of blocks) {
    const isListed = list?.(block.value) ?? false
    const refer = findReferences(block.value)
    const stack: Step[] = [{ value: block.value, path: block.root, ...nowhere, isListed }]
    for (let next = stack.pop(); next !== undefined && postings.length < postingLimit; next = stack.pop()) {
      const { value, path } = next
      const node = isJsonObject(value) ? readObject(refer?.(value) ?? value, next, haveText) : null
      if (isJsonObject(value) && node !== null) {
        const verbatim = block.text.slice(value.start, value.end)
        const warnings = [warning('FROM_PAGE_DATA', { path })]
        postings.push({ ...surroundings, node, verbatim, path, rung: 'pageData', warnings })
        continue
      }
      const inner = containersIn(next)
      for (let index = inner.length - 1; index >= 0; index -= 1) stack.push(inner[index] as Step)
    }
  }
  if (!haveText) splitListedTitles(postings)
  dropEmployerInFront(postings)
  setSimilarAside(postings)
  noteDateOrder(postings)
  const joined = joinPlaces(postings)
  takePlaceFromTitle(joined)
  return joined
}

const amongSimilar = /[.\]"](?:similar|related|recommend|suggested)\w*/i

/** What an answer about a job says of jobs like it is offered and no more. */
function setSimilarAside(postings: readonly RawPosting[]): void {
  const similar = postings.filter(({ path }) => amongSimilar.test(path))
  if (similar.length < postings.length) for (const posting of similar) posting.isAside = true
}

/** What an object says as a posting; null where it is none. */
function readObject(stated: JsonObject, step: Step, hasText: boolean): RawNode | null {
  const { path, employer, around } = step
  const holder = around[0]?.object ?? null
  const object = unwrapAnswer(stated)
  if (isPosting(step, object) && (!hasText || hasDescription(object))) {
    const node = readPlainNode(withReferences(object, holder), path, 'pageData')
    // What stood further in says so.
    for (const [keys, part] of innerParts(stated)) {
      const at = path + keys.map(pathStep).join('')
      for (const [name, field] of readPlainNode(part, at, 'pageData').fields)
        if (
          node.fields.get(name)?.key === field.key &&
          (keys[0] === 'attributes' || !stated.members.has(field.key))
        )
          node.fields.set(name, field)
    }
    const gathered = withNumberBeside(gatherPosting(node, employer), holder, path)
    return withAddressBeside(gathered, around)
  }
  return step.isInThread || isHiringThread(object) ? readHeadline(object, path) : null
}

/** An object with more members is a table of something. */
const mostMembers = 500

function isPosting({ isAmongJobs, isListed, isAmongOthers }: Step, object: JsonObject): boolean {
  if (isAmongOthers || object.members.size > mostMembers) return false
  return isListed || looksLikePosting(object, isAmongJobs) || (isAmongJobs && describesOccupation(object))
}

/** Each entry of a list is compared with so many postings beside it. */
const mostSiblings = 200

/** `{"fullUrl": …, "vacancy": {"1652906": {…}}}` */
const mostAround = 2

/** What stands directly in an object or a list and may hold postings, in its order. */
function containersIn(step: Step): Step[] {
  const { value, path, employer, isAmongJobs } = step
  const inner: Step[] = []
  if (Array.isArray(value)) {
    const isListed = listedIn(value, isAmongJobs)
    for (const [index, item] of value.entries()) {
      if (typeof item !== 'object' || item === null) continue
      inner.push({ ...step, value: item, path: `${path}[${index}]`, isListed: isListed(item) })
    }
  } else if (isJsonObject(value)) {
    const isInThread = isHiringThread(value)
    const isFeed = isJobFeed(value.members.get('title'))
    // `"jobs": {"baker-leith": {…}, "miller-leith": {…}}`
    const isKeyed = isAmongJobs && [...value.members.values()].every(isEntry)
    let employers: readonly RawField[] | null = null
    for (const [key, member] of value.members) {
      if (typeof member !== 'object' || member === null) continue
      employers ??= employersIn(value, path)
      const areJobs = isKeyed ? true : listsJobs(key)
      inner.push({
        value: member,
        path: path + pathStep(key),
        employer: employerBeside(employers, key, member) ?? employer,
        around: [{ object: value, path }, ...step.around.slice(0, mostAround - 1)],
        isAmongJobs: areJobs ?? (isFeed || isAmongJobs || isOneJob(key, member)),
        isInThread,
        isListed: false,
        isAmongOthers: areJobs === null ? step.isAmongOthers : !isAmongJobs && listsOtherThings(key),
      })
    }
  }
  return inner
}

function isEntry(value: JsonValue): boolean {
  return isJsonObject(value)
}

/** Which entries of a list are postings, by themselves or by what the others say. */
function listedIn(entries: readonly JsonValue[], isAmongJobs: boolean): (entry: JsonValue) => boolean {
  const objects = entries.filter(isJsonObject)
  const postings = new Set(objects.filter((object) => looksLikePosting(object, isAmongJobs)))
  const isMixed = postings.size < objects.length
  const siblings = isMixed ? [...postings].slice(0, mostSiblings) : []
  const areListings = isMixed && areJobListings(objects)
  // Where most are, a title and a text will do.
  const least = postings.size * 2 > objects.length ? 2 : undefined
  return (entry) =>
    isJsonObject(entry) &&
    (postings.has(entry) || areListings || (siblings.length > 0 && isLikeSiblings(entry, siblings, least)))
}

const oneJob = /^(?:job|vacancy|position|posting|jobposting|job(?:details?|info))$/

/** Whether the one object under this key is a job by its name. */
function isOneJob(key: string, value: JsonValue): boolean {
  return isJsonObject(value) && oneJob.test(plainKey(key))
}

/** So deep and in so many objects references are followed: a company may refer to its jobs, and each of them to it. */
const deepestReference = 4
const mostFollowed = 100

/** The same object with `{"__ref": "Company:7"}` replaced by what stands under that key beside it. */
function withReferences(object: JsonObject, holder: JsonObject | null): JsonObject {
  if (holder === null) return object
  let left = mostFollowed
  const follow = (value: JsonValue, depth: number): JsonValue => {
    if (depth > deepestReference || value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) {
      if (value.length > mostMembers) return value
      const items = value.map((item) => follow(item, depth + 1))
      return items.some((item, index) => item !== value[index]) ? items : value
    }
    const reference = value.members.get('__ref')
    const target = typeof reference === 'string' ? holder.members.get(reference) : undefined
    return target === undefined ? within(value, depth + 1) : follow(target, depth + 1)
  }
  const within = (outer: JsonObject, depth: number): JsonObject => {
    if (left === 0 || outer.members.size > mostMembers) return outer
    left -= 1
    let members: Map<string, JsonValue> | null = null
    for (const [key, value] of outer.members) {
      const followed = follow(value, depth)
      if (followed === value) continue
      members ??= new Map(outer.members)
      members.set(key, followed)
    }
    return members === null ? outer : { ...outer, members }
  }
  return within(object, 0)
}

const metaNames: Record<string, string> = {
  'job-title': 'title',
  'job-description': 'description',
  'job-location': 'joblocation',
  'job-company': 'hiringorganization',
  'job-employer': 'hiringorganization',
  'job-organization': 'hiringorganization',
  'job-id': 'identifier',
  'job-date': 'dateposted',
  'job-posted': 'dateposted',
  'job-expires': 'validthrough',
  'job-type': 'employmenttype',
  'job-salary': 'basesalary',
}

/** `<meta name="job-…">`, where both title and description are there. */
export function readJobMetas(page: HtmlPage): RungReading {
  const { metas, surroundings } = page
  if (!metas.has('job-title') || !metas.has('job-description')) {
    return { postings: [], warnings: [], found: 'none on the page' }
  }
  const node: RawNode = { types: ['JobPosting'], id: null, fields: new Map() }
  const lines: string[] = []
  for (const [name, content] of metas) {
    if (!name.startsWith('job-')) continue
    lines.push(`${name}: ${content}`)
    const key = metaNames[name] ?? name
    if (!node.fields.has(key))
      node.fields.set(key, { key: name, path: `meta.${name}`, rung: 'meta', values: [content] })
  }
  const warnings = [warning('FROM_PAGE_DATA', { path: 'meta' })]
  const posting = { ...surroundings, node, verbatim: lines.join('\n'), path: 'meta', rung: 'meta', warnings }
  return { postings: [posting], warnings: [], found: howMany(lines.length, 'tag') }
}
