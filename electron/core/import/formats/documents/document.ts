// Documents of word processors as sources: what kind has text that can be read, by the kind that detect.ts tells.

import { richTextFileText } from './richTextFile.ts'
import { wordDocumentText } from './wordDocument.ts'

/** The text of a document; null where the kind has none, or the file is another one of that kind. */
export function documentText(kind: string, bytes: Uint8Array): string | null {
  if (kind === 'office') return wordDocumentText(bytes)
  return kind === 'richText' ? richTextFileText(bytes) : null
}
