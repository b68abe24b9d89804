// Jobs that a mail counts in a few lines each, as agencies write them: "1) forklift operator - tulsa, ok", below it the
// shift, the pay and what is asked. Each is too short to stand for itself; that all of them state terms shows what they are.

import type { RawPosting, Surroundings } from '../../raw.ts'
import { experienceInLines } from '../../wording/askedExperience.ts'
import { employerInText } from '../../wording/employerInText.ts'
import { plainLine } from '../../wording/furniture.ts'
import { splitCounted } from '../../wording/severalAdverts.ts'
import { isPlace, readShortLine } from '../../wording/shortLines.ts'
import { partTitle } from '../../wording/titleParts.ts'
import { composePosting, type Fact } from '../../wording/writtenPosting.ts'
import { withoutLinks } from './bareText.ts'

const leastLines = 2
const longestBrief = 600
const terms: ReadonlySet<string> = new Set(['basesalary', 'employmenttype'])

/** The jobs that a text counts so; none where one of them states neither pay nor hours. */
export function readCountedBriefs(text: string, surroundings: Surroundings): RawPosting[] {
  const briefs = splitCounted(text, leastLines).map((part) => part.split(/\n\s*\n/, 1)[0]!.trim())
  if (briefs.length === 0 || briefs.some((brief) => brief.length > longestBrief)) return []
  const facts = briefs.map(factsOf)
  if (facts.some((said) => !said.some(({ name }) => terms.has(name)))) return []
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
