// "Opleidingsniveau: MBO" in the text of a marked posting: below a label a word is enough to name a degree.

import { statesEducation } from '../../fields/education.ts'
import { labelOf } from '../names/labelNames.ts'
import { fieldOfLabel } from '../names/labels.ts'
import { plainLine } from './furniture.ts'

const longestLine = 160
const labelled = /^([^:：]{4,40}?)\s*[:：]\s*(\S.*)$/u

/** The line of a text that has a degree or a level of schooling as its value; null where none does. */
export function labelledDegree(text: string): string | null {
  for (const line of text.split('\n')) {
    if (line.length > longestLine || !/[:：]/.test(line)) continue
    const [, label, value] = labelled.exec(plainLine(line)) ?? []
    if (label === undefined || fieldOfLabel.get(labelOf(label)) !== 'educationrequirements') continue
    if (statesEducation(value!)) return plainLine(line)
  }
  return null
}
