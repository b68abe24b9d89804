// A line of a card that tells of nothing but terms: "$4000-5500, Remote", "Leeds, UK, hybrid". Such a line names nobody,
// and where it stands below a title, who hires may stand in the title: "Miller at Northmill".

import { isWorkload } from '../../fields/employment.ts'
import { isPlainName } from '../names/organisationNames.ts'
import { isPay } from './payAlone.ts'
import { isPlace } from './placeAlone.ts'
import { readShortLine, type Said } from './shortLines.ts'
import { isEmployment, isMode } from './workAlone.ts'

const longestLine = 160
const mostParts = 8

/** What a line says whose parts all are facts; null where one of them may be a name. */
export function readFactLine(line: string): readonly Readonly<Said>[] | null {
  if (line.length > longestLine) return null
  const whole = termsOf(line)
  if (whole !== null) return whole
  const parts = line.split(/,\s+/, mostParts + 1)
  if (parts.length < 2 || parts.length > mostParts) return null
  const said: Readonly<Said>[] = []
  for (let start = 0; start < parts.length; ) {
    // A place may have commas of its own.
    let end = parts.length
    let found = termsOf(parts.slice(start, end).join(', '))
    for (; found === null && end > start + 1; ) {
      end -= 1
      found = termsOf(parts.slice(start, end).join(', '))
    }
    if (found === null && mayBe.test(parts[start]!)) found = []
    // "80-100%" beside "permanent"
    if (found === null && isWorkload(parts[start]!))
      found = [{ name: 'employmenttype', value: parts[start]! }]
    if (found === null) return null
    said.push(...found)
    start = end
  }
  return said
}

/** "Homeoffice möglich" says nothing for sure. */
const mayBe =
  /^(?:home[ -]?office|remote|télétravail|teletrabajo|thuiswerken) (?:möglich|possible|posible|mogelijk)$/i

function termsOf(text: string): readonly Readonly<Said>[] | null {
  const read = readShortLine(text)
  return read === null || read.name !== null || read.said.length === 0 ? null : read.said
}

const behindAt = /^(.{2,}\S)\s+(?:at|@|bei|chez|hos)\s+([\p{Lu}\d].{1,59})$/u
/** "Chef at Home", "Engineer at Scale" */
const noEmployer = /^(?:home|large|night|nights|scale|school|sea|height|heights|work|weekends?)$/i

/** "Miller at Northmill" as both. */
export function partEmployed(title: string): { title: string; employer: string } | null {
  const [, name, employer] = behindAt.exec(title) ?? []
  if (name === undefined || employer === undefined || !isPlainName(employer)) return null
  const isTerm = isPlace(employer) || isMode(employer) || isEmployment(employer) || isPay(employer)
  return isTerm || noEmployer.test(employer) ? null : { title: name, employer }
}
