// Where a posting says whether one works at home or there, beside its places: fields of their own, switches, the
// kinds of employment, and parts of the title. What the description promises is workMode.ts's to hint at.

import { fieldOf, isNode, type RawNode, type RawValue } from '../raw.ts'
import { cleanText, readBoolean, readText } from '../text/text.ts'
import { withoutModeWords } from './modeWords.ts'
import { readMode, type StatedMode } from './workMode.ts'

/** Where the mode stands; the names behind the first are those of sites that do not use it. */
export const modeFields = ['joblocationtype', 'workplacetype', 'remotetype', 'workmode'] as const
const switches = ['remote', 'isremote'] as const

const betweenModes = /[_\s](?:or|oder|ou|of|eller|lub|или|або|hoặc)[_\s]|[,;|]/iu

/** What `jobLocationType` says; where it is missing, a switch, or "Remote" among the kinds of employment. */
export function modesStated(node: RawNode): (StatedMode | null)[] {
  const field = fieldOf(node, ...modeFields)
  if (field === null && readBoolean(fieldOf(node, ...switches)?.values[0]) === true) return ['remote']
  const between = field === null ? /[,;|/()（）、]/ : betweenModes
  const texts = (field ?? fieldOf(node, 'employmenttype'))?.values.map(textOf) ?? []
  // Most are one word of schema.org's.
  return texts.flatMap((text) => (between.test(text) ? text.split(between).map(readMode) : [readMode(text)]))
}

const partMarks = /[()[\],;|/–—·•]|\s-\s/
/** So many characters may say where one works and nothing else, in words that `withoutModeWords` does not know. */
const longestMode = 24

/** "Head of sales, remote", "Nurse (Hybrid)": parts of the title that say nothing else. */
export function modesInTitle(node: RawNode): (StatedMode | null)[] {
  const title = readText(fieldOf(node, 'title', 'name')?.values[0]) ?? ''
  if (!partMarks.test(title) || readMode(title) === null) return []
  return title.split(partMarks).map((part) => {
    const words = part.trim()
    const isMode = words.length <= longestMode && (!/\s/.test(words) || withoutModeWords(words) === '')
    return isMode ? readMode(words) : null
  })
}

function textOf(value: RawValue): string {
  if (!isNode(value)) return cleanText(String(value))
  return readText(value) ?? value.id ?? ''
}
