// Addresses: which ones may be kept, their one canonical form, and the job ids that providers put in them.
// Canonical form and ids decide identity, so anything doubtful is left in: a missed duplicate is cheap to delete,
// a wrong merge destroys a record. Nothing here ever opens an address.

import { decode } from 'he'
import { withoutAttachments } from '../../../../shared/mailLink.ts'
import { remember } from '../remember.ts'
import { pattern } from './pattern.ts'
import { cleanText, isPlaceholder } from './text.ts'

const webProtocols: ReadonlySet<string> = new Set(['http:', 'https:'])
const contactProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const linkProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** An absolute http(s) address, resolved against `base`, or null. Import specification 6.2. */
export function readWebAddress(raw: string, base: string | null): string | null {
  return readRootedAddress(raw) ?? (base === null ? null : readAddress(raw, base, webProtocols))
}

const readRootedAddress = remember((raw) => readAddress(raw, null, webProtocols))

const fileEndings = /\.(?:html?|php|aspx?|jsp|cgi|pdf|png|jpe?g|gif|svg|webp)$/i

/** "acme.example", "acme.example/jobs/7": an address without what stands in front of it, where one belongs. */
export function readBareHost(text: string | null): string | null {
  const bare = text?.trim() ?? ''
  const host = /^((?:[a-z0-9-]+\.)+[a-z]{2,12})(?:\/\S*)?$/i.exec(bare)?.[1]
  if (host === undefined || fileEndings.test(host)) return null
  return readWebAddress(`https://${bare}`, null)
}

/** As `readWebAddress`, but mailto and tel are allowed too: how to reach a person. */
export function readContactAddress(raw: string): string | null {
  return readAddress(raw, null, contactProtocols)
}

/** What a link in a description may point at: http, https or mailto; null makes it plain text. */
export function readLinkTarget(raw: string): string | null {
  return readAddress(raw, null, linkProtocols)
}

function readAddress(raw: string, base: string | null, protocols: ReadonlySet<string>): string | null {
  let text = raw.trim()
  for (let pass = 0; pass < 2 && /&(?:amp|#38|#x26);/i.test(text); pass++) {
    text = decode(text, { isAttributeValue: true })
  }
  // Browsers ignore these inside an address, so `java\tscript:` must not slip through as something else.
  text = text.replace(/[\0-\x1F\x7F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g, '').trim()
  if (isPlaceholder(cleanText(text))) return null
  text = outOfArchive(text)
  if (/^www\./i.test(text)) text = `https://${text}`
  else if (base === null && /^\/\/[\w-]+\.[\w.-]+(?:\/|$)/.test(text)) text = `https:${text}`
  const url = parseAddress(text, base)
  if (url === null || !protocols.has(url.protocol)) return null
  if (webProtocols.has(url.protocol) && !url.hostname.includes('.') && url.hostname !== 'localhost')
    return null
  return withoutAttachments(url.href)
}

/** A link on a page out of the Internet Archive, "/web/20261110120000/https://works.example/apply": where it led before. */
export function outOfArchive(address: string): string {
  return address.replace(/^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:\/\/)/, '')
}

function parseAddress(text: string, base: string | null): URL | null {
  return URL.parse(text) ?? (base === null ? null : URL.parse(text, base))
}

/** The host of an address without `www.`, or null. */
export function hostOf(address: string | null): string | null {
  if (address === null) return null
  const url = URL.parse(address)
  return url === null || url.hostname === '' ? null : url.hostname.replace(/^www\./, '')
}

/** Second levels below a country where others have theirs: "co.uk". */
const sharedLevel = /^(?:co|com|org|net|gov|ac|edu)$/

/** The labels of a host without those that only say where it is registered: `jobs`, `acme` of jobs.acme.co.example. */
export function labelsOfHost(host: string): string[] {
  const labels = host.split('.').slice(0, -1)
  return labels.length > 1 && sharedLevel.test(labels.at(-1)!) ? labels.slice(0, -1) : labels
}

const trackingParameters: ReadonlySet<string> = new Set(
  (
    'gclid fbclid msclkid dclid yclid gbraid wbraid gh_src lever-source lever-origin lever-via ' +
    'tracking trackingcode trackingsource igshid _hsenc _hsmi trk trkemail trackingid refid lipi midtoken midsig otptoken _ga _gl mc_cid mc_eid paging_context ijt'
  ).split(' '),
)

/**
 * The one form under which the same page is recognised: https, no credentials, `www.`, default port, language
 * segment, tracking parameters, trailing slash or fragment; parameters sorted. null for anything but http(s).
 * `src`, `source` and `ref` stay: on some sites they name the job.
 */
export const canonicalAddress: (address: string) => string | null = remember((address) => {
  const url = URL.parse(address)
  if (url === null || !webProtocols.has(url.protocol)) return null
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '')
  const port = url.port === '' ? '' : `:${url.port}`
  const path = url.pathname.replace(/^\/[a-z]{2}[-_][A-Za-z]{2}(?=\/|$)/, '').replace(/\/+$/, '')
  const query = url.search === '' ? '' : canonicalQuery(url)
  // One-page sites keep the address of the job behind `#/` or `#!`; without it all their jobs would be one.
  const route = /^#!?\//.test(url.hash) ? url.hash : ''
  return `https://${host}${port}${path}${query}${route}`
})

