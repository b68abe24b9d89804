// Marked postings that say under `qualifications` what schema.org keeps apart: how much experience and which degree.
// Read only where those fields are missing, and only where the words of this field alone say it.

import { canMentionDegree, educationInLines } from '../fields/education.ts'
import { fieldOf, type RawField, type RawNode } from '../raw.ts'
import { readPlainText } from '../text/richText.ts'
import { experienceInLines } from './askedExperience.ts'
import { speaksOfExperience } from './tradeWords.ts'

/** Longer ones are a description. */
const longestText = 5000

/** The node with `experienceRequirements` and `educationRequirements` as its `qualifications` say them; itself where they do not. */
export function withAskedApart(node: RawNode): RawNode {
  const field = fieldOf(node, 'qualifications')
  if (field === null) return node
  const lacksExperience = fieldOf(node, 'experiencerequirements') === null
  const lacksEducation = fieldOf(node, 'educationrequirements') === null
  if (!lacksExperience && !lacksEducation) return node
  const texts = field.values.filter((value) => typeof value === 'string')
  if (!texts.some(mayAsk)) return node
  const lines = texts
    .filter(({ length }) => length <= longestText)
    .flatMap((text) => readPlainText(text).split('\n'))
  const experience = lacksExperience ? experienceInLines(['Qualifications:', ...lines]) : null
  const education = lacksEducation && lines.some(canMentionDegree) ? educationInLines(lines) : null
  if (experience === null && education === null) return node
  const fields = new Map(node.fields)
  const add = (name: string, text: string | null): void => {
    if (text !== null) fields.set(name, writtenIn(field, text.trim()))
  }
  add('experiencerequirements', experience)
  add('educationrequirements', education)
  return { ...node, fields }
}

/** Asked before the markup is read. */
function mayAsk(text: string): boolean {
  return /[\d一-龯가-힣]/.test(text) || speaksOfExperience(text) || canMentionDegree(text)
}

function writtenIn(field: RawField, text: string): RawField {
  return { ...field, values: [text] }
}
