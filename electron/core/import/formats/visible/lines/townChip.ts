// A town that stands alone as the first of a row of facts below a title: "Freiberg", "Full-time", "Permanent", "€2,900 a month",
// "12.11.2026". Most towns are on no list; what is left over in such a row, where the page says nowhere else where the job
// is and who hires is known, can hardly be anything else.

import { namesDepartment } from '../../../wording/names/departments.ts'
import { isWordIn } from '../../../wording/names/mentions.ts'
import { canBeEmployer } from '../../../wording/titles/pageNames.ts'
import type { DomElement } from '../../dom.ts'
import type { HtmlPage } from '../../page.ts'
import { betweenParts } from './employerInLine.ts'
import { factsIn, linesOfLead } from './linesBelow.ts'

const longestChip = 50
/** Fewer facts may stand beside anything. */
const leastFacts = 3
const leastKinds = 1

const nameOfTown = /^\p{Lu}[\p{L}'’.-]*\p{Ll}(?: [\p{L}'’.-]{1,20}){0,3}$/u
/** 倉敷市, 전주시, 苏州市 */
const eastTown = /^[\p{Script=Han}\p{Script=Hangul}]{1,7}[市区町村縣県省시군구]$/u

/** That town; null where the row has another thing that is no fact, or begins with a department. */
export function townOfChips(
  heading: DomElement,
  page: HtmlPage,
  isFurniture: (element: DomElement) => boolean,
  { title, employer, text }: { title: string; employer: string; text: string },
): string | null {
  const lines = linesOfLead(heading, page.document, isFurniture).flatMap((line) => line.split(betweenParts))
  const end = lines.findIndex((line) => line.length > longestChip || /^\D*\p{L}[.。!?]$/u.test(line))
  const chips = (end === -1 ? lines : lines.slice(0, end)).filter((chip) => chip !== employer)
  const [town = '', ...others] = chips
  const kinds = others.filter((chip) => factsIn(chip).length > 0)
  const untold = others.filter((chip) => !kinds.includes(chip) && !/\d/.test(chip))
  if (others.length < leastFacts || kinds.length < leastKinds) return null
  if (eastTown.test(town)) return untold.length < 2 ? town : null
  const isName = nameOfTown.test(town) && canBeEmployer(town) && !namesDepartment(town)
  const isOther = title.includes(town) || employer.includes(town) || isWordIn(town, text)
  return isName && !isOther && untold.length === 0 && kinds.length > leastKinds ? town : null
}
