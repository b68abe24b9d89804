// What a file is told to be, from its bytes alone.

import { describe, expect, it } from 'vitest'
import { detectKind, type FileKind, isZipArchive, shortcutUrl } from '../electron/core/import/detect.ts'

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)

describe('detectKind', () => {
  it.each<[string, Uint8Array, FileKind]>([
    ['nothing', bytesOf(''), 'empty'],
    ['white space', bytesOf(' \n\t '), 'empty'],
    ['an object', bytesOf('  {"a":1}'), 'json'],
    ['an array', bytesOf('[{}]'), 'json'],
    ['an object after a byte order mark', bytesOf('\uFEFF{"a":1}'), 'json'],
    ['UTF-16 with a mark', bytesOf('\uFEFF{"a":1}', 'utf16le'), 'json'],
    ['UTF-16 without one', bytesOf('{"a":1}', 'utf16le'), 'json'],
    ['a page', bytesOf('<!DOCTYPE html><html></html>'), 'html'],
    ['a fragment', bytesOf('\n<div itemscope></div>'), 'html'],
    ['a page with a comment first', bytesOf('<!-- saved from url=(0014)about:internet -->\n<html>'), 'html'],
    ['XHTML', bytesOf('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'), 'html'],
    [
      'Chrome MHTML',
      bytesOf(
        'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example\r\nMIME-Version: 1.0\r\n\r\n',
      ),
      'mhtml',
    ],
    ['other MHTML', bytesOf('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n'), 'mhtml'],
    [
      'e-mail',
      bytesOf(
        'Received: by x\r\nSubject: Job\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n',
      ),
      'email',
    ],
    [
      'plain text that begins like a header',
      bytesOf('Title: Baker\nPlace: Harbour\n\nMIME-Version: talk'),
      'text',
    ],
    ['text', bytesOf('Baker wanted at the harbour'), 'text'],
    ['text in another charset', bytesOf('B\xe4cker gesucht, Stra\xdfe 5', 'latin1'), 'text'],
    ['a program with data', bytesOf(`<?php\nreturn '[{"a": "<p>Baker</p>"}]';`), 'text'],
    ['a program that writes a page', bytesOf('<?php include "top"; ?>\n<div itemscope></div>'), 'html'],
    ['data in a comment', bytesOf('<!--\n{"a":1}\n-->'), 'json'],
    ['data in CDATA', bytesOf('<!--//--><![CDATA[//><!--\n[{"a":1}]'), 'json'],
    ['a conditional comment', bytesOf('<!--[if IE]>{"a":1}<![endif]-->'), 'html'],
    ['a list in brackets', bytesOf('[Remote] Baker'), 'json'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'gzip'],
    ['zip', bytesOf('PK\x03\x04\x14\0\0\0posting.html', 'latin1'), 'zip'],
    ['a Word document of today', bytesOf('PK\x03\x04\x14\0\x06\0[Content_Types].xml', 'latin1'), 'office'],
    ['an old Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldOffice'],
    ['a PDF', bytesOf('%PDF-1.7'), 'pdf'],
    ['rich text', bytesOf('{\\rtf1\\ansi'), 'richText'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'picture'],
    ['a binary web archive', bytesOf('bplist00\xd1'), 'webarchive'],
    [
      'an XML web archive',
      bytesOf(
        '<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "-//A">\n<plist><dict><key>WebMainResource</key>',
      ),
      'webarchive',
    ],
    [
      'a Mac shortcut',
      bytesOf('<?xml version="1.0"?>\n<plist><dict><key>URL</key><string>https://x.example</string>'),
      'shortcut',
    ],
    ['a Windows shortcut', bytesOf('[InternetShortcut]\r\nURL=https://x.example/'), 'shortcut'],
    ['a lone address', bytesOf('https://x.example/jobs/1\n'), 'shortcut'],
    ['a database', bytesOf('SQLite format 3\0\x10\0'), 'backup'],
    ['a packed backup', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 4]), 'backup'],
    ['machine code', Buffer.from(Array.from({ length: 600 }, (_, index) => (index * 7) % 32)), 'binary'],
    ['zeros', Buffer.alloc(5000), 'binary'],
  ])('%s', (_, bytes, kind) => {
    expect(detectKind(bytes)).toBe(kind)
    expect(isZipArchive(bytes)).toBe(kind === 'zip')
  })

  it('finds the address in a shortcut', () => {
    expect(shortcutUrl('[InternetShortcut]\r\nIconIndex=0\r\nURL=https://x.example/?a=1\r\n')).toBe(
      'https://x.example/?a=1',
    )
    expect(shortcutUrl('<dict><key>URL</key><string>https://x.example/?a=1&amp;b=2</string>')).toBe(
      'https://x.example/?a=1&b=2',
    )
    expect(shortcutUrl('https://x.example/jobs/1\n')).toBe('https://x.example/jobs/1')
    expect(shortcutUrl('[InternetShortcut]')).toBeNull()
  })
})
