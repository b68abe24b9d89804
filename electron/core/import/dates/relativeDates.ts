// "5 days ago", "vor 3 Wochen", "30+ days ago", "yesterday", "6 days left": counted from when the page was saved.

import { pattern } from '../text/pattern.ts'
import { byWord } from '../text/wordLists.ts'
import { readForeignAgo } from './foreignRelativeDates.ts'
import { foldWord } from './monthNames.ts'

interface RelativeDate {
  type: 'relative'
  days: number
  isAtLeast: boolean
}

/** Days in a unit, by how its name begins in the seven languages; hours and less are the same day. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:sec|sek|min|hour|hrs?$|h$|stund|heure|hora|or[ae]|uur|uren)/, 0],
  [/^(?:day|d$|tag|jour|dia|giorn|dag)/, 1],
  [/^(?:week|w$|wks?$|woche|semain|seman|settiman|weken)/, 7],
  [/^(?:month|mos?$|monat|mois|mes|maand)/, 30],
  [/^(?:year|y$|yrs?$|jahr|an$|ans$|annee|ano|anno|anni|jaar|jaren)/, 365],
]

const agoPattern = pattern('')`
  ^(?:posted|reposted|updated|active)?\s*(?:vor|il y a|hace|ha)?\s*(?:about|over|more than|etwa|mehr als
    |plus de|mas de)?\s*(\d{1,3}|an?|one|eine[mr]?|une?|una?)\s*(\+)?\s*(?:\+\s*)?([a-z]+)\s*(\+)?\s*(ago
    |fa|geleden|atras)?$
`
const aheadPattern =
  /^(?:(?:closes|expires|ends|due)\s+)?(?:in|noch|dans|en)\s+(\d{1,3})\s+([a-z]+)$|^(\d{1,3})\s+([a-z]+)\s+(?:left|remaining)$/
const dayWords = byWord({
  '-1': 'yesterday|posted yesterday|gestern|hier|ayer|ieri|gisteren|ontem',
  '0': "just posted|just now|posted today|today|heute|aujourd'hui|hoy|oggi|vandaag|hoje|closes today",
  '1': 'tomorrow|closes tomorrow',
})
const agoOpening = /^(?:(?:posted|reposted|updated|active)\s+)?(?:vor|il y a|hace|ha)\s/

function daysIn(unit: string): number | null {
  return units.find(([pattern]) => pattern.test(unit))?.[1] ?? null
}

/** Null where the text does not count days from the present. */
export function parseRelative(text: string): RelativeDate | null {
  const plain = foldWord(text).replace(/[’]/g, "'")
  const word = dayWords.get(plain)
  if (word !== undefined) return { type: 'relative', days: Number(word), isAtLeast: false }
  const ago = agoPattern.exec(plain)
  if (ago !== null && (ago[5] !== undefined || agoOpening.test(plain))) {
    const perUnit = daysIn(ago[3]!)
    if (perUnit === null) return null
    const count = /^\d/.test(ago[1]!) ? Number(ago[1]) : 1
    const isAtLeast =
      ago[2] !== undefined ||
      ago[4] !== undefined ||
      /\b(?:over|more than|mehr als|plus de|mas de)\b/.test(plain)
    return { type: 'relative', days: -count * perUnit || 0, isAtLeast }
  }
  const foreign = readForeignAgo(text)
  if (foreign !== null) return { type: 'relative', ...foreign }
  const ahead = aheadPattern.exec(plain)
  if (ahead === null) return null
  const perUnit = daysIn(ahead[2] ?? ahead[4]!)
  return perUnit === null
    ? null
    : { type: 'relative', days: Number(ahead[1] ?? ahead[3]) * perUnit, isAtLeast: false }
}
