// The bytes of a file that a person named, while other programs may be writing it. Only this reads files for an
// import. Synchronous, for it runs in a worker that has nothing else to do, and asking the system's thread pool five
// times a file costs more than reading it.

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { limits } from '../../../shared/limits.ts'
import { unreadableText } from './fileFaults.ts'

/** `bytes` are the whole file, or the start of one of more than `limits.fileBytes`; or a sentence that says why not. */
export type FileBytes = { bytes: Uint8Array; size: number } | { message: string }

/** Enough to tell what kind of file it is. */
const headLength = 4096

export function readFileBytes(filePath: string): FileBytes {
  let file: number | null = null
  try {
    // Not blocking, or opening a pipe would wait for ever.
    file = openSync(filePath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const { size, mtimeMs } = fstatSync(file)
    const bytes = readUpTo(file, size > limits.fileBytes ? headLength : size)
    const after = fstatSync(file)
    if (bytes === null || after.size !== size || after.mtimeMs !== mtimeMs) {
      return { message: 'This file changed while it was being read. Import it again once it is complete.' }
    }
    return { bytes, size }
  } catch (fault) {
    return { message: unreadableText(fault) }
  } finally {
    if (file !== null) closeSync(file)
  }
}

/** null where the file ends before. */
function readUpTo(file: number, length: number): Uint8Array | null {
  const bytes = Buffer.allocUnsafeSlow(length)
  let at = 0
  while (at < length) {
    const bytesRead = readSync(file, bytes, at, length - at, at)
    if (bytesRead === 0) return null
    at += bytesRead
  }
  return bytes
}
