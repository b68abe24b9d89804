// Whether a text tells whoever reads it what they will do, as adverts do without a word of the trade: "You will walk the
// paths each morning." Letters say "you" as well, but of themselves: "You may call me." In French "du" is an article.

import { pattern } from '../../text/pattern.ts'
import { namesOccupation } from '../names/occupations.ts'

const told = pattern('iu')`
  ^(?:(?:in|on|at|as|each|every|during|with|from|after|before|here|then|together)\s[^.]{0,60}?[\s,])?
    you(?:['’]ll)?\s(?!(?:may|can|could|were|did|never|have|had|agree|are not)(?!\p{L}))\p{L}
  |^(?!.*(?<!\p{L})(?:le|la|les|à|au|aux|une|pour|dans|sur|est|sont)(?!\p{L})).*(?<!\p{L})du(?!\p{L})|^vous (?!(?:avez|êtes|pouvez)(?!\p{L}))\p{L}|^(?:te |\p{L}+[ae]rás\s|\p{L}+irás\s)
  |^(?:(?:in|op|bij|als|met|elke)\s[^.]{0,60}?\s)?(?:je|jij) (?!(?:kunt|mag|bent|hebt)(?!\p{L}))\p{L}
`
const leastLetters = 120

const labelled = ['hiringorganization', 'joblocation']

/** "Title: Bread for beginners": what else than a job has a title, a company and a place. */
const anyTitle = /^\W*title\W{0,4}:/i

/** Whether a text has labels for who hires and where, and most sentences of its paragraphs do. */
export function tellsBelowLabels(
  title: string | null,
  facts: readonly { name: string }[],
  lines: readonly string[],
): boolean {
  if (title === null || (lines.some((line) => anyTitle.test(line)) && !namesOccupation(title))) return false
  if (!labelled.every((name) => facts.some((fact) => fact.name === name))) return false
  const prose = lines.filter((line) => /[.!]$/.test(line) && line.split(' ').length > 6)
  if (prose.join('').length < leastLetters) return false
  const sentences = prose.flatMap((line) => line.split(/(?<=\p{L}{2}[.!])\s+/u))
  return sentences.filter((sentence) => told.test(sentence.trim())).length * 2 >= sentences.length
}
