// One file in, everything it gave out. The only door to the readers: it tells what the file is, decodes it,
// climbs down the rungs of its format and has each posting interpreted. It never throws, and ends in drafts or
// in a sentence that says why there are none.

import { gunzipSync } from 'node:zlib'
import { boardHead, isBoardHead } from '../../../shared/boardExport.ts'
import { limits } from '../../../shared/limits.ts'
import { warning } from '../../../shared/messages.ts'
import type { Warning } from '../../../shared/posting.ts'
import { decodeBytes } from './decode.ts'
import {
  detectKind,
  type FileKind,
  foreignKinds,
  kindNames,
  type ReadableKind,
  type RefusedKind,
  readableKinds,
  refusals,
  shortcutUrl,
} from './detect.ts'
import type { PostingDraft, ReadResult, SourceInput } from './draft.ts'
import { readChatExport } from './formats/collections/chatExport.ts'
import { readNotesExport } from './formats/collections/notesExport.ts'
import { readHttpArchive, readWebRecords } from './formats/collections/webCaptures.ts'
import { documentText } from './formats/documents/document.ts'
import { readPage } from './formats/html.ts'
import { readEmailFile, readMhtmlFile } from './formats/mimeFile.ts'
import { resolveUrl } from './formats/page.ts'
import { adviceForPage } from './formats/pageAdvice.ts'
import { type FormatReading, unknownSurroundings } from './formats/reading.ts'
import { readTextRungs } from './formats/text.ts'
import { readWebarchiveFile } from './formats/webarchive.ts'
import { completeByFacts, pageBelowFacts } from './formats/written/frontMatter.ts'
import { isSpreadsheet } from './formats/written/jobTable.ts'
import { isOwnNote, ownNoteAdvice } from './formats/written/ownNotes.ts'
import { isFeed, isXmlData, readXmlData } from './formats/xmlData.ts'
import { unwrapScript } from './json/jsonLadder.ts'
import { normalise } from './normalise.ts'
import { fieldOf, type RawPosting, type Surroundings } from './raw.ts'
import { hasUnfilled } from './text/blanks.ts'

type FormatReader = (bytes: Uint8Array, known: Surroundings) => FormatReading

const feedAdvice =
  'This feed holds no job posting that Roledex can read. Open the posting itself and save that page as “Webpage, Complete”.'
const jsonAdvice =
  'This file holds data, but no job posting. Save the job page itself as “Webpage, Complete” and add that file.'
const tableAdvice =
  'This is a table. Save it under a name that ends in .csv and add it in the window, where you say once which column holds what.'
const boardAdvice =
  'This is a Trello board. Add it in the window, on its own, where you say once what its lists and cards mean.'
const brokenAdvice =
  'The data in this file is broken and could not be put right. Save the page again, or paste its text.'
const cutAdvice =
  'This file ends in the middle, and no posting is in what there is of it. Save the page again, or paste its text.'
const blankAdvice =
  'This is a form for a posting that nobody filled in. Save the page of the posting itself as “Webpage, Complete”.'
const textAdvice =
  'This text holds no job data that Roledex can read. Save the job page as “Webpage, Complete” and add that file.'

/** A row for every kind of file that can be read. */
const formats: Record<ReadableKind, FormatReader> = {
  json: readTextFile,
  text: readTextFile,
  html: readHtmlFile,
  mhtml: readMhtmlFile,
  email: readEmailFile,
  webarchive: readWebarchiveFile,
  webRecords: readWebRecords,
  notes: readNotesExport,
  // Data and texts of another kind may begin like these.
  httpArchive: (bytes, known) => firstTelling(bytes, known, [readHttpArchive, readTextFile]),
  chat: (bytes, known) => firstTelling(bytes, known, [readChatExport, readTextFile]),
}

/** What the first of several readers finds; where none finds a posting, what the last says. */
function firstTelling(
  bytes: Uint8Array,
  known: Surroundings,
  readers: readonly [FormatReader, FormatReader],
): FormatReading {
  const first = readers[0](bytes, known)
  if (first.postings.length > 0) return first
  const second = readers[1](bytes, known)
  return second.postings.length > 0 ? second : first
}

/** Reads one file. Never throws; exactly one of `drafts` and `failure` says something. */
export function readSource(input: SourceInput): ReadResult {
  try {
    return readFile(input, 0)
  } catch (problem) {
    // A fault of the reader must cost one line in the report, not the import.
    const cause = causeOf(problem)
    return {
      ...refuse(
        'Roledex could not read this file, though it should. The file itself is unharmed; please report it.',
      ),
      attempts: [{ rung: 'reader', found: cause }],
      warnings: [warning('READER_FAULT', { raw: cause })],
    }
  }
}

