// Fields of a posting as a person reads them. What a posting does not give is null here, and "not stated" on screen.

import { workModeText } from '../../shared/employmentText.ts'
import type { Posting, PostingRow, Source } from '../../shared/model.ts'

export { contractText, employmentText, scheduleText, workModeText } from '../../shared/employmentText.ts'
export { educationRemark, educationText, experienceText } from '../../shared/requirementText.ts'

export const notStated = 'not stated'

export function employerText({ employer }: Pick<Posting, 'employer'>): string {
  return rowEmployerText({ employerName: employer.name, isEmployerHidden: employer.hidden })
}

/** The same of a row of a list. */
export function rowEmployerText(row: { employerName: string | null; isEmployerHidden: boolean }): string {
  return row.employerName ?? (row.isEmployerHidden ? 'Employer not named' : 'Employer not stated')
}

/** Where the work of a row is done, unless that goes without saying. */
export function rowModeText({ workMode }: Pick<PostingRow, 'workMode'>): string | null {
  return workMode === 'onsite' ? null : workModeText(workMode)
}

/** Its first place, and how many there are besides. */
export function rowPlaceText({
  placeLabel,
  placeCount,
}: Pick<PostingRow, 'placeLabel' | 'placeCount'>): string | null {
  if (placeLabel === null) return null
  return placeCount > 1 ? `${placeLabel} +${placeCount - 1}` : placeLabel
}

const containers: Record<Source['container'], string> = {
  json: 'JSON',
  jsonLines: 'JSON Lines',
  html: 'Web page',
  mhtml: 'Web page archive',
  email: 'E-mail',
  webarchive: 'Safari web archive',
  collection: 'Exported notes, messages or pages',
  text: 'Text',
  table: 'Spreadsheet',
  manual: 'Typed in',
}

export function containerText(container: Source['container']): string {
  return containers[container]
}
