// Labels as people write them, and lists of labels by what they name.

import { byWord } from '../../text/wordLists.ts'

/** The field each label names, of lists of labels by field; an apostrophe in one may be typed as a straight one. */
export function fieldsByLabel(labels: Record<string, string>): ReadonlyMap<string, string> {
  return new Map([...byWord(labels), ...byWord(labels, (label) => label.replaceAll('’', "'"))])
}

/** A label without what people put around it: "**Location (office):**" is "location:". */
export function labelOf(text: string): string {
  return (
    text
      .replace(/\s*\([^)]*\)\s*/g, ' ')
      .replace(/[\s#*_]+$|^[\s#*_]+/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
      // "İşveren"
      .replaceAll('i\u0307', 'i')
  )
}
