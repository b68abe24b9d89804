// A file being written under a name that says it is not whole: only when all of it is on the disk does it get its own.

import { type FileHandle, open, rename, rm } from 'node:fs/promises'

export interface PartFile {
  write(content: string | Uint8Array): Promise<void>
  /** How much was written so far, in bytes. */
  readonly byteLength: number
  /** Puts it on the disk under its name. */
  finish(): Promise<void>
  /** Takes it away. */
  abandon(): Promise<void>
}

/** Written at once, in bytes. */
const chunkBytes = 256 * 1024

/** `path`: the name it has when it is whole. Throws what the disk says. */
export async function createPartFile(path: string): Promise<PartFile> {
  const part = `${path}.part`
  await rm(part, { force: true })
  const file: FileHandle = await open(part, 'wx', 0o600)
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let byteLength = 0

  const flush = async () => {
    const chunk = Buffer.concat(waiting)
    waiting = []
    waitingBytes = 0
    if (chunk.length > 0) await file.writeFile(chunk)
  }
  return {
    async write(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      waiting.push(bytes)
      waitingBytes += bytes.length
      byteLength += bytes.length
      if (waitingBytes >= chunkBytes) await flush()
    },
    get byteLength() {
      return byteLength
    },
    async finish() {
      await flush()
      await file.sync()
      await file.close()
      await rename(part, path)
    },
    async abandon() {
      await file.close().catch(() => {})
      await rm(part, { force: true })
    },
  }
}
