// The text of a rich text file (.rtf), as WordPad, TextEdit and old mail programs write it. Lines, tabs and letters
// are kept, everything about how they look is not.

import { decodeAs } from '../../decode.ts'
import { pattern } from '../../text/pattern.ts'

const mostTokens = 2_000_000
const deepest = 500
/** Groups that hold no text of the document. */
const asides = pattern('')`
  ^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|info|pict|object|header[lrf]?|footer[lrf]?
    |footnote|themedata|datastore|generator|rsidtbl|xmlnstbl|latentstyles|fldinst|bkmkstart|bkmkend
    |filetbl|revtbl)$
`
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    par: '\n',
    line: '\n',
    sect: '\n',
    page: '\n',
    row: '\n',
    cell: '\t',
    tab: '\t',
    bullet: '•',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    emspace: ' ',
    enspace: ' ',
  }),
)
const tokens = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gi

/** What a backslash makes of the sign behind it, besides the signs that only lose their meaning. */
const symbols: Record<string, string> = { '~': ' ', _: '-', '{': '{', '}': '}', '\\': '\\', '\n': '\n' }

interface Group {
  isAside: boolean
  /** Letters that follow one written by its number, for programs that do not know it. */
  skips: number
}

/** What has been read, and what the next token means for it. */
interface Reading {
  text: string
  charset: string
  /** Bytes of letters that are not decoded yet: one letter may take several. */
  pending: number[]
  toSkip: number
}

/** The text of a rich text file. Whatever is wrong with it gives less text. */
export function richTextFileText(bytes: Uint8Array): string {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const reading: Reading = { text: '', charset: charsetOf(source), pending: [], toSkip: 0 }
  const groups: Group[] = [{ isAside: false, skips: 1 }]
  let count = 0
  for (const [, word, number, byte, symbol, brace, plain] of source.matchAll(tokens)) {
    count += 1
    if (count > mostTokens) break
    const group = groups.at(-1)!
    if (brace === '{') {
      if (groups.length < deepest) groups.push({ ...group })
    } else if (brace === '}') {
      if (groups.length > 1) groups.pop()
    } else if (symbol === '*' || (word !== undefined && asides.test(word))) group.isAside = true
    else if (group.isAside) continue
    else if (word !== undefined) readWord(reading, group, word, number)
    else if (byte !== undefined) {
      if (reading.toSkip > 0) reading.toSkip -= 1
      else reading.pending.push(Number.parseInt(byte, 16))
    } else if (symbol !== undefined) addText(reading, symbols[symbol] ?? '')
    else if (plain !== undefined) {
      addText(reading, plain.slice(reading.toSkip))
      reading.toSkip = Math.max(0, reading.toSkip - plain.length)
    }
  }
  addText(reading, '')
  // The lookbehind keeps a long run of spaces from being read again from each of them.
  return reading.text.replace(/(?<![ \t])[ \t]+\n/g, '\n')
}

function charsetOf(source: string): string {
  const codePage = /\\ansicpg(\d{3,5})/.exec(source.slice(0, 2000))?.[1] ?? '1252'
  if (codePage === '65001') return 'utf-8'
  return /^125\d$|^874$/.test(codePage) ? `windows-${codePage}` : 'windows-1252'
}

function addText(reading: Reading, text: string): void {
  if (reading.pending.length > 0) reading.text += decodeAs(Uint8Array.from(reading.pending), reading.charset)
  reading.pending = []
  reading.text += text
}

function readWord(reading: Reading, group: Group, word: string, number: string | undefined): void {
  switch (word) {
    case 'listtext':
    case 'pntext':
      // The group holds the sign in front of a list's point, which its font may write as whatever letter it likes.
      addText(reading, '- ')
      group.isAside = true
      break
    case 'uc':
      group.skips = Number(number ?? 1)
      break
    case 'u': {
      const code = Number(number ?? 63)
      addText(reading, String.fromCharCode(code < 0 ? code + 65_536 : code))
      reading.toSkip = group.skips
      break
    }
    default:
      addText(reading, letters.get(word) ?? '')
  }
}
