// Forms of a posting that nobody filled in: "[Company] is looking for a [Job Title] in [City]", "XXXX hires an XX engineer".

import { holdsUnfilled, isBlank } from '../../text/blanks.ts'
import { pattern } from '../../text/pattern.ts'
import { labelOf } from '../names/labelNames.ts'
import { fieldNamed } from '../names/labels.ts'

/** What is no number of a century or a festival, as two or three may be. */
const letters = /(?<![\p{Script=Latin}\d])X{4,}(?![\p{Script=Latin}\d])/u
const lettersOrNumber = pattern('gu')`
  (?<![\p{Script=Latin}\d])(?:X{3,}|XYZ|XX(?=[ \p{Script=Han}]))(?![\p{Script=Latin}\d])
`

/** "XXXX Company is looking for an XX engineer", "XYZ hires an XYZ engineer"; and not "Curator of the XX century". */
function isLettered(name: string, text: string): boolean {
  if (letters.test(name)) return true
  if (name.match(lettersOrNumber) === null) return false
  return letters.test(text) || (text.match(lettersOrNumber) ?? []).filter((each) => each === 'XYZ').length > 1
}

const inBrackets = /\[[^\][]{2,40}\]|<[^<>]{2,40}>|\{[^{}]{2,40}\}/gu
const asksToFill = /(?<!\p{L})(?:insert|enter|your|add|specify|fill in)(?!\p{L})/iu

/** Whether a name, or a part of it, says only what should stand there; also where the `text` has it in brackets. */
export function isBlankName(name: string, text: string): boolean {
  if (isBlank(name) || holdsUnfilled(name) || isLettered(name, text)) return true
  const isHeldOpen = (part: string): boolean => {
    const inner = part.slice(1, -1)
    return asksToFill.test(inner) || fieldNamed(labelOf(inner)) !== undefined
  }
  return (
    (name.match(inBrackets) ?? []).some(isHeldOpen) || (text.includes(`[${name}]`) && isHeldOpen(`[${name}]`))
  )
}
