import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { detectKind } from '../electron/core/import/detect.ts'
import { partMessages } from '../electron/core/import/formats/collections/chatExport.ts'
import { readSource } from '../electron/core/import/readSource.ts'

const read = (content: string | Uint8Array) =>
  readSource({
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
    fileName: 'export',
    savedAt: null,
  })

describe('what a file of many begins like', () => {
  it.each([
    ['webRecords', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n'],
    ['httpArchive', '{ "log": { "version": "1.2" } }'],
    ['notes', '<?xml version="1.0"?>\n<!DOCTYPE en-export SYSTEM "x.dtd">\n<en-export export-date="x">'],
    ['chat', '{"name":"Jobs","type":"public_channel","id":1,"messages":[{"id":1}]}'],
    ['chat', '{"guild":{"id":"1"},"messages":[]}'],
    ['chat', '[{"user":"U1","type":"message","ts":"1802253600.000200","text":"x"}]'],
    ['chat', '\u200e[10/02/2027, 10:00:00] Ines: Hello'],
    ['chat', '10.02.27, 10:00 – Ines: Hello'],
    ['chat', '2/10/27, 10:00\u202fAM - Ines: Hello'],
    ['chat', '[10:00, 10/02/2027] Ines: Hello'],
    ['email', '1234      \nFrom: Ines <a@b.example>\nSubject: x\nDate: x\nMIME-Version: 1.0\n\n'],
    ['json', '[1, 2]'],
    ['json', '{"messages": "none", "jobs": []}'],
    ['text', '10/02/2027 Baker wanted'],
    ['text', '2027\nBaker: wanted'],
  ])('%s', (kind, text) => {
    expect(detectKind(Buffer.from(text))).toBe(kind)
  })
})

describe('messages with a stamp', () => {
  it.each([
    ['a day after the twelfth says how days are written', '13/02/2027', '2027-02-13'],
    ['the month in front', '02/13/27', '2027-02-13'],
    ['the year in front', '2027-02-03', '2027-02-03'],
    ['two ways to read it', '02/03/2027', null],
    ['day and month are the same', '02/02/2027', '2027-02-02'],
    ['no such day', '31/31/2027', null],
  ])('%s', (_name, day, on) => {
    expect(partMessages(`[${day}, 10:00:00] Ines: Hello`)).toEqual([{ text: 'Hello', on }])
  })

  it('go on until the next one; what the program says is none', () => {
    const chat =
      '01.02.27, 10:00 - You made the group\n01.02.27, 10:01 - Ines: One\ntwo\n13.02.27, 10:02 - Tom: Three'
    expect(partMessages(chat)).toEqual([
      { text: 'One\ntwo', on: '2027-02-01' },
      { text: 'Three', on: '2027-02-13' },
    ])
  })

  it('are none where the text begins with something else', () => {
    expect(partMessages('Hello\n[10/02/2027, 10:00:00] Ines: Hello')).toEqual([])
  })
})

describe('what is damaged or holds nothing', () => {
  const posting = '{"@type":"JobPosting","title":"Weaver","hiringOrganization":"Loom"}'
  const page = `<html><script type="application/ld+json">${posting}</script></html>`
  const record = (body: string, length = Buffer.byteLength(body)) =>
    `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${length}\r\n\r\n${body}\r\n\r\n`
  const answer = (head: string, body: string) =>
    `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${head}\r\n${body}`

  it.each([
    ['a record that is cut off', record(answer('', page), 100_000)],
    ['pieces that are joined already', record(answer('Transfer-Encoding: chunked\r\n', page))],
    ['a record behind one without an answer', record('') + record(answer('', page))],
  ])('%s is read', (_name, records) => {
    expect(read(records).drafts.map(({ content }) => content.title)).toEqual(['Weaver'])
  })

  it.each([
    ['a packing that is broken', record(answer('Content-Encoding: gzip\r\n', page))],
    ['a length that is none', 'WARC/1.0\r\nContent-Length: many\r\n\r\n'],
    ['a recording of nothing', '{"log":{"entries":[]}}'],
    ['entries without answers', '{"log":{"entries":[{},null,{"response":{"content":{"text":7}}}]}}'],
    ['no notes', '<en-export></en-export>'],
    ['a note without content', '<en-export><note><title>Weaver</title></note></en-export>'],
    ['messages without text', '{"type":"personal_chat","messages":[{"id":1},7,{"text":[{"type":"link"}]}]}'],
    ['a chat of nothing', '[10/02/2027, 10:00:00] Ines: Hello'],
  ])('%s is a sentence', (_name, content) => {
    const { drafts, failure, warnings } = read(content)
    expect(drafts).toEqual([])
    expect(failure).toMatch(/^\p{Lu}.+\.$/u)
    expect(warnings.map(({ code }) => code)).not.toContain('READER_FAULT')
  })

  it('data that only begins like a chat is still read as data', () => {
    const text = `{"name":"x","messages":[],"posting":${posting.replace('{', '{"@context":"https://schema.org",')}}`
    expect(read(text).drafts.map(({ content }) => content.title)).toEqual(['Weaver'])
  })

  it('what unpacks to very much is left out', () => {
    const body = gzipSync(Buffer.alloc(80 * 1024 * 1024))
    const head = Buffer.from(answer('Content-Encoding: gzip\r\n', ''))
    const start = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${head.length + body.length}\r\n\r\n`
    const { drafts, failure } = read(Buffer.concat([Buffer.from(start), head, body]))
    expect(drafts).toEqual([])
    expect(failure).toContain('None of the pages')
  })
})
