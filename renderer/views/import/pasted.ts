// What is pasted into the window, and whether it can be a posting.

import type { Pasted } from '../../dialogs.ts'

/** What a transfer holds as text, and as HTML where it has some. */
export function readPasted(transfer: DataTransfer): Pasted {
  const html = transfer.getData('text/html')
  return { text: transfer.getData('text/plain'), html: html === '' ? null : html }
}

/** Shorter text than this is a word or an address, not a posting. */
const postingLength = 200

/** Whether a paste is meant to be imported, and not a word that went astray. */
export function looksLikePosting({ text, html }: Pasted): boolean {
  return (
    text.length >= postingLength || (html !== null && html.length >= postingLength) || /^\s*[[{<]/.test(text)
  )
}
