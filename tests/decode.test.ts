// Bytes to text: marks, labels, what is valid, and what a page says of itself, in that order.

import { describe, expect, it } from 'vitest'
import { decodeAs, decodeBytes } from '../electron/core/import/decode.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')

function utf32(text: string, isLittle: boolean) {
  const points = [0xfeff, ...Array.from(text, (character) => character.codePointAt(0) ?? 0)]
  const bytes = Buffer.alloc(points.length * 4)
  for (const [index, point] of points.entries()) {
    if (isLittle) bytes.writeUInt32LE(point, index * 4)
    else bytes.writeUInt32BE(point, index * 4)
  }
  return bytes
}

describe('decodeBytes', () => {
  it.each<[string, Uint8Array, Parameters<typeof decodeBytes>[1], string, string, string[]]>([
    ['UTF-8', Buffer.from('Bäcker 😀'), {}, 'Bäcker 😀', 'utf-8', []],
    ['UTF-8 with a mark', Buffer.from('\uFEFFBäcker'), {}, 'Bäcker', 'utf-8', []],
    ['UTF-16 with a mark', Buffer.from('\uFEFFBäcker', 'utf16le'), {}, 'Bäcker', 'utf-16le', []],
    ['big-endian UTF-16', Buffer.from('\uFEFFBäcker', 'utf16le').swap16(), {}, 'Bäcker', 'utf-16be', []],
    ['UTF-16 without a mark', Buffer.from('{"a":"ä"}', 'utf16le'), {}, '{"a":"ä"}', 'utf-16le', []],
    ['UTF-32', utf32('Bä😀', true), {}, 'Bä😀', 'utf-32le', []],
    ['big-endian UTF-32', utf32('Bä😀', false), {}, 'Bä😀', 'utf-32be', []],
    [
      'windows-1252 by its label',
      latin('caf\xe9 \x93x\x94 \x92'),
      { label: 'windows-1252' },
      'café “x” ’',
      'windows-1252',
      [],
    ],
    ['what calls itself ISO 8859-1', latin('it\x92s'), { label: '"ISO-8859-1"' }, 'it’s', 'windows-1252', []],
    [
      'a page by its meta',
      latin('<meta charset="iso-8859-2"><p>\xb3</p>'),
      { isHtml: true },
      '<meta charset="iso-8859-2"><p>ł</p>',
      'iso-8859-2',
      [],
    ],
    [
      'a meta only in pages',
      latin('<meta charset="iso-8859-2">\xb3'),
      {},
      '<meta charset="iso-8859-2">³',
      'windows-1252',
      ['CHARSET_GUESSED'],
    ],
    ['Japanese', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), { label: 'shift_jis' }, '日本', 'shift_jis', []],
    [
      'UTF-8 behind a wrong label',
      Buffer.from('Bäcker'),
      { label: 'latin1' },
      'Bäcker',
      'utf-8',
      ['CHARSET_MISMATCH'],
    ],
    [
      'UTF-8 behind a wrong meta',
      Buffer.from('<meta charset=latin1>ä'),
      { isHtml: true },
      '<meta charset=latin1>ä',
      'utf-8',
      ['CHARSET_MISMATCH'],
    ],
    ['ASCII behind any label', Buffer.from('abc'), { label: 'latin1' }, 'abc', 'utf-8', []],
    ['nothing known', latin('\x80 caf\xe9'), {}, '€ café', 'windows-1252', ['CHARSET_GUESSED']],
    [
      'a label nobody knows',
      latin('caf\xe9'),
      { label: 'x-nonsense' },
      'café',
      'windows-1252',
      ['CHARSET_GUESSED'],
    ],
    [
      'UTF-8 with one bad byte',
      Buffer.concat([Buffer.from('äöü'), latin('\xff')]),
      {},
      'äöü\uFFFD',
      'utf-8',
      ['TEXT_REPLACEMENT_CHARS'],
    ],
    [
      'UTF-8 cut inside a character',
      Buffer.from('äöü€').subarray(0, 8),
      {},
      'äöü\uFFFD',
      'utf-8',
      ['TEXT_REPLACEMENT_CHARS'],
    ],
    ['nothing at all', Buffer.alloc(0), {}, '', 'utf-8', []],
  ])('%s', (_, bytes, options, text, charset, codes) => {
    const decoded = decodeBytes(bytes, options)
    expect(decoded.text).toBe(text)
    expect(decoded.charset).toBe(charset)
    expect(decoded.warnings.map(({ code }) => code)).toEqual(codes)
    // A stored original is decoded again by its label alone.
    if (codes.length === 0) expect(decodeAs(bytes, charset)).toBe(text)
  })
})

it('reads Japanese that is written in ASCII alone, as mails have it, whatever its label', () => {
  const bytes = Buffer.from('Hello \x1b$BF|K\\\x1b(B!', 'latin1')
  for (const label of ['ISO-2022-JP', 'us-ascii', null])
    expect(decodeBytes(bytes, { label })).toMatchObject({ text: 'Hello 日本!', charset: 'iso-2022-jp' })
  expect(decodeAs(bytes, 'iso-2022-jp')).toBe('Hello 日本!')
  expect(decodeBytes(Buffer.from('costs \x1b$5')).charset).toBe('utf-8')
})
