// What two postings say as one, by the person's choice for each field. Pure. Where nothing is chosen the kept posting's
// value stands, and the other's only where the kept one says nothing.

import type { CorrectableField } from '../../../shared/corrections.ts'
import { type MergeChoices, type MergeField, mergeFields } from '../../../shared/merging.ts'
import type { PostingContent, Provenance, Warning } from '../../../shared/posting.ts'
import { fieldText } from '../import/fieldDiff.ts'
import { canonicalAddress } from '../import/text/urls.ts'

type ContentField = Exclude<MergeField, 'myDeadline'>
export const contentFields = mergeFields.filter((field) => field !== 'myDeadline')

/** One choice for every field of the content. */
export type ContentChoices = Record<ContentField, 'keep' | 'other'>

/** What of the record goes with each field. Addresses and texts around them are put together below. */
const partsOf: Record<Exclude<ContentField, 'url' | 'applyUrl'>, readonly (keyof PostingContent)[]> = {
  title: ['title'],
  employer: ['employer'],
  deadline: ['deadline', 'textDeadline'],
  posted: ['posted'],
  salary: ['salaries'],
  places: ['locations'],
  workMode: ['workMode'],
  applicantRegions: ['applicantRegions'],
  employment: ['employment'],
  experience: ['experience'],
  education: ['education'],
  identifier: ['identifier'],
  description: ['description'],
  sections: ['sections'],
  industry: ['industry', 'categories'],
  openings: ['openings'],
  startDate: ['startDate'],
  contact: ['contact', 'directApply'],
}

/** The correction that goes with a field, where there can be one. */
export const correctionOfField: Partial<Record<MergeField, CorrectableField>> = {
  title: 'title',
  employer: 'employerName',
  deadline: 'deadline',
  posted: 'posted',
  salary: 'salary',
  places: 'places',
  workMode: 'workMode',
  employment: 'employment',
  identifier: 'identifier',
  url: 'postingUrl',
  applyUrl: 'applyUrl',
}

const sectionFields = [
  'qualifications',
  'responsibilities',
  'skills',
  'benefits',
  'incentives',
  'workHours',
] as const

/** A field as a person would read it; null = not stated. */
export function mergeFieldText(field: ContentField, content: PostingContent, zone: string): string | null {
  if (field !== 'sections') return fieldText(field, content, zone)
  const texts = sectionFields.map((section) => fieldText(section, content, zone))
  return texts.filter((text) => text !== null).join('\n\n') || null
}

/** The choice for each field; `keep` and `other` are what the postings say with their corrections. */
export function completeChoices(
  keep: PostingContent,
  other: PostingContent,
  choices: MergeChoices,
  zone: string,
): ContentChoices {
  const choose = (field: ContentField) =>
    mergeFieldText(field, keep, zone) === null && mergeFieldText(field, other, zone) !== null
      ? 'other'
      : 'keep'
  return Object.fromEntries(
    contentFields.map((field) => [field, choices[field] ?? choose(field)]),
  ) as ContentChoices
}

/** The record of both by these choices. What no field stands for (hints, unknown keys) is kept of both. */
export function mergeByChoices(
  keep: PostingContent,
  other: PostingContent,
  choices: ContentChoices,
): PostingContent {
  const taken = takenParts(choices)
  const merged: PostingContent = { ...keep }
  for (const part of taken) Object.assign(merged, { [part]: other[part] })
  const pick = (field: ContentField) => (choices[field] === 'other' ? other : keep)
  const posting = pick('url').urls.posting
  const known = [keep, other].flatMap(({ urls }) => [urls.posting, urls.canonical, ...urls.aliases])
  merged.urls = {
    posting,
    apply: pick('applyUrl').urls.apply,
    canonical: posting === null ? null : canonicalAddress(posting),
    aliases: [...new Set(known)].filter((address) => address !== null && address !== posting) as string[],
  }
  merged.extra = { ...other.extra, ...keep.extra }
  merged.hints = uniqueByValue([...keep.hints, ...other.hints])
  merged.quality = keep.quality.filter((lack) => other.quality.includes(lack))
  merged.provenance = mergeProvenance(keep.provenance, other.provenance, taken, choices)
  return merged
}

/** The warnings that still apply: of each field those of the posting it was taken from. */
export function mergeWarnings(
  keep: readonly Warning[],
  other: readonly Warning[],
  choices: ContentChoices,
): Warning[] {
  const taken = new Set<string>(takenParts(choices))
  if (choices.url === 'other') taken.add('urls')
  const isTaken = ({ field }: Warning) => field !== null && taken.has(rootOf(field))
  return [...keep.filter((warning) => !isTaken(warning)), ...other.filter(isTaken)]
}

function takenParts(choices: ContentChoices): Set<keyof PostingContent> {
  const fields = Object.keys(partsOf) as (keyof typeof partsOf)[]
  return new Set(fields.filter((field) => choices[field] === 'other').flatMap((field) => partsOf[field]))
}

function mergeProvenance(
  keep: Provenance,
  other: Provenance,
  taken: ReadonlySet<string>,
  choices: ContentChoices,
): Provenance {
  const isOther = (name: string) =>
    rootOf(name) === 'urls' ? choices.url === 'other' : taken.has(rootOf(name))
  return Object.fromEntries([
    ...Object.entries(keep).filter(([name]) => !isOther(name)),
    ...Object.entries(other).filter(([name]) => isOther(name)),
  ])
}

/** `sections.benefits` belongs to `sections`. */
function rootOf(field: string): string {
  return field.split('.')[0] ?? field
}

function uniqueByValue<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
