// What the command line prints for people: plain lines that can be read aloud, cut and searched.

import type { Output } from '../../shared/contract.ts'
import { countOf } from '../../shared/counts.ts'
import { type Moment, viewListingDeadline, viewMyDeadline } from '../../shared/deadlineText.ts'
import { workModeText } from '../../shared/employmentText.ts'
import type { ImportReport, Posting, PostingRow, Stage } from '../../shared/model.ts'
import { salaryText } from '../../shared/salaryText.ts'
import { titleText } from '../../shared/titleText.ts'
import { describeTotals } from '../describeTotals.ts'

const notStated = 'not stated'

const outcomeWords = {
  added: 'Added',
  updated: 'Updated',
  unchanged: 'Unchanged',
  needsReview: 'Review',
  failed: 'Not imported',
} as const

export function describeReport({ files, totals }: ImportReport): string[] {
  const lines = files.map(({ outcome, path, message }) => `${outcomeWords[outcome]}  ${path}  ${message}`)
  const left = totals.files - files.length
  if (left > 0) lines.push(`and ${countOf(left, 'more file')} that nobody has to look at`)
  return [...lines, describeTotals(totals)]
}

export interface Surroundings {
  stages: readonly Stage[]
  moment: Moment
}

/** One line of `list`: id, title, employer, place, listing's deadline, stage; columns are separated by tabs. */
export function describeRow(row: PostingRow, { stages, moment }: Surroundings): string {
  return [
    row.id,
    `${row.isBookmarked ? '★ ' : ''}${titleText(row.title)}`,
    describeEmployer(row.employerName, row.isEmployerHidden),
    row.placeLabel ?? (row.workMode === 'remote' ? 'remote' : notStated),
    viewListingDeadline(row.deadline, moment).pill,
    stageName(row.stageId, stages),
  ].join('\t')
}

export function describePosting(posting: Posting, { stages, moment }: Surroundings): string[] {
  const { tracking } = posting
  const listing = viewListingDeadline(posting.deadline, moment)
  const facts: [string, string][] = [
    ['Employer', describeEmployer(posting.employer.name, posting.employer.hidden)],
    ['Place', posting.locations.map((place) => place.label).join('; ') || notStated],
    ['Work mode', workModeText(posting.workMode) ?? notStated],
    ['Listing closes', [listing.long, listing.origin].filter(Boolean).join('; ')],
    ['My deadline', tracking.myDeadline === null ? 'none' : viewMyDeadline(tracking.myDeadline, moment).long],
    ['Salary', posting.salaries.map((salary) => salaryText(salary, moment.locale)).join('; ') || notStated],
    ['Posted', posting.posted?.date ?? posting.posted?.instant ?? posting.posted?.raw ?? notStated],
    ['Address', posting.urls.posting ?? notStated],
    ['Stage', stageName(tracking.stageId, stages)],
    ['Tags', tracking.tags.map((tag) => tag.name).join(', ') || 'none'],
  ]
  const width = Math.max(...facts.map(([name]) => name.length))
  return [
    `${tracking.isBookmarked ? '★ ' : ''}${titleText(posting.title)}`,
    '',
    ...facts.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...posting.warnings.map(
      (warning) => `! ${warning.message}${warning.raw === null ? '' : ` (${warning.raw})`}`,
    ),
    '',
    posting.description.plainText || 'No description.',
    ...posting.notes.flatMap((note) => ['', `Note of ${note.updatedAt}`, note.body]),
  ]
}

export interface DoctorFindings {
  info: Output<'app.info'>
  check: Output<'library.check'>
  missingFiles: Output<'files.missing'>['files']
  backups: Output<'library.backups'>['backups']
  /** null where the system does not say. */
  freeBytes: number | null
  /** As "Copy diagnostics" gives them. */
  diagnostics: string[]
  /** Whether a running browser shell answered, rather than this process. */
  isRunning: boolean
}

export function describeFindings(found: DoctorFindings): string[] {
  const { info, check, missingFiles, backups, freeBytes, diagnostics, isRunning } = found
  const verified = backups.filter((backup) => backup.isVerified)
  return [
    `Roledex        ${info.version}`,
    `Node           ${info.nodeVersion}`,
    `SQLite         ${info.sqliteVersion}`,
    `Data folder    ${info.dataDir}${isRunning ? ' (open in the browser now)' : ''}`,
    `Library format ${info.schemaVersion}`,
    `Free disk      ${freeBytes === null ? 'not known' : `${(freeBytes / 1e9).toFixed(1)} GB`}`,
    `Backups        ${verified.length === 0 ? 'none yet' : `${verified.length} verified, the last at ${verified[0]?.at}`}`,
    `Library        ${check.isSound ? 'sound' : 'damaged'}`,
    ...check.findings.map((finding) => `  ${finding}`),
    `Attached files ${missingFiles.length === 0 ? 'all there' : `${missingFiles.length} not in the data folder`}`,
    ...missingFiles.map(({ name, title }) => `  ${name} (${titleText(title)})`),
    '',
    'For somebody who helps, without names and texts:',
    ...diagnostics.map((line) => `  ${line}`),
  ]
}

function describeEmployer(name: string | null, isHidden: boolean): string {
  return name ?? (isHidden ? 'not named by the listing' : notStated)
}

function stageName(id: string, stages: readonly Stage[]): string {
  return stages.find((stage) => stage.id === id)?.name ?? id
}
