// "Baker (m/f/d)" on a line of its own, where no other line is called so: what is offered, whatever stands around it.

import { isPlace } from '../lines/placeAlone.ts'
import { isEmployment, isMode } from '../lines/workAlone.ts'
import { endsForEveryone } from '../names/occupations.ts'
import { seeksPeople } from '../names/tradeWords.ts'

const longestTitle = 100

/** The one line of `lines` that is a title for everyone, as `clean` leaves it; null where none is, or two differ. */
export function titleForEveryone(
  lines: readonly string[],
  clean: (line: string) => string = (line) => line,
): string | null {
  const called = lines.filter(
    (line) => line.length <= longestTitle && endsForEveryone.test(withoutTerms(line)) && !seeksPeople(line),
  )
  const [title, ...others] = new Set(called.map((line) => clean(line.trim())))
  return title === undefined || others.length > 0 ? null : title
}

/** "Baker (m/f/d) - Full-time - Leeds": the title in front of its terms. */
function withoutTerms(line: string): string {
  const [title = line, ...terms] = line.split(/\s+[-–—|]\s+/)
  const areTerms =
    terms.length < 4 && terms.some((term) => isEmployment(term) || isMode(term) || isPlace(term))
  return areTerms ? title : line
}
