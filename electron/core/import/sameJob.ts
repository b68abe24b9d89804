// The guard behind exact identity: a number or an address that an employer uses twice must not overwrite a posting.

import type { PostingContent } from '../../../shared/posting.ts'
import { textContainment } from './identity.ts'

const leastTitle = 0.5
const leastText = 0.3

/** False only when both title and text have little in common; a missing one says nothing against it. */
export function isSameJob(before: PostingContent, after: PostingContent): boolean {
  const hasLittleIn = (a: string | null, b: string | null, least: number) =>
    a !== null && b !== null && a !== '' && b !== '' && textContainment(a, b) < least
  return !(
    hasLittleIn(before.title, after.title, leastTitle) &&
    hasLittleIn(before.description.plainText, after.description.plainText, leastText)
  )
}
