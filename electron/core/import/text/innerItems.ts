// The points of a list that lost its lines: "Duties: • plan • build • test", "Duties: - Plan - Build", "1. Plan 2. Build
// 3. Test". What stands in front of the first is a line of its own, then comes a point a line.

/** More marks in one line are a drawing, and cutting there would take long. */
const mostItems = 300

/** A mark inside a line, at its start or with space on both sides. */
const mark = /(?<=^|\s)[•·▪●■*](?=\s+\S)/g
/** A dash is also within a sentence: what it begins has a capital. */
const dash = /(?<=\s)[-–](?=\s+[\p{Lu}\d])/gu
const ordinal = /(?<=^|\s)(\d{1,2})[.)](?=\s+\p{Lu})/gu

/** Quick test for what `innerCuts` finds none without. */
export function canHoldItems(words: string): boolean {
  if (words.length <= 20) return false
  return (
    /[•·▪●■*]\s.*[•·▪●■*]\s/.test(words) ||
    words.includes(': - ') ||
    words.includes(': – ') ||
    (/(?:^|\s)1[.)]\s/.test(words) && /\s2[.)]\s/.test(words))
  )
}

/** Where to cut a line that has points: at its start, at each of them, and at what heads some; empty where it has none. */
export function innerCuts(words: string): number[] {
  const starts = [startsOfMarks(words), startsOfDashes(words), startsOfNumbers(words)].find(
    ({ length }) => length > 0 && length <= mostItems,
  )
  if (starts === undefined) return []
  return withHeadings(words, starts[0] === 0 ? starts : [0, ...starts])
}

/** "Leeds • Full-time • Remote" is no list: nothing in front of its first mark ends. */
function startsOfMarks(words: string): number[] {
  const found = [...words.matchAll(mark)]
  const used = found.at(-1)?.[0]
  const starts = found.filter(([sign]) => sign === used).map(({ index }) => index)
  return starts.length > 1 && (starts[0] === 0 || endsIn(words, starts[0]!, '.:!?;)')) ? starts : []
}

function startsOfDashes(words: string): number[] {
  const starts = [...words.matchAll(dash)].map(({ index }) => index)
  const first = starts.findIndex((start) => endsIn(words, start, ':'))
  return first === -1 || starts.length - first < 2 ? [] : starts.slice(first)
}

/** Counted from 1, three at least: "since 1. May, 2. floor" is none. */
function startsOfNumbers(words: string): number[] {
  const starts: number[] = []
  for (const { 1: number, index } of words.matchAll(ordinal)) {
    if (Number(number) !== starts.length + 1) continue
    if (starts.length > 0 || index === 0 || endsIn(words, index, '.:!?;)')) starts.push(index)
  }
  return starts.length > 2 ? starts : []
}

function endsIn(words: string, end: number, signs: string): boolean {
  return signs.includes(words.slice(0, end).trimEnd().at(-1) ?? ' ')
}

/** "• a car. Benefits: • money": what heads the points behind it is none of the points in front. */
function withHeadings(words: string, starts: readonly number[]): number[] {
  return starts.flatMap((start, index) => {
    const next = starts[index + 1]
    if (next === undefined) return [start]
    const heading = /[.!?;)]\s+(?=\p{Lu}[^.:;!?]{1,50}:\s*$)/u.exec(words.slice(start, next))
    return heading === null ? [start] : [start, start + heading.index + heading[0].length]
  })
}
