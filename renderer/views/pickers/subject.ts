import { cutText } from '../../../shared/cutText.ts'
import type { Posting } from '../../../shared/model.ts'
import { titleText } from '../../../shared/titleText.ts'
import { numberText } from '../../words/countText.ts'
import { isolated } from '../../words/isolated.ts'
import { employerText } from '../../words/postingWords.ts'

/** Letters: of a longer title or name the beginning is enough to know it by. */
const longestPart = 90

/** What a dialog is about: one posting by name, or how many. */
export function subjectOf(postingIds: readonly string[], posting: Posting | undefined): string {
  if (postingIds.length !== 1) return `${numberText(postingIds.length)} postings`
  if (posting === undefined) return ''
  return [titleText(posting.title), employerText(posting)]
    .map((part) => isolated(cutText(part, longestPart)))
    .join(' · ')
}
