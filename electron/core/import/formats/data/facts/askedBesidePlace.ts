// What stands in a row with the place of an unmarked posting and is asked for, as cards show it: "徐州 | 3-5年 | 本科".
// Only told apart here; fields/experience.ts and fields/education.ts say what it means.

import { statesEducation } from '../../../fields/education.ts'
import { statesExperience } from '../../../fields/experience.ts'
import type { RawField, RawNode } from '../../../raw.ts'
import { firstAt } from '../keys/keyPaths.ts'
import { placePaths } from '../keys/placeParts.ts'

/** Place, experience and degree in a row, as cards show them: "徐州 | 本科", `["郑州", "3-5年", "本科"]`. */
function partsInRow({ values }: RawField): string[] {
  const texts = values.filter((value) => typeof value === 'string' && value.length <= longestRow)
  if (texts.length > mostInRow) return []
  const parts = texts.flatMap((text) => String(text).split(/[|｜]/, mostInRow)).map((part) => part.trim())
  return parts.length > 1 && parts.some(isAsked) ? parts : []
}

const longestRow = 200
const mostInRow = 8

function isAsked(text: string): boolean {
  return statesEducation(text) || statesExperience(text)
}

/** Places without what is asked for in a row with them. */
export function withoutAsked(field: RawField | null): RawField | null {
  const parts = field === null ? [] : partsInRow(field)
  const places = parts.filter((part) => !isAsked(part))
  return field === null || places.length === 0 ? field : { ...field, values: places }
}

/** What is asked for and stands in a row with the place; null where nothing does. */
export function askedBesidePlace(node: RawNode): RawField | null {
  const row = firstAt(node, rowPaths, (value) => typeof value === 'string')
  const asked = row === null ? [] : partsInRow(row).filter(isAsked)
  return row === null || asked.length === 0 ? null : { ...row, values: asked }
}

const rowPaths = [...placePaths, 'city']
