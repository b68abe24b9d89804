// Where two texts differ, word by word, so that the eye finds it. Any script; punctuation counts by itself.

export interface DiffPart {
  text: string
  isChanged: boolean
}

interface WordDiff {
  before: DiffPart[]
  after: DiffPart[]
}

/** Beyond so many comparisons the middle counts as changed as a whole: nobody reads such a difference by words. */
const mostCompared = 4_000_000

export function diffWords(before: string, after: string): WordDiff {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++
  let end = 0
  const room = Math.min(old.length, fresh.length) - start
  while (end < room && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++
  const [oldMiddle, freshMiddle] = [
    old.slice(start, old.length - end),
    fresh.slice(start, fresh.length - end),
  ]
  const [oldKept, freshKept] = keptWords(oldMiddle, freshMiddle)
  const partsOf = (words: readonly string[], kept: ReadonlySet<number>) =>
    joinParts(
      slid(
        words.map((text, index) => ({
          text,
          isChanged: index >= start && index < words.length - end && !kept.has(index - start),
        })),
      ),
    )
  return { before: partsOf(old, oldKept), after: partsOf(fresh, freshKept) }
}

function wordsOf(text: string): string[] {
  return (
    text.match(
      /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu,
    ) ?? []
  )
}

/** By index, the words of each side that are in the longest row of words both have. */
function keptWords(old: readonly string[], fresh: readonly string[]): [Set<number>, Set<number>] {
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()]
  if (old.length * fresh.length > mostCompared) return kept
  const width = fresh.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === fresh[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
    }
  }
  let [i, j] = [0, 0]
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      kept[0].add(i++)
      kept[1].add(j++)
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++
    else j++
  }
  return kept
}

/** A new sentence ends with its own full stop, and does not begin with that of the one before it. */
function slid(words: readonly DiffPart[]): DiffPart[] {
  const result = words.map((word) => ({ ...word }))
  let first = -1
  for (let index = 0; index < result.length; index++) {
    const word = result[index]!
    if (word.isChanged) {
      if (first === -1) first = index
    } else if (first !== -1) {
      const from = result[first]!
      if (from.text === word.text) {
        from.isChanged = false
        word.isChanged = true
        first++
      } else first = -1
    }
  }
  return result
}

/** Neighbours of one kind as one part; a blank between two changed words is changed with them. */
function joinParts(words: readonly DiffPart[]): DiffPart[] {
  const parts: DiffPart[] = []
  words.forEach(({ text, isChanged }, index) => {
    const isBlank = text.trim() === ''
    const isBetween = isBlank && words[index - 1]?.isChanged === true && words[index + 1]?.isChanged === true
    const counts = isBlank ? isBetween : isChanged
    const last = parts.at(-1)
    if (last !== undefined && last.isChanged === counts) last.text += text
    else parts.push({ text, isChanged: counts })
  })
  return parts
}
