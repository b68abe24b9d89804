// A short line that says a town known without its country, or several, and nothing else is a place. The towns are in
// places/townsByCountry.ts; which country each lies in is not told, since it is not stated.

import { isWellKnownTown } from '../places/townsByCountry.ts'

/** "10115 Berlin", "Berlin-Mitte", "Paris 8e", "Lyon (69)", "Pune(Chakan)", "г. Пермь" */
const around =
  /^(?:\d{4,5} |г\. ?)?(.{2,40}?)(?:-\p{Lu}\p{L}{2,30}| \d{1,2}(?:er?|ème)?| \(\d{2,5}\)|\(\p{Lu}[\p{L} -]{2,30}\))?$/u
const longestList = 400
const parting = /\s*[,/&+、，]\s*|\s+(?:and|und|et|y|e|en|och|og|oraz|и)\s+/u

/** The towns in a text that names well-known ones and nothing else: "Berlin", "Leeds, York & Bristol"; none where it does not. */
export function knownTowns(text: string): string[] {
  if (text.length > longestList || !/^[\p{Lu}\p{Lo}\d]/u.test(text)) return []
  if (isKnownTown(text)) return [text]
  const parts = text.split(parting)
  return parts.length > 1 && parts.every(isKnownTown) ? parts : []
}

/** Whether a text is the name of such a town, alone or with what of it is meant. */
function isKnownTown(text: string): boolean {
  const plain = text.trim()
  // In small letters it is a word: "nice", "berlin" of a tag.
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(plain)) return false
  if (isWellKnownTown(plain)) return true
  const inner = around.exec(plain)?.[1]
  return inner !== undefined && isWellKnownTown(inner)
}
