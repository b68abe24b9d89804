// A text that is a label and nothing else, in the forms in which pages write it: "Location:", "■勤務地", "Apply before (deadline)".

import { fieldNamed } from '../../../wording/names/labels.ts'
import { remark } from './labelledValues.ts'

export const longestLabel = 40

/** The field that a text names, where it is nothing but a known label. */
export function labelledField(text: string): string | null {
  return fieldNamed(labelOf(text)) ?? null
}

/** Whether a text is nothing but a known label. */
export function isLabel(text: string): boolean {
  return fieldNamed(labelOf(text)) !== undefined
}

/** "Salary: £30,000 per year": a label and its value. */
export function saysOfLabel(line: string): boolean {
  const [label = '', value = ''] = line.split(/\s*[:：]/, 2)
  return value.trim() !== '' && label.length <= longestLabel && isLabel(label)
}

/** A text without the known label that stands right in front of its value: "requisition idJR-17". */
export function withoutLabel(text: string): string {
  for (let end = Math.min(text.length - 1, longestLabel); end > 2; end -= 1) {
    const isEnd = /^[\s\p{Lu}\p{N}]/u.test(text.slice(end)) && !/\p{N}$/u.test(text.slice(0, end))
    if (isEnd && isLabel(text.slice(0, end))) return text.slice(end).trim()
  }
  return text
}

/** A label as the lists of labels have it. */
export function labelOf(text: string): string {
  return (
    text
      .replace(
        /^(?:[\s#■□●◆◇▼▶※・•–—*【〔《〈［\p{Extended_Pictographic}-]|\uFE0F)+|[\s:：#№*①-⑳】〕》〉］]+$/gu,
        '',
      )
      .replace(remark, '')
      // "給　与" is as wide as its neighbours.
      .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
      // "İşveren"
      .replaceAll('i\u0307', 'i')
  )
}

/** "Boise, <span>ID</span> <span>83702</span>": behind a town and in front of a postal code it is Idaho. */
export function isIdaho(label: string, before: string, value: string): boolean {
  return label === 'id' && /^\d{5}(?:-\d{4})?$/.test(value) && before.trimEnd().endsWith(',')
}