function readFile(input: SourceInput, layer: number): ReadResult {
  if (input.bytes.length > limits.fileBytes) {
    return refuse(
      `This file is larger than ${limits.fileBytes / 1024 / 1024} MB. Save only the page of the posting.`,
    )
  }
  const kind = detectKind(input.bytes)
  if (kind === 'gzip') return readGzip(input, layer)
  const document = readDocument(kind, input)
  if (document !== null) return document
  if (!isReadable(kind)) return refuseKind(kind, input.bytes)
  const reading = formats[kind](input.bytes, {
    ...unknownSurroundings,
    savedAt: input.savedAt,
  })
  return interpret(reading)
}

/** A document as text; null where it is none, or no posting is in it. */
function readDocument(kind: FileKind, { bytes, savedAt }: SourceInput): ReadResult | null {
  const text = documentText(kind, bytes)
  if (text === null) return null
  const known = { ...unknownSurroundings, savedAt }
  const reading = readTextRungs(text, known)
  return reading.postings.length === 0
    ? null
    : interpret({ ...reading, charset: kind, surroundings: known, advice: textAdvice })
}

function isReadable(kind: FileKind): kind is ReadableKind {
  return (readableKinds as readonly string[]).includes(kind)
}

function readGzip(input: SourceInput, layer: number): ReadResult {
  if (layer > 0)
    return refuse('This is a compressed file inside a compressed file. Unpack it and add what is inside.')
  try {
    const bytes = gunzipSync(input.bytes, { maxOutputLength: limits.fileBytes })
    return readFile({ ...input, bytes }, layer + 1)
  } catch (problem) {
    const isTooLarge =
      problem instanceof Error && 'code' in problem && problem.code === 'ERR_BUFFER_TOO_LARGE'
    return refuse(
      isTooLarge
        ? `This compressed file unpacks to more than ${limits.fileBytes / 1024 / 1024} MB. Unpack it and add only the pages of postings.`
        : 'This compressed file is damaged. Download or save it again.',
    )
  }
}

