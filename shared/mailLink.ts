// Addresses of mail in foreign text. Mail programs have been known to attach the file that a link names ("?attach=…"), so
// that whoever sends what they wrote sends that as well.

const kept = new Set(['to', 'cc', 'bcc', 'subject', 'body'])

/** A `mailto:` address without anything but to whom, what about and the words; any other address as it is. */
export function withoutAttachments(address: string): string {
  if (!/^mailto:/i.test(address)) return address
  const [whom = '', said = ''] = address.split(/\?(.*)/s)
  const parts = said.split('&').filter((part) => kept.has(part.split('=', 1)[0]!.toLowerCase()))
  return parts.length === 0 ? whom : `${whom}?${parts.join('&')}`
}
