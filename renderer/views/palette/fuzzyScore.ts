// How well a name fits what was typed: whole words first, then beginnings of words, then letters in order.

import { foldText } from '../../../shared/foldText.ts'

/** 0 = does not fit; the higher, the better. Accents and capitals do not count. */
export function fuzzyScore(name: string, typed: string): number {
  const text = foldText(name)
  const wanted = foldText(typed).trim()
  if (wanted === '') return 1
  if (text === wanted) return 100
  if (text.startsWith(wanted)) return 90
  const words = text.match(wordPattern) ?? []
  const parts = wanted.match(wordPattern) ?? [wanted]
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 80 - words.length
  // "backup" is "Back up now".
  const joined = parts.join('')
  if (words.some((_, from) => words.slice(from).join('').startsWith(joined))) return 70 - words.length
  if (parts.every((part) => text.includes(part))) return 60 - words.length
  const initials = words.map((word) => word[0]).join('')
  if (initials.startsWith(wanted)) return 50
  const spread = spreadOf(text, wanted.replaceAll(' ', ''))
  return spread === null ? 0 : Math.max(1, 30 - spread)
}

const wordPattern = /[\p{L}\p{N}]+/gu

/** How many other letters lie between the wanted ones; null where they do not come in this order. */
function spreadOf(text: string, wanted: string): number | null {
  let at = -1
  let start = -1
  for (const letter of wanted) {
    at = text.indexOf(letter, at + 1)
    if (at < 0) return null
    if (start < 0) start = at
  }
  const spread = at - start + 1 - wanted.length
  // Letters strewn over the whole name are chance, not what was meant.
  return spread > wanted.length * 2 + 2 ? null : spread
}