function readTextFile(bytes: Uint8Array, known: Surroundings): FormatReading {
  const { text: whole, charset, warnings } = decodeBytes(bytes)
  if (isOwnNote(whole)) {
    const attempts = [{ rung: 'note', found: 'a note that Roledex wrote' }]
    return {
      container: 'text',
      charset,
      surroundings: known,
      postings: [],
      warnings: [],
      attempts,
      advice: ownNoteAdvice,
      isForeign: true,
    }
  }
  const text = withoutWrapper(whole)
  if (!/^\s*[[{]/.test(text) && /<(?:script|html|body|meta|div|th)\b/i.test(text)) {
    const front = pageBelowFacts(text)
    const page = readHtmlFile(front === null ? bytes : Buffer.from(front), known)
    if (front !== null) completeByFacts(page.postings, text)
    // Markdown may hold markup; what begins with words is no page.
    if (page.postings.length > 0 || /^\s*</.test(text)) return page
  }
  const reading = readTextRungs(text, known)
  return {
    ...reading,
    charset,
    surroundings: known,
    warnings: [...warnings, ...reading.warnings],
    advice: adviceFor(reading, text),
  }
}

/** Data alone, where that is all there is in a comment or CDATA mark. */
function withoutWrapper(text: string): string {
  const bare = /^\s*<!/.test(text) ? unwrapScript(text) : ''
  return /^[[{]/.test(bare) ? bare : text
}

function adviceFor(
  { container, warnings }: Pick<FormatReading, 'container' | 'warnings'>,
  text: string,
): string {
  const isSaid = (code: string): boolean => warnings.some((each) => each.code === code)
  if (container === 'json' && isBoardHead(text.slice(0, boardHead))) return boardAdvice
  if (container === 'json') return isSaid('TRUNCATED') ? cutAdvice : jsonAdvice
  return isSaid('JSON_UNREADABLE') ? brokenAdvice : isSpreadsheet(text) ? tableAdvice : textAdvice
}

function readHtmlFile(bytes: Uint8Array, known: Surroundings): FormatReading {
  const { text, charset, warnings } = decodeBytes(bytes, { isHtml: true })
  const feed = isXmlData(text) ? readXmlData(text, known) : null
  if (feed !== null && (feed.postings.length > 0 || isFeed(text))) {
    const attempts = [{ rung: 'xml', found: feed.found }]
    return {
      container: 'text',
      charset,
      surroundings: known,
      advice: feedAdvice,
      ...feed,
      attempts,
      warnings,
    }
  }
  const page = readPage(text, known)
  return {
    container: 'html',
    charset,
    ...page,
    warnings: [...warnings, ...page.warnings],
    advice: page.postings.length > 0 ? '' : adviceForPage(text),
  }
}

/** Has every posting interpreted; one that repeats another in the same file is left out. */
function interpret(reading: FormatReading): ReadResult {
  const { container, charset, surroundings, attempts } = reading
  const drafts: PostingDraft[] = []
  const asides: PostingDraft[] = []
  const warnings = [...reading.warnings]
  const seen = new Set<string>()
  // On a page of many jobs the page's address is none of theirs.
  const own = reading.postings.filter((raw) => !raw.isAside)
  const isOnlyOne = own.length > 0 && own.every(({ verbatim }) => verbatim === own[0]!.verbatim)
  for (const raw of reading.postings) {
    const isPage = isOnlyOne && !raw.isAside && !isOfList(raw)
    const draft = interpretPosting(container === 'email' ? raw : shownWhenSaved(raw), isPage, warnings)
    if (draft === null || seen.has(draft.nodeHash) || isBlankForm(draft, raw)) continue
    seen.add(draft.nodeHash)
    if (raw.isAside) asides.push(draft)
    else drafts.push(draft)
  }
  // Where everything is an aside, the asides are what the file is about.
  if (drafts.length === 0) drafts.push(...asides.splice(0))
  return {
    container,
    charset,
    pageUrl: surroundings.pageUrl,
    savedAt: surroundings.savedAt,
    drafts,
    asides,
    warnings,
    attempts,
    isForeign: reading.isForeign ?? false,
    failure: drafts.length > 0 ? null : reading.advice || blankAdvice,
  }
}

/** A template that nobody filled in: neither called anything, nor of anybody, nor with a text. */
function isBlankForm({ content }: PostingDraft, { verbatim }: RawPosting): boolean {
  const isEmpty = content.title === null && content.description.plainText === ''
  return isEmpty && content.employer.name === null && !content.employer.hidden && hasUnfilled(verbatim)
}

/** What was copied or saved was there to be read then; a mail may hand on what somebody wrote long before. */
function shownWhenSaved(raw: RawPosting): RawPosting {
  const writtenOn = raw.writtenOn ?? raw.savedAt?.slice(0, 10)
  return writtenOn === undefined ? raw : { ...raw, writtenOn }
}

/** An entry of a list has an address of its own, even where the list is short. */
function isOfList({ path, node }: RawPosting): boolean {
  return /itemListElement/i.test(path) && fieldOf(node, 'url') !== null
}

/** A posting that trips the interpreter must not take the others of its file with it. */
function interpretPosting(raw: RawPosting, isOnlyPosting: boolean, warnings: Warning[]): PostingDraft | null {
  try {
    const draft = normalise(raw, isOnlyPosting)
    if (raw.sourceNote !== undefined) addSourceNote(draft, raw.sourceNote)
    return draft
  } catch (problem) {
    warnings.push(warning('POSTING_UNREADABLE', { path: raw.path, raw: causeOf(problem) }))
    return null
  }
}

/** What went wrong and where in the program: what a report of the fault needs. */
function causeOf(problem: unknown): string {
  const place = problem instanceof Error ? /\n\s+at (.+)/.exec(problem.stack ?? '')?.[1] : undefined
  return place === undefined
    ? String(problem)
    : `${problem}, at ${place.replace(/[()]/g, '').replace(/\S*\//, '')}`
}

/** The text around a posting is kept whole; an address on a line of its own is offered, not adopted. */
function addSourceNote(draft: PostingDraft, note: string): void {
  draft.content.extra.sourceNote = note
  for (const line of note.split(/\r?\n/)) {
    const url = /^\s*https?:\/\/\S+\s*$/i.test(line) ? resolveUrl(line, null) : null
    if (url !== null) draft.content.hints.push({ field: 'urls', text: line.trim(), value: url })
  }
}

function refuseKind(kind: RefusedKind, bytes: Uint8Array): ReadResult {
  const result = {
    ...refuse(refusals[kind]),
    attempts: [{ rung: 'detect', found: kindNames[kind] }],
    isForeign: foreignKinds.has(kind),
  }
  if (kind !== 'shortcut') return result
  const { text, charset } = decodeBytes(bytes)
  return { ...result, charset, pageUrl: resolveUrl(shortcutUrl(text), null) }
}

function refuse(failure: string): ReadResult {
  return {
    container: 'text',
    charset: 'binary',
    pageUrl: null,
    savedAt: null,
    drafts: [],
    asides: [],
    warnings: [],
    attempts: [],
    isForeign: false,
    failure,
  }
}
