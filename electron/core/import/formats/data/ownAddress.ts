// What tells a job from others where no key of its own does: its page's address by what it ends in, the title of the job or
// its number, and the number beside its record: `{"MatchedObjectId": 7, "MatchedObjectDescriptor": {…}}`.

import { type JsonObject, pathStep } from '../../json/jsonValue.ts'
import { isNode, type RawField, type RawNode } from '../../raw.ts'
import { plainKey } from './keys/keyPaths.ts'

/** Whether an address ends in what the job is called. */
export function spellsTitle(link: string, title: string | null): boolean {
  const spelled = inAddresses(title ?? '')
  if (!spelled.includes('-')) return false
  const path = link
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(3)
  const last = path.findLast((part) => part !== '') ?? ''
  return `-${inAddresses(last)}-`.includes(`-${spelled}-`)
}

/** "Head Baker (Núcleo)" as "head-baker-nucleo" */
function inAddresses(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((part) => part !== '')
    .join('-')
}

/** Addresses of the job's, but not its page. */
const otherPages = /appl|logo|image|img|icon|picture|photo|foto|company|employer|share|api/
const addressKey = /url|link|href|page/
const mostFields = 200

/** The field whose address ends in the job's own number or title, whatever it is called; null where none does. */
export function ownAddress(node: RawNode, title: string | null, number: string | null): RawField | null {
  if (node.fields.size > mostFields) return null
  for (const field of node.fields.values()) {
    const key = plainKey(field.key)
    if (!addressKey.test(key) || otherPages.test(key)) continue
    const [value] = field.values
    if (typeof value !== 'string' || !/^https?:\/\//i.test(value)) continue
    if (spellsTitle(value, title) || endsIn(value, number)) return { ...field, values: [value] }
  }
  return null
}

/** The only text of a field. */
export function textIn(field: RawField | undefined): string | null {
  const [value] = field?.values ?? []
  return value === undefined || isNode(value) ? null : String(value)
}

const leastNumber = 3
const leastBehind = 5

function endsIn(link: string, number: string | null): boolean {
  if (number === null || number.length < leastNumber || !/\d/.test(number)) return false
  const parts = link
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(3)
  // "head-baker-1652906"
  return parts.includes(number) || (number.length >= leastBehind && `${parts.at(-1)}`.endsWith(`-${number}`))
}

/** What a page calls its own address beside the record of its job. */
const ofPage =
  /^(?:full|canonical|page|current|absolute|public|share|self|job|vacancy|posting)?(?:url|link|href)$|^permalink$/

/** What a posting stands in, and where that is. */
export interface Holder {
  object: JsonObject
  path: string
}

/** The posting with the address that one of `holders` states, where that is its own and it states none itself. */
export function withAddressBeside(node: RawNode, holders: readonly Holder[]): RawNode {
  if (node.fields.has('url')) return node
  const [title, number] = ['title', 'identifier'].map((name) => textIn(node.fields.get(name)))
  for (const { object, path } of holders) {
    if (object.members.size > mostMembers) continue
    for (const [key, value] of object.members) {
      if (typeof value !== 'string' || !ofPage.test(plainKey(key)) || !/^https?:\/\//i.test(value)) continue
      if (!spellsTitle(value, title!) && !endsIn(value, number!)) continue
      const field: RawField = { key, path: path + pathStep(key), rung: 'pageData', values: [value] }
      return { ...node, fields: new Map([...node.fields, ['url', field]]) }
    }
  }
  return node
}

/** What a record is called besides what it is of. */
const record = /(?:descriptor|details?|data|info|object|record)$/
const numberKey = /^(.+?)(?:id|number|no|nr)$/

/** With more it is a table of postings. */
const mostMembers = 40

/** The posting with the number that what holds it at `path` names after the same thing, where it has none itself. */
export function withNumberBeside(node: RawNode, holder: JsonObject | null, path: string): RawNode {
  if (holder === null || holder.members.size > mostMembers || node.fields.has('identifier')) return node
  for (const [key, value] of holder.members) {
    if (typeof value !== 'object' || value === null || !path.endsWith(pathStep(key))) continue
    const thing = plainKey(key)
    const names = new Set([thing, thing.replace(record, '')])
    for (const [beside, number] of holder.members) {
      const of = numberKey.exec(plainKey(beside))?.[1]
      if (of === undefined || !names.has(of) || !isNumber(number)) continue
      const found = { key: beside, path: `${path.slice(0, -pathStep(key).length)}${pathStep(beside)}` }
      const field = { ...found, rung: 'pageData' as const, values: [String(number)] }
      return { ...node, fields: new Map([...node.fields, ['identifier', field]]) }
    }
  }
  return node
}

function isNumber(value: unknown): boolean {
  return (
    (typeof value === 'number' && value > 0) ||
    (typeof value === 'string' && /^(?=.*\d)[\w-]{2,60}$/.test(value))
  )
}
