// The jobs that an advert lists whose first line names none: "Roles:", and below it one on each line.

import { plainLine } from './furniture.ts'
import { namesOccupation } from './occupations.ts'

const heading =
  /^(?:open |current |our |the |available )?(?:roles?|positions?|openings?|jobs?|vacancies)(?: (?:we[’']re|we are) .{3,30}| open| available)?\s*:?$|^(?:(?:we[’']re|we are) (?:currently |now )?)?(?:hiring|looking for|recruiting)(?: (?:for|the following).{0,40})?\s*:?$/i
const point = /^[-*•–·]\s*(?=\S)/
const mostRoles = 30
const longestRole = 100

/** The titles below such a heading; none where the lines below it are anything else. */
export function rolesBelow(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => heading.test(plainLine(line)))
  if (at === -1) return []
  const roles: string[] = []
  for (const line of lines.slice(at + 1)) {
    const written = line.trim()
    if (written === '') continue
    const isPoint = point.test(written)
    if (!isPoint || roles.length === mostRoles) break
    const role = roleOf(written.replace(point, ''))
    if (role === null) return []
    roles.push(role)
  }
  return roles
}

/** "Senior Miller (flour, rye): https://…" → "Senior Miller" */
function roleOf(line: string): string | null {
  const role = plainLine(line)
    .replace(/\s*(?:[-–—:]\s*)?[([<]?https?:\S+$/, '')
    .replace(/\s*\([^()]{0,60}\)$/, '')
    .replace(/\s*[,;.]$/, '')
  return role.length <= longestRole && namesOccupation(role) ? role : null
}
