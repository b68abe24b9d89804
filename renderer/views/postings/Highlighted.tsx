// Marks in a text what the search was for.

import { createElement, Fragment, type ReactNode } from 'react'

/** Words as the search takes them: letters and digits, without accents, in lower case. */
export function searchWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

export function Highlighted({ text, words }: { text: string; words: readonly string[] }): ReactNode {
  if (words.length === 0) return text
  return splitMatches(text, words).map((piece, index) =>
    createElement(piece.isMatch ? 'mark' : Fragment, { key: index }, piece.text),
  )
}

interface Piece {
  text: string
  isMatch: boolean
}

/** Cuts a text where one of the words begins a word of it. The pieces together are the text. */
export function splitMatches(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word] = match
    const folded = fold(word)
    const longest = words.reduce(
      (best, wanted) => (folded.startsWith(wanted) && wanted.length > best ? wanted.length : best),
      0,
    )
    if (longest === 0) continue
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), isMatch: false })
    const length = unfoldedLength(word, longest)
    pieces.push({ text: word.slice(0, length), isMatch: true })
    end = match.index + length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false })
  return pieces
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** How many characters of `word` its first `foldedLength` folded characters came from. */
function unfoldedLength(word: string, foldedLength: number): number {
  let length = 0
  let folded = 0
  for (const character of word) {
    const added = fold(character).length
    if (folded >= foldedLength && added > 0) break
    folded += added
    length += character.length
  }
  return length
}
