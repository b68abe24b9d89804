// Notes that Roledex wrote itself for reading elsewhere (electron/core/export/notes/writeNotes.ts), by how they begin and end. A
// posting's note whose original lies beside it repeats that; those of employers and contacts only link to postings.

const head = /^\uFEFF?---\r?\n([\s\S]{1,20000}?)\r?\n---[ \t]*\r?\n/
const ofPosting = /^roledexId:/m
const withOriginals = /^## Originals[ \t]*\r?$/m
const properties = /^(?:employer|agency|avoid|name|role|organisation|email|phone|link|lastContact):/
const onlyLinks = /^## Postings[ \t]*\r?\n+(?:- \[\[Postings\/[^\r\n]*\]\][ \t]*\r?\n*)*$/m

export const ownNoteAdvice = [
  'Roledex wrote this note for reading elsewhere, and it holds no posting of its own.',
  'Nothing is lost: the originals beside it come in as postings.',
  'To take in a library with all you added, export the whole library there and open that in an empty one.',
].join(' ')

/** Whether there is nothing in it that does not lie beside it as well. */
export function isOwnNote(text: string): boolean {
  const front = head.exec(text)?.[1]
  if (front === undefined) return false
  if (ofPosting.test(front)) return withOriginals.test(text)
  // What is long goes on below its property, further in.
  const isOurs = front.split(/\r?\n/).every((line) => properties.test(line) || /^\s/.test(line))
  return isOurs && onlyLinks.test(text)
}
