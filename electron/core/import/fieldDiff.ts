// What changed between two readings of one posting, field by field, as a person would read it; and the new record,
// in which nothing that was once stated is erased by a source that no longer mentions it.

import {
  describeOriginBesideDate,
  longDate,
  longDeadline,
  type Moment,
} from '../../../shared/deadlineText.ts'
import { employmentText } from '../../../shared/employmentText.ts'
import { keptLocale } from '../../../shared/keptDates.ts'
import { warning } from '../../../shared/messages.ts'
import type { FieldChange } from '../../../shared/model.ts'
import type { PostingContent, PostingDate, RichText, Warning } from '../../../shared/posting.ts'
import { educationText, experienceText } from '../../../shared/requirementText.ts'
import { salaryText } from '../../../shared/salaryText.ts'
import { employerKey } from './identity.ts'
import { canonicalAddress } from './text/urls.ts'

type FieldText = (content: PostingContent, zone: string) => string | null

/** Fields that are compared, each as text; null = not stated. Volatile ones (logos, provenance, hints) are left out. */
const comparedFields = {
  title: (c) => c.title,
  employer: (c) => c.employer.name ?? (c.employer.hidden ? 'Not named' : null),
  deadline: (c, zone) => {
    const { date } = c.deadline
    return date && `${longDeadline(date, momentIn(zone))} (${describeOriginBesideDate(c.deadline)})`
  },
  posted: (c, zone) => dateText(c.posted, zone),
  salary: (c) => listText(c.salaries.map((salary) => salaryText(salary))),
  places: (c) => listText(c.locations.map(({ label }) => label)),
  workMode: (c) => (c.workMode === 'unknown' ? null : c.workMode),
  applicantRegions: (c) => listText(c.applicantRegions),
  employment: (c) => employmentText(c.employment),
  experience: (c) => experienceText(c.experience),
  education: (c) => educationText(c.education),
  identifier: (c) => c.identifier?.value ?? null,
  url: (c) => c.urls.posting,
  applyUrl: (c) => c.urls.apply,
  otherUrls: (c) => listText(c.urls.aliases),
  employerUrl: (c) => c.employer.url,
  description: (c) => c.description.plainText || null,
  qualifications: (c) => richText(c.sections.qualifications),
  responsibilities: (c) => richText(c.sections.responsibilities),
  skills: (c) => listText(c.sections.skills),
  benefits: (c) => richText(c.sections.benefits),
  incentives: (c) => richText(c.sections.incentives),
  workHours: (c) => richText(c.sections.workHours),
  industry: (c) => listText(c.industry),
  categories: (c) => listText(c.categories),
  openings: (c) => c.openings?.toString() ?? null,
  startDate: (c, zone) => dateText(c.startDate, zone),
  contact: (c) => c.contact,
  directApply: (c) => (c.directApply === null ? null : c.directApply ? 'yes' : 'no'),
  extra: (c) => extraText(c.extra),
} satisfies Record<string, FieldText>

export type ComparedField = keyof typeof comparedFields

/** One field as a person would read it; null = not stated. */
export function fieldText(field: ComparedField, content: PostingContent, zone: string): string | null {
  const read: FieldText = comparedFields[field]
  return read(content, zone)
}

function dateText(date: PostingDate | null, zone: string): string | null {
  return date && longDate(date, momentIn(zone))
}

/** What is compared reads the same whenever it is. */
function momentIn(zone: string): Moment {
  return { now: 0, zone, locale: keptLocale }
}

/** What a page says about the visit, not about the job; by itself no change worth a version. */
const visitFields =
  /^(?:@context|datemodified|interactionstatistic|interactioncount|breadcrumb|potentialaction)$/i

