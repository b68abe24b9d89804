// Which of the addresses in and around a posting is its own, where to apply, and which others it is known by.

import { warning } from '../../../../shared/messages.ts'
import type { PostingContent, Warning } from '../../../../shared/posting.ts'
import {
  fieldOf,
  isNode,
  type RawField,
  type RawNode,
  type RawPosting,
  type RawValue,
  type Reading,
} from '../raw.ts'
import { cleanLines, cleanText, isPlaceholder, rawTextOf, readText } from '../text/text.ts'
import {
  canonicalAddress,
  hostOf,
  inFrontOfForm,
  isAddressOfForm,
  isEmployerPage,
  isNameOnly,
  isSpecificAddress,
  readBareHost,
  readContactAddress,
  readWebAddress,
} from '../text/urls.ts'
import { isAddressOfJob, isWebAddress } from './identifier.ts'

type Addresses = PostingContent['urls']

const ownFields = ['url', 'mainentityofpage', 'sameas'] as const
export const applyFields = [
  'applyurl',
  'directapplyurl',
  'applicationurl',
  'applylink',
  'potentialaction',
  'applicationcontact',
] as const
export const addressFields: readonly string[] = [
  ...ownFields,
  ...applyFields.filter((name) => name !== 'potentialaction'),
]

/**
 * Reads a posting's addresses. The page's own address counts only when `isOnlyPosting`: on a page that lists
 * many jobs it belongs to none of them.
 */
export function readAddresses(
  raw: RawPosting,
  isOnlyPosting: boolean,
): Reading<Addresses> & { field: RawField | null } {
  const warnings: Warning[] = []
  const own: string[] = []
  let field: RawField | null = null
  for (const name of ownFields) {
    const source = fieldOf(raw.node, name)
    for (const value of source?.values ?? []) {
      const address = readOwn(value, raw.baseUrl ?? raw.pageUrl)
      // Who hires is "the same as" its page on a network, and no job is.
      if (name === 'sameas' && address.url !== null && isEmployerPage(address.url)) continue
      if (address.url !== null) {
        field ??= source
        own.push(address.url)
      } else if (address.isRejected) {
        const where = { field: 'urls', path: source!.path, raw: rawTextOf(value) }
        warnings.push(warning('URL_REJECTED', where))
      }
    }
  }
  if (raw.node.id !== null && /^https?:/i.test(raw.node.id) && !isNameOnly(raw.node.id))
    own.push(...present(readWebAddress(raw.node.id, null)))
  if (isOnlyPosting) own.push(...present(raw.pageUrl))
  own.push(...identifyingAddresses(raw.node), ...addressUnderEmployer(raw))
  // Some state the site of who hires, and not the page.
  const stated = own.find(isSpecificAddress) ?? own[0] ?? null
  const posting = stated === null ? null : pageOf(stated, own)
  const canonical = posting === null ? null : canonicalAddress(posting)
  const aliases = new Map(own.map((address) => [canonicalAddress(address), address]))
  aliases.delete(canonical)
  const form = stated !== null && isAddressOfForm(stated) && stated !== posting ? stated : null
  if (form !== null) aliases.delete(canonicalAddress(form))
  return {
    value: { posting, apply: readApply(raw) ?? form, canonical, aliases: [...aliases.values()] },
    warnings,
    field,
  }
}

