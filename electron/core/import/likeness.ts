// What look-alikes are found by. A posting gets four numbers: one of employer and title together, three of its text.
// Postings that share a number may be one job; whether they look it is judged by lookAlikes.ts, and a person
// decides. Texts are compared by runs of four words: each of the three text keys mixes the smallest of three
// differently scrambled hashes of all runs, so that two texts of which nine tenths of the runs are common share a key
// in 98 of 100 cases, and unrelated ones practically never do (MinHash, three bands of three rows).

import type { PostingContent } from '../../../shared/posting.ts'
import { employerKey } from './identity.ts'

export interface LikenessKeys {
  jobKey: number | null
  textKeyA: number | null
  textKeyB: number | null
  textKeyC: number | null
}

/** Shorter texts say too little to be compared. */
export const leastTextLength = 200
/** Longer ones are compared by their beginning. */
const mostText = 40_000

export function likenessKeysOf({ employer, title, description }: PostingContent): LikenessKeys {
  const [textKeyA, textKeyB, textKeyC] = textKeys(description.plainText)
  return { jobKey: jobKeyOf(employer.name, title), textKeyA, textKeyB, textKeyC }
}

function jobKeyOf(employer: string | null, title: string | null): number | null {
  if (employer === null || title === null) return null
  const [left, right] = [employerKey(employer), titleKey(title)]
  return left === '' || right === '' ? null : hashText(`${left}\n${right}`)
}

const genders =
  /[([](?:all genders?|gn|[mwfdxhivk*](?:[\s/|,·*]+(?:[mwfdxhivk]|div(?:ers)?|gn|inter|nb|all genders?))+)[)\]]/gu

/** A title without case, punctuation and "(m/f/d)"; letters of every script stay. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(genders, ' ')
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
    .trim()
}

/** 53 bits of a text: as many as a number of JavaScript and of JSON holds exactly. */
function hashText(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  return join53(scramble(high ^ low), scramble(low ^ Math.imul(high, 31)))
}

function join53(high: number, low: number): number {
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0)
}

function scramble(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) | 0
}

const wordsPerRun = 4
/** One odd factor and one mask for each way of scrambling. */
const ways = Array.from({ length: 9 }, (_, n) => ({
  factor: scramble(n * 2 + 1) | 1,
  mask: scramble(n + 101),
}))

function textKeys(text: string): [number | null, number | null, number | null] {
  if (text.length < leastTextLength) return [null, null, null]
  const least = new Uint32Array(ways.length).fill(0xffffffff)
  const runs = hashRuns(text)
  for (const [way, { factor, mask }] of ways.entries()) {
    let smallest = 0xffffffff
    for (let index = 0; index < runs.length; index++) {
      const value = Math.imul(runs[index]! ^ mask, factor) >>> 0
      if (value < smallest) smallest = value
    }
    least[way] = smallest
  }
  const band = (from: number) => {
    const mixed = scramble(least[from]! ^ Math.imul(least[from + 1]!, 31))
    return join53(scramble(mixed ^ least[from + 2]!), mixed ^ Math.imul(least[from + 2]!, 0x9e3779b1))
  }
  return runs.length === 0 ? [null, null, null] : [band(0), band(3), band(6)]
}

/**
 * A hash of every run of four words, in order. Words are letters and digits without case; a character of a script
 * written without spaces is a word.
 */
function hashRuns(text: string): Uint32Array {
  const words = hashWords(text.slice(0, mostText).toLowerCase())
  const runs = words.subarray(0, Math.max(0, words.length - wordsPerRun + 1))
  // In place: a run begins where its first word stands, and no later run needs that one.
  for (let start = 0; start < runs.length; start++) {
    let run = 0
    for (let index = start; index < start + wordsPerRun; index++)
      run = Math.imul(run, 0x01000193) ^ words[index]!
    runs[start] = scramble(run)
  }
  return runs
}

function hashWords(lower: string): Uint32Array {
  const words = new Uint32Array(lower.length)
  let count = 0
  let word = 0
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index)
    const isInWord = isLetter(code)
    if (isInWord) word = Math.imul(word ^ code, 0x01000193) ^ 0x5bd1e995
    if (isInWord ? code >= firstUnspaced : word !== 0) {
      words[count++] = word
      word = 0
    }
  }
  if (word !== 0) words[count++] = word
  return words.subarray(0, count)
}

/** Han, kana and what follows; scripts before it put spaces between words (Thai and its neighbours count as one). */
const firstUnspaced = 0x3040

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  // General punctuation, signs and ideographic punctuation separate words.
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x2e80) && !(code >= 0x3000 && code < 0x3040)
}

/** How much of the shorter text's runs of words the longer one holds, 0 to 1; 0 where either says too little. */
export function sharedText(left: string, right: string): number {
  if (left.length < leastTextLength || right.length < leastTextLength) return 0
  const [few, many] = [new Set(hashRuns(left)), new Set(hashRuns(right))].sort((a, b) => a.size - b.size) as [
    Set<number>,
    Set<number>,
  ]
  if (few.size === 0) return 0
  let shared = 0
  for (const run of few) if (many.has(run)) shared++
  return shared / few.size
}
