// Names a person gives to things: how they are kept, and when two of them are one.

/** As it is kept: without what cannot be seen at its ends, and with single spaces. */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Z}\p{Cc}]+/gu, ' ')
    .trim()
}

/** Names that differ only in case, in how their letters are composed or in what cannot be seen look like one. */
export function nameKey(name: string): string {
  return tidyName(name)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLocaleLowerCase('und')
}
