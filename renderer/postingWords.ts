// Fields of a posting as a person reads them. What a posting does not give is null here, and "not stated" on screen.

import type { Posting, Source } from '../shared/model.ts'
import type { Education, EducationLevel, Experience } from '../shared/posting.ts'

export { contractText, employmentText, scheduleText, workModeText } from '../shared/employmentText.ts'

export const notStated = 'not stated'

/** "48 months" reads as "4 years"; no more exact than it was said. */
export function experienceText(experience: Experience): string | null {
  const { monthsMin, raw, seniority } = experience
  const length =
    monthsMin === null ? raw : monthsMin === 0 ? 'None required' : `At least ${monthsText(monthsMin)}`
  return [length, seniority].filter((part) => part !== null && part !== '').join(', ') || null
}

function monthsText(months: number): string {
  if (months % 12 === 0) return months === 12 ? '1 year' : `${months / 12} years`
  return months === 1 ? '1 month' : `${months} months`
}

const levels: Record<EducationLevel, string> = {
  none: 'No degree required',
  high_school: 'High school',
  professional_certificate: 'Professional certificate',
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  postgraduate: 'Postgraduate degree',
  master: 'Master’s degree',
  doctorate: 'Doctorate',
}

export function educationText(education: Education): string | null {
  if (education.levels.length > 0) return education.levels.map((level) => levels[level]).join(' or ')
  return education.raw
}

/** What the text asks for beyond the field; a remark, never the value. */
export function educationRemark(education: Education): string | null {
  const { hint } = education
  if (hint === null) return null
  const asked = hint.levels.length > 0 ? hint.levels.map((level) => levels[level]).join(' or ') : hint.text
  return hint.conflicts ? `But the text asks for: ${asked}` : `The text asks for: ${asked}`
}

export function employerText({ employer }: Pick<Posting, 'employer'>): string {
  return rowEmployerText({ employerName: employer.name, isEmployerHidden: employer.hidden })
}

/** The same of a row of a list. */
export function rowEmployerText(row: { employerName: string | null; isEmployerHidden: boolean }): string {
  return row.employerName ?? (row.isEmployerHidden ? 'Employer not named' : 'Employer not stated')
}

const containers: Record<Source['container'], string> = {
  json: 'JSON',
  jsonLines: 'JSON Lines',
  html: 'Web page',
  mhtml: 'Web page archive',
  email: 'E-mail',
  webarchive: 'Safari web archive',
  text: 'Text',
  table: 'Spreadsheet',
  manual: 'Typed in',
}

export function containerText(container: Source['container']): string {
  return containers[container]
}
