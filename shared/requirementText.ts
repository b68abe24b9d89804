// What a job asks for, in words. Null where a posting does not say.

import type { Education, EducationLevel, Experience } from './posting.ts'

/** "48 months" reads as "4 years"; no more exact than it was said. */
export function experienceText(experience: Experience): string | null {
  const { monthsMin, raw, seniority } = experience
  const length =
    monthsMin === null ? raw : monthsMin === 0 ? 'None required' : `At least ${monthsText(monthsMin)}`
  return [length, seniority].filter((part) => part !== null && part !== '').join(', ') || null
}

/** "5–8 years" of 60 and 96 months. */
export function experienceRangeText(least: number, most: number): string {
  return least % 12 === 0 && most % 12 === 0 ? `${least / 12}–${monthsText(most)}` : `${least}–${most} months`
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
  if (hint.levels.length === 0) return `The text says: ${hint.text}`
  const asked = hint.levels.map((level) => levels[level]).join(' or ')
  return hint.conflicts ? `But the text asks for: ${asked}` : `The text asks for: ${asked}`
}
