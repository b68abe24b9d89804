// The text of a rich text file (.rtf), as WordPad, TextEdit and old mail programs write it. Lines, tabs and letters
// are kept, everything about how they look is not.

import { decodeAs } from '../../decode.ts'

const mostTokens = 2_000_000
const deepest = 500
/** Groups that hold no text of the document. */
const asides =
  /^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|info|pict|object|header[lrf]?|footer[lrf]?|footnote|themedata|datastore|generator|rsidtbl|xmlnstbl|latentstyles|fldinst|bkmkstart|bkmkend|filetbl|revtbl)$/
const letters: Record<string, string> = {
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
}
const tokens = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gi

interface Group {
  isAside: boolean
  /** Letters that follow one written by its number, for programs that do not know it. */
  skips: number
}

/** The text of a rich text file. Whatever is wrong with it gives less text. */
export function richTextFileText(bytes: Uint8Array): string {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const codePage = /\\ansicpg(\d{3,5})/.exec(source.slice(0, 2000))?.[1] ?? '1252'
  const charset = /^125\d$|^874$/.test(codePage)
    ? `windows-${codePage}`
    : codePage === '65001'
      ? 'utf-8'
      : 'windows-1252'
  const groups: Group[] = [{ isAside: false, skips: 1 }]
  let text = ''
  let pending: number[] = []
  let toSkip = 0
  let count = 0
  const flush = (): void => {
    if (pending.length > 0) text += decodeAs(Uint8Array.from(pending), charset)
    pending = []
  }
  for (const [, word, number, byte, symbol, brace, plain] of source.matchAll(tokens)) {
    count += 1
    if (count > mostTokens) break
    const group = groups.at(-1)!
    if (brace === '{') {
      if (groups.length < deepest) groups.push({ ...group })
    } else if (brace === '}') {
      if (groups.length > 1) groups.pop()
    } else if (word !== undefined && asides.test(word)) group.isAside = true
    else if (symbol === '*') group.isAside = true
    else if (group.isAside) {
      // The sign in front of a list's point stands in a group of its own, written twice.
    } else if (word === 'listtext' || word === 'pntext') {
      flush()
      text += '- '
      group.isAside = true
    } else if (word === 'uc') group.skips = Number(number ?? 1)
    else if (word === 'u') {
      flush()
      const code = Number(number ?? 63)
      text += String.fromCharCode(code < 0 ? code + 65_536 : code)
      toSkip = group.skips
    } else if (byte !== undefined) {
      if (toSkip > 0) toSkip -= 1
      else pending.push(Number.parseInt(byte, 16))
    } else if (word !== undefined) {
      flush()
      text += letters[word] ?? ''
    } else if (symbol !== undefined) {
      flush()
      text +=
        symbol === '~'
          ? ' '
          : symbol === '_'
            ? '-'
            : /[{}\\]/.test(symbol)
              ? symbol
              : symbol === '\n'
                ? '\n'
                : ''
    } else if (plain !== undefined) {
      flush()
      text += plain.slice(toSkip)
      toSkip = Math.max(0, toSkip - plain.length)
    }
  }
  flush()
  return text.replace(/(?<![ \t])[ \t]+\n/g, '\n')
}
