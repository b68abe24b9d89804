// What the value of a field has to be like before a page's own word for that field is believed.

import { isEmploymentWord } from '../../fields/employment.ts'
import { readMode } from '../../places/workMode.ts'

const longestMode = 40

/** Whether a text names kinds of employment and nothing else: "Full-time, permanent". */
export function isEmploymentList(text: string): boolean {
  return text.split(/\s*[,/·|]\s*/).every(isEmploymentWord)
}

/** Whether a text is as short as the name of a mode of work and is one: "Hybrid". */
export function isModeOfWork(text: string): boolean {
  return text.length <= longestMode && readMode(text) !== null
}

/** Whether a text can be the number of a job: 2 to 40 signs without a space, a digit among them. */
export function isJobNumber(text: string): boolean {
  return /^(?=.*\d)\S{2,40}$/.test(text)
}
