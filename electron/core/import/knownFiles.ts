// Which files the library knows by their hash, packed into memory that every parse worker shares: sorted SHA-256
// values of 32 bytes, looked up by halving. A list of strings would be copied to a worker with every task.

const hashLength = 32

/** `hashes` in hex, in any order. */
export function packKnownFiles(hashes: readonly string[]): SharedArrayBuffer {
  const packed = Buffer.from(new SharedArrayBuffer(hashes.length * hashLength))
  for (const [index, hash] of hashes.toSorted().entries()) packed.write(hash, index * hashLength, 'hex')
  return packed.buffer as SharedArrayBuffer
}

/** Where every file is to be read, known or not. */
export const nothingKnown = packKnownFiles([])

export function isKnownFile(known: SharedArrayBuffer, sha256: string): boolean {
  const packed = Buffer.from(known)
  const wanted = Buffer.from(sha256, 'hex')
  let low = 0
  let high = packed.length / hashLength - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = packed.compare(wanted, 0, hashLength, middle * hashLength, (middle + 1) * hashLength)
    if (order === 0) return true
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return false
}
