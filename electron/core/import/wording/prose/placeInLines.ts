// A place that no line of a page's head says by itself: "Łomża" above "podlaskie", "Pune, Nashik" of which one is known.

import { isEmploymentWord } from '../../fields/employment.ts'
import { isPlace } from '../lines/placeAlone.ts'
import { isMode } from '../lines/workAlone.ts'
import { namesDepartment } from '../names/departments.ts'
import { knownTowns } from '../names/knownTowns.ts'
import { namesOccupation } from '../names/occupations.ts'
import { isOrganisation } from '../names/organisationNames.ts'

const town = /^\p{Lu}[\p{L}’'-]{1,25}(?: [\p{L}’'-]{2,25}){0,2}(?: ?\(\p{Lu}[\p{L} ]{2,25}\))?$/u
const region = /^\p{L}[\p{L} .’'-]{1,30}$/u
const street = /^\p{Lu}[^,\d]{2,40} \d{1,4}(?:[\p{L}/]\d{0,3})?$/u
const mostListed = 6

/** The place that lines say together, which neither say nor are anything else; null where they say none. */
export function placeInLines(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const own = withoutMode(line)
    if (isListOfTowns(own) || isInBrazil(own)) return own
    const below = lines[index + 1] ?? ''
    if (!isTown(line) || !region.test(below) || !isPlace(`${line}, ${below}`)) continue
    const above = lines[index - 1] ?? ''
    return [...(street.test(above) ? [above] : []), line, below].join(', ')
  }
  return null
}

/** "Híbrido: Itajaí - SC" */
function withoutMode(line: string): string {
  const [, mode, rest] = /^([^:]{5,12}): (\p{Lu}.{3,40})$/u.exec(line) ?? []
  return mode !== undefined && isMode(mode) ? rest! : line
}

/** "Ponta Grossa - PR": of a job beside its title the letters are those of a state. */
function isInBrazil(line: string): boolean {
  const [, name] =
    /^(\p{Lu}[\p{L} '’]{2,40}?)(?: ?[-–] ?|\/)(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)$/u.exec(
      line,
    ) ?? []
  return name !== undefined && isTown(name) && !namesDepartment(name)
}

function isTown(text: string): boolean {
  const isOther = namesOccupation(text) || isOrganisation(text) || isEmploymentWord(text) || isMode(text)
  return town.test(text) && !isOther
}

/** Towns, at least one of them known to everybody. */
function isListOfTowns(line: string): boolean {
  const towns = line.split(/,\s*/, mostListed + 1)
  const isList = towns.length > 1 && towns.length <= mostListed && towns.every(isTown)
  return isList && towns.some((each) => knownTowns(each).length > 0)
}
