// Whether pay is before or after tax, in its own words or in those a text has beside the same amounts.

import { pattern } from '../text/pattern.ts'
import { listNumbers, type NumberToken } from './salaryWords.ts'

const gross = pattern('giu')`
  \bgross\b(?! (?:revenue|sales|margin|profit|domestic|tonnage|weight|value|turnover))
  |\bbefore tax|brutt[oó]|\bbruto(?:maand|jaar|uur|salaris|loon)|\bbrut(?:[oae]s?|s)?\b|\bbrüt\b|\blord[aoie]\b|\bRAL\b(?= ?[:€\d]| (?:da|di|fino|tra|annua))
  |(?<!\p{L})(?:hrub(?:[áéý]|ého|ej|om)|ilíquid[oa]|f[öø]re? skatt|ant popieriaus|neatskaičius)(?!\p{L})
  |(?<!\p{L})брутн?[оаи](?!\p{L})|до (?:вычета|вирахування)|με?ικτ|税前|稅前|額面|세전|ברוטו|ناخالص
`
const net = pattern('giu')`
  (?<![.\p{L}\d]|asp\. )net(?:to|tó|t[aei]|[oe]s?|s)?(?!\p{L})|(?<!\p{L})líquid[oa]|after tax(?:es)?
  |(?<!\p{L})(?:čist(?:[áéý]|ého|ej|om)|efter skatt|į rankas|na rękę)(?!\p{L})
  |на руки|без НДФЛ|после вычета|чистыми|(?<!\p{L})нетн?[оаи](?!\p{L})|καθαρ|税后|稅後|手取り|세후|נטו|صافي|خالص
`

/** Whether an amount is before or after tax, where the text says so. */
export function readBasis(text: string): 'gross' | 'net' | 'unspecified' {
  if (text.search(gross) >= 0) return 'gross'
  return text.search(net) >= 0 ? 'net' : 'unspecified'
}

type Basis = 'gross' | 'net'
interface Word {
  basis: Basis
  start: number
  end: number
}

const longestText = 60_000
/** Between the lowest and the highest amount. */
const widest = 60
/** From an amount to the word, without another number in between. */
const nearby = 40
const longestBelow = 40

/** What a text says of these amounts, on each line that holds them; null where no line says it, or two say different things. */
export function basisBeside(text: string, low: string | null, high: string | null): Basis | null {
  const said = text.slice(0, longestText)
  const [first, last = first] = [low, high].filter((end) => end !== null).map(Number)
  if (first === undefined || readBasis(said) === 'unspecified') return null
  const lines = said.split('\n').filter((line) => /\S/.test(line))
  const found = lines.flatMap((line, index) => {
    const below = lines[index + 1] ?? ''
    const whole =
      below.length > longestBelow || /^\s*[-*•]/.test(below) || readBasis(line) !== 'unspecified'
        ? line
        : `${line}\n${below}`
    const words = wordsIn(whole)
    return words.length === 0 ? [] : placesOf(line, first, last!).map((place) => nearest(whole, words, place))
  })
  const [basis, ...others] = new Set(found.filter((each) => each !== null))
  return basis === undefined || others.length > 0 ? null : basis
}

function wordsIn(line: string): Word[] {
  const listed = (form: RegExp, basis: Basis) =>
    [...line.matchAll(form)].map(({ 0: word, index }) => ({ basis, start: index, end: index + word.length }))
  return [...listed(gross, 'gross'), ...listed(net, 'net')]
}

/** Where a line holds the one amount, or both of them close together. */
export function placesOf(line: string, low: number, high: number): { start: number; end: number }[] {
  const numbers = listNumbers(line)
  const is = ({ decimal, power }: NumberToken, amount: number): boolean =>
    [10 ** power, 1000].some((times) => Math.abs(Number(decimal) * times - amount) < 0.005)
  return numbers.flatMap((one) => {
    if (!is(one, low)) return []
    const other = low === high ? one : numbers.find((each) => each.start > one.end && is(each, high))
    return other === undefined || other.start - one.end > widest ? [] : [{ start: one.start, end: other.end }]
  })
}

/** The next word behind the amounts, else the last one in front of them. */
function nearest(
  line: string,
  words: readonly Word[],
  { start, end }: { start: number; end: number },
): Basis | null {
  const isNear = (gap: string): boolean => gap.length <= nearby && !/\d/.test(gap)
  const behind = words.filter((word) => word.start >= end && isNear(line.slice(end, word.start)))
  const before = words.filter((word) => word.end <= start && isNear(line.slice(word.end, start)))
  const between = words.filter((word) => word.start > start && word.end < end)
  const next = behind.toSorted((a, b) => a.start - b.start)[0] ?? before.toSorted((a, b) => b.end - a.end)[0]
  return (next ?? between[0])?.basis ?? null
}
