// Names within a sentence of what was done.

import { cutText } from '../../shared/cutText.ts'
import { isolated } from './isolated.ts'

/** Characters of a name: what was done has to stand beside it. */
const longestName = 60

export function quoted(name: string): string {
  return `“${isolated(cutText(name, longestName))}”`
}

/** `title`: a posting’s; null where it states none, or is not shown. */
export function quotedTitle(title: string | null): string {
  return title === null ? 'the posting' : quoted(title)
}
