// Runs in a pool of workers that can be killed: reads files, hashes and compresses their bytes, and turns them into
// prepared postings. An archive is only listed: what it holds comes back as files of their own. Knows neither the
// library nor the clock.

import { dirname, join, posix } from 'node:path'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { constants, zstdCompressSync } from 'node:zlib'
import { isZipArchive } from './detect.ts'
import type { ReadResult } from './draft.ts'
import { tooLargeText } from './fileFaults.ts'
import { isKnownFile } from './knownFiles.ts'
import { type Mortality, outliveKilling } from './mortality.ts'
import type { FromParseWorker, ParsedFile, ParseFile, ParseTask, PooledTask, ReadFile } from './parseTask.ts'
import { preparePosting, sha256Of } from './prepared.ts'
import { type FileBytes, readFileBytes } from './readFileBytes.ts'
import { readSource } from './readSource.ts'
import { type ReadBeside, savedFrames } from './savedFrames.ts'
import { type ArchiveContent, listZip, readZip, type ZipReader, zipInPage } from './zip.ts'

/** One after the other. */
function takeTasks(port: MessagePort): void {
  const say = (message: FromParseWorker) => port.postMessage(message)
  let turn = Promise.resolve()
  const warming = setTimeout(warmUp, beforeWarming)
  port.on('message', (task: PooledTask) => {
    clearTimeout(warming)
    turn = turn.then(async () => say({ kind: 'parsed', parsed: await parseFiles(task) }))
  })
  say({ kind: 'ready' })
}

/** A worker that is started for a task has it by then, ms. */
const beforeWarming = 50
// Not in Latin letters alone: patterns are made once for such texts and once more for all others, which have “ or • or €.
const anyText =
  'Baker\n\nNorthmill is looking for a baker.\nLocation: Leeds, UK\nType: full-time, £31,000 a year\n' +
  'Apply by 1 March 2030: jobs@northmill.example\n\nRequirements\n• 2–3 years’ experience\n• a degree\n'
const anyPosting = JSON.stringify({ '@type': 'JobPosting', title: 'Baker', description: anyText })
/** Where a text has no label for the place, its sentences are asked. */
const unlabelled = anyText.replace(/Location: .*/, 'You will work in our bakery in Leeds.')

/** The first text that is read takes a hundred times as long as those after it: its patterns are made then. */
function warmUp(): void {
  const page = `<html><body><h1>Baker</h1><pre>${anyText}</pre></body></html>`
  for (const text of [anyText, unlabelled, anyPosting, page])
    readSource({ bytes: Buffer.from(text), fileName: '', savedAt: null })
}

/** So many files, or so many bytes of them, take each step together. */
const filesTogether = 16
const bytesTogether = 1024 * 1024

type GivenTask = ParseTask & Partial<PooledTask>

/** A file whose bytes are there to be read. */
interface OpenedFile {
  kind: 'opened'
  path: string
  bytes: Uint8Array
  sha256: string
  savedAt: string | null
}

/** A file that is kept, with what it gave. */
interface KeptFile extends Omit<OpenedFile, 'kind'> {
  kind: 'kept'
  result: ReadResult
}

/**
 * One result per file, in order; fewer where the task is given up meanwhile. A step is taken for several files before
 * the next step is: the processor then has its code and tables at hand, which the other steps would push out.
 */
export async function parseFiles(task: GivenTask): Promise<ParsedFile[]> {
  const archives = new Map<ArchiveContent, ZipReader>()
  const parsed: ParsedFile[] = []
  try {
    while (parsed.length < task.files.length && !isGivenUp(task)) {
      const opened = await openSome(task, parsed.length, archives)
      const read = opened.map((file) =>
        file.kind === 'opened' && !isGivenUp(task) ? readOpened(file) : file,
      )
      for (const [index, file] of read.entries()) {
        if (file.kind !== 'kept' || file.result.failure === null || isGivenUp(task)) continue
        const { content } = task.files[parsed.length + index]!
        read[index] = (await readFrames(file, besideOf(content, archives), task)) ?? file
      }
      const packed = read.map((file) => (file.kind === 'kept' ? compress(file.bytes) : null))
      for (const [index, file] of read.entries()) {
        if (file.kind === 'opened') break
        parsed.push(file.kind === 'kept' ? prepareFile(file, packed[index]!, task) : file)
      }
    }
  } finally {
    for (const zip of archives.values()) zip.close()
  }
  return parsed
}

function isGivenUp({ isGivenUp }: GivenTask): boolean {
  return isGivenUp !== undefined && Atomics.load(isGivenUp, 0) === 1
}

