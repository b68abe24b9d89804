// The postings that an address is of: those an import would recognise by it (import specification 12, K2).

import { addressKeysOf } from '../import/identity.ts'

/** Takes what keysAtAddress gives. */
export const postingsAtAddress = `SELECT DISTINCT postingId FROM postingKeys
  WHERE kind = 'address' AND key IN (SELECT value FROM json_each(?))`

/** JSON; none where the address is that of a list, or no web address. */
export function keysAtAddress(address: string): string {
  return JSON.stringify(addressKeysOf({ posting: address, apply: null, canonical: null, aliases: [] }))
}

/** Whether words that were searched for are the address of a page. */
export function isAddress(words: string): boolean {
  return /^https?:\/\/\S+$/i.test(words)
}
