// What the value of a field has to be like before a page's own word for that field is believed.

import { isEmploymentWord, saysOther } from '../../../fields/employment.ts'
import { findKindsNamed } from '../../../fields/employmentPhrases.ts'
import { readMode } from '../../../places/workMode.ts'

const longestMode = 60

const longestKinds = 60

/** Whether a text names kinds of employment: "Full-time, permanent", or one among a few words: "CDI Contrat travail". */
export function isEmploymentList(text: string): boolean {
  if (saysOther(text.trim())) return false
  if (text.split(/\s*[,/·|]\s*/).every(isEmploymentWord)) return true
  const { schedule, contract } = findKindsNamed(text)
  return text.length <= longestKinds && schedule.length + contract.length > 0
}

/** Whether a text is as short as the name of a mode of work and is one: "Hybrid". */
export function isModeOfWork(text: string): boolean {
  return text.length <= longestMode && readMode(text) !== null
}

/** Whether a text can be the number of a job: 2 to 40 signs without a space, a digit among them. */
export function isJobNumber(text: string): boolean {
  return /^(?=.*\d)\S{2,40}$/.test(text)
}
