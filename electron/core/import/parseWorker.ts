// Runs in a pool of workers that can be killed: reads files, hashes and compresses their bytes, and turns them into
// prepared postings. An archive is only listed: what it holds comes back as files of their own. Knows neither the
// library nor the clock.

import { type MessagePort, parentPort } from 'node:worker_threads'
import { constants, zstdCompressSync } from 'node:zlib'
import { detectKind } from './detect.ts'
import { tooLargeText } from './fileFaults.ts'
import { isKnownFile } from './knownFiles.ts'
import type { FromParseWorker, ParsedFile, ParseFile, ParseTask, PooledTask } from './parseTask.ts'
import { preparePosting, sha256Of } from './prepared.ts'
import { type FileBytes, readFileBytes } from './readFileBytes.ts'
import { readSource } from './readSource.ts'
import { type ArchiveContent, listZip, readZip, type ZipReader, zipInPage } from './zip.ts'

/** One after the other. */
function takeTasks(port: MessagePort): void {
  const say = (message: FromParseWorker) => port.postMessage(message)
  let turn = Promise.resolve()
  port.on('message', (task: PooledTask) => {
    turn = turn.then(async () => say({ kind: 'parsed', parsed: await parseFiles(task) }))
  })
  say({ kind: 'ready' })
}

/** One result per file, in order; fewer where the task is given up meanwhile. */
export async function parseFiles(task: ParseTask & Partial<PooledTask>): Promise<ParsedFile[]> {
  const open = new Map<ArchiveContent, ZipReader>()
  const parsed: ParsedFile[] = []
  try {
    for (const file of task.files) {
      if (task.isGivenUp !== undefined && Atomics.load(task.isGivenUp, 0) === 1) break
      parsed.push(await parseFile(file, task, open))
    }
  } finally {
    for (const zip of open.values()) zip.close()
  }
  return parsed
}

async function parseFile(
  { path, content }: ParseFile,
  task: ParseTask,
  open: Map<ArchiveContent, ZipReader>,
): Promise<ParsedFile> {
  const found = await readContent(content, open)
  if ('message' in found) return { kind: 'unreadable', message: found.message }
  const { bytes, size } = found
  const isZip = detectKind(bytes) === 'zip'
  const zip = isZip ? bytes : zipInPage(bytes)
  if (zip !== null) {
    if ('archive' in content && content.level > 1) return { kind: 'unreadable', message: tooDeep }
    return listArchive(isZip && 'filePath' in content ? content : { bytes: shareBytes(zip) })
  }
  if (bytes.length < size) return { kind: 'unreadable', message: tooLargeText(size) }
  const sha256 = sha256Of(bytes)
  if (isKnownFile(task.known, sha256)) return { kind: 'known', sha256 }
  const result = readSource({ bytes, fileName: path, savedAt: null })
  if (result.isForeign && result.failure !== null) {
    return { kind: 'unreadable', message: result.failure, attempts: result.attempts }
  }
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
    asides: task.withAsides
      ? result.asides.map((draft) => preparePosting(draft, task.zone, bytes.length))
      : [],
    warnings: result.warnings,
    attempts: result.attempts,
    failure: result.failure,
  }
}

const tooDeep =
  'This archive lies in an archive that lies in an archive. Unpack the outer ones and add what is inside.'

async function listArchive(archive: ArchiveContent): Promise<ParsedFile> {
  return { kind: 'archive', archive, listing: await listZip(archive) }
}

/** Entries are read later and in several workers, each of which would else be sent a copy of the bytes. */
function shareBytes(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

/** Level 1 halves HTML and JSON at the speed of reading them. */
const params = { [constants.ZSTD_c_compressionLevel]: 1 }

function compress(bytes: Uint8Array): { encoding: 'zstd' | 'none'; blob: Uint8Array } {
  // Told the size, zstd makes its tables no larger than a small file needs.
  const packed = zstdCompressSync(bytes, { params, pledgedSrcSize: bytes.length })
  return packed.length < bytes.length
    ? { encoding: 'zstd', blob: inOwnMemory(packed) }
    : { encoding: 'none', blob: inOwnMemory(bytes) }
}

/** With a view, all the memory it lies in would be sent to the library: 64 KB for a short buffer of Node's. */
function inOwnMemory(bytes: Uint8Array): Uint8Array {
  return bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
}

/** `size` is more than there are bytes where a file is too large to be read whole. */
async function readContent(
  content: ParseFile['content'],
  open: Map<ArchiveContent, ZipReader>,
): Promise<FileBytes> {
  if ('filePath' in content) return readFileBytes(content.filePath)
  if ('bytes' in content) return { bytes: content.bytes, size: content.bytes.length }
  const zip = open.get(content.archive) ?? readZip(content.archive)
  open.set(content.archive, zip)
  const bytes = await zip.read(content.entry)
  return typeof bytes === 'string' ? { message: bytes } : { bytes, size: bytes.length }
}

if (parentPort !== null) takeTasks(parentPort)
