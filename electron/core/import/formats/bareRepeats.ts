// One job that a page marks twice: once for people who search, and once as the system keeps it, under its internal
// name and without employer or place. The bare one is offered beside the full one, never added unasked.

import { fieldOf, type RawPosting } from '../raw.ts'
import { readPlainText } from '../text/richText.ts'
import { tells } from './emptyValues.ts'

/** What a job of its own has. */
const ofItsOwn = [
  ['hiringorganization'],
  ['joblocation', 'joblocationtype', 'applicantlocationrequirements'],
  ['url', 'sameas', 'mainentityofpage'],
  ['identifier'],
] as const
/** A shorter text may be said of two jobs. */
const leastText = 30
/** A page of more is a list. */
const mostPostings = 4

/** Sets a posting aside that has nothing of its own and tells the same text as another of the same day. */
export function setBareRepeatsAside(postings: readonly RawPosting[]): void {
  const own = postings.filter(({ isAside }) => !isAside)
  if (own.length < 2 || own.length > mostPostings) return
  for (const posting of own) {
    if (ofItsOwn.some((names) => tells(posting.node, names))) continue
    const others = own.filter((other) => other !== posting && tells(other.node, ['hiringorganization']))
    if (others.some((other) => tellsTheSame(posting, other))) posting.isAside = true
  }
}

function tellsTheSame(one: RawPosting, other: RawPosting): boolean {
  if (textOf(one, 'dateposted') !== textOf(other, 'dateposted')) return false
  const [shorter, longer] = [lettersOf(one), lettersOf(other)].toSorted((a, b) => a.length - b.length)
  return shorter!.length >= leastText && longer!.includes(shorter!)
}

function lettersOf(posting: RawPosting): string {
  return readPlainText(textOf(posting, 'description')).replace(/[^\p{L}\p{N}]/gu, '')
}

function textOf({ node }: RawPosting, name: string): string {
  return String(fieldOf(node, name)?.values[0] ?? '')
}
