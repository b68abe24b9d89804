// What a page calls itself says more than what the job is called: "Works Ltd hiring Keeper in Hull", "Keeper Job Details |
// Works Ltd", "Keeper at Works Ltd | Site". Such a name stands in the page's title, and on top of what was copied from it.

import { legalForm } from '../../text/legalForms.ts'
import { isBoard, lettersOf, separator, withoutOffers } from '../../text/pageTitle.ts'
import { isFurniture, plainLine } from '../lines/furniture.ts'
import { isPlace } from '../lines/placeAlone.ts'
import { partEmployer } from '../lines/placeBesideName.ts'
import { isSectionHeading } from '../lines/sectionHeadings.ts'
import { readShortLine } from '../lines/shortLines.ts'
import { isEmployment, isMode } from '../lines/workAlone.ts'
import { fieldNamed } from '../names/labels.ts'
import { standsBehind } from '../names/mentions.ts'
import { namesOccupation } from '../names/occupations.ts'
import { countOf, isPlainName } from '../names/organisationNames.ts'
import { announcing } from './announcedTitle.ts'

/** What a page says beside the title of a job. */
export interface Beside {
  employer: string | null
  place: string | null
}

const longestName = 60
const hiring =
  /^(.{2,60}?) (?:is )?hiring (?:an? )?(.{2,150}?)(?: jobs?(?= in ))?(?: in ([^|]{2,80}?))?(?:\s*\|.*)?$/i
const details = /^(.{2,150}?) job (?:details?|posting|opening)\s*[|–—-]\s*([^|–—]{2,60})$/i
const offering =
  /^(?:job application for )?(.{2,150}?) (?:at|@|bei|chez) ([^|•]{2,60}?)(?:\s*[|–—•](.*)|\s+-\s(.*))?$/i

/** Who offers the job called `title` and where, by what its page is called; null where that says nothing of it. */
export function namedBeside(whole: string, title: string): Beside | null {
  const own = whole.replace(announcing, '')
  const hired = hiring.exec(own)
  if (hired !== null && lettersOf(hired[2]!) === lettersOf(title))
    return { employer: hired[1]!, place: hired[3] ?? null }
  const detailed = details.exec(own)
  if (detailed !== null && lettersOf(detailed[1]!) === lettersOf(title))
    return isBoard(detailed[2]!) ? null : { employer: detailed[2]!.trim(), place: null }
  const before = withoutOffers(own.slice(0, Math.max(0, own.indexOf(title))).trim())
  // "Work as" is no company, though some are called so by law.
  const isCompany =
    before.length <= longestName && legalForm.test(before) && /(?:\p{Lu}\S*|会社|公司)$/u.test(before)
  if (isCompany && !separator.test(before)) return { employer: before, place: null }
  const at = offering.exec(own)
  if (at === null || lettersOf(at[1]!) !== lettersOf(title)) return null
  const behind = (at[3] ?? at[4] ?? '').split(/\s*[|–—•]\s*|\s+-\s+/).map((part) => part.trim())
  const { name, place } = partEmployer(at[2]!)
  // "Baker at one of our clients", "Bäcker bei uns"
  if (/^\p{Ll}/u.test(name) && !isPlainName(name)) return null
  return { employer: name, place: place ?? behind.find((part) => part !== '' && isPlace(part)) ?? null }
}

/** The title and the page's name stand among so many lines on top. */
const mostTop = 16
const longestTitle = 120
const longestLine = 220

interface NamedOnTop extends Beside {
  title: string
  employer: string
}

/** Title and employer, where one of the first lines is what the page was called and others say its parts again. */
export function namedOnTop(lines: readonly string[]): NamedOnTop | null {
  const top: string[] = []
  for (const line of lines) {
    if (line === '') continue
    top.push(plainLine(line))
    if (top.length === mostTop) break
  }
  const titles = new Set(top.filter((line) => line.length > 2 && line.length <= longestTitle))
  for (const name of top) {
    if (name.length > longestLine || !mayName.test(name)) continue
    for (const title of titles) {
      if (title === name || !name.includes(title)) continue
      // "Works - Keeper" may be any heading, "Works hiring Keeper | Board" is none.
      if (!namesOccupation(title) && !framed.test(name)) continue
      const said = namedBeside(name, title) ?? joinedFrom(name, title, top, lines)
      if (said?.employer != null && canBeEmployer(said.employer))
        return { ...said, title, employer: said.employer }
    }
  }
  return null
}

/** What only the pages of jobs are called. */
const framed = /^job application for |\bhiring .*\||job (?:details?|posting|opening)\s*[|–—-]/i
/** What glues the parts of a page's name together; sentences have it rarely. */
const mayName = /\s[|–—-]\s|\||job application for .* at /i

/** "Works - Keeper" beside the lines "Works" and "Keeper", "Works Keeper | Board": who stands in front of a title, or behind it. */
function joinedFrom(
  name: string,
  title: string,
  top: readonly string[],
  lines: readonly string[],
): Beside | null {
  const at = name.indexOf(title)
  const before = name
    .slice(0, at)
    .replace(/\s*[|–—-]\s*$/, '')
    .trim()
  const written = name.slice(at + title.length)
  const behind = written
    .split(/\s*[|–—]\s*|\s+-\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isBoard(part))
  const isAtBoard = behind.length === 0 && /\|\s*\S/.test(written)
  if (before !== '' && (top.includes(before) || isAtBoard)) return { employer: before, place: null }
  const text = lines.join('\n')
  const employer = behind.map(withoutOffers).find((part) => top.includes(part) && isNamedAgain(part, text))
  return employer === undefined ? null : { employer, place: behind.find(isPlace) ?? null }
}

/** Behind a title may also stand a shift, a part of the firm or a town: who hires is named again, and nothing is in it. */
function isNamedAgain(name: string, text: string): boolean {
  const isWord = text.includes(name.toLowerCase())
  return countOf(name, text) >= leastNamed && !isWord && !standsBehind(within, name, text)
}

const within = /(?<!\p{L})(?:in|near|à|en|em|w|te) $/iu

/** In the page's name, on its own line, and once more. */
const leastNamed = 3

/** Whether a short line beside a title can be who hires: nothing else that is known stands there. */
export function canBeEmployer(name: string): boolean {
  const isOther =
    isPlace(name) || isMode(name) || isEmployment(name) || isFurniture(name) || readShortLine(name) !== null
  return (
    isPlainName(name) &&
    /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
    !isOther &&
    !isBoard(name) &&
    !isSectionHeading(name) &&
    !namesOccupation(name) &&
    fieldNamed(name.toLowerCase()) === undefined
  )
}
