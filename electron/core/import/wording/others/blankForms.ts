// Forms of a posting that nobody filled in: "[Company] is looking for a [Job Title] in [City]", "XXXX hires an XX engineer".

import { holdsUnfilled, isBlank } from '../../text/blanks.ts'
import { pattern } from '../../text/pattern.ts'
import { labelOf } from '../names/labelNames.ts'
import { fieldNamed } from '../names/labels.ts'

const letters = pattern('u')`
  (?<![\p{Script=Latin}\d])(?:X{3,}|XYZ|XX(?=[ \p{Script=Han}]))(?![\p{Script=Latin}\d])
`
const inBrackets = /\[[^\][]{2,40}\]|<[^<>]{2,40}>|\{[^{}]{2,40}\}/gu
const asksToFill = /(?<!\p{L})(?:insert|enter|your|add|specify|fill in)(?!\p{L})/iu

/** Whether a name, or a part of it, says only what should stand there; also where the `text` has it in brackets. */
export function isBlankName(name: string, text: string): boolean {
  if (isBlank(name) || holdsUnfilled(name) || letters.test(name)) return true
  const isHeldOpen = (part: string): boolean => {
    const inner = part.slice(1, -1)
    return asksToFill.test(inner) || fieldNamed(labelOf(inner)) !== undefined
  }
  return (
    (name.match(inBrackets) ?? []).some(isHeldOpen) || (text.includes(`[${name}]`) && isHeldOpen(`[${name}]`))
  )
}
