// Ids are UUIDs of version 7: the time, then how many were made before, then chance. So they sort in the order they were
// made, which keeps the indexes compact and tells what happened first. The count is not begun anew with each
// millisecond: two clocks may be in use at once, and go back and forth.

import { randomFillSync } from 'node:crypto'

const pool = new Uint8Array(1024)
let used = pool.length
let made = 0

/** Bits of the count, in two parts: around the variant, which lies between them. It begins anew after 67 million. */
const [upperBits, lowerBits] = [12, 14]

/** A new id; `now` is in milliseconds since 1970. */
export function newId(now: number): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = Buffer.from(pool.subarray(used, used + 16))
  used += 16
  const time = Math.max(0, Math.trunc(now))
  made += 1
  random.writeUIntBE(time, 0, 6)
  random.writeUInt16BE(0x7000 | ((made >>> lowerBits) & (2 ** upperBits - 1)), 6)
  random.writeUInt16BE(0x8000 | (made & (2 ** lowerBits - 1)), 8)
  const hex = random.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