/** Of a part of a page, or of the form behind it, the page, where that is an address of the posting too. */
function pageOf(stated: string, own: readonly string[]): string {
  const page = inFrontOfForm(stated.replace(/#[\w-]+$/, ''))
  const [path] = page.split('?')
  // A link to be shared says who shares it.
  const isShared = path !== page && canonicalAddress(path!) === canonicalAddress(page)
  if (isShared && own.includes(path!)) return path!
  const isPage = (each: string): boolean =>
    each === page || (isAddressOfForm(stated) && canonicalAddress(each) === canonicalAddress(page))
  return own.find(isPage) ?? stated
}

/** The addresses a posting is identified by; the front page of a site identifies none. */
function identifyingAddresses(node: RawNode): string[] {
  const values = fieldOf(node, 'identifier')?.values ?? []
  const said = values.map((value) => readText(isNode(value) ? fieldOf(value, 'value')?.values[0] : value))
  return said
    .filter(
      (text) => text !== null && isWebAddress(text) && /^https?:\/\/[^/]+\/.*(?:\d|[^/]\/[^/])/i.test(text),
    )
    .flatMap((text) => present(readWebAddress(text!, null)))
}

/** Some systems write the page of the job where that of who hires belongs. */
function addressUnderEmployer({ node, baseUrl, pageUrl }: RawPosting): string[] {
  const organisations = fieldOf(node, 'hiringorganization')?.values.filter(isNode) ?? []
  return organisations
    .flatMap((each) => fieldOf(each, 'url', 'sameas')?.values ?? [])
    .flatMap((value) => present(readOwn(value, baseUrl ?? pageUrl).url))
    .filter((address) => isAddressOfJob(address, node))
}

function readOwn(value: RawValue, base: string | null): { url: string | null; isRejected: boolean } {
  const inner = isNode(value) ? (fieldOf(value, 'url')?.values[0] ?? value.id ?? undefined) : value
  const text = inner === undefined || typeof inner === 'boolean' ? null : rawTextOf(inner)
  if (text === null || isPlaceholder(cleanText(text))) return { url: null, isRejected: false }
  const url = (text.includes('/') ? readBareHost(text) : null) ?? readWebAddress(text, base)
  return { url, isRejected: url === null }
}

function readApply({ node, pageUrl, baseUrl }: RawPosting): string | null {
  for (const name of applyFields) {
    for (const value of fieldOf(node, name)?.values ?? []) {
      const target = isNode(value) ? fieldOf(value, 'target', 'urltemplate', 'url')?.values[0] : value
      const inner = isNode(target) ? fieldOf(target, 'urltemplate', 'url')?.values[0] : target
      const text = rawTextOf(inner)
      // Only what is written as an address: a contact may be any text.
      if (text === null || !writtenAsAddress.test(text.trim())) continue
      const address = readWebAddress(text, baseUrl ?? pageUrl)
      if (address !== null) return address
    }
  }
  return null
}

/** An address, or the form beside the page: `Apply?job=7`. */
const writtenAsAddress = /^(?:https?:|www\.|\/|\w+\?\w+=[\w=&-]+$)/i

/** Reads `applicationContact`: what a person needs to get in touch, on one line. */
export function readContact(field: RawField | null): string | null {
  const parts = (field?.values ?? []).flatMap((value) =>
    isNode(value) ? contactParts(value) : contactText(value),
  )
  return parts.length === 0 ? null : [...new Set(parts)].join(', ')
}

function contactText(value: RawValue): string[] {
  const text = cleanLines(rawTextOf(value) ?? '').join(', ')
  if (isPlaceholder(text)) return []
  const address = readContactAddress(text)
  return [address === null || /^https?:/.test(address) ? text : withoutScheme(address)]
}

/** What an organisation or a person has besides may be a contact of its own: `contactPoint`. */
function contactParts(contact: RawNode): string[] {
  const read = (name: string): string[] => present(readText(contact.fields.get(name)?.values[0]))
  const name = read('name')[0] ?? [...read('givenname'), ...read('familyname')].join(' ')
  const inner = fieldOf(contact, 'contactpoint')?.values.filter(isNode).flatMap(contactParts) ?? []
  const ways = [...['email', 'telephone', 'url'].flatMap(read).map(withoutScheme), ...inner]
  const told = name === '' ? ways : [name, ...ways]
  // "Email" says what the address itself shows, and "HR" alone reaches nobody.
  const kind = read('contacttype').filter((it) => !/^(?:e-?mail|(?:tele)?phone|web(?:site)?)$/i.test(it))
  return told.length === 0 ? [] : told.toSpliced(name === '' ? 0 : 1, 0, ...kind)
}

/** "mailto:jobs@mill.example?subject=Baker" → "jobs@mill.example" */
function withoutScheme(address: string): string {
  return address.replace(/^(?:mailto:([^?]*).*|tel:(.*))$/i, '$1$2')
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value]
}

/** The host that decides how far dates are believed: of the page, else of the posting. */
export function hostOfPosting(raw: RawPosting, addresses: Addresses): string | null {
  return hostOf(raw.pageUrl) ?? hostOf(addresses.posting)
}
