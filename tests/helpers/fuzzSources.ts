// Golden sources of every container, damaged in ways files are damaged and some they never are, read by the pool the
// app reads with. A reader that stops or takes longer than a file may is a fault; everything else is an answer.

import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { packKnownFiles } from '../../electron/core/import/knownFiles.ts'
import { createParsePool } from '../../electron/core/import/parsePool.ts'
import type { ParsedFile, ParseFile } from '../../electron/core/import/parseTask.ts'
import { goldenCases, goldenSource } from './golden.ts'
import { createRandom, type Random } from './random.ts'
import { zipBytes } from './zipBytes.ts'

export interface SourceFindings {
  count: number
  containers: string[]
  withPostings: number
  unreadable: number
  /** Stopped by the clock because others had the processor: read in time as soon as they were tried alone. */
  late: number
  perTask: number
  /** Of a task, ms. */
  slowest: number
  faults: string[]
}

interface FuzzOptions {
  count: number
  seed: number
  /** Told after each task what was found so far. */
  onProgress?: (found: SourceFindings) => void
}

const perTask = 20
/** Larger ones are cut: the size of a file is another test's. */
const mostBytes = 64 * 1024
const isFault = /stopped the reader|took longer|more memory/

export async function fuzzSources({ count, seed, onProgress }: FuzzOptions): Promise<SourceFindings> {
  const random = createRandom(seed)
  const sources = collectSources()
  const pool = createParsePool()
  const known = packKnownFiles([])
  const found: SourceFindings = {
    count: 0,
    containers: [...new Set(sources.map(({ name }) => extname(name)))].sort(),
    withPostings: 0,
    unreadable: 0,
    late: 0,
    perTask,
    slowest: 0,
    faults: [],
  }
  const readTask = async () => {
    const files = Array.from({ length: Math.min(perTask, count - found.count) }, () =>
      damagedFile(random, sources),
    )
    found.count += files.length
    const startedAt = performance.now()
    const parsed = await pool.parse({ files, zone: 'Europe/Berlin', known })
    const inside = files.flatMap((_, index) => filesInside(parsed[index]))
    if (inside.length > 0) parsed.push(...(await pool.parse({ files: inside, zone: 'Europe/Berlin', known })))
    found.slowest = Math.max(found.slowest, performance.now() - startedAt)
    if (parsed.length < files.length)
      found.faults.push(`${files.length - parsed.length} files were not answered`)
    for (const [index, file] of parsed.entries()) {
      const given = files[index] ?? inside[index - files.length]
      const isLate = isFaulty(file) && given !== undefined && (await readAlone(given))
      if (isLate) found.late += 1
      else note(found, file, given)
    }
    onProgress?.(found)
  }
  const readAlone = async (file: ParseFile) => {
    const [again] = await pool.parse({ files: [file], zone: 'Europe/Berlin', known })
    return again !== undefined && !isFaulty(again)
  }
  const work = async () => {
    while (found.count < count) await readTask()
  }
  await Promise.all(Array.from({ length: pool.width }, work))
  await pool.close()
  return found
}

function isFaulty(file: ParsedFile): boolean {
  return file.kind === 'unreadable' && isFault.test(file.message)
}

function note(found: SourceFindings, file: ParsedFile, given: ParseFile | undefined): void {
  if (file.kind === 'read' && file.postings.length > 0) found.withPostings += 1
  if (file.kind !== 'unreadable') return
  found.unreadable += 1
  if (!isFaulty(file)) return
  const bytes = given !== undefined && 'bytes' in given.content ? given.content.bytes : null
  const base64 = bytes === null ? 'in an archive' : Buffer.from(bytes).toString('base64')
  found.faults.push(`${given?.path}: ${file.message} ${JSON.stringify(file.attempts)} ${base64}`)
}

function filesInside(file: ParsedFile | undefined): ParseFile[] {
  if (file?.kind !== 'archive') return []
  const room = { files: 100, bytes: 10 ** 7 }
  return file.listing.entries.slice(0, 3).map((entry) => ({
    path: entry.name,
    content: { archive: file.archive, entry, level: 1, room },
  }))
}

interface Source {
  name: string
  bytes: Buffer
}

function collectSources(): Source[] {
  const golden = goldenCases().map((name) => {
    const path = goldenSource(name)
    return { name: basename(path), bytes: readFileSync(path) }
  })
  const parts = golden
    .slice(0, 4)
    .map(({ name, bytes }, index) => ({ name: `${index}-${name}`, content: bytes }))
  return [...golden, { name: 'saved.zip', bytes: zipBytes(parts) }].map(({ name, bytes }) => ({
    name,
    bytes: bytes.subarray(0, mostBytes),
  }))
}

function damagedFile(random: Random, sources: readonly Source[]): ParseFile {
  const source = random.pick(sources)
  let bytes: Buffer = Buffer.from(source.bytes)
  for (let times = 1 + random.below(4); times > 0; times -= 1)
    bytes = random.pick(damages)(bytes, random, sources)
  // Sometimes under a name that promises something else.
  const { name } = random.below(8) === 0 ? random.pick(sources) : source
  return { path: name, content: { bytes } }
}

type Damage = (bytes: Buffer, random: Random, sources: readonly Source[]) => Buffer

const tokens = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '\\u0000',
    '\\ud800',
    ',',
    ':',
    'null',
    '-',
    '1e999',
    '<',
    '>',
    '&lt;',
    '&amp;amp;',
  ],
  ...[
    '</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<template>',
    '<svg>',
    '@graph',
    '"@type":"JobPosting"',
    '\0',
    '\ufeff',
  ],
  ...[
    '\r\n',
    '=\r\n',
    '=3D',
    '--',
    'Content-Transfer-Encoding: base64\r\n',
    'bplist00',
    'PK\x03\x04',
    '\x1f\x8b',
    '🦑',
    'ﷺ',
  ],
]

const damages: Damage[] = [
  (bytes, random) => {
    for (let flips = 1 + random.below(16); flips > 0 && bytes.length > 0; flips -= 1) {
      const at = random.below(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    }
    return bytes
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, random) => {
    const [from, to] = [random.below(bytes.length + 1), random.below(bytes.length + 1)]
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]).subarray(0, mostBytes * 2)
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1)
    const token = Buffer.from(random.pick(tokens).repeat(1 + random.below(random.below(6) === 0 ? 2_000 : 3)))
    return Buffer.concat([bytes.subarray(0, at), token, bytes.subarray(at)])
  },
  (bytes, random, sources) => {
    const other = random.pick(sources).bytes
    return Buffer.concat([
      bytes.subarray(0, random.below(bytes.length + 1)),
      other.subarray(random.below(other.length + 1)),
    ])
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1)
    bytes.fill(random.below(256), at, Math.min(bytes.length, at + random.below(200)))
    return bytes
  },
]
