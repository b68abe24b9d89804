// Which warning stands beside which value. Remarks show in the Source tab only; what asks for a look shows with
// the value it touches.

import { type CorrectableField, correctionByField } from '../../shared/corrections.ts'
import type { Posting } from '../../shared/model.ts'
import type { Warning } from '../../shared/posting.ts'

/** The field of the record a warning is about; null where it is about the file. */
export function fieldOf(warning: Warning): string | null {
  const [root = null] = warning.field?.split(/[.[]/, 1) ?? []
  return root === 'salary' ? 'salaries' : root
}

export function warningsOf(posting: Pick<Posting, 'warnings'>, field: string): Warning[] {
  return posting.warnings.filter((warning) => fieldOf(warning) === field)
}

/** What can be corrected to settle a warning; null where nothing can. */
export function correctionOf(warning: Warning): CorrectableField | null {
  return correctionByField[fieldOf(warning) ?? ''] ?? null
}

/** What the person has put right is no longer in doubt. */
function isSettled(posting: Pick<Posting, 'overrides'>, warning: Warning): boolean {
  const correction = correctionOf(warning)
  return correction !== null && posting.overrides[correction] !== undefined
}

/** What was read with doubt and still asks for a look: neither corrected nor confirmed. */
export function openDoubts(posting: Posting): Warning[] {
  if (!posting.needsReview) return []
  return posting.warnings.filter(
    (warning) =>
      warning.severity === 'error' &&
      !isSettled(posting, warning) &&
      (warning.code !== 'IDENTITY_UNSURE' || unsureTwin(posting) !== null),
  )
}

/** The posting that has the same number or address, and of which it is not sure that it is another. */
export function unsureTwin(posting: Posting): string | null {
  return posting.lookAlikes.find(({ kind }) => kind === 'sameKey')?.id ?? null
}

/** Without the remarks, and without doubts: those stand above the posting until they are settled. */
function isLoud(posting: Posting, warning: Warning): boolean {
  return warning.severity === 'warn' && !isSettled(posting, warning)
}

export function loudWarningsOf(posting: Posting, ...fields: string[]): Warning[] {
  return posting.warnings.filter(
    (warning) => isLoud(posting, warning) && fields.includes(fieldOf(warning) ?? ''),
  )
}

/** What is odd about a value that can be corrected, doubts included. */
export function warningsForCorrection(
  posting: Pick<Posting, 'warnings' | 'overrides'>,
  field: CorrectableField,
): Warning[] {
  return posting.warnings.filter(
    (warning) =>
      warning.severity !== 'info' && !isSettled(posting, warning) && correctionOf(warning) === field,
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

/** Warnings, without remarks and doubts, that stand beside none of the facts. */
export function otherLoudWarnings(posting: Posting): Warning[] {
  return posting.warnings.filter(
    (warning) => isLoud(posting, warning) && !factFields.has(fieldOf(warning) ?? ''),
  )
}
