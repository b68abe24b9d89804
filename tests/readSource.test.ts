// The whole reader, from bytes to drafts: it never throws, and ends in drafts or in a sentence, never in both.

import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadResult } from '../electron/core/import/draft.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { limits } from '../shared/limits.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

const read = (content: string | Uint8Array, savedAt: string | null = null) =>
  readSource({
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
    fileName: 'posting',
    savedAt,
  })

/** What must hold of every result, whatever the file. */
function expectOneOutcome(result: ReadResult): void {
  expect(result.drafts.length > 0).toBe(result.failure === null)
  expect(result.failure ?? 'ends as a sentence.').toMatch(/^(?:[A-Z]|ends).*\.$/)
  expect(result.failure ?? '').not.toMatch(/\berror\b/i)
  // A fault in the reader is caught, but must not be what the outcome rests on.
  expect(result.attempts.filter(({ rung }) => rung === 'reader')).toEqual([])
  expect(result.warnings.filter(({ code }) => code === 'POSTING_UNREADABLE')).toEqual([])
  for (const { content, rawNode } of result.drafts) {
    expect(JSON.stringify(content).isWellFormed()).toBe(true)
    expect(typeof rawNode).toBe('string')
  }
}

const job = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Baker (m/f/d)',
  description:
    '&lt;p&gt;Bread, R&amp;amp;D and &quot;rolls&quot;.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Early&lt;/li&gt;&lt;/ul&gt;',
  datePosted: '2027-03-01T08:00:00.000Z',
  validThrough: '2027-03-31',
  hiringOrganization: {
    '@type': 'Organization',
    name: 'Harbour Bread',
    sameAs: 'https://harbour-bread.example',
  },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Kiel', addressCountry: 'DE' } },
  employmentType: ['FULL_TIME', 'INTERN'],
  baseSalary: { currency: 'EUR', value: { minValue: 30000, maxValue: 36000, unitText: 'YEAR' } },
  identifier: { '@type': 'PropertyValue', name: 'Harbour Bread', value: 'HB-7' },
}
const json = JSON.stringify(job)
const page = `<!doctype html><html lang="en"><head><title>Baker</title><link rel="canonical" href="https://x.example/jobs/7"><script type="application/ld+json">${json}</script></head><body><main><h1>Baker</h1></main></body></html>`
const mail = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example/jobs/7\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1><div itemprop="description"><p>Bread</p></div></div>\r\n--b--\r\n`

describe('readSource', () => {
  it.each<[string, string | Uint8Array, Partial<ReadResult>]>([
    ['JSON', json, { container: 'json', charset: 'utf-8', pageUrl: null }],
    ['JSON in UTF-16', Buffer.from(`\uFEFF${json}`, 'utf16le'), { container: 'json', charset: 'utf-16le' }],
    ['JSON lines', `${json}\n${JSON.stringify({ ...job, title: 'Cook' })}`, { container: 'jsonLines' }],
    ['text with JSON in it', `Look:\n${json}`, { container: 'text' }],
    ['a page', page, { container: 'html', pageUrl: 'https://x.example/jobs/7' }],
    ['text before a page', `Saved on Monday\n${page}`, { container: 'html' }],
    ['MHTML', mail, { container: 'mhtml', pageUrl: 'https://x.example/jobs/7' }],
    ['a compressed page', gzipSync(page), { container: 'html', pageUrl: 'https://x.example/jobs/7' }],
  ])('reads %s', (_, content, expected) => {
    const result = read(content)
    expect(result).toMatchObject(expected)
    expect(result.drafts[0]?.content.title).toMatch(/^Baker/)
    expectOneOutcome(result)
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /empty/],
    ['a PDF', '%PDF-1.7 …', /PDF/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), /picture/],
    ['a Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /Word/],
    ['noise', Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 31) % 256)), /not a text file/],
    ['JSON without a posting', '{"a":1}', /no job posting/],
    ['broken JSON', '{"a": nonsense nonsense "]', /could not be put right|no job posting/],
    ['plain text', 'Baker wanted', /no job data/],
    ['a page without a posting', '<html><body><h1>News</h1></body></html>', /no job data/],
    ['an MHTML without a posting', mail.replace('JobPosting', 'Thing'), /leaves the job data out/],
    ['a damaged gzip', gzipSync(page).subarray(0, 60), /damaged/],
    ['a gzip in a gzip', gzipSync(gzipSync(page)), /inside a compressed file/],
    ['a gzip that swells', gzipSync(Buffer.alloc(limits.fileBytes + 1)), /unpacks to more/],
    ['a file that is too large', Buffer.alloc(limits.fileBytes + 1, 0x20), /larger than/],
  ])('says why %s gives nothing', (_, content, reason) => {
    const result = read(content)
    expect(result.failure).toMatch(reason)
    expectOneOutcome(result)
  })

  it('keeps the address of a shortcut', () => {
    const result = read('[InternetShortcut]\r\nURL=https://x.example/jobs/7\r\n')
    expect(result.pageUrl).toBe('https://x.example/jobs/7')
    expect(result.failure).toContain('only a link')
  })

  it('keeps the verbatim slice of each posting', () => {
    const spaced = `[ ${json} ,\n${json.replace('HB-7', 'HB-8')} ]`
    expect(read(spaced).drafts.map(({ rawNode }) => rawNode)).toEqual([json, json.replace('HB-7', 'HB-8')])
  })

  it('leaves repeats of one posting out, and offers asides beside it', () => {
    const related = { ...job, title: 'Cook', identifier: 'HB-9' }
    const result = read(
      page
        .replace(
          '</body>',
          `<script type="application/ld+json">${JSON.stringify({ ...job, relatedLink: related })}</script></body>`,
        )
        .replace('<script', `<script type="application/ld+json">${json} </script><script`),
    )
    expect(result.drafts.map(({ content }) => content.title)).toContain('Baker (m/f/d)')
    expect(result.asides.map(({ content }) => content.title)).toEqual(['Cook'])
  })

  it('keeps the text around a posting, and offers the address in it', () => {
    const [draft] = read(`Seen at\nhttps://x.example/jobs/7\n${json}`).drafts
    expect(draft?.content.extra.sourceNote).toBe('Seen at\nhttps://x.example/jobs/7')
    expect(draft?.content.hints).toContainEqual({
      field: 'urls',
      text: 'https://x.example/jobs/7',
      value: 'https://x.example/jobs/7',
    })
  })

  it('prefers the time a page says it was saved at', () => {
    expect(read(json, '2027-03-05T00:00:00.000Z').savedAt).toBe('2027-03-05T00:00:00.000Z')
    expect(
      read(mail.replace('MIME-', 'Date: Mon, 1 Mar 2027 10:00:00 +0000\r\nMIME-'), '2027-03-05T00:00:00.000Z')
        .savedAt,
    ).toBe('2027-03-01T10:00:00.000Z')
  })
})

