// One job that a page marks twice: by two plugins, or once for people who search and once as the system keeps it, under
// its internal name and without employer or place. The one that says less is offered beside the other, never added unasked.

import { readPlaces } from '../places/places.ts'
import { fieldOf, type RawPosting } from '../raw.ts'
import { lettersOf } from '../text/pageTitle.ts'
import { readPlainText } from '../text/richText.ts'
import { rawTextOf } from '../text/text.ts'
import { tells } from './emptyValues.ts'
import { textsOf } from './visible/visibleNode.ts'

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

/** Sets a posting aside that tells the same text as another, and nothing that makes it another job; of another day only what repeats it all. */
export function setBareRepeatsAside(postings: readonly RawPosting[]): void {
  const own = postings.filter(({ isAside }) => !isAside)
  if (own.length < 2 || own.length > mostPostings) return
  // Of two that say as much the first is kept.
  for (const posting of own.toReversed()) {
    const isBare = !ofItsOwn.some((names) => tells(posting.node, names))
    const other = own.find(
      (each) =>
        each !== posting &&
        !each.isAside &&
        tells(each.node, ['hiringorganization']) &&
        tellsTheSame(posting, each) &&
        (isBare
          ? isOfSameDay(posting, each)
          : isNamedAlike(posting, each) &&
            !saysMore(posting, each) &&
            (isOfSameDay(posting, each) || isToldAgain(posting, each))),
    )
    if (other === undefined) continue
    posting.isAside = true
    if (!isBare) fillMissing(other, posting)
  }
}

function tellsTheSame(one: RawPosting, other: RawPosting): boolean {
  return isPartOf(one, other, 'description', leastText)
}

function isOfSameDay(one: RawPosting, other: RawPosting): boolean {
  return textOf(one, 'dateposted') === textOf(other, 'dateposted')
}

/** What two blocks about one job say alike, if both say it. */
const ofBoth = ['employmenttype', 'validthrough', 'joblocationtype', 'jobstartdate', 'basesalary']

/** The same title, place and whole text as another day put it up: two plugins count the days from another one. */
function isToldAgain(one: RawPosting, other: RawPosting): boolean {
  const [place] = [one, other].map(placesOf)
  const isSame = (name: string): boolean => {
    const [mine, theirs] = [one, other].map((each) => lettersOf(readPlainText(textOf(each, name))))
    return mine === theirs
  }
  if (place === '' || !isSame('title') || !isSame('description')) return false
  return !ofBoth.some((name) => {
    const [mine, theirs] = [one, other].map(({ node }) => textsOf(node.fields.get(name)).join('\n'))
    return isOther(mine!, theirs!)
  })
}

/** "Baker" and "Baker (m/f/d)" of one employer in one place, with no number or address that tells them apart. */
function isNamedAlike(one: RawPosting, other: RawPosting): boolean {
  if (!isPartOf(one, other, 'title', 1) || !isPartOf(one, other, 'hiringorganization', 1)) return false
  if (['identifier', 'url'].some((name) => isOther(textOf(one, name), textOf(other, name)))) return false
  return !isOther(placesOf(one), placesOf(other))
}

function isOther(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other
}

function placesOf({ node }: RawPosting): string {
  const { locations } = readPlaces(node, { employerName: null, lang: null }).value
  return locations.map(({ label }) => label).join('\n')
}

function saysMore(one: RawPosting, other: RawPosting): boolean {
  return one.node.fields.size > other.node.fields.size
}

function fillMissing({ node }: RawPosting, from: RawPosting): void {
  for (const [name, field] of from.node.fields) if (!tells(node, [name])) node.fields.set(name, field)
}

function isPartOf(one: RawPosting, other: RawPosting, name: string, least: number): boolean {
  const [shorter, longer] = [one, other]
    .map((each) => lettersOf(readPlainText(textOf(each, name))))
    .toSorted((a, b) => a.length - b.length)
  const isIn = name === 'description' ? longer!.includes(shorter!) : longer!.startsWith(shorter!)
  return shorter!.length >= least && isIn
}

function textOf({ node }: RawPosting, name: string): string {
  return rawTextOf(fieldOf(node, name)?.values[0]) ?? ''
}
