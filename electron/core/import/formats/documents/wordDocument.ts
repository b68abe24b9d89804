// The text of a document as Word (.docx) and LibreOffice (.odt) write it: a zip with the text as XML in it. Only that
// one entry is unpacked, paragraphs become lines, headings and lists get the signs that Markdown has for them.

import { inflateRawSync } from 'node:zlib'
import { decode } from 'he'

const longestText = 16 * 1024 * 1024
const mostEntries = 2000
const textEntries = ['word/document.xml', 'content.xml'] as const

/** The text of a document, or null where the zip is none, or something else of an office. */
export function wordDocumentText(bytes: Uint8Array): string | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = listEntries(file)
  for (const name of textEntries) {
    const entry = entries.get(name)
    if (entry === undefined) continue
    const xml = unpack(file, entry)
    // Tables and slides have a content.xml too.
    if (xml === null || (name === 'content.xml' && !xml.includes('<office:text'))) return null
    return linesOf(xml).join('\n')
  }
  return null
}

interface Entry {
  method: number
  size: number
  offset: number
}

/** The directory at the end of a zip. Whatever is wrong with it gives fewer entries. */
function listEntries(file: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end === -1 || end + 20 > file.length) return entries
  const count = Math.min(file.readUInt16LE(end + 10), mostEntries)
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < count && at + 46 <= file.length; index += 1) {
    if (file.readUInt32LE(at) !== 0x02014b50) break
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('latin1', at + 46, at + 46 + nameLength)
    const isLocked = (file.readUInt16LE(at + 8) & 1) === 1
    if (!isLocked)
      entries.set(name, {
        method: file.readUInt16LE(at + 10),
        size: file.readUInt32LE(at + 20),
        offset: file.readUInt32LE(at + 42),
      })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function unpack(file: Buffer, { method, size, offset }: Entry): string | null {
  if (offset + 30 > file.length) return null
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const packed = file.subarray(start, start + size)
  try {
    if (method === 0) return packed.toString('utf8')
    return method === 8 ? inflateRawSync(packed, { maxOutputLength: longestText }).toString('utf8') : null
  } catch {
    return null
  }
}

const tokens = /<(\/?)([\w-]+:[\w-]+)((?:\s[^<>]*)?\/?)>|([^<]+)/g
const mostLines = 20_000

/** A document as far as it is written down, and the line that is being written. */
interface Page {
  lines: string[]
  line: string
  /** Markdown's sign for the line: a heading, a point of a list. */
  sign: string
  /** How many cells of tables the line stands in; a row of cells is one line. */
  cells: number
  hasTitle: boolean
}

interface Tag {
  name: string
  isEnd: boolean
  isEmpty: boolean
  attributes: string
}

function linesOf(xml: string): string[] {
  const page: Page = { lines: [], line: '', sign: '', cells: 0, hasTitle: false }
  const isOpen = xml.includes('<office:text')
  let isText = false
  for (const [, slash, name, attributes = '', text] of xml.matchAll(tokens)) {
    if (page.lines.length > mostLines) break
    if (text !== undefined) {
      if (isText) page.line += decode(text)
      continue
    }
    const tag = { name: name!, isEnd: slash === '/', isEmpty: attributes.endsWith('/'), attributes }
    const holdsText = name === 'w:t' || (isOpen && (name === 'text:p' || name === 'text:h'))
    if (holdsText) isText = !tag.isEnd && !tag.isEmpty
    writeTag(page, tag)
  }
  endParagraph(page)
  return page.lines
}

/** Both kinds of document name the same things differently; their names never meet. */
function writeTag(page: Page, { name, isEnd, isEmpty, attributes }: Tag): void {
  switch (name) {
    case 'text:p':
    case 'text:h':
      if (!isEnd && name === 'text:h') page.sign = headingSign(page, /outline-level="1"/.test(attributes))
      if (isEnd || isEmpty) endParagraph(page)
      break
    case 'w:p':
      if (isEnd || isEmpty) endParagraph(page)
      break
    case 'w:pStyle':
      if (/val="(?:Title|Heading\d)"/i.test(attributes))
        page.sign = headingSign(page, /Title|1"/i.test(attributes))
      else if (/val="List/i.test(attributes)) page.sign ||= '- '
      break
    case 'w:numPr':
    case 'text:list-item':
      if (!isEnd) page.sign ||= '- '
      break
    case 'w:tab':
    case 'text:tab':
      page.line += '\t'
      break
    case 'text:s':
      page.line += ' '
      break
    case 'w:br':
    case 'w:cr':
    case 'text:line-break':
      if (page.cells > 0) page.line += ' '
      else addLine(page, page.sign + page.line.trim())
      break
    case 'w:tc':
    case 'table:table-cell':
      if (!isEnd && !isEmpty) page.cells += 1
      else if (isEnd) {
        page.cells = Math.max(0, page.cells - 1)
        page.line = `${page.line.trimEnd()}\t`
      }
      break
    case 'w:tr':
    case 'table:table-row':
      if (isEnd && page.cells === 0) endParagraph(page)
  }
}

/** The first great heading is the document's, the others are its parts. */
function headingSign({ hasTitle }: Page, isGreat: boolean): string {
  return isGreat && !hasTitle ? '# ' : '## '
}

function endParagraph(page: Page): void {
  const text = page.line.trim()
  if (page.cells > 0) {
    page.line = text === '' ? '' : `${page.line.trimEnd()} `
    return
  }
  addLine(page, text === '' ? '' : page.sign + text)
  page.sign = ''
}

function addLine(page: Page, line: string): void {
  page.lines.push(line)
  page.hasTitle ||= line.startsWith('# ')
  page.line = ''
}