/** The next files of a task; those that need no reading as what became of them. */
async function openSome(
  task: GivenTask,
  from: number,
  archives: Map<ArchiveContent, ZipReader>,
): Promise<(OpenedFile | ParsedFile)[]> {
  const opened: (OpenedFile | ParsedFile)[] = []
  let bytes = 0
  for (const file of task.files.slice(from, from + filesTogether)) {
    if (bytes >= bytesTogether || isGivenUp(task)) break
    const one = await openFile(file, task, archives)
    if (one.kind === 'opened') bytes += one.bytes.length
    opened.push(one)
  }
  return opened
}

async function openFile(
  { path, content, savedAt = null }: ParseFile,
  task: ParseTask,
  archives: Map<ArchiveContent, ZipReader>,
): Promise<OpenedFile | ParsedFile> {
  const found = await readContent(content, archives)
  if ('message' in found) return { kind: 'unreadable', message: found.message }
  const { bytes, size } = found
  const isZip = isZipArchive(bytes)
  const zip = isZip ? bytes : zipInPage(bytes)
  if (zip !== null) {
    if ('archive' in content && content.level > 1) return { kind: 'unreadable', message: tooDeep }
    return listArchive(isZip && 'filePath' in content ? content : { bytes: shareBytes(zip) })
  }
  if (bytes.length < size) return { kind: 'unreadable', message: tooLargeText(size) }
  const sha256 = sha256Of(bytes)
  if (isKnownFile(task.known, sha256)) return { kind: 'known', sha256 }
  return { kind: 'opened', path, bytes, sha256, savedAt }
}

function readOpened({ path, bytes, sha256, savedAt }: OpenedFile): KeptFile | ParsedFile {
  const result = readSource({ bytes, fileName: path, savedAt })
  return result.isForeign && result.failure !== null
    ? { kind: 'unreadable', message: result.failure, attempts: result.attempts }
    : { kind: 'kept', path, bytes, sha256, savedAt, result }
}

/** The first frame that tells of a job, in place of a page that tells of none; it is the file that is kept. */
async function readFrames(
  page: KeptFile,
  read: ReadBeside,
  { known }: ParseTask,
): Promise<KeptFile | ParsedFile | null> {
  if (page.result.container !== 'html') return null
  for await (const bytes of savedFrames(page.bytes, read)) {
    const sha256 = sha256Of(bytes)
    if (isKnownFile(known, sha256)) return { kind: 'known', sha256 }
    const result = readSource({ bytes, fileName: page.path, savedAt: page.savedAt })
    if (result.failure !== null) continue
    const inFrame = result.attempts.map(({ rung, found }) => ({ rung, found: `frame: ${found}` }))
    return {
      ...page,
      bytes,
      sha256,
      result: { ...result, attempts: [...page.result.attempts, ...inFrame] },
    }
  }
  return null
}

/** What lies beside a file where it was saved, or in its archive; nothing where only its bytes came. */
function besideOf(content: ParseFile['content'], archives: Map<ArchiveContent, ZipReader>): ReadBeside {
  if ('filePath' in content) {
    return async (path) => {
      const found = readFileBytes(join(dirname(content.filePath), path))
      return 'message' in found || found.bytes.length < found.size ? null : found.bytes
    }
  }
  if ('bytes' in content) return async () => null
  const folder = posix.dirname(content.entry.name)
  return async (path) => (await archives.get(content.archive)?.readNamed(posix.join(folder, path))) ?? null
}

function prepareFile({ bytes, sha256, result }: KeptFile, packed: PackedBytes, task: ParseTask): ReadFile {
  return {
    kind: 'read',
    sha256,
    byteLength: bytes.length,
    ...packed,
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

/** Outside a worker there is nobody who kills. */
const mortality = parentPort === null ? undefined : (workerData as Mortality)

/** Level 1 halves HTML and JSON at the speed of reading them. */
const params = { [constants.ZSTD_c_compressionLevel]: 1 }

type PackedBytes = Pick<ReadFile, 'encoding' | 'blob'>

function compress(bytes: Uint8Array): PackedBytes {
  // Told the size, zstd makes its tables no larger than a small file needs.
  const packed = outliveKilling(mortality, () =>
    zstdCompressSync(bytes, { params, pledgedSrcSize: bytes.length }),
  )
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
  archives: Map<ArchiveContent, ZipReader>,
): Promise<FileBytes> {
  if ('filePath' in content) return readFileBytes(content.filePath)
  if ('bytes' in content) return { bytes: content.bytes, size: content.bytes.length }
  const zip = archives.get(content.archive) ?? readZip(content.archive)
  archives.set(content.archive, zip)
  const bytes = await zip.read(content.entry)
  return typeof bytes === 'string' ? { message: bytes } : { bytes, size: bytes.length }
}

if (parentPort !== null) takeTasks(parentPort)
