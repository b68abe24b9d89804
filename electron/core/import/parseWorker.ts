// Runs in a pool of workers that can be killed: reads files, hashes and compresses their bytes, and turns them into
// prepared postings. Knows neither the library nor the clock.

import { lstat, readFile } from 'node:fs/promises'
import { constants, zstdCompressSync } from 'node:zlib'
import { limits } from '../../../shared/limits.ts'
import type { Warning } from '../../../shared/posting.ts'
import type { SourceContainer } from './draft.ts'
import { tooLargeText, unreadableText } from './fileFaults.ts'
import { isKnownFile } from './knownFiles.ts'
import { type PreparedPosting, preparePosting, sha256Of } from './prepared.ts'
import { readSource } from './readSource.ts'

export interface ParseFile {
  /** What the report calls it. */
  path: string
  /** The bytes, or where the file system has them. */
  content: { bytes: Uint8Array } | { filePath: string }
}

export interface ParseTask {
  files: ParseFile[]
  zone: string
  /** Files whose postings the library has; these are not read again. */
  known: SharedArrayBuffer
}

export interface ReadFile {
  kind: 'read'
  sha256: string
  byteLength: number
  encoding: 'zstd' | 'none'
  blob: Uint8Array
  container: SourceContainer
  charset: string
  pageUrl: string | null
  savedAt: string | null
  postings: PreparedPosting[]
  warnings: Warning[]
  failure: string | null
}

/** What became of one file: read; known already; or its bytes could not be had, and why. */
export type ParsedFile =
  | ReadFile
  | { kind: 'known'; sha256: string }
  | { kind: 'unreadable'; message: string }

export async function parseFiles(task: ParseTask): Promise<ParsedFile[]> {
  const parsed: ParsedFile[] = []
  for (const file of task.files) parsed.push(await parseFile(file, task))
  return parsed
}

async function parseFile({ path, content }: ParseFile, task: ParseTask): Promise<ParsedFile> {
  const bytes = 'bytes' in content ? content.bytes : await readBytes(content.filePath)
  if (typeof bytes === 'string') return { kind: 'unreadable', message: bytes }
  const sha256 = sha256Of(bytes)
  if (isKnownFile(task.known, sha256)) return { kind: 'known', sha256 }
  const result = readSource({ bytes, fileName: path, savedAt: null })
  return {
    kind: 'read',
    sha256,
    byteLength: bytes.length,
    ...compress(bytes),
    container: result.container,
    charset: result.charset,
    pageUrl: result.pageUrl,
    savedAt: result.savedAt,
    postings: result.drafts.map((draft) => preparePosting(draft, task.zone, bytes.length)),
    warnings: result.warnings,
    failure: result.failure,
  }
}

/** Level 1 halves HTML and JSON at the speed of reading them. */
const compression = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

function compress(bytes: Uint8Array): { encoding: 'zstd' | 'none'; blob: Uint8Array } {
  const packed = zstdCompressSync(bytes, compression)
  return packed.length < bytes.length ? { encoding: 'zstd', blob: packed } : { encoding: 'none', blob: bytes }
}

/** The bytes, or a sentence that says why they cannot be had. */
async function readBytes(filePath: string): Promise<Uint8Array | string> {
  try {
    const { size } = await lstat(filePath)
    if (size > limits.fileBytes) return tooLargeText(size)
    return await readFile(filePath)
  } catch (error) {
    return unreadableText(error)
  }
}
