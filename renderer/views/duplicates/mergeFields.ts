// Two postings side by side: which side each field is taken from, and what both bring along. Pure.

import { describeOriginBesideDate, longDate, type Moment } from '../../../shared/deadlineText.ts'
import type { MergeChoices, MergeField } from '../../../shared/merging.ts'
import type { MergeFieldRow, Posting, PostingEvent, PostingRow } from '../../../shared/model.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import { changedValueText } from '../../words/fieldNames.ts'
import { correctableText } from '../../words/postingText.ts'
import { employmentText, experienceText } from '../../words/postingWords.ts'

/** `one` stands on the left. Which of the two is kept is another matter. */
export type Side = 'one' | 'other'
export type Chosen = { [F in MergeField]?: Side }

export function opposite(side: Side): Side {
  return side === 'one' ? 'other' : 'one'
}

/** `fields` come with `one` as the posting to keep. */
function textOn(field: MergeFieldRow, side: Side): string | null {
  return side === 'one' ? field.keep : field.other
}

/** A side as it reads: dates and money in the person's own way as soon as the posting itself is there. */
export function readSide(
  field: MergeFieldRow,
  side: Side,
  posting: Posting | undefined,
  moment: Moment,
): string | null {
  const text = textOn(field, side)
  if (posting === undefined || text === null) return text
  switch (field.field) {
    case 'deadline': {
      const date = correctableText('deadline', posting, moment)
      return date && `${date} · ${describeOriginBesideDate(posting.deadline)}`
    }
    case 'posted':
    case 'salary':
      return correctableText(field.field, posting, moment)
    case 'experience':
      return experienceText(posting.experience)
    case 'employment':
      return employmentText(posting.employment)
    case 'startDate':
      return posting.startDate && longDate(posting.startDate, moment)
    default:
      return changedValueText(field.field, text)
  }
}

/** What the person chose; else the kept side, or the other where the kept one says nothing. */
export function takenSide(field: MergeFieldRow, kept: Side, chosen: Chosen): Side {
  const choice = chosen[field.field]
  if (choice !== undefined) return choice
  return textOn(field, kept) === null && textOn(field, opposite(kept)) !== null ? opposite(kept) : kept
}

/** The choices in the words of the core, all of them, so that what is merged is what was shown. */
export function choicesOf(fields: readonly MergeFieldRow[], kept: Side, chosen: Chosen): MergeChoices {
  return Object.fromEntries(
    fields.map((field) => [field.field, takenSide(field, kept, chosen) === kept ? 'keep' : 'other']),
  )
}

/** The one that more was done with, else the older one. */
export function sideToKeep(one: PostingRow, other: PostingRow): Side {
  const marks = (row: PostingRow) =>
    Number(row.stageId !== inboxStageId) * 4 + Number(row.isBookmarked) * 2 + Number(row.myDeadline !== null)
  if (marks(one) !== marks(other)) return marks(one) > marks(other) ? 'one' : 'other'
  return one.createdAt <= other.createdAt ? 'one' : 'other'
}

/** What stays of both, in words. */
export function keptOfBoth(postings: readonly Posting[], events: number): string {
  const count = (n: number, one: string, many: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`])
  const notes = postings.reduce((sum, posting) => sum + posting.notes.length, 0)
  const tags = new Set(postings.flatMap(({ tracking }) => tracking.tags.map(({ id }) => id))).size
  const sources = new Set(postings.flatMap((posting) => posting.sources.map(({ id }) => id))).size
  return [
    ...count(notes, 'note', 'notes'),
    ...count(tags, 'tag', 'tags'),
    ...count(events, 'event', 'events'),
    ...count(sources, 'original', 'originals'),
  ].join(', ')
}

/** Where the latest move among these led; null where none was moved. */
export function stageAfter(events: readonly PostingEvent[]): string | null {
  const moves = events.filter((event) => event.kind === 'stageChanged')
  return moves.sort((a, b) => a.at.localeCompare(b.at)).at(-1)?.toStageId ?? null
}
