// Job data that is not marked as such: the objects an application leaves in its page (`__NEXT_DATA__` and its
// like), bare objects in JSON files, and `<meta name="job-…">`. Only what names a title, a description and an
// employer counts as a posting, and every posting from here says that it was read this way.

import { warning } from '../../../../shared/messages.ts'
import { readJson } from '../json/jsonLadder.ts'
import { endOfContainer } from '../json/jsonScan.ts'
import { isJsonObject, type JsonObject, type JsonValue, pathStep } from '../json/jsonValue.ts'
import { isNode, type RawField, type RawNode, type RawPosting, type Surroundings } from '../raw.ts'
import { findJsonLdPostings, type JsonLdBlock, postingLimit, readPlainNode } from './jsonLd.ts'
import type { HtmlPage } from './page.ts'
import { countOf, type RungReading } from './reading.ts'

/** schema.org's name for what applications call by other names; keys without signs, in lower case. */
const postingNames: Record<string, string> = {
  jobtitle: 'title',
  positiontitle: 'title',
  jobdescription: 'description',
  descriptionhtml: 'description',
  company: 'hiringorganization',
  companyname: 'hiringorganization',
  employer: 'hiringorganization',
  employername: 'hiringorganization',
  organization: 'hiringorganization',
  location: 'joblocation',
  locations: 'joblocation',
  locationname: 'joblocation',
  posteddate: 'dateposted',
  postedat: 'dateposted',
  publishedat: 'dateposted',
  publisheddate: 'dateposted',
  publishdate: 'dateposted',
  expirydate: 'validthrough',
  expirationdate: 'validthrough',
  expiresat: 'validthrough',
  closingdate: 'validthrough',
  applicationdeadline: 'validthrough',
  jobtype: 'employmenttype',
  contracttype: 'employmenttype',
  salary: 'basesalary',
  compensation: 'basesalary',
  requisitionid: 'identifier',
  requisitionnumber: 'identifier',
  reqid: 'identifier',
  jobid: 'identifier',
  canonicalurl: 'url',
  joburl: 'url',
}
const innerNames: Record<string, string> = {
  city: 'addresslocality',
  state: 'addressregion',
  region: 'addressregion',
  province: 'addressregion',
  country: 'addresscountry',
  countrycode: 'addresscountry',
  zip: 'postalcode',
  zipcode: 'postalcode',
  street: 'streetaddress',
  min: 'minvalue',
  max: 'maxvalue',
  minimum: 'minvalue',
  maximum: 'maxvalue',
  currencycode: 'currency',
  period: 'unittext',
  interval: 'unittext',
  latitude: 'latitude',
  lat: 'latitude',
  lng: 'longitude',
  lon: 'longitude',
}

const required = ['title', 'description', 'hiringorganization'] as const

/** Data in the scripts of a page: marked postings where an application carries them, else objects that look like one. */
export function readPageData(page: HtmlPage): RungReading {
  const blocks: JsonLdBlock[] = []
  for (const [index, text] of page.dataScripts.entries()) {
    const block = readJson(objectIn(text), false)
    if (block !== null) blocks.push({ ...block, root: `data[${index}]` })
  }
  const marked = findJsonLdPostings(blocks, page.surroundings)
  const postings = marked.length > 0 ? marked : findUnmarkedPostings(blocks, page.surroundings)
  const found =
    page.dataScripts.length === 0
      ? 'none on the page'
      : `${countOf(page.dataScripts.length, 'script')} with data, ${countOf(postings.length, 'posting')}`
  return { postings, warnings: [], found }
}

/** The value that a script assigns, without the program around it. */
function objectIn(script: string): string {
  const assigned = /=\s*(?=[[{])/.exec(script)
  if (assigned === null || /^\s*[[{]/.test(script)) return script
  const start = assigned.index + assigned[0].length
  const end = endOfContainer(script, start)
  return end === -1 ? script : script.slice(start, end)
}

/** Objects without a type that hold a title, a description and an employer under any of their common names. */
export function findUnmarkedPostings(
  blocks: readonly JsonLdBlock[],
  surroundings: Surroundings,
): RawPosting[] {
  const postings: RawPosting[] = []
  for (const block of blocks) {
    const stack: { value: JsonValue; path: string }[] = [{ value: block.value, path: block.root }]
    for (let next = stack.pop(); next !== undefined && postings.length < postingLimit; next = stack.pop()) {
      const { value, path } = next
      if (isJsonObject(value) && looksLikePosting(value)) {
        const node = renamed(readPlainNode(value, path, 'pageData'), postingNames)
        const verbatim = block.text.slice(value.start, value.end)
        const warnings = [warning('FROM_PAGE_DATA', { path })]
        postings.push({ ...surroundings, node, verbatim, path, rung: 'pageData', warnings })
        continue
      }
      stack.push(...containersIn(value, path).reverse())
    }
  }
  return postings
}

function containersIn(value: JsonValue, path: string): { value: JsonValue; path: string }[] {
  const inner: { value: JsonValue; path: string }[] = []
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (typeof item === 'object' && item !== null) inner.push({ value: item, path: `${path}[${index}]` })
    }
  } else if (isJsonObject(value)) {
    for (const [key, member] of value.members) {
      if (typeof member === 'object' && member !== null)
        inner.push({ value: member, path: path + pathStep(key) })
    }
  }
  return inner
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function looksLikePosting({ members }: JsonObject): boolean {
  const names = new Set<string>()
  for (const [key, value] of members) {
    const plain = plainKey(key)
    const name = postingNames[plain] ?? plain
    const isText = typeof value === 'string' && value.trim() !== ''
    if (name === 'hiringorganization' ? isText || isJsonObject(value) : isText) names.add(name)
  }
  return required.every((name) => names.has(name))
}

/** The same node under schema.org's names; a name that is there already wins. */
function renamed(node: RawNode, names: Record<string, string>): RawNode {
  const fields = new Map<string, RawField>()
  for (const [name, field] of node.fields) {
    const values = field.values.map((value) => (isNode(value) ? renamed(value, innerNames) : value))
    const known = Object.hasOwn(names, plainKey(name)) ? names[plainKey(name)] : undefined
    if (known === undefined) fields.set(name, { ...field, values })
    else if (!node.fields.has(known) && !fields.has(known)) fields.set(known, { ...field, values })
  }
  return { ...node, fields }
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
  return { postings: [posting], warnings: [], found: countOf(lines.length, 'tag') }
}
