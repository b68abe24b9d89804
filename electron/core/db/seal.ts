// A checksum of the library file, written when it is closed and taken off when it is opened. SQLite has none of its own:
// a flipped bit in the middle of a note would pass all its checks. So a file that was closed well and is no longer the
// same is noticed, whatever changed it.

import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

function sealPath(dataDir: string): string {
  return join(dataDir, 'library.seal')
}

/** Call it when the library is closed. Where its log is still there, nothing is sealed. */
export function sealLibrary(dataDir: string): void {
  const path = join(dataDir, 'library.db')
  try {
    if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return
    const part = `${sealPath(dataDir)}.part`
    writeFileSync(part, sumOf(path), { mode: 0o600 })
    renameSync(part, sealPath(dataDir))
  } catch {
    // Without a seal the next start looks closer; that is all.
    removeSeal(dataDir)
  }
}

export function removeSeal(dataDir: string): void {
  rmSync(sealPath(dataDir), { force: true })
}

/** Whether the file is the one that was closed; null where it was never sealed. Takes the seal off. */
export function breakSeal(dataDir: string): boolean | null {
  let sealed: string
  try {
    sealed = readFileSync(sealPath(dataDir), 'utf8')
  } catch {
    return null
  }
  removeSeal(dataDir)
  return sealed === sumOf(join(dataDir, 'library.db'))
}

/** Length and CRC-32, which finds every single flipped bit and every burst up to 32. */
function sumOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(1 << 20)
    let sum = 0
    let length = 0
    for (;;) {
      const read = readSync(file, buffer, 0, buffer.length, null)
      if (read === 0) return `${length} ${sum.toString(16)}`
      sum = crc32(buffer.subarray(0, read), sum)
      length += read
    }
  } finally {
    closeSync(file)
  }
}
