// What an import's report and the history say, one sentence each.

import { countOf, numberText } from '../../../shared/counts.ts'
import { besideEachOther } from '../../../shared/deadlineMove.ts'
import { upperFirst } from '../../../shared/firstLetter.ts'
import { holdsSeveral } from '../../../shared/holdsSeveral.ts'
import type { FieldChange, ImportFile, ImportSummary } from '../../../shared/model.ts'
import type { Warning } from '../../../shared/posting.ts'
import type { StoredPosting } from '../storing.ts'
import { quotedTitle } from '../tracking/quote.ts'

type Totals = ImportSummary['totals']

export const noTotals: Totals = {
  files: 0,
  postings: 0,
  added: 0,
  updated: 0,
  unchanged: 0,
  needsReview: 0,
  failed: 0,
}

/** The one outcome of a file with these postings: what most needs a look wins. */
export function outcomeOf(postings: readonly StoredPosting[]): ImportFile['outcome'] {
  for (const outcome of ['needsReview', 'updated', 'added'] as const) {
    if (postings.some((posting) => posting.outcome === outcome)) return outcome
  }
  return 'unchanged'
}

export function fileMessage(postings: readonly StoredPosting[], warnings: readonly Warning[]): string {
  const [first] = postings
  if (first === undefined) return 'No posting was found.'
  if (postings.length === 1) return `${oneMessage(first)}${checkText(warnings)}`
  const count = (outcome: StoredPosting['outcome']) => postings.filter((p) => p.outcome === outcome).length
  const inBin = postings.filter(({ isInBin }) => isInBin).length
  const kinds: [number, string][] = [
    [count('added'), 'added'],
    [count('updated'), 'updated'],
    [count('unchanged') - inBin, 'unchanged'],
    [inBin, 'in the bin'],
    [count('needsReview'), 'added that should be looked at'],
  ]
  const parts = kinds.filter(([n]) => n !== 0)
  const moved = postings.filter(({ changes }) => changes.some(isDeadline)).length
  const movedText = moved === 0 ? '' : ` The listing’s deadline moved in ${numberText(moved)} of them.`
  return `${countOf(postings.length, 'posting')}: ${parts.map(([n, what]) => `${numberText(n)} ${what}`).join(', ')}.${movedText}`
}

function oneMessage(posting: StoredPosting): string {
  const title = quotedTitle(posting.title)
  switch (posting.outcome) {
    case 'added':
    case 'needsReview':
      return `Added ${title}.`
    case 'unchanged':
      if (posting.isInBin) return binnedText(posting.title)
      return posting.isEarlier
        ? `${upperFirst(title)} is in your library already; an earlier version of it said this.`
        : `${upperFirst(title)} is in your library already and says the same.`
    case 'updated':
      return updatedText('Updated', posting.title, posting.changes)
  }
}

export function binnedText(title: string | null): string {
  return `${upperFirst(quotedTitle(title))} is in the bin; nothing was changed. You can restore it.`
}

/** "Updated “Harbour Pilot”: deadline, salary changed. It closes Fri, 4 Dec 2026; before, it was Mon, 30 Nov 2026." */
export function updatedText(verb: string, title: string | null, changes: readonly FieldChange[]): string {
  const name = quotedTitle(title)
  if (changes.length === 0) return `${verb} ${name}.`
  const fields = changes.map(({ field }) => fieldNames[field] ?? field).join(', ')
  return `${verb} ${name}: ${fields} changed.${deadlineMoveText(changes.find(isDeadline))}`
}

function isDeadline({ field }: FieldChange): boolean {
  return field === 'deadline'
}

/** A deadline that moved is told with both dates; it may be the one thing somebody has to act on. */
function deadlineMoveText(move: FieldChange | undefined): string {
  if (move === undefined) return ''
  const { before, after } = besideEachOther(move.before, move.after)
  if (after === null) return ` It no longer says when it closes; before, it was ${before}.`
  if (before === null) return ` It closes ${after}; before, no date was given.`
  return ` It closes ${after}; before, it was ${before}.`
}

function checkText(warnings: readonly Warning[]): string {
  const doubtful = warnings.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  return doubtful.length === 0 ? '' : ` ${[...new Set(doubtful)].join(' ')}`
}

const fieldNames: Record<string, string> = {
  workMode: 'work mode',
  applicantRegions: 'regions',
  url: 'address',
  applyUrl: 'address to apply at',
  otherUrls: 'other addresses',
  employerUrl: 'address of the employer',
  directApply: 'way to apply',
  extra: 'further details',
  posted: 'posting date',
  startDate: 'start date',
  workHours: 'working hours',
  description: 'text',
}

export function importLabel(totals: Totals, origin: ImportSummary['origin']): string {
  if (origin === 'reparse') return rereadLabel(totals)
  if (origin === 'samples') return `Loaded ${countOf(totals.postings, 'sample posting')}`
  const kinds: [number, string][] = [
    [totals.added + totals.needsReview, 'added'],
    [totals.updated, 'updated'],
  ]
  const parts = kinds.filter(([n]) => n !== 0)
  const what = origin === 'paste' ? 'pasted text' : countOf(totals.files, 'file')
  if (parts.length === 0) return `Imported ${what}: nothing new`
  return holdsSeveral(totals)
    ? `Imported ${what} with ${countOf(totals.postings, 'posting')}`
    : `Imported ${what}: ${parts.map(([n, verb]) => `${numberText(n)} ${verb}`).join(', ')}`
}

function rereadLabel({ updated, added, needsReview }: Totals): string {
  const parts = [
    updated === 0 ? '' : `${numberText(updated)} changed`,
    added + needsReview === 0 ? '' : `${numberText(added + needsReview)} added`,
  ]
  return `Read everything anew: ${parts.filter(Boolean).join(', ') || 'nothing changed'}`
}
