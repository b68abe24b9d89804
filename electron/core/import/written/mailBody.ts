// The text of a mail without what mail programs put around it: the heads of forwarded mails, marks of quotation,
// the signature, what a mailing list adds.

const forwarded =
  /^[-_\s>]*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|mensaje reenviado|mensagem encaminhada|begin forwarded message|anfang der weitergeleiteten nachricht|пересланное сообщение|пересылаемое сообщение)\b[^\n]*$/i
const headLine =
  /^[>\s*]*(?:from|to|cc|bcc|sent|date|subject|reply-to|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado(?: el)?|asunto|fecha|assunto|data|da|a|oggetto|от|кому|дата|тема|发件人|收件人|主题|日期)\s?\*?[:：]\*?\s/i

/** The line above a signature, or above what a mailing list adds. */
const signature = /^(?:-- ?|_{20,})$/
/** Such a line above more than this ends the text; above less it parts a greeting from it. */
const longestGreeting = 200
/** So little above a forwarded mail only says "see below". */
const longestNote = 600

/** The text people wrote, of the innermost mail. */
export function bodyOf(text: string): string {
  const lines = text.split(/\r?\n/)
  const isQuoted = isMostlyQuoted(lines)
  const kept: string[] = []
  let length = 0
  let isInHead = false
  for (const line of lines) {
    if (length > longestGreeting && signature.test(line)) break
    if (forwarded.test(line)) {
      if (length < longestNote) {
        kept.length = 0
        length = 0
      }
      isInHead = true
      continue
    }
    if (
      isInHead &&
      (headLine.test(line) || (line.trim() === '' && kept.length === 0) || /^[>\s]*<[^>@]+@[^>]+>/.test(line))
    )
      continue
    isInHead = false
    const written = isQuoted ? line.replace(/^(?:>\s?)+/, '') : line
    kept.push(written)
    length += written.length
  }
  return kept.join('\n').trim()
}

const subjectLabel =
  /^[>\s*]*(?:subject|betreff|objet|asunto|assunto|oggetto|тема|主题)\s?\*?[:：]\*?\s*(.*)$/i
const senderLabel = /^[>\s*]*(?:from|von|de|da|от|发件人)\s?\*?[:：]/i
/** A head that was copied with its mail is this long at most. */
const mostHeadLines = 12

/** The subject and the text of a mail that was copied out of a mail program with its head; null for any other text. */
export function readPastedMail(text: string): { subject: string | null; body: string } | null {
  const lines = text.trimStart().split(/\r?\n/)
  if (!headLine.test(`${lines[0] ?? ''} `)) return null
  const end = lines.findIndex((line, index) => index > mostHeadLines || !headLine.test(`${line} `))
  const head = lines.slice(0, end)
  const subject = head.map((line) => subjectLabel.exec(line)?.[1]).find((each) => each !== undefined)
  if (end < 3 || subject === undefined || !head.some((line) => senderLabel.test(line))) return null
  return { subject: subjectLine(subject), body: bodyOf(lines.slice(end).join('\n')) }
}

function isMostlyQuoted(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  return written.filter((line) => line.startsWith('>')).length * 2 > written.length
}

const prefix =
  /^(?:(?:re|fw|fwd|aw|wg|tr|rv|enc|sv|vs|i|antw|ynt|回复|转发|答复)\s*(?:\[\d+\]\s*)?[:：]\s*|\[[\w .:/-]{2,40}\]\s*)+/i

/** A subject without "Re:" and the name of a mailing list; null where nothing else is said. */
export function subjectLine(subject: string): string | null {
  return subject.replace(prefix, '').trim() || subject.trim() || null
}
