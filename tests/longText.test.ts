// The parts of a very long note: they end with lines, never within a character, and together they are the text.

import { expect, test } from 'vitest'
import { isLongText, partBefore, partFrom } from '../renderer/views/detail/longText.ts'

test.each([
  ['lines', 'a line of words\n'.repeat(20_000)],
  ['one line of characters that are two', '👩'.repeat(100_001)],
  ['one line of letters', 'x'.repeat(150_000)],
  ['a long line between short ones', `a\n${'y'.repeat(130_000)}\nb\n`],
])('%s', (_name, text) => {
  expect(isLongText(text)).toBe(true)
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const { from, to } = partFrom(text, at)
    parts.push(text.slice(from, to))
    at = to
  }
  expect(parts.join('')).toBe(text)
  expect(parts.every((part) => part.isWellFormed() && part.length <= 30_000)).toBe(true)
  for (let at = text.length; at > 0; ) {
    const { from, to } = partBefore(text, at)
    expect(to).toBe(at)
    expect(text.slice(from, to).isWellFormed() && from < to).toBe(true)
    at = from
  }
})
