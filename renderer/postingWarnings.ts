// Which warning stands beside which value. Remarks show in the Source tab only; what asks for a look shows with
// the value it touches.

import type { Posting } from '../shared/model.ts'
import type { Warning } from '../shared/posting.ts'

/** The field of the record a warning is about; null where it is about the file. */
export function fieldOf(warning: Warning): string | null {
  const [root = null] = warning.field?.split(/[.[]/, 1) ?? []
  return root === 'salary' ? 'salaries' : root
}

export function warningsOf(posting: Posting, field: string): Warning[] {
  return posting.warnings.filter((warning) => fieldOf(warning) === field)
}

/** Without the remarks. */
export function loudWarningsOf(posting: Posting, ...fields: string[]): Warning[] {
  return posting.warnings.filter(
    (warning) => warning.severity !== 'info' && fields.includes(fieldOf(warning) ?? ''),
  )
}

/** Fields that have a place of their own among the facts, and their warnings with them. */
const factFields: ReadonlySet<string> = new Set([
  'deadline',
  'posted',
  'salaries',
  'locations',
  'workMode',
  'applicantRegions',
  'employment',
  'experience',
  'education',
  'identifier',
  'urls',
])

/** Warnings, without the remarks, that stand beside none of the facts. */
export function otherLoudWarnings(posting: Posting): Warning[] {
  return posting.warnings.filter(
    (warning) => warning.severity !== 'info' && !factFields.has(fieldOf(warning) ?? ''),
  )
}
