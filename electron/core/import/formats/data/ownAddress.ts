// The address of a job's own page, told by what it ends in: the title of the job, or its number.

import { isNode, type RawField, type RawNode } from '../../raw.ts'
import { plainKey } from './keyPaths.ts'

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
const otherPages = /appl|logo|image|img|icon|company|employer|share|api/
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

function endsIn(link: string, number: string | null): boolean {
  const parts = link.replace(/[?#].*$/, '').split('/')
  return number !== null && number.length > 2 && /\d/.test(number) && parts.slice(3).includes(number)
}
