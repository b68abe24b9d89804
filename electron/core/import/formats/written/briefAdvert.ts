// Messages of a few lines as channels post them: what the job is called, what it pays, how one works, and whom to write to.
// They are too short to be told by their words, and seek nobody in a sentence; their labels and tags show what they are.

import type { Tagged } from '../../wording/hashtags.ts'
import { countTradeWords } from '../../wording/tradeWords.ts'

export const longestBrief = 1500
/** What a calling card, a profile and an invitation do not say together with a name and a place. */
const terms: ReadonlySet<string> = new Set(['basesalary', 'employmenttype', 'joblocationtype'])
const leastTerms = 2
const leastWords = 2

/** Of who looks for work, or offers theirs. */
const ofSeeker =
  /\b(?:my (?:rate|rates|experience|portfolio|skills)|available (?:for|from|immediately)|for hire|open to (?:work|offers)|hire me|about me|i(?:['’]m| am) (?:an?|looking)|i have)\b|\[for hire\]|ищу (?:работу|подработку|проект)|(?<!\p{L})(?:мой опыт|обо мне|я (?:ищу|умею|работаю|начинающ))/iu

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
  const isOffered = isVacancy || tagged.length > 0 || said.has('hiringorganization')
  return (isOffered || words >= leastWords) && (stated >= leastTerms || words >= leastWords)
}
