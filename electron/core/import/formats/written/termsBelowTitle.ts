// A job in a few lines of a letter, as recruiters send it: what it is called, and below that nothing but its terms, pay among
// them. "Finance Manager / Leeds, hybrid / £400 per day, inside IR35 / 6 months".

import { plainLine } from '../../wording/lines/furniture.ts'
import { readShortLine } from '../../wording/lines/shortLines.ts'
import type { Fact } from '../../wording/lines/writtenPosting.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'
import { factOf } from './writtenFacts.ts'

const mostAbove = 40
const linesOfTerms = { least: 2, most: 8 }
const longestTitle = 80
const longestLine = 80

type Block = { title: string; terms: Fact[] }

/** What stands above its own terms says more than a subject does; what else was read of the same title is the cleaner of the two. */
export function titleAbove(block: Block | null, called: string | null): string | null {
  if (block === null || called === null) return called ?? block?.title ?? null
  return block.title.includes(called) || called.includes(block.title) ? called : block.title
}

/** The terms of the only such block near the top of a text, and its title; null where it has none, or two. */
export function termsBelowTitle(lines: readonly string[]): Block | null {
  const found = blocksOf(lines.slice(0, mostAbove)).flatMap((block) => {
    const [title = '', ...below] = block
    const isTitle = title.length <= longestTitle && isJobTitle(title) && !/[.!?;:,]$/.test(title)
    const isShort = below.length >= linesOfTerms.least && below.length <= linesOfTerms.most
    if (!isTitle || !isShort || below.some((line) => line.length > longestLine || /[.!?:]$/.test(line)))
      return []
    const told = below.map(termsOf).filter((terms) => terms.length > 0)
    const terms = told.flat()
    const isPaid = terms.some(({ name }) => name === 'basesalary')
    return isPaid && told.length >= linesOfTerms.least ? [{ title, terms }] : []
  })
  return found.length === 1 ? found[0]! : null
}

/** What stands between empty lines. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]]
  for (const line of lines) {
    if (line === '') blocks.push([])
    else blocks.at(-1)!.push(plainLine(line))
  }
  return blocks
}

/** "£50,000", which elsewhere may be anything */
const amountAlone = /^[£$€]\s?\d{2,3}(?:[.,]\d{3}|k)$/

/** What a line says as a whole, else what its parts say; of those one may be anything: "£400 per day, inside IR35". */
function termsOf(line: string): Fact[] {
  const fact = factOf(line)
  if (fact !== null) return [fact]
  if (amountAlone.test(line)) return [{ name: 'basesalary', value: line }]
  const whole = readShortLine(line)
  if (whole !== null && whole.name === null) return [...whole.said]
  return line.split(/,\s+|\s+[/|·•+]\s+/).flatMap((part) => readShortLine(part)?.said ?? [])
}
