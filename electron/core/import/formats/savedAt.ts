// The moment a file was saved, as the two writers of it put it: a mail-style Date header, and JavaScript's Date.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const mailDate =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d\d):(\d\d)(?::(\d\d))?\s*(?:([+-]\d{4})|gmt|utc?|z)/i
const scriptDate = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{4})\s+(\d\d):(\d\d):(\d\d)\s+GMT([+-]\d{4})?/i

/** A UTC instant, or null where the text is neither form. */
export function readSavedAt(text: string): string | null {
  const mail = mailDate.exec(text.trim())
  if (mail !== null) return instantOf(mail[3], mail[2], mail[1], [mail[4], mail[5], mail[6]], mail[7])
  const script = scriptDate.exec(text.trim())
  if (script !== null)
    return instantOf(script[3], script[1], script[2], [script[4], script[5], script[6]], script[7])
  return null
}

function instantOf(
  year = '',
  monthName = '',
  day = '',
  time: (string | undefined)[] = [],
  offset = '+0000',
): string | null {
  const month = months.indexOf(monthName.toLowerCase())
  if (month === -1) return null
  const [hour = 0, minute = 0, second = 0] = time.map((part) => Number(part ?? 0))
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5))
  const local = Date.UTC(Number(year), month, Number(day), hour, minute, second)
  return new Date(local - (offset.startsWith('-') ? -minutes : minutes) * 60_000).toISOString()
}
