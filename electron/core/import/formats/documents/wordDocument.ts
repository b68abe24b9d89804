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

/** Both kinds name the same things differently; their names never meet. */
function linesOf(xml: string): string[] {
  const lines: string[] = []
  let line = ''
  let sign = ''
  let cells = 0
  let isText = false
  const isOpen = xml.includes('<office:text')
  const endParagraph = (): void => {
    const text = line.trim()
    if (cells > 0) {
      line = text === '' ? '' : `${line.trimEnd()} `
      return
    }
    lines.push(text === '' ? '' : sign + text)
    line = ''
    sign = ''
  }
  // The first great heading is the document's, the others are its parts.
  const headingSign = (isGreat: boolean): string =>
    isGreat && !lines.some((each) => each.startsWith('# ')) ? '# ' : '## '
  for (const [, slash, name, attributes = '', text] of xml.matchAll(tokens)) {
    if (lines.length > mostLines) break
    if (text !== undefined) {
      if (isText) line += decode(text)
      continue
    }
    const isEnd = slash === '/'
    const isEmpty = attributes.endsWith('/')
    switch (name) {
      case 'w:t':
        isText = !isEnd && !isEmpty
        break
      case 'text:p':
      case 'text:h':
        isText = isOpen && !isEnd && !isEmpty
        if (!isEnd && name === 'text:h') sign = headingSign(/outline-level="1"/.test(attributes))
        if (isEnd || isEmpty) endParagraph()
        break
      case 'w:p':
        if (isEnd || isEmpty) endParagraph()
        break
      case 'w:pStyle':
        if (/val="(?:Title|Heading\d)"/i.test(attributes)) sign = headingSign(/Title|1"/i.test(attributes))
        else if (/val="List/i.test(attributes)) sign ||= '- '
        break
      case 'w:numPr':
      case 'text:list-item':
        if (!isEnd) sign ||= '- '
        break
      case 'w:tab':
      case 'text:tab':
        line += '\t'
        break
      case 'text:s':
        line += ' '
        break
      case 'w:br':
      case 'w:cr':
      case 'text:line-break':
        if (cells > 0) line += ' '
        else {
          lines.push(sign + line.trim())
          line = ''
        }
        break
      case 'w:tc':
      case 'table:table-cell':
        if (!isEnd && !isEmpty) cells += 1
        else if (isEnd) {
          cells = Math.max(0, cells - 1)
          line = `${line.trimEnd()}\t`
        }
        break
      case 'w:tr':
      case 'table:table-row':
        if (isEnd && cells === 0) endParagraph()
    }
  }
  endParagraph()
  return lines
}
