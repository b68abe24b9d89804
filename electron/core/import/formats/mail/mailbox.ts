// A mailbox in one file (mbox), as mail programs export a folder: mails one after the other, each behind a line that
// begins "From ". Such a line counts only behind an empty one and in front of a head.

const start = /(?:^|\n\r?\n)From (?=\S[^\n]*?\d{4})[^\n]*\n(?=>?[A-Za-z][A-Za-z0-9-]{0,60}:)/g
const mostMails = 1000

/** The mails of a mailbox, each without its "From " line; null where the file is one mail. */
export function splitMailbox(bytes: Uint8Array): Uint8Array[] | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 5)).toString('latin1')
  if (head !== 'From ') return null
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const mails: Uint8Array[] = []
  let from = -1
  for (const match of text.matchAll(start)) {
    if (from !== -1) mails.push(mailOf(text.slice(from, match.index)))
    from = match.index + match[0].length
    if (mails.length >= mostMails) return mails
  }
  if (mails.length === 0) return null
  mails.push(mailOf(text.slice(from)))
  return mails
}

/** A mail without what Apple Mail (.emlx) writes around it: its length in bytes above, and below what became of it. */
export function unwrapMail(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 40)).toString('latin1')
  const [line, length] = /^(\d{2,10}) *\r?\n/.exec(head) ?? []
  return line === undefined ? bytes : bytes.subarray(line.length, line.length + Number(length))
}

/** Lines of a mail that begin "From " were marked when it was put in. */
function mailOf(text: string): Uint8Array {
  return Buffer.from(text.replace(/^>(>*From )/gm, '$1'), 'latin1')
}
