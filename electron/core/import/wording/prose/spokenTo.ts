// Whether a text tells whoever reads it what they will do, as adverts do without a word of the trade: "You will walk the
// paths each morning." Letters say "you" as well, but of themselves: "You may call me." In French "du" is an article.

import { pattern } from '../../text/pattern.ts'
import { plainLine } from '../lines/furniture.ts'
import { isSectionHeading } from '../lines/sectionHeadings.ts'
import { namesOccupation } from '../names/occupations.ts'
import { countTradeWords } from '../names/tradeWords.ts'

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

/** "2019 - 2023", "since 2021": somebody tells what they have done. */
const period =
  /(?:19|20)\d\d ?[-–—] ?(?:(?:19|20)\d\d|\p{L})|(?:since|seit|depuis|desde|dal) (?:\p{L}+ )?20\d\d/iu
const done = /^(?:\p{L}+ed|built|led|made|wrote|ran|won|grew|drove|set up|taught) /iu
/** Both of those who seek and of those who are sought. */
const ofAnybody =
  /experience|education|skills|achievements|erfahrung|ausbildung|compétences|formation|experiencia|competencias/i

/** Whether what a job is called heads a text that has a part with points for what is asked or done. */
function asksInPoints(title: string, lines: readonly string[]): boolean {
  const plain = lines.map(plainLine)
  if (!namesOccupation(title) || plain.find((line) => line !== '') !== title) return false
  if (plain.some((line) => period.test(line))) return false
  return plain.some((line, index) => {
    if (ofAnybody.test(line) || !isSectionHeading(line) || countTradeWords(line) === 0) return false
    const point = plain.slice(index + 1).findIndex((below) => below !== '') + index + 1
    const isPoint = /^(?:[-*•·▪●○+]\s|\d{1,2}[.)、]\s?)/u.test(lines[point]?.trim() ?? '')
    return point > index && isPoint && !done.test(plain[point]!.replace(/^[-*•·▪●○+\s]+/u, ''))
  })
}

/** Whether a text has labels for who hires and where, and either points for what is asked or most sentences of its paragraphs do. */
export function tellsBelowLabels(
  title: string | null,
  facts: readonly { name: string }[],
  lines: readonly string[],
): boolean {
  if (title === null || (lines.some((line) => anyTitle.test(line)) && !namesOccupation(title))) return false
  if (!labelled.every((name) => facts.some((fact) => fact.name === name))) return false
  if (asksInPoints(title, lines)) return true
  const prose = lines.filter((line) => /[.!]$/.test(line) && line.split(' ').length > 6)
  if (prose.join('').length < leastLetters) return false
  const sentences = prose.flatMap((line) => line.split(/(?<=\p{L}{2}[.!])\s+/u))
  return sentences.filter((sentence) => told.test(sentence.trim())).length * 2 >= sentences.length
}
