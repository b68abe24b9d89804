// Addresses in mails that lead to others: boards count clicks with them, mail programs check them for fraud. Where the
// address behind is written in them it is the one that says something; nothing is ever asked of the net.

import { jobNumberOf } from './unmarkedSigns.ts'

/** What programs put in front of every link of a mail. */
const gateway =
  /^https?:\/\/(?:[\w.-]+\.safelinks\.protection\.outlook\.com|urldefense(?:\.proofpoint)?\.com|(?:www\.)?google\.[a-z.]{2,6}\/url|l\.facebook\.com|protect-[\w.-]+\.mimecast\.com)\b/i
const inner = /[=/_](https?(?::\/\/|%3A%2F%2F|%253A%252F%252F)[^&\s]+)/i
const longestAddress = 8000

/** The address that another one only leads to; the same one where it holds none, or may mean its own page. */
export function behindRedirect(url: string): string {
  if (url.length > longestAddress || jobNumberOf(url) !== null) return url
  // "/v3/__https://jobs.example/1__;!!…"
  const found = inner.exec(url.slice(8))?.[1]?.replace(/__;.*$/, '')
  const address = found === undefined ? null : decode(found)
  if (address === null) return url
  return gateway.test(url) || jobNumberOf(address) !== null ? address : url
}

/** Without the escapes of its first or second wrapping; null where that leaves no address. */
function decode(text: string): string | null {
  try {
    const once = /%3A%2F%2F/i.test(text) ? decodeURIComponent(text) : text
    const whole = /%3A%2F%2F/i.test(once) ? decodeURIComponent(once) : once
    return URL.canParse(whole) ? whole : null
  } catch {
    return null
  }
}
