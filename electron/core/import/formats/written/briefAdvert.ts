// Jobs in a few lines: messages as channels post them, and those that a mail counts ("1) forklift operator - tulsa, ok").
// They are too short to be told by their words; their labels and tags, and that each states terms, show what they are.

import type { RawPosting, Surroundings } from '../../raw.ts'
import { pattern } from '../../text/pattern.ts'
import { plainLine } from '../../wording/lines/furniture.ts'
import { isPlace } from '../../wording/lines/placeAlone.ts'
import { readShortLine } from '../../wording/lines/shortLines.ts'
import { composePosting, type Fact } from '../../wording/lines/writtenPosting.ts'
import { namesOccupation } from '../../wording/names/occupations.ts'
import { countTradeWords, seeksSomebody } from '../../wording/names/tradeWords.ts'
import { splitCounted } from '../../wording/others/severalAdverts.ts'
import { experienceInLines } from '../../wording/prose/askedExperience.ts'
import { employerInText } from '../../wording/prose/employerInText.ts'
import type { Tagged } from '../../wording/prose/hashtags.ts'
import { partTitle } from '../../wording/titles/titleParts.ts'
import { withoutLinks } from './bareText.ts'

const longestBrief = 1500
/** What a calling card, a profile and an invitation do not say together with a name and a place. */
const terms: ReadonlySet<string> = new Set(['basesalary', 'employmenttype', 'joblocationtype'])
const leastTerms = 2
const leastWords = 2

/** Of who looks for work, or offers theirs. */
const ofSeeker = pattern('iu')`
  \b(?:my (?:rate|rates|experience|portfolio|skills)|available (?:for|from|immediately)|for hire
    |open to (?:work|offers)|hire me|about me|i(?:['’]m| am) (?:an?|looking)
    |i have(?! (?:an?|another|the following|some|two|three|several) (?:[\p{L}-]+ ){0,4}(?:roles?|jobs?|positions?|vacanc|opening|opportunit|contract|client)))\b
  |ищу (?:работу|подработку|проект)|(?<!\p{L})(?:мой опыт|обо мне|я (?:ищу|умею|работаю|начинающ))
`

/** Whether a text is short enough and called like a job; a trade that no list holds is one where all else is labelled. */
export function mayBeBrief(text: string, title: string | null, said: ReadonlySet<string>): boolean {
  if (title === null || text.length > longestBrief) return false
  return namesOccupation(title) || hasLabelsOfJob(said)
}

/** Whether a text is of somebody who looks for work, or offers theirs. */
export function isOfSeeker(text: string): boolean {
  return ofSeeker.test(text)
}

/** Whether a text that says what the job is called is such a message; `said` are the fields it states besides. */
export function isBriefAdvert(
  text: string,
  said: ReadonlySet<string>,
  { facts: tagged, isVacancy, isOfSeeker }: Tagged,
): boolean {
  if (isOfSeeker || text.length > longestBrief || ofSeeker.test(text)) return false
  const stated = [...said].filter((name) => terms.has(name)).length
  if (stated === 0) return false
  const words = countTradeWords(text)
  const isOffered = isVacancy || tagged.length > 0 || said.has('hiringorganization') || seeksSomebody(text)
  const isStated = stated >= leastTerms || words >= leastWords || hasLabelsOfJob(said)
  return (isOffered || words >= leastWords) && isStated
}

const ofJob: readonly string[] = ['hiringorganization', 'joblocation', 'basesalary']

/** Whether all is labelled that together only a job has. */
function hasLabelsOfJob(said: ReadonlySet<string>): boolean {
  return ofJob.every((name) => said.has(name))
}

const leastLines = 2
const longestCounted = 600
const payOrHours: ReadonlySet<string> = new Set(['basesalary', 'employmenttype'])

/** The jobs that a text counts so; none where one of them states neither pay nor hours. */
export function readCountedBriefs(text: string, surroundings: Surroundings): RawPosting[] {
  const briefs = splitCounted(text, leastLines).map((part) => part.split(/\n\s*\n/, 1)[0]!.trim())
  if (briefs.length === 0 || briefs.some((brief) => brief.length > longestCounted)) return []
  const facts = briefs.map(factsOf)
  if (facts.some((said) => !said.some(({ name }) => payOrHours.has(name)))) return []
  const employer = employerInText(withoutLinks(text))
  return briefs.map((brief, index) => {
    const [head = '', ...lines] = brief.split('\n').map(plainLine)
    const { title, place, mode, kinds } = partTitle(head)
    const [, name = title, town = null] = /^(.{3,60}?) [-–—] (.{3,40})$/.exec(title) ?? []
    const own = [
      { name: 'title', value: name },
      { name: 'joblocation', value: place ?? (town === null ? null : placeOf(town)) },
      { name: 'joblocationtype', value: mode },
      ...kinds.map((value) => ({ name: 'employmenttype', value })),
    ]
    const rest = [
      { name: 'hiringorganization', value: employer },
      { name: 'experiencerequirements', value: experienceInLines(lines) },
      { name: 'description', value: brief },
    ]
    const known = { ...surroundings, pageTitle: null }
    return composePosting(`text[${index}]`, [own, facts[index]!, rest], brief, known)
  })
}

function factsOf(brief: string): Fact[] {
  return brief
    .split('\n')
    .slice(1)
    .flatMap((line) => plainLine(line).split(/,\s+/))
    .flatMap((part) => readShortLine(part)?.said ?? [])
}

/** "tulsa, ok" as "Tulsa, OK": who writes without capitals means the same place. */
function placeOf(town: string): string | null {
  if (isPlace(town)) return town
  const [, name, state] = /^([a-z][a-z .'-]{2,30}), ([a-z]{2})$/.exec(town) ?? []
  if (name === undefined || state === undefined) return null
  const spelled = `${name.replace(/(?<![a-z'])[a-z]/g, (letter) => letter.toUpperCase())}, ${state.toUpperCase()}`
  return isPlace(spelled) ? spelled : null
}
