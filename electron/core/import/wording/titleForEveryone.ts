// "Baker (m/f/d)" on a line of its own, where no other line is called so: what is offered, whatever stands around it.

import { endsForEveryone } from './occupations.ts'
import { seeksPeople } from './tradeWords.ts'

const longestTitle = 100

/** The one line of `lines` that is a title for everyone, as `clean` leaves it; null where none is, or two differ. */
export function titleForEveryone(
  lines: readonly string[],
  clean: (line: string) => string = (line) => line,
): string | null {
  const called = lines.filter(
    (line) => line.length <= longestTitle && endsForEveryone.test(line) && !seeksPeople(line),
  )
  const [title, ...others] = new Set(called.map((line) => clean(line.trim())))
  return title === undefined || others.length > 0 ? null : title
}
