// Titles that begin with who hires, where that is said apart from them.

import type { RawPosting } from '../../raw.ts'
import { cleanText } from '../../text/text.ts'
import { nameOf } from './keyPaths.ts'

/** Takes the name of who employs off the front of titles: "Northmill - Baker", "Northmill hiring Baker in Leeds | LinkedIn". */
export function dropEmployerInFront(postings: readonly RawPosting[]): void {
  for (const { node } of postings) {
    const title = node.fields.get('title')
    const [written] = title?.values ?? []
    const name = nameOf(node.fields.get('hiringorganization')?.values[0] ?? '')
    if (title === undefined || typeof written !== 'string' || name === null) continue
    const text = cleanText(written)
    if (!text.toLowerCase().startsWith(name.toLowerCase())) continue
    const behind = text.slice(0, longestTitle).slice(name.length)
    const rest =
      /^\s*(?:[-–—|]|:)\s+(\p{L}.{2,})$/u.exec(behind)?.[1] ??
      /^ hiring (\p{L}.{2,}?)(?: in \p{Lu}[^|]{2,60})? \| LinkedIn$/u.exec(behind)?.[1]
    if (rest !== undefined) node.fields.set('title', { ...title, values: [rest] })
  }
}

const longestTitle = 150
