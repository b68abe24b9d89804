// Who hires: a name, a thing with a name, only an address, or an employer who stays hidden. Import specification 9.

import { warning } from '../../../../shared/messages.ts'
import type { PostingContent } from '../../../../shared/posting.ts'
import { fieldOf, isNode, type RawField, type RawNode, type RawValue, type Reading } from '../raw.ts'
import { lettersOf } from '../text/pageTitle.ts'
import { cleanText, isPlaceholder, rawTextOf, readText } from '../text/text.ts'
import {
  hostOf,
  isNameOnly,
  labelsOfHost,
  readBareHost,
  readWebAddress,
  withoutEscapes,
} from '../text/urls.ts'
import { isAddressOfJob } from './identifier.ts'

type Employer = PostingContent['employer']

export const employerFields = [
  'hiringorganization',
  'hiringorganisation',
  'company',
  'companyname',
  'employer',
] as const

const hiddenWords = [
  '(?:company |employer |client )?(?:name )?(?:is )?confidential(?: (?:company|employer|client|recruiter))?',
  'anonymous(?: (?:employer|company))?|private advertiser|(?:company |employer )?(?:name )?(?:withheld|undisclosed|not disclosed)',
  '(?:one of )?(?:our|my) clients?|a client of (?:ours|mine)|(?:eine[mnrs]? )?(?:unser|mein)(?:e[mnrs]?)? kund(?:en?|in)',
  "(?:(?:l['’])?un de )?(?:notre|nos|mon) clients?|(?:uno de )?nuestros? clientes?|(?:um dos )?nossos? clientes?",
  '(?:uno dei )?nostr[oi] client[ei]|onze klant|nasz klient',
  'undisclosed (?:company|employer|client)|vertraulich|anonym|anonyme[rs] (?:arbeitgeber|unternehmen|firma)',
  '(?:entreprise |société |client |employeur )?(?:confidentiel(?:le)?|anonyme)|(?:empresa |compañía )?confidencial',
  'riservato|azienda riservata|anonieme werkgever|vertrouwelijk|(?:firma |pracodawca )?(?:poufn[ay]|anonimow[ay])',
  '(?:企業名|会社名|社名)?非公開|(?:회사명 ?)?비공개|公司保密|保密',
  '(?:חברה )?חסויה?|анонимн(?:ая компания|ый работодатель)|gizli firma|firma gizli|anonym arbets?givare|شركة سرية',
]
const hiddenNames = new RegExp(`^(?:${hiddenWords.join('|')})$`, 'iu')
/** Names in templates that sites were seen to publish unchanged. */
const templateNames =
  /^(?:abc company(?:,? inc\.?)?|magsrus wheel company|(?:your )?company name|your company|example company)$/i

/**
 * Reads `hiringOrganization`. Of several, the first with a name; `base` resolves relative addresses. How a name is
 * written of which only the address is known is told by the page's title, or by whose number the job has.
 */
export function readEmployer(
  node: RawNode,
  base: string | null,
  pageTitle: string | null = null,
): Reading<Employer> {
  const field = fieldOf(node, ...employerFields)
  const value: Employer = {
    name: null,
    hidden: false,
    url: null,
    logoUrl: firstAddress(fieldOf(node, 'image'), base),
  }
  const reading: Reading<Employer> = { value, warnings: [] }
  if (field === null) return reading
  const chosen = field.values.find((each) => nameOf(each) !== null) ?? field.values[0]!
  const name = nameOf(chosen)
  const where = { field: 'employer', path: field.path }
  const stated = isNode(chosen) ? addressOf(chosen, base) : readAddressText(chosen)
  value.url = stated !== null && isAddressOfJob(stated, node) ? null : stated
  const rejected = stated === null && isNode(chosen) ? otherAddress(chosen) : null
  if (rejected !== null) reading.warnings.push(warning('URL_REJECTED', { ...where, raw: rejected }))
  if (isNode(chosen)) value.logoUrl = firstAddress(fieldOf(chosen, 'logo', 'image'), base) ?? value.logoUrl
  if (name === null) {
    const host = value.url === null ? null : nameFromAddress(value.url)
    value.name =
      host === null ? null : (spelledIn(pageTitle, host) ?? spelledIn(numberedBy(node), host) ?? host)
    if (value.name !== null) reading.warnings.push(warning('ORG_FROM_URL', { ...where, raw: value.url }))
  } else if (hiddenNames.test(name)) {
    value.hidden = true
  } else {
    value.name = name
    if (templateNames.test(name))
      reading.warnings.push(warning('LOOKS_LIKE_TEMPLATE', { ...where, raw: name }))
  }
  return reading
}

