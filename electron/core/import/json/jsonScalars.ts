// The values of JSON that are neither texts nor containers: numbers, `true`, `null`; what stands in their place in damaged
// files, amounts and words without quotes; and what stands between values: space, and remarks where those are forgiven.

import { type JsonCursor, JsonFault } from './jsonStrings.ts'
import type { JsonValue } from './jsonValue.ts'

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const looseNumberPattern = /[+-]?[\d.][\d.eE+-]*/y
/** Values of fields without quotes that are no numbers of JSON: `20,000`, `$20,000.00`, `15,50`, `24 000`, `25 €`. */
const bareAmount = new RegExp(
  `(?:${[
    '[$£€] ?\\d[\\d.,]*(?: ?[-–] ?[$£€] ?\\d[\\d.,]*)?',
    '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?',
    '\\d+,\\d{1,2}',
    '\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?',
    '\\d[\\d.,]* ?(?:-|–|to) ?\\d[\\d.,]*',
    '\\d[\\d.,]* ?(?:[€$£%]|[A-Za-z][A-Za-z /.]{0,30})',
    'N/A',
  ].join('|')})(?=\\s*(?:[}\\n]|,\\s*["'}]))`,
  'y',
)
const wordPattern = /[A-Za-z_$@][\w$@-]*/y
const looseWords = new Map<string, JsonValue>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['none', null],
  ['nil', null],
  ['undefined', null],
  ['nan', null],
  ['infinity', null],
])

/** Goes behind what stands at the cursor, where it fits the sticky pattern. */
export function passes(cursor: JsonCursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at
  if (!pattern.test(cursor.text)) return false
  cursor.at = pattern.lastIndex
  return true
}

/** The text of an amount without quotes; null where none stands. */
export function readBareAmount(cursor: JsonCursor): string | null {
  const start = cursor.at
  return passes(cursor, bareAmount) ? cursor.text.slice(start, cursor.at) : null
}

/** A key or a value without quotes; throws where none stands. */
export function readWord(cursor: JsonCursor): string {
  const start = cursor.at
  if (!passes(cursor, wordPattern)) throw new JsonFault('syntax', start)
  return cursor.text.slice(start, cursor.at)
}

/** A number or a word that stands for a value; `code` is its first letter. Throws where none stands. */
export function readPlainValue(cursor: JsonCursor, code: number): JsonValue {
  const start = cursor.at
  if (code === 0x2d || (code >= 0x30 && code <= 0x39)) return readNumber(cursor)
  if (code === 0x74 && takes(cursor, 'true')) return true
  if (code === 0x66 && takes(cursor, 'false')) return false
  if (code === 0x6e && takes(cursor, 'null')) return null
  if (!cursor.mode.isTolerant) throw new JsonFault('syntax', start)
  if (code === 0x2b || code === 0x2e) return readNumber(cursor)
  const value = looseWords.get(readWord(cursor).toLowerCase())
  if (value !== undefined) return value
  // A word cut off by the end of the text is not a word: leave it out.
  if (cursor.at >= cursor.text.length) return null
  throw new JsonFault('syntax', start)
}

function takes(cursor: JsonCursor, word: string): boolean {
  if (!cursor.text.startsWith(word, cursor.at)) return false
  cursor.at += word.length
  return true
}

/** A number that a double cannot hold exactly, or with leading zeros, stays the text it was. */
function readNumber(cursor: JsonCursor): JsonValue {
  const { isTolerant } = cursor.mode
  const start = cursor.at
  if (!passes(cursor, isTolerant ? looseNumberPattern : numberPattern)) throw new JsonFault('syntax', start)
  const digits = cursor.text.slice(start, cursor.at)
  const number = Number(digits)
  if (Number.isNaN(number) || !Number.isFinite(number)) return digits
  if (digits.length > 15 && String(number) !== digits) return digits
  return isTolerant && /^[+-]?0\d/.test(digits) ? digits : number
}

export function behindSpace(text: string, start: number): number {
  let at = start
  while (isSpace(text.charCodeAt(at))) at += 1
  return at
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

/** Also other white space, control characters, and the comments of JavaScript and HTML. */
export function behindLooseSpace(text: string, start: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (code < 0x21 || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029) at += 1
    else if (code === 0x2f || code === 0x3c || code === 0x26) {
      const end = behindRemark(text, at)
      if (end === at) return at
      at = end
    } else return at
  }
}

const comments = [
  ['//', '\n'],
  ['/*', '*/'],
  ['<!--', '-->'],
] as const
/** What editors for prose put between the lines of a script. */
const proseMarkup = /<\/?(?:br|p)(?:\s[^<>]{0,80})?\/?>|&nbsp;|&#160;/iy

function behindRemark(text: string, at: number): number {
  proseMarkup.lastIndex = at
  if (proseMarkup.test(text)) return proseMarkup.lastIndex
  for (const [open, close] of comments) {
    if (!text.startsWith(open, at)) continue
    const end = text.indexOf(close, at + open.length)
    return end === -1 ? text.length : end + close.length
  }
  return at
}

/** What may stand after a value without meaning anything: semicolons, commas, brackets too many. */
export function behindTrailer(text: string, start: number): number {
  let at = behindLooseSpace(text, start)
  while (at < text.length && ';,)]}'.includes(text.charAt(at))) at = behindLooseSpace(text, at + 1)
  return at
}
