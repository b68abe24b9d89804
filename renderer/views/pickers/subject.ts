import type { Posting } from '../../../shared/model.ts'
import { locale } from '../../dates.ts'
import { employerText } from '../../postingWords.ts'

/** What a dialog is about: one posting by name, or how many. */
export function subjectOf(postingIds: readonly string[], posting: Posting | undefined): string {
  if (postingIds.length !== 1) return `${postingIds.length.toLocaleString(locale)} postings`
  if (posting === undefined) return ''
  return `${posting.title ?? 'Title not stated'} · ${employerText(posting)}`
}
