// Marked postings that say under `qualifications` what schema.org keeps apart: how much experience and which degree.
// Read only where those fields are missing, and only where the words of this field alone say it.

import { canMentionDegree, educationInLines, statesEducation } from '../../fields/education.ts'
import { saysNoneNeeded } from '../../fields/experienceWords.ts'
import { fieldOf, type RawField, type RawNode } from '../../raw.ts'
import { readPlainText } from '../../text/richText.ts'
import { speaksOfExperience } from '../names/tradeWords.ts'
import { experienceInLines } from './askedExperience.ts'
import { splitParagraphs } from './sentences.ts'

/** Longer ones are a description. */
const longestText = 5000
const longestPart = 40
const ofSchooling = /学歴|学历|學歷|학력|degree|diplom|education|abschluss|estudios/i
/** Who still learns has no degree yet. */
const ofLearners = /enrol+ed|pursuing|studying|students?\b|immatrikuliert|studierende|étudiant/i

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
  const unneeded = lines.flatMap((line) => line.split(/[.;,・、。；，|]/)).filter(saysNothingNeeded)
  const experience = lacksExperience
    ? (unneeded.find(speaksOfExperience) ?? experienceInLines(['Qualifications:', ...lines]))
    : null
  const education = lacksEducation
    ? (unneeded.find((part) => ofSchooling.test(part)) ?? degreeIn(lines))
    : null
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
  return (
    /[\d一-龯가-힣]/.test(text) ||
    speaksOfExperience(text) ||
    canMentionDegree(text) ||
    ofSchooling.test(text)
  )
}

function saysNothingNeeded(part: string): boolean {
  return part.length <= longestPart && saysNoneNeeded(part.trim())
}

function degreeIn(lines: readonly string[]): string | null {
  if (!lines.some(canMentionDegree)) return null
  const line = educationInLines(splitParagraphs(lines))
  return line === null || ofLearners.test(line) || !statesEducation(line) ? null : line
}

function writtenIn(field: RawField, text: string): RawField {
  return { ...field, values: [text] }
}
