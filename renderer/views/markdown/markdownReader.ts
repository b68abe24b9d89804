// The library's reader of Markdown, and what goes along while its tree is walked.

import { GFM, parser } from '@lezer/markdown'

export const reader = parser.configure(GFM)

export type SyntaxNode = ReturnType<typeof reader.parse>['topNode']

export interface Reading {
  text: string
  /** Of links whose address stands elsewhere in the text, by their names in lower case. */
  addresses: ReadonlyMap<string, string>
}
