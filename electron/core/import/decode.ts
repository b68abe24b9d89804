// Bytes to text. UTF-8 that is valid is believed before any label, because pages lie about their charset far
// more often than chance makes windows-1252 look like UTF-8. Tables come from encoding-sniffer: Node's own
// TextDecoder maps 0x80–0x9F of windows-1252 wrongly in many releases.

import { isUtf8 } from 'node:buffer'
import { decodeBuffer, getEncoding } from 'encoding-sniffer'
import { warning } from '../../../shared/messages.ts'
import type { Warning } from '../../../shared/posting.ts'
import { guessCharset } from './charsetGuess.ts'

interface DecodedText {
  text: string
  /** The label that was used, in lower case: `utf-8`, `windows-1252`. */
  charset: string
  warnings: Warning[]
}

interface Mark {
  charset: string
  bytes: readonly number[]
}

/** UTF-32 before UTF-16: its little-endian mark begins with the other's. */
const marks: readonly Mark[] = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { charset: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
]

/** Given to the sniffer as its default, so that a charset nobody stated can be told from a stated one. */
const noCharset = 'x-user-defined'
/** How far the sniffer looks for a `<meta charset>`. */
const sniffLength = 4096

/**
 * Decodes a whole file or part of one. `label` is what the container said (a MIME charset); `isHtml` lets the
 * page's own `<meta>` speak. Never throws; bytes that fit nothing become U+FFFD.
 */
export function decodeBytes(
  bytes: Uint8Array,
  { label = null, isHtml = false }: { label?: string | null; isHtml?: boolean } = {},
): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wide = markOf(buffer) ?? wideCharset(buffer)
  if (wide !== null) return { text: decodeAs(buffer, wide), charset: wide, warnings: [] }

  if (isEscaped(buffer)) return { text: decodeAs(buffer, escaped), charset: escaped, warnings: [] }
  const declared = declaredCharset(buffer, label, isHtml)
  if (isUtf8(buffer)) {
    const isContradicted = declared !== null && !isUnicode(declared) && hasMultibyte(buffer)
    return {
      text: buffer.toString('utf8'),
      charset: 'utf-8',
      warnings: isContradicted ? [warning('CHARSET_MISMATCH', { raw: declared })] : [],
    }
  }
  if (declared !== null && !isUnicode(declared)) {
    return { text: decodeAs(buffer, declared), charset: declared, warnings: [] }
  }
  // Nearly UTF-8 (one bad byte, or cut inside a character) is damaged UTF-8, not another charset.
  const text = buffer.toString('utf8')
  if (isMostlyUtf8(text)) return { text, charset: 'utf-8', warnings: [warning('TEXT_REPLACEMENT_CHARS')] }
  const guessed = guessCharset(buffer)
  return { text: decodeAs(buffer, guessed), charset: guessed, warnings: [warning('CHARSET_GUESSED')] }
}

/** The first `length` bytes as text, well enough to tell what a file is. */
export function decodeHead(bytes: Uint8Array, length: number): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length - (length % 4)))
  const wide = markOf(head) ?? wideCharset(head)
  return wide === null ? head.toString('latin1') : decodeAs(head, wide)
}

function markOf(buffer: Buffer): string | null {
  for (const { charset, bytes } of marks) {
    if (bytes.every((byte, index) => buffer[index] === byte)) return charset
  }
  return null
}

/** UTF-16 without a mark: every other byte of its ASCII is NUL. */
function wideCharset(buffer: Buffer): string | null {
  if (buffer.length < 4) return null
  const [a, b, c, d] = buffer
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be'
  return null
}

const escaped = 'iso-2022-jp'

/** Japanese of mails, in which a sign says that two bytes a letter begin: all of them are ASCII, and so UTF-8 as well. */
function isEscaped(buffer: Buffer): boolean {
  const at = buffer.indexOf('\x1b$')
  return at !== -1 && (buffer[at + 2] === 0x42 || buffer[at + 2] === 0x40) && !hasMultibyte(buffer)
}

function declaredCharset(buffer: Buffer, label: string | null, isHtml: boolean): string | null {
  const stated = label
    ?.trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
  if (stated) {
    const known = getEncoding(buffer.subarray(0, 4), {
      userEncoding: stated,
      defaultEncoding: noCharset,
    }).toLowerCase()
    if (known !== noCharset) return known
  }
  if (!isHtml) return null
  const sniffed = getEncoding(buffer, { maxBytes: sniffLength, defaultEncoding: noCharset }).toLowerCase()
  return sniffed === noCharset ? null : sniffed
}

function isUnicode(charset: string): boolean {
  return charset.startsWith('utf-')
}

/** Decodes by a label that `decodeBytes` gave, so that a stored original can be shown again. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (charset === 'utf-8') return buffer.toString('utf8', hasUtf8Mark(buffer) ? 3 : 0)
  if (charset.startsWith('utf-32')) return decodeUtf32(buffer, charset === 'utf-32le')
  try {
    if (charset === escaped) return new TextDecoder(escaped).decode(buffer)
    return decodeBuffer(buffer, { userEncoding: charset }).replace(/^\uFEFF/, '')
  } catch {
    return decodeBuffer(buffer, { userEncoding: 'windows-1252' })
  }
}

function hasUtf8Mark(buffer: Buffer): boolean {
  return buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf
}

function decodeUtf32(buffer: Buffer, isLittle: boolean): string {
  const parts: string[] = []
  for (let at = 4; at + 4 <= buffer.length; at += 4) {
    const code = isLittle ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at)
    parts.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code))
  }
  return parts.join('')
}

function hasMultibyte(buffer: Buffer): boolean {
  for (const byte of buffer) if (byte > 0x7f) return true
  return false
}

function isMostlyUtf8(text: string): boolean {
  let lost = 0
  let kept = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) lost += 1
    else if (code > 0x7f) kept += 1
  }
  return kept > lost
}