function extraText(extra: PostingContent['extra']): string | null {
  const told = Object.entries(extra).filter(([key]) => !visitFields.test(key))
  return listText(
    told.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}: ${withoutTokens(value)}`),
  )
}

/** A text as it is, all else as JSON; addresses in their canonical form. */
function withoutTokens(value: unknown): string {
  const canonical = (text: string) =>
    /^https?:\/\/\S+$/i.test(text) ? (canonicalAddress(text) ?? text) : text
  if (typeof value === 'string') return canonical(value)
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? canonical(part) : part))
}

function listText(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join('; ')
}

function richText(text: RichText | null): string | null {
  return text?.plainText ?? null
}

export function diffContents(before: PostingContent, after: PostingContent, zone: string): FieldChange[] {
  const changes: FieldChange[] = []
  for (const [field, read] of Object.entries<FieldText>(comparedFields)) {
    const [old, now] = [read(before, zone), read(after, zone)]
    if (old !== now) changes.push({ field, ...aroundDifference(old, now) })
  }
  return changes
}

/** By compared field, what warnings call it where they call it something else. */
const warningFields: Partial<Record<ComparedField, string>> = {
  salary: 'salaries',
  places: 'locations',
  url: 'urls',
}

/** One warning for each field that the newer record says nothing about and the older one does. */
export function warnOfKept(before: PostingContent, after: PostingContent): Warning[] {
  // Whether something is stated does not depend on where the person is.
  const isStated = (field: ComparedField, content: PostingContent) =>
    fieldText(field, content, 'UTC') !== null
  return (Object.keys(comparedFields) as ComparedField[])
    .filter((field) => isStated(field, before) && !isStated(field, after))
    .map((field) => warning('NO_LONGER_STATED', { field: warningFields[field] ?? field }))
}

const excerptLength = 240

/** Long texts are cut to the part where they begin to differ. */
function aroundDifference(
  before: string | null,
  after: string | null,
): Pick<FieldChange, 'before' | 'after'> {
  if (before === null || after === null || Math.max(before.length, after.length) <= excerptLength) {
    return { before: cut(before, 0), after: cut(after, 0) }
  }
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  const near = Math.max(0, same - 40)
  // From the next word on, unless that is the one that differs.
  const word = near === 0 ? -1 : before.slice(near, same).search(/(?<=\s)\S/)
  const start = near + Math.max(0, word)
  return { before: cut(before, start), after: cut(after, start) }
}

function cut(text: string | null, start: number): string | null {
  if (text === null || (start === 0 && text.length <= excerptLength)) return text
  const end = start + excerptLength
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}

/** The newer record, with what only the older one states kept, part by part where a field has parts. */
export function mergeContents(before: PostingContent, after: PostingContent): PostingContent {
  const merged = { ...before, ...after } as Record<string, unknown>
  for (const [field, value] of Object.entries(after)) {
    const old = before[field as keyof PostingContent]
    if (isAbsent(value) && !isAbsent(old)) merged[field] = old
  }
  const result = merged as PostingContent
  // What was found in a text goes with it; a text has a hash and a language even where it says nothing.
  const told = after.description.plainText === '' ? before : after
  result.description = told.description
  result.textDeadline = told.textDeadline
  const education = isAbsent({ ...after.education, hint: null }) ? before.education : after.education
  result.education = { ...education, hint: told.education.hint }
  result.sections = keepStated(before.sections, after.sections)
  result.extra = { ...before.extra, ...after.extra }
  result.provenance = { ...before.provenance, ...after.provenance }
  result.quality = after.quality.filter((lack) => before.quality.includes(lack))
  result.urls = mergeUrls(before.urls, after.urls)
  result.employer = mergeEmployers(before.employer, after.employer)
  return result
}

/** An address the posting had before stays one of its addresses. */
function mergeUrls(before: PostingContent['urls'], after: PostingContent['urls']): PostingContent['urls'] {
  const urls = keepStated(before, after)
  const pageOf = (address: string) => canonicalAddress(address) ?? address
  const aliases = new Map<string, string>()
  for (const address of [...before.aliases, ...after.aliases, before.posting]) {
    if (address !== null && !aliases.has(pageOf(address))) aliases.set(pageOf(address), address)
  }
  if (urls.posting !== null) aliases.delete(pageOf(urls.posting))
  return { ...urls, aliases: [...aliases.values()] }
}

/** What is known of an employer stays while it is the same one. */
function mergeEmployers(
  before: PostingContent['employer'],
  after: PostingContent['employer'],
): PostingContent['employer'] {
  if (after.name === null && (before.name !== null || !after.hidden)) return before
  if (employerKey(after.name ?? '') !== employerKey(before.name ?? '')) return after
  return { ...after, url: after.url ?? before.url, logoUrl: after.logoUrl ?? before.logoUrl }
}

function keepStated<T extends object>(before: T, after: T): T {
  const stated = Object.entries(after).filter(([, value]) => !isAbsent(value))
  return { ...before, ...Object.fromEntries(stated) }
}

/** Nothing stated: null, an empty list, "unknown", or a record whose parts are all absent. */
function isAbsent(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 'unknown' || value === 'none')
    return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every((part) => isAbsent(part) || part === 0)
}
