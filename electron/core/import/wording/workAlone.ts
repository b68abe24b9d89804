// Whether a short text names kinds of employment, or a mode of work, and nothing else.

import { isEmploymentWord } from '../fields/employment.ts'
import { readMode } from '../places/workMode.ts'

/** "CLT a combinar", "CLT + benefícios" */
export const behindEmployment =
  /,? term[- ]time(?: only)?(?: ?(?:\+|plus) ?\d+ (?:weeks?|days?))?$|\s*(?:a combinar|a convenir|negotiable|\+ ?(?:benef\p{L}+|benefits)|\((?:com|sem|con|sin) benef\p{L}+\):?)\.?$/iu

/** Whether a text is kinds of employment and nothing else. */
export function isEmployment(text: string): boolean {
  const parts = text
    .replace(behindEmployment, '')
    .split(/\s*[,/&+|;]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e)\s+/i)
    .filter((part) => part !== '')
  return text.length <= 80 && parts.length > 0 && parts.every((part) => isEmploymentWord(part))
}

const mode =
  /^(?:[([]\s*)?(?:(?:trabalho|trabajo)\s+)?(?:100\s?%\s+|fully\s+|work\s+)?(?:remote|hybrid|on-?\s?site|in[- ]person|in[- ]office|work from home|wfh|home[- ]?office|telecommute|remoto|híbrido|presencial(?: [ye] remot[oa])?|teletrabajo|telelavoro|télétravail|hybride|vor ort|удал[её]нно|удал[её]нка|гибрид|офис|yerinde|uzaktan|hibrit|hibrid)(?:\s+(?:çalışma|work|working|job|position|role|first|only))?(?:\s*[)\]])?$/iu

/** Whether a text is a mode of work and nothing else. */
export function isMode(text: string): boolean {
  return mode.test(text) && readMode(text) !== null
}