function canonicalQuery(url: URL): string {
  const parameters = [...url.searchParams]
    .filter(([name]) => !isTracking(name))
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
  return parameters.length === 0 ? '' : `?${new URLSearchParams(parameters).toString()}`
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return /^(?:utm_|search_query\b)/.test(lower) || trackingParameters.has(lower)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/**
 * Keys under which a provider knows the job, whatever address it is shown at: `linkedin:123`, `lever:<uuid>`.
 * Empty when the address names no job of a known provider.
 */
export function providerKeys(address: string): string[] {
  const url = URL.parse(address)
  if (url === null || !webProtocols.has(url.protocol)) return []
  const host = url.hostname.replace(/^www\./, '').toLowerCase()
  const path = withoutEscapes(url.pathname)
  const keys = [...keysFromParameters(url, host), ...keysFromPath(host, path)]
  if (keys.length === 0 && url.search === '') {
    const id = idInLastSegment(path)
    if (id !== null) keys.push(`${host}#${id}`)
  }
  return [...new Set(keys)]
}

function keysFromParameters(url: URL, host: string): string[] {
  const keys: string[] = []
  const add = (provider: string, parameter: string, form: RegExp): void => {
    const value = url.searchParams.get(parameter)?.trim()
    if (value !== undefined && form.test(value)) keys.push(`${provider}:${value.toLowerCase()}`)
  }
  add('greenhouse', 'gh_jid', /^\d{4,}$/)
  add('ashby', 'ashby_jid', uuid)
  if (isHostOf(host, 'linkedin.com')) add('linkedin', 'currentJobId', /^\d{6,}$/)
  if (/(^|\.)indeed\./.test(host)) {
    add('indeed', 'jk', /^[0-9a-f]{16}$/i)
    add('indeed', 'vjk', /^[0-9a-f]{16}$/i)
  }
  return keys
}

const pathForms: { provider: string; host: string; form: RegExp }[] = [
  { provider: 'linkedin', host: 'linkedin.com', form: /\/jobs\/view\/(?:[^/]*-)?(\d{6,})(?:\/|$)/ },
  { provider: 'greenhouse', host: 'greenhouse.io', form: /\/jobs\/(\d{4,})(?:\/|$)/ },
  { provider: 'lever', host: 'lever.co', form: new RegExp(`/(${uuid.source})(?:/|$)`, 'i') },
  { provider: 'ashby', host: 'ashbyhq.com', form: new RegExp(`/(${uuid.source})(?:/|$)`, 'i') },
  { provider: 'smartrecruiters', host: 'smartrecruiters.com', form: /\/[^/]+\/(\d{9,})(?:-|\/|$)/ },
]

function keysFromPath(host: string, path: string): string[] {
  for (const { provider, host: home, form } of pathForms) {
    const id = isHostOf(host, home) ? form.exec(path)?.[1] : undefined
    if (id !== undefined) return [`${provider}:${id.toLowerCase()}`]
  }
  if (isHostOf(host, 'myworkdayjobs.com')) {
    // Requisition numbers are counted per tenant, which is the first part of the host.
    const requisition = /\/job\/.*_([A-Za-z]{0,6}-?\d{3,}(?:-\d+)?)(?:\/|$)/.exec(path)?.[1]
    if (requisition !== undefined) return [`workday:${host.split('.')[0]}:${requisition.toLowerCase()}`]
  }
  return []
}

/** A long number or a uuid at either end of the last path segment, where job sites put the id of the job. */
function idInLastSegment(path: string): string | null {
  const segment =
    path
      .replace(/\/+$/, '')
      .replace(/\.html?$/i, '')
      .split('/')
      .at(-1) ?? ''
  const ends = [/^(\d{6,})(?:-|$)/, /(?:^|[-_])(\d{6,})$/].map((form) => form.exec(segment)?.[1])
  const id = uuid.exec(segment)?.[0] ?? ends.find((number) => number !== undefined && !isDate(number))
  return id?.toLowerCase() ?? null
}

const [year, month, day] = ['(?:19|20)\\d\\d', '(?:0[1-9]|1[0-2])', '(?:0[1-9]|[12]\\d|3[01])']
const dateForm = new RegExp(
  `^(?:${year}${month}(?:${day}(?:\\d{4}|\\d{6})?)?|${day}${month}${year}|${month}${day}${year})$`,
)

/** `20261101`, `01112026`, `202611`, also with a time of day behind: many jobs are put up on one day. */
function isDate(number: string): boolean {
  return dateForm.test(number)
}

/** Whether an address key is an id that only looks like one, on a site nobody knows; see `idInLastSegment`. */
export function isGuessedId(key: string): boolean {
  return !isPageAddress(key) && key.includes('#')
}

/** Whether one of these address keys is the address of a page. */
export function hasPageAddress(keys: readonly string[]): boolean {
  return keys.some(isPageAddress)
}

function isPageAddress(key: string): boolean {
  return key.startsWith('https://')
}

function isHostOf(host: string, home: string): boolean {
  return host === home || host.endsWith(`.${home}`)
}

/** A part of an address as it reads; itself where its escapes are none. */
export function withoutEscapes(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** "cook-jobs", "cook-jobs-in-leeds.html", "cook-jobs-SRCH_KO0,4.htm", "Northvale-Jobs-E801.htm": no number of one job. */
const listOfJobs = /(?:^|-)jobs(?:-in-[^\d]*|-SRCH_.*|-E\d+)?(?:\.html?)?$/i

/** Whether an address can stand for one job: not a front page, not a list of jobs. */
export function isSpecificAddress(address: string): boolean {
  const url = URL.parse(address)
  if (url === null) return false
  if (url.search !== '' || /^#!?\//.test(url.hash)) return true
  const last = url.pathname.replace(/\/+$/, '').split('/').at(-1) ?? ''
  return (
    last !== '' &&
    !listOfJobs.test(last) &&
    !/^(?:jobs?|careers?|karriere|stellen(?:angebote)?|vacanc(?:y|ies)|positions?|openings?|search|en|de|fr|es|index\.\w+)$/i.test(
      last,
    )
  )
}

/** "https://acme.example/#/schema/JobPosting/7" names a thing on the front page, as plugins for search engines do. */
export function isNameOnly(id: string): boolean {
  return /^https?:\/\/[^/]+\/?#\/schema\//i.test(id)
}

const employerPage =
  /^(?:https?:\/\/[^/]+)?\/(?:[\w-]+\/){0,3}(?:company|companies|cmp|employers?|unternehmen|firma|firmy|entreprises?|empresas?|aziende|bedrijven)[/-][^/?]/i

const ofJobs =
  /[/-](?:jobs?|vacanc(?:y|ies)|careers?|positions?|stellen|emplois?|empleos?|vagas|reviews?|locations?)(?:[/?-]|$)/i

/** A page that has a name right behind the host of a network. */
const profile =
  /^https?:\/\/(?:[\w-]+\.)?(?:linkedin|facebook|twitter|x|instagram|youtube|tiktok)\.com\/[^/?]+\/?$/i

/** Whether an address is that of an employer's page on a board or a network, and of none of its jobs: what stands on a link to it is a name. */
export function isEmployerPage(address: string): boolean {
  return (employerPage.test(address) || profile.test(address)) && !ofJobs.test(address)
}

/** What the last step of an address is called that leads to the form behind the page of a job. */
const stepToForm = pattern('i')`
  \/(?:apply|application|aplicar|postular|postuler|bewerben|bewerbung|solliciteren|candidat(?:ar|i|ura|ure)|ansok|sok|ansog)\/?(?=[?#]|$)
`

/** Whether an address leads to such a form: "/p/7c0a61c8-cook/apply". */
export function isAddressOfForm(address: string): boolean {
  return stepToForm.test(address)
}

/** The address of the page in front of such a form; any other as it is. */
export function inFrontOfForm(address: string): string {
  return address.replace(stepToForm, '')
}
