// What is pasted into the window, and whether it can be a posting.

import type { Pasted } from '../../dialogs.ts'

/** What a transfer holds as text, and as HTML where it has some. */
export function readPasted(transfer: DataTransfer): Pasted {
  const html = transfer.getData('text/html')
  // As a text field has it: there the text is compared with what was pasted.
  const text = transfer.getData('text/plain').replace(/\r\n?/g, '\n')
  return { text, html: html === '' ? null : html }
}

/** Shorter text than this, in fewer lines, is a word or an address, not a posting. */
const postingLength = 200
const postingLines = 3

/** Whether a paste is meant to be imported, and not a word that went astray. */
export function looksLikePosting({ text, html }: Pasted): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  return (
    text.length >= postingLength ||
    lines >= postingLines ||
    (html !== null && html.length >= postingLength) ||
    /^\s*[[{<]/.test(text)
  )
}
