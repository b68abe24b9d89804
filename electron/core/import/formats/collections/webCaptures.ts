// What a browser or an archiver recorded of the web: HTTP archives as developer tools save them (.har, W3C's draft), and
// the web archives of libraries (.warc, ISO 28500). Of all that was answered the pages are read, and data only where no
// page holds a posting.

import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { limits } from '../../../../../shared/limits.ts'
import { decodeBytes } from '../../decode.ts'
import { readJson } from '../../json/jsonLadder.ts'
import { type JsonValue, listAt, textAt, valueAt } from '../../json/jsonValue.ts'
import type { Surroundings } from '../../raw.ts'
import { readContentType, splitHeaders } from '../mail/mime.ts'
import type { FormatReading } from '../reading.ts'
import { type Collected, readCollected } from './collected.ts'

const advice =
  'None of the pages that were recorded here holds job data that Roledex can read. Open the posting itself and save it as “Webpage, Complete”.'

/** One answer of a site. */
interface Answer {
  url: string | null
  at: string | null
  /** Of the content, as the site wrote it: `text/html; charset=utf-8`. */
  contentType: string
  bytes: Uint8Array
}

/** Reads a recording of developer tools. Never throws; what holds no posting says so in its attempts. */
export function readHttpArchive(bytes: Uint8Array, known: Surroundings): FormatReading {
  const block = readJson(decodeBytes(bytes).text)
  const entries = block === null ? [] : listAt(block.value, 'log', 'entries')
  return readAnswers(entries.map(answerOfEntry), known)
}

function answerOfEntry(entry: JsonValue): Answer {
  const content = valueAt(entry, 'response', 'content')
  const text = textAt(content, 'text') ?? ''
  const isBase64 = textAt(content, 'encoding') === 'base64'
  const contentType = textAt(content, 'mimeType') ?? ''
  return {
    url: textAt(entry, 'request', 'url'),
    at: instantOf(textAt(entry, 'startedDateTime')),
    // What is no base64 was decoded by the browser.
    contentType: isBase64 ? contentType : contentType.replace(/;.*/, '; charset=utf-8'),
    bytes: Buffer.from(text, isBase64 ? 'base64' : 'utf8'),
  }
}

/** Reads a web archive, or one answer with its head as `curl -i` writes it. Never throws; what holds no posting says so in its attempts. */
export function readWebRecords(bytes: Uint8Array, known: Surroundings): FormatReading {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const alone = answerIn(whole, null, null)
  return readAnswers(alone.length > 0 ? alone : [...recordsOf(whole)].flatMap(answerOfRecord), known)
}

interface WebRecord {
  headers: Map<string, string>
  content: Buffer
}

const longestHead = 64 * 1024

function* recordsOf(whole: Buffer): Generator<WebRecord> {
  for (let start = 0; start < whole.length; ) {
    const head = headIn(whole, start)
    if (head === null || !head.startsWith('WARC/')) return
    const { headers } = splitHeaders(head)
    const length = Number(headers.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0) return
    const from = start + head.length
    yield { headers, content: whole.subarray(from, from + length) }
    start = from + length
    while (whole[start] === 13 || whole[start] === 10) start += 1
  }
}

/** The lines from `start` to the first empty one, with it; null where none ends them soon. */
function headIn(bytes: Buffer, start: number): string | null {
  const head = bytes.toString('latin1', start, start + longestHead)
  const end = /\r\n\r\n|\n\n/.exec(head)
  return end === null ? null : head.slice(0, end.index + end[0].length)
}

function answerOfRecord({ headers, content }: WebRecord): Answer[] {
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null
  const when = instantOf(headers.get('warc-date') ?? null)
  const kind = headers.get('warc-type')
  if (kind === 'resource')
    return [{ url, at: when, contentType: headers.get('content-type') ?? '', bytes: content }]
  return kind === 'response' ? answerIn(content, url, when) : []
}

/** The answer of a site that `content` is, behind its head; none where it has no such head. */
function answerIn(content: Buffer, url: string | null, recordedAt: string | null): Answer[] {
  const head = headIn(content, 0)
  if (head === null || !head.startsWith('HTTP/')) return []
  const http = splitHeaders(head).headers
  const body = content.subarray(head.length)
  const whole = http.get('transfer-encoding') === 'chunked' ? joinChunks(body) : body
  const bytes = unpack(whole, http.get('content-encoding') ?? '')
  const at = recordedAt ?? instantOf(http.get('date') ?? null)
  return bytes === null ? [] : [{ url, at, contentType: http.get('content-type') ?? '', bytes }]
}

/** A body that was sent in pieces; one whose pieces are joined already stays as it is. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let start = 0; start < body.length; ) {
    const size = /^([0-9a-f]{1,8})[^\r\n]{0,200}\r\n/i.exec(body.toString('latin1', start, start + 300))
    if (size === null) return chunks.length === 0 ? body : Buffer.concat(chunks)
    const length = Number.parseInt(size[1]!, 16)
    if (length === 0) break
    const from = start + size[0].length
    chunks.push(body.subarray(from, from + length))
    start = from + length + 2
  }
  return Buffer.concat(chunks)
}

const packings: Readonly<
  Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer>
> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
}

/** Null where it cannot be unpacked. */
function unpack(bytes: Buffer, packing: string): Uint8Array | null {
  const open = packings[packing.toLowerCase()]
  if (open === undefined) return bytes
  try {
    return open(bytes, { maxOutputLength: limits.fileBytes })
  } catch {
    return null
  }
}

function readAnswers(answers: readonly Answer[], known: Surroundings): FormatReading {
  const collection = { rung: 'pages', noun: 'page', charset: 'utf-8', advice } as const
  const pages = readCollected(collect(answers, /html/i, 'page'), collection, known)
  if (pages.postings.length > 0) return pages
  const data = readCollected(collect(answers, /json/i, 'text'), { ...collection, noun: 'answer' }, known)
  return { ...data, attempts: [...pages.attempts, ...data.attempts] }
}

/** What was answered more than once counts once. */
function collect(answers: readonly Answer[], type: RegExp, kind: Collected['kind']): Collected[] {
  const texts = new Map<string, Collected>()
  for (const { url, at: savedAt, contentType, bytes } of answers) {
    const { type: name, parameters } = readContentType(contentType)
    if (!type.test(name)) continue
    const label = parameters.get('charset') ?? null
    const { text } = decodeBytes(bytes, { label, isHtml: kind === 'page' })
    // Where a program asks for data is no place for people.
    const page = kind === 'page' ? url : null
    texts.set(text, { kind, text, title: null, url: page, savedAt, writtenOn: null, isPublished: false })
  }
  return [...texts.values()]
}

function instantOf(text: string | null): string | null {
  const ms = Date.parse(text ?? '')
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}
