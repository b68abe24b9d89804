// A short line that says a town known without its country, or several, and nothing else is a place. The towns are in
// places/townsByCountry.ts; which country each lies in is not told, since it is not stated.

import { isWellKnownTown } from '../../places/townsByCountry.ts'
import { pattern } from '../../text/pattern.ts'

/** "10115 Berlin", "Berlin-Mitte", "Leeds CBD", "Paris 8e", "Lyon (69)", "Paris 9e (75)", "Pune(Chakan)", "г. Пермь" */
const around =
  /^(?:\d{4,5} |г\. ?)?(.{2,40}?)(?:-\p{Lu}\p{L}{2,30}| CBD|(?: \d{1,2}(?:er?|ème)?)?(?: \(\d{2,5}\))?|\(\p{Lu}[\p{L} -]{2,30}\))$/u
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

const streetWord =
  'улица|ул\\.|проспект|пр-т|пр\\.|шоссе|переулок|пер\\.|rue|avenue|calle|c/|av\\.|avenida|rua|via|piazza|ul\\.|al\\.'
const named = `(?:(?:${streetWord}) ?\\p{L}|(?-i:\\p{Lu}))[\\p{L}.\\d ’'-]{3,40}?`
const numbered = '\\d{1,4}(?: ?[\\p{L}/-] ?\\d{0,4}){0,2}'
/** "Kirchgasse 7", "улица Промышленная, 84к2", "12 Mill Lane", "8 rue des Forges", and not "2 days" or "up to 40". */
const street = pattern('iu')`
  ^${named},? ${numbered}$|^${numbered},? ${named}$
`

/** "Пермь, улица Промышленная, 84к2", "Kirchgasse 7, Würzburg": such a town beside a street with its number, and nothing else. */
export function isKnownAddress(text: string): boolean {
  if (text.length > longestAddress || !/\d/.test(text)) return false
  const [first = '', ...rest] = text.split(/,\s*/)
  if (rest.length === 0 || rest.length > 3) return false
  const last = rest.at(-1)!
  return (
    (knownTowns(first).length === 1 && street.test(rest.join(', '))) ||
    (knownTowns(last).length === 1 && street.test([first, ...rest.slice(0, -1)].join(', ')))
  )
}

const longestAddress = 100
