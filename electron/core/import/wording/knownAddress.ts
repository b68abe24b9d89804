// An address in a town so well known that it needs neither postal code nor country: "Kirchgasse 7, Würzburg".

import { knownTowns } from './knownTowns.ts'

const named = "\\p{Lu}[\\p{L}.\\d ’'-]{3,40}?"
const numbered = '\\d{1,4}(?: ?[\\p{L}/-] ?\\d{0,4}){0,2}'
/** "Kirchgasse 7", "улица Промышленная, 84к2", "12 Mill Lane" */
const street = new RegExp(
  `^(?:(?:улица|ул\\.|проспект|пр-т|пр\\.|шоссе|переулок|пер\\.|rue|avenue|calle|c/|av\\.|avenida|rua|via|viale|piazza|ul\\.|al\\.) ?)?${named},? ${numbered}$|^${numbered},? ${named}$`,
  'iu',
)

/** "Пермь, улица Промышленная, 84к2", "Kirchgasse 7, Würzburg": such a town beside a street with its number, and nothing else. */
export function isKnownAddress(text: string): boolean {
  if (text.length > longestAddress || !/\d/.test(text)) return false
  const [first = '', ...rest] = text.split(/,\s*/)
  if (rest.length === 0 || rest.length > 3) return false
  const last = rest.at(-1)!
  return (
    (isTown(first) && street.test(rest.join(', '))) ||
    (isTown(last) && street.test([first, ...rest.slice(0, -1)].join(', ')))
  )
}

const longestAddress = 100

function isTown(text: string): boolean {
  return knownTowns(text).length === 1
}
