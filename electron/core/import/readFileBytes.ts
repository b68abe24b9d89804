// The bytes of a file that a person named, while other programs may be writing it. Only this reads files for an
// import.

import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { limits } from '../../../shared/limits.ts'
import { unreadableText } from './fileFaults.ts'

/** `bytes` are the whole file, or the start of one of more than `limits.fileBytes`; or a sentence that says why not. */
export type FileBytes = { bytes: Uint8Array; size: number } | { message: string }

/** Enough to tell what kind of file it is. */
const headLength = 4096

export async function readFileBytes(filePath: string): Promise<FileBytes> {
  let file: FileHandle | null = null
  try {
    // Not blocking, or opening a pipe would wait for ever.
    file = await open(filePath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const { size, mtimeMs } = await file.stat()
    const bytes = await readUpTo(file, size > limits.fileBytes ? headLength : size)
    const after = await file.stat()
    if (bytes === null || after.size !== size || after.mtimeMs !== mtimeMs) {
      return { message: 'This file changed while it was being read. Import it again once it is complete.' }
    }
    return { bytes, size }
  } catch (fault) {
    return { message: unreadableText(fault) }
  } finally {
    await file?.close()
  }
}

/** null where the file ends before. */
async function readUpTo(file: FileHandle, length: number): Promise<Uint8Array | null> {
  const bytes = Buffer.allocUnsafeSlow(length)
  let at = 0
  while (at < length) {
    const { bytesRead } = await file.read(bytes, at, length - at, at)
    if (bytesRead === 0) return null
    at += bytesRead
  }
  return bytes
}