describe('hostile files', () => {
  it.each<[string, () => string | Uint8Array]>([
    ['a million open brackets', () => '['.repeat(1_000_000)],
    [
      'a million nested objects around a posting',
      () => `${'{"a":'.repeat(1_000_000)}${json}${'}'.repeat(1_000_000)}`,
    ],
    ['a page a hundred thousand elements deep', () => `<html>${'<div>'.repeat(100_000)}${page}`],
    [
      'a description a hundred thousand elements deep',
      () => JSON.stringify({ ...job, description: '<b>'.repeat(100_000) }),
    ],
    [
      'eight megabytes on one line',
      () => `{"@type":"JobPosting","title":"Baker","x":"${'y'.repeat(8_000_000)}"}`,
    ],
    [
      'ten thousand keys',
      () =>
        JSON.stringify({
          ...job,
          ...Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, index])),
        }),
    ],
    [
      'keys that reach for a prototype',
      () =>
        `{"@type":"JobPosting","title":"Baker","__proto__":{"title":"Other"},"constructor":{"prototype":{"x":1}}}`,
    ],
    ['lone surrogates', () => '{"@type":"JobPosting","title":"Bak\\ud800er","description":"\\udfff"}'],
    [
      'invalid UTF-8',
      () =>
        Buffer.concat([
          Buffer.from(json.slice(0, 90)),
          Buffer.from([0xff, 0xc3, 0x28, 0xe2, 0x82]),
          Buffer.from(json.slice(90)),
        ]),
    ],
    ['a file cut in the middle', () => json.slice(0, 300)],
    ['a page cut in the middle', () => page.slice(0, page.indexOf('employmentType'))],
  ])('%s', (_, make) => {
    const spent = countProcessorTime()
    const result = read(make())
    expect(spent()).toBeLessThan(10_000)
    expectOneOutcome(result)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('cut in the middle still give the posting, and say so', () => {
    for (const text of [json.slice(0, 300), page.slice(0, page.indexOf('employmentType'))]) {
      const { drafts } = read(text)
      expect(drafts[0]?.content.title).toBe('Baker (m/f/d)')
      expect(drafts[0]?.warnings.map(({ code }) => code)).toContain('TRUNCATED')
    }
  })
})

describe('any change to any file', () => {
  const sources = [json, page, mail, `${json}\n${json}`, `Look:\n${json}`].map((text) => Buffer.from(text))
  const fragments = [
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '</script>',
    '<!--',
    '&quot;',
    '\u0000',
    '\uFEFF',
    '--b',
    ',',
    ':',
    'null',
    '<div>',
    '&#x',
    '1e999',
    "'",
  ]
  const change = fc.record({
    source: fc.constantFrom(...sources),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.constantFrom(...fragments).map((text) => Buffer.from(text)),
    ),
    keeps: fc.double({ min: 0.05, max: 1, noNaN: true }),
  })

  it('gives exactly one outcome and never throws', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let bytes = changes[0]?.source ?? Buffer.alloc(0)
        for (const { at, cut, insert, keeps } of changes) {
          const start = Math.floor(at * bytes.length)
          bytes = Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + cut)])
          if (keeps < 0.3) bytes = bytes.subarray(0, Math.floor(bytes.length * keeps * 3))
        }
        const before = Buffer.from(bytes)
        expectOneOutcome(read(bytes))
        expect(bytes.equals(before)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

it('keeps what stopped it, for a report, where the fault is its own', () => {
  const faulty = {
    get bytes(): Uint8Array {
      throw new TypeError('no bytes')
    },
    fileName: 'posting',
    savedAt: null,
  }
  const { drafts, failure, warnings } = readSource(faulty)
  expect(drafts).toEqual([])
  expect(failure).toContain('please report it')
  expect(warnings).toEqual([expect.objectContaining({ code: 'READER_FAULT' })])
  expect(warnings[0]?.raw).toMatch(/^TypeError: no bytes, at .*readSource\.test\.ts\S*:\d+:\d+$/)
})
