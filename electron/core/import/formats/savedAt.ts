// The moment a file was saved, as the two writers of it put it: a mail-style Date header, and JavaScript's Date. Both say
// their offset, so that the parser of the language reads them alike wherever it runs; of dates in postings it reads too many.

const mailDate =
  /^(?:[a-z]{3},?\s+)?\d{1,2}\s+[a-z]{3}[a-z]*\s+\d{4}\s+\d\d:\d\d(?::\d\d)?\s*(?:[+-]\d{4}|gmt|utc?|z)/i
const scriptDate = /^[a-z]{3}\s+[a-z]{3}\s+\d{1,2}\s+\d{4}\s+\d\d:\d\d:\d\d\s+GMT(?:[+-]\d{4})?/i

/** A UTC instant, or null where the text is neither form. */
export function readSavedAt(text: string): string | null {
  const [written = ''] = mailDate.exec(text.trim()) ?? scriptDate.exec(text.trim()) ?? []
  const ms = Date.parse(written)
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}
