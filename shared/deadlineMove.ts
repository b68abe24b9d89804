// A closing date that moved, as both are read beside each other: what is remarked of both stands once, in one bracket.

const remarks = / (?=\()/

/** Of two such as "Fri, 4 Dec 2026 (end of day) (Stated in the listing)", as versions and events keep them. */
export function besideEachOther(
  before: string | null,
  after: string | null,
): { before: string | null; after: string | null } {
  return {
    before: before && inOneBracket(after === null ? before : withoutSame(before, after)),
    after: after && inOneBracket(after),
  }
}

/** A date without the remarks at its end that another has too. */
function withoutSame(date: string, other: string): string {
  const [parts, others] = [date.split(remarks), other.split(remarks)]
  while (parts.length > 1 && others.length > 1 && parts.at(-1) === others.at(-1)) {
    parts.pop()
    others.pop()
  }
  return parts.join(' ')
}

function inOneBracket(date: string): string {
  return date.replace(/\) \((\p{L})/gu, (_, letter: string) => `, ${letter.toLowerCase()}`)
}
