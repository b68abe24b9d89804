// The number an employer gives a job. It decides identity together with the employer's name, so a value that
// says nothing about this one job (the employer's name, a placeholder) is kept but marked weak.

import type { PostingContent } from '../../../../shared/posting.ts'
import { canShareEmployerKey, employerKey, identifierValueKey } from '../identity.ts'
import { fieldOf, isNode, type RawNode, type RawValue } from '../raw.ts'
import { readText } from '../text/text.ts'

type Identifier = NonNullable<PostingContent['identifier']>
type Employer = Pick<PostingContent['employer'], 'name' | 'url' | 'logoUrl'>

/** Where the number stands; the names behind the first are those of sites that do not use it. */
export const identifierFields: readonly string[] =
  'identifier uniquejobcode jobcode requisitionid requisitionnumber jobreference referencenumber jobid reqid'.split(
    ' ',
  )

/** Reads `identifier`: PropertyValue, text, number or address; of several, the first that is not weak. */
export function readIdentifier(node: RawNode, title: string | null, employer: Employer): Identifier | null {
  const values = fieldOf(node, ...identifierFields)?.values ?? endOfAddress(node)
  const found = values.map((value) => readOne(value, title, employer)).filter((each) => each !== null)
  return found.find((each) => !each.weak) ?? found[0] ?? null
}

/** A `value` of the posting itself that its address ends with: "offre n° 198KVTX". */
function endOfAddress(node: RawNode): RawValue[] {
  const value = readText(fieldOf(node, 'value')?.values[0])
  const address = value === null ? null : readText(fieldOf(node, 'url')?.values[0])
  return value !== null && /\d/.test(value) && address?.endsWith(`/${value}`) === true ? [value] : []
}

/** "Job ID: 2024-55", "Req #: 2024-55": what a number is called, in front of it. */
const label =
  /^(?:job|req(?:uisition|\.)?|ref(?:erence|\.)?|vacancy|position|posting)\s?(?:id|code|number|no\.?|nr\.?)?\s?[:#]{1,2}\s?(?=\S*\d)/i

function readOne(raw: RawValue, title: string | null, employer: Employer): Identifier | null {
  const own = isNode(raw) ? fieldOf(raw, 'value', 'identifier') : null
  const name = isNode(raw) ? readText(raw.fields.get('name')?.values[0]) : null
  const stated = isNode(raw) ? readText(own?.values[0] ?? raw.id ?? undefined) : readText(raw)
  // Where there is no value a name or a key like "REF-2026-042" is the number itself, and one in words is not.
  const property = isNode(raw) ? readText(raw.fields.get('propertyid')?.values[0]) : null
  const isNumber = (text: string | null): boolean => text !== null && /^(?=.*\d)\S{2,}$/.test(text)
  const named = own === null ? [name, property].find(isNumber) : undefined
  const found = stated ?? named ?? null
  if (found === null) return null
  const value = found.replace(label, '').replace(/(?<=\d)[.,;:]$/, '')
  const scheme = [property, name].find((each) => each !== null && each !== value) ?? null
  const key = identifierValueKey(value)
  const weak =
    !/[\p{L}\p{N}]/u.test(key) ||
    /^0+$/.test(key) ||
    /^https?:\/\/[^/]+\/?$/.test(key) ||
    isNameOf(value, title) ||
    isNameOf(value, employer.name) ||
    isNumberOfEmployer(key, employer.url) ||
    isInLogo(key, employer.logoUrl)
  return { value, key, scheme, weak }
}

/** Some number a job by its address, which `addresses.ts` takes for that as well. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.\S+$/i.test(text.trim())
}

/** The last thing in the address of the employer is the employer's own number: all its jobs would have it. */
function isNumberOfEmployer(key: string, employerUrl: string | null): boolean {
  // Taking an address apart takes longer than all else that is asked of a number.
  if (employerUrl === null || !employerUrl.toLowerCase().includes(key.toLowerCase())) return false
  const last = URL.parse(employerUrl)?.pathname.split('/').findLast(Boolean)?.toLowerCase() ?? ''
  const own = key.toLowerCase()
  // "/northmill.35A4F400.html" as well
  return [last, last.replace(/\.\w{2,5}$/, '')].some((part) => part === own || part.endsWith(`.${own}`))
}

/** "northmill-778812-master" beside a logo at "/778812/logo.png": what a system knows the employer by; "/jobs/778812/" is of the job. */
function isInLogo(key: string, logoUrl: string | null): boolean {
  const numbers = logoUrl === null ? null : key.match(/\d{5,}/g)
  return numbers?.every((each) => logoUrl!.replace(ofJob, '').includes(`/${each}/`)) ?? false
}

const ofJob = /\/(?:jobs?|vacanc\w+|positions?|postings?)\/\d+(?=\/)/gi

/** "/job/HOT7/Miller": whether a part of an address in front of its last is the number of this job. */
export function isAddressOfJob(address: string, node: RawNode): boolean {
  const parts = URL.parse(address)?.pathname.split('/').filter(Boolean).slice(0, -1) ?? []
  return (fieldOf(node, ...identifierFields)?.values ?? [])
    .map((value) => readText(isNode(value) ? fieldOf(value, 'value')?.values[0] : value))
    .some((number) => number !== null && /^(?=.*\d)\S{4,}$/.test(number) && parts.includes(number))
}

function isNameOf(value: string, name: string | null): boolean {
  return name !== null && canShareEmployerKey(value, name) && employerKey(value) === employerKey(name)
}
