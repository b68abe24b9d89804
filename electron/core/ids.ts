// Ids are UUIDs of version 7: random, yet in the order they were made, which keeps the indexes compact.

import { randomFillSync } from 'node:crypto'

const pool = new Uint8Array(1024)
let used = pool.length

/** A new id; `now` is in milliseconds since 1970. */
export function newId(now: number): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = Buffer.from(pool.subarray(used, used + 16))
  used += 16
  random.writeUIntBE(Math.max(0, Math.trunc(now)), 0, 6)
  random.writeUInt8((random.readUInt8(6) & 0x0f) | 0x70, 6)
  random.writeUInt8((random.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = random.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