function nameOf(value: RawValue): string | null {
  if (!isNode(value)) return readAddressText(value) === null ? readText(value) : null
  for (const key of ['name', 'legalname', 'organizationname', 'companyname', 'alternatename']) {
    const name = readText(value.fields.get(key)?.values[0])
    if (name !== null && readAddressText(name) === null) return name
  }
  const person = ['givenname', 'familyname'].map((key) => readText(value.fields.get(key)?.values[0]))
  return person.filter((part) => part !== null).join(' ') || null
}

function addressOf(organisation: RawNode, base: string | null): string | null {
  for (const key of ['url', 'sameas', 'website', 'name']) {
    const field = fieldOf(organisation, key)
    const address =
      (key === 'name' ? null : readBareHost(rawTextOf(field?.values[0]))) ??
      firstAddress(field, key === 'url' ? base : null)
    if (address !== null) return address
  }
  if (organisation.id !== null && isNameOnly(organisation.id)) return null
  const [address = '', part] = (organisation.id ?? '').split('#')
  // "https://acme.example/jobs/7#employer" is a thing on a page, "https://acme.example/#org" the site's owner.
  return part === undefined || /^https?:\/\/[^/]+\/?$/i.test(address) ? readAddressText(address) : null
}

/** What stands where an address belongs and leads elsewhere than to the web: `javascript:`, `file:`. */
function otherAddress(organisation: RawNode): string | null {
  const texts = ['url', 'sameas'].flatMap((key) => fieldOf(organisation, key)?.values ?? []).map(rawTextOf)
  const isOther = (text: string | null): boolean => /^[a-z][a-z\s]*:\S/i.test(text?.trim() ?? '')
  return texts.find((text) => isOther(text) && readWebAddress(text!, null) === null) ?? null
}

function readAddressText(value: RawValue): string | null {
  const text = rawTextOf(value)?.trim() ?? ''
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text) ? readWebAddress(text, null) : null
}

/** The first value of a field that is an address: text, or an ImageObject's url or contentUrl. */
function firstAddress(field: RawField | null, base: string | null): string | null {
  for (const value of field?.values ?? []) {
    // "logo": false is what a template writes where there is none.
    if (typeof value === 'boolean') continue
    const inner = isNode(value) ? fieldOf(value, 'url', 'contenturl')?.values[0] : value
    const text = rawTextOf(inner) ?? (isNode(value) ? value.id : null)
    if (text === null || isPlaceholder(cleanText(text))) continue
    const address = readWebAddress(text, base)
    if (address !== null && !searched.test(address)) return address
  }
  return null
}

/** Where a template looks for who hires on the web. */
const searched = /^https?:\/\/(?:www\.)?(?:google|bing|duckduckgo)\.[a-z.]{2,6}\/(?:search|\?)/i

/** `acme` for https://careers.acme.example and for a page of it on a network of companies. */
function nameFromAddress(address: string): string | null {
  const url = URL.parse(address)
  const host = hostOf(address)
  if (url === null || host === null) return null
  if (/(?:^|\.)(?:linkedin|facebook|xing|glassdoor|indeed|twitter|x|instagram)\.[a-z]+$/.test(host)) {
    const slug = url.pathname
      .split('/')
      .filter((part) => part !== '' && !/^(?:company|companies|pages|cmp|school|showcase)$/.test(part))[0]
    return slug === undefined ? null : cleanText(withoutEscapes(slug))
  }
  return labelsOfHost(host).at(-1) ?? null
}

const longestTitle = 300

/** Whose number a job has: often the name of who hires, as it is written. */
function numberedBy(node: RawNode): string | null {
  const identifier = fieldOf(node, 'identifier')?.values[0]
  return identifier !== undefined && isNode(identifier)
    ? readText(fieldOf(identifier, 'name')?.values[0])
    : null
}

/** The words of a title that make up a name without its spaces: "Kestrel Care" for `kestrelcare`. */
function spelledIn(title: string | null, host: string): string | null {
  const wanted = lettersOf(host)
  const words = (title ?? '').slice(0, longestTitle).match(/[^\s|:·•–—]+/g) ?? []
  for (let start = 0; start < words.length; start += 1) {
    let letters = ''
    for (let end = start; end < words.length && letters.length < wanted.length; end += 1) {
      letters += lettersOf(words[end]!)
      if (letters === wanted) return words.slice(start, end + 1).join(' ')
    }
  }
  return null
}
