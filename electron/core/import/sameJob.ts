// The guard behind exact identity. Employers use one number for several jobs (their own number, or that of a department),
// and sites give several jobs one address; such a key must not let one job overwrite another. A posting that is kept
// apart although it is the same costs the person one look; a wrong merge destroys a record.

import type { PostingContent } from '../../../shared/posting.ts'
import { employerKey, textContainment } from './identity.ts'
import { leastTextLength, sharedText, titleKey } from './likeness.ts'

/** How two postings came to share a key, and what speaks against it. */
export interface SharedKey {
  /** One address, or one id of a job site, stands for both; else only a number does. */
  isSameAddress: boolean
  /** Both came in with one import: a site that changes a posting does not show both states at once. */
  isSameImport: boolean
  /** The key stands for several postings already. */
  isCrowded: boolean
  /** Both have addresses, none in common. */
  hasOtherAddress: boolean
}

interface Compared {
  title: string | null
  employer: Pick<PostingContent['employer'], 'name'>
  locations: readonly { label: string }[]
  description: { plainText: string }
}

/**
 * Whether what comes in under a known key is that job, changed. A title that is the same says so; one that was longer
 * or shorter needs a text that agrees where there is doubt; a different one needs the very same address or text.
 */
export function isSameJob(known: Compared, incoming: Compared, shared: SharedKey): boolean {
  const titles = compareTitles(known.title ?? '', incoming.title ?? '')
  const [before, after] = [known.description.plainText, incoming.description.plainText]
  // Lists give the jobs of many employers, or of one in many towns, the address of their own search.
  const isOther = isOfAnother(known, incoming) || (shared.isSameImport && isElsewhere(known, incoming))
  if (isOther && (shared.isSameImport || !isNearlyOne(before, after))) return false
  if (titles === 'same') return true
  if (shared.isSameAddress) {
    if (shared.isSameImport) return titles === 'longer'
    return !(titles === 'unlike' && isUnlike(before, after, leastText))
  }
  const doubts = [shared.isSameImport, shared.isCrowded, shared.hasOtherAddress].filter(Boolean).length
  if (doubts === 0)
    return titles === 'longer' ? !isUnlike(before, after, leastText) : isNearlyOne(before, after)
  return doubts === 1 && titles === 'longer' && isNearlyOne(before, after)
}

/** Both name who employs, in words of which neither has half of the other's. */
function isOfAnother(known: Compared, incoming: Compared): boolean {
  const [left, right] = [known, incoming].map(({ employer }) => employerKey(employer.name ?? ''))
  return isUnlike(left!, right!, leastName)
}

/** Both say where, and no word of it is common. */
function isElsewhere(known: Compared, incoming: Compared): boolean {
  const [left, right] = [known, incoming].map(({ locations }) =>
    locations.map(({ label }) => label).join(' '),
  )
  return left !== '' && right !== '' && textContainment(left!, right!) === 0
}

/** `longer`: one says all that the other does, or one is missing. `unlike`: less than half is common. */
function compareTitles(before: string, after: string): 'same' | 'longer' | 'other' | 'unlike' {
  const [left, right] = [titleKey(before), titleKey(after)]
  if (left === right) return 'same'
  if (left === '' || right === '') return 'longer'
  const common = textContainment(left, right)
  return common === 1 ? 'longer' : common < leastTitle ? 'unlike' : 'other'
}

const leastName = 0.5
/** Import specification 12. */
const leastTitle = 0.5
const leastText = 0.3
/** Jobs of one employer share much of their text. */
const mostOfText = 0.9

/** A missing text says nothing against it. */
function isUnlike(left: string, right: string, least: number): boolean {
  return left !== '' && right !== '' && textContainment(left, right) < least
}

function isNearlyOne(left: string, right: string): boolean {
  if (left === '' || right === '') return false
  const isShort = Math.min(left.length, right.length) < leastTextLength
  return (isShort ? textContainment(left, right) : sharedText(left, right)) >= mostOfText
}
