// A draft made ready for the store: everything that can be worked out beside the database is worked out in the
// parse worker, so that the one thread that owns the library only writes.

import { hash } from 'node:crypto'
import { closingOf } from '../../../shared/deadlineText.ts'
import type { PostingContent, Warning } from '../../../shared/posting.ts'
import { serialiseContent } from './content.ts'
import type { PostingDraft } from './draft.ts'
import { employerKey } from './identity.ts'
import { type LikenessKeys, likenessKeysOf } from './likeness.ts'

/** The columns of `postings` that repeat what the content says. */
interface PostingColumns extends LikenessKeys {
  needsReview: 0 | 1
  title: string | null
  titleSort: string
  employerName: string | null
  employerSort: string
  /** '' where no employer is named. */
  employerKey: string
  isEmployerHidden: 0 | 1
  placeLabel: string | null
  placeCount: number
  /** Whether it says anything in fields beside its description: duties, skills … */
  hasSections: 0 | 1
  workMode: string
  salary: string | null
  /** Lower and upper end of what the salary comes to in a year. */
  salaryAnnual: number | null
  salaryTop: number | null
  salaryCurrency: string | null
  deadline: string
  deadlineEndsAt: string | null
  /** The last day, where the listing names a day and no instant. */
  closesOn: string | null
  postedAt: string | null
}

export interface PreparedPosting {
  columns: PostingColumns
  /** JSON of the content without the description's plain text, which is stored beside it. */
  content: string
  plainText: string
  warnings: Warning[]
  /** null where it is the whole file. */
  rawNode: string | null
  nodeHash: string
  identifierKey: string | null
  addressKeys: string[]
}

/** `zone` is where the person is; `fileLength` in bytes. */
export function preparePosting(draft: PostingDraft, zone: string, fileLength: number): PreparedPosting {
  const { content, warnings, rawNode } = draft
  return {
    columns: columnsOf(content, warnings, zone),
    ...serialiseContent(content),
    warnings,
    rawNode: Buffer.byteLength(rawNode) >= fileLength - wholeFileSlack ? null : rawNode,
    nodeHash: draft.nodeHash,
    identifierKey: draft.identifierKey,
    addressKeys: draft.addressKeys,
  }
}

/** White space or a byte order mark around the only node of a file. */
const wholeFileSlack = 8

export function columnsOf(
  content: PostingContent,
  warnings: readonly Warning[],
  zone: string,
): PostingColumns {
  const salary = content.salaries[0] ?? null
  const { date } = content.deadline
  // An instant is the same everywhere; only of a day it takes a calendar to know when it ends.
  const closing = date === null || date.kind === 'instant' ? null : closingOf(date, zone)
  const posted = content.posted
  return {
    needsReview: warnings.some(({ severity }) => severity === 'error') ? 1 : 0,
    title: content.title,
    titleSort: sortKey(content.title),
    employerName: content.employer.name,
    employerSort: sortKey(content.employer.name),
    employerKey: keyOfEmployer(content.employer),
    isEmployerHidden: content.employer.hidden ? 1 : 0,
    placeLabel: content.locations[0]?.label ?? content.applicantRegions[0] ?? null,
    placeCount: content.locations.length,
    hasSections: hasSections(content.sections) ? 1 : 0,
    workMode: content.workMode,
    salary: salary === null ? null : JSON.stringify(salary),
    salaryAnnual: Math.round(salary?.annual?.min ?? salary?.annual?.max ?? 0) || null,
    salaryTop: Math.round(salary?.annual?.max ?? salary?.annual?.min ?? 0) || null,
    salaryCurrency: salary?.currency ?? null,
    deadline: JSON.stringify(content.deadline),
    deadlineEndsAt: closing === null ? (date?.instant ?? null) : new Date(closing.end).toISOString(),
    closesOn: closing?.on ?? null,
    postedAt: posted?.instant ?? posted?.local ?? posted?.date ?? posted?.readings[0] ?? null,
    ...likenessKeysOf(content),
  }
}

export const columnNames = [
  'needsReview',
  'title',
  'titleSort',
  'employerName',
  'employerSort',
  'employerKey',
  'isEmployerHidden',
  'placeLabel',
  'placeCount',
  'hasSections',
  'workMode',
  'salary',
  'salaryAnnual',
  'salaryTop',
  'salaryCurrency',
  'deadline',
  'deadlineEndsAt',
  'closesOn',
  'postedAt',
  'jobKey',
  'textKeyA',
  'textKeyB',
  'textKeyC',
] as const satisfies readonly (keyof PostingColumns)[]

function hasSections({ skills, ...texts }: PostingContent['sections']): boolean {
  return skills.length > 0 || Object.values(texts).some((text) => text !== null)
}

/** '' where it is hidden or not stated: such postings have no employer in common. */
function keyOfEmployer({ name, hidden }: PostingContent['employer']): string {
  return name === null || hidden ? '' : employerKey(name)
}

const marks = /\p{M}+/gu
const leading = /^[^\p{L}\p{N}]+/u

/** How a name sorts: without case, accents and leading signs; cut, for it only orders. */
function sortKey(name: string | null): string {
  if (name === null) return ''
  return name.slice(0, 200).normalize('NFKD').replace(marks, '').replace(leading, '').toLowerCase()
}

export function sha256Of(bytes: Uint8Array): string {
  return hash('sha256', bytes)
}
