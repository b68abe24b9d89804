// MHTML and e-mail: parts, transfer encodings, charsets, and which part is the page.

import { describe, expect, it } from 'vitest'
import { readHeaderText, splitHeaders, splitMime } from '../electron/core/import/formats/mail/mime.ts'
import { readEmailFile, readMhtmlFile } from '../electron/core/import/formats/mimeFile.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const lines = (...parts: string[]) => Buffer.from(parts.join('\r\n'), 'latin1')
const item = (title: string) =>
  `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${title}</h1><p itemprop="description">x</p></div>`

const mhtml = lines(
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://x.example/jobs/1',
  'Subject: =?utf-8?Q?B=C3=A4cker_?= =?utf-8?B?Z2VzdWNodA==?=',
  'Date: Mon, 1 Mar 2027 10:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----Mark--1"',
  '',
  '',
  '------Mark--1',
  'Content-Type: text/html',
  'Content-Location: https://x.example/frame',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  `<meta charset=3Dutf-8>${item('Frame').replaceAll('=', '=3D')}`,
  '------Mark--1',
  'Content-Type: text/html; charset=windows-1252',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://x.example/jobs/1',
  '',
  item('B=E4cker =93x=94 and some=\r\n more').replaceAll('="', '=3D"'),
  '------Mark--1',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '------Mark--1--',
  'epilogue',
)

describe('splitMime', () => {
  it('gives the parts as bytes, with their headers', () => {
    const { headers, parts, isCut } = splitMime(mhtml)
    expect(headers.get('snapshot-content-location')).toBe('https://x.example/jobs/1')
    expect(parts.map(({ type, charset, location }) => [type, charset, location])).toEqual([
      ['text/html', null, 'https://x.example/frame'],
      ['text/html', 'windows-1252', 'https://x.example/jobs/1'],
      ['image/png', null, null],
    ])
    expect([...(parts[2]?.bytes ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
    expect(isCut).toBe(false)
  })

  it('opens multiparts in multiparts and attached messages', () => {
    const { parts } = splitMime(
      lines(
        'Content-Type: multipart/mixed; boundary=a',
        '',
        '--a',
        'Content-Type: multipart/alternative; boundary=ab',
        '',
        '--ab',
        '',
        'plain',
        '--ab',
        'Content-Type: text/html',
        '',
        '<p>rich',
        '--ab--',
        '--a',
        'Content-Type: message/rfc822',
        '',
        'Subject: inner',
        'Content-Type: text/html',
        '',
        '<p>inner',
        '--a--',
      ),
    )
    expect(parts.map(({ type, bytes }) => [type, Buffer.from(bytes).toString()])).toEqual([
      ['text/plain', 'plain'],
      ['text/html', '<p>rich'],
      ['text/html', '<p>inner'],
    ])
  })

  it('keeps what there is of a file that ends early', () => {
    const cut = splitMime(mhtml.subarray(0, mhtml.indexOf('and some')))
    expect(cut.isCut).toBe(true)
    expect(cut.parts).toHaveLength(2)
  })

  it('ends its head where lines follow that are no field, though no empty line parts them', () => {
    const head = 'From: Ann <ann@mill.example>\r\nSubject: Miller\r\nMessage-ID: <1@mill.example>'
    const split = (below: string) => splitHeaders(`${head}\r\n${below}`)
    expect(
      split('   Northmill seeks a miller\r\nwho knows these areas:\r\nrye\r\n\r\nWrite to us.'),
    ).toMatchObject({
      body: '   Northmill seeks a miller\r\nwho knows these areas:\r\nrye\r\n\r\nWrite to us.',
    })
    expect(split('  goes on\r\nX-Mill: rye\r\n\r\nWrite to us.').body).toBe('Write to us.')
    expect(split('>From a mailbox\r\nDate: today\r\n\r\nWrite to us.').body).toBe('Write to us.')
  })

  it('does not take a boundary inside a line for one', () => {
    const { parts } = splitMime(
      lines('Content-Type: multipart/mixed; boundary=a', '', '--a', '', 'x --a y', '--a--'),
    )
    expect(parts.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['x --a y'])
  })

  it('ends on messages in messages without end', () => {
    const { parts } = splitMime(Buffer.from('Content-Type: message/rfc822\n\n'.repeat(5000)))
    expect(parts).toHaveLength(1)
  })

  it('reads encoded words', () => {
    const decode = ({ bytes }: { bytes: Uint8Array }) => Buffer.from(bytes).toString()
    expect(readHeaderText('=?utf-8?Q?B=C3=A4cker_?= =?utf-8?B?Z2VzdWNodA==?= now', decode)).toBe(
      'Bäcker gesucht now',
    )
    expect(readHeaderText('plain = ? text', decode)).toBe('plain = ? text')
  })
})

describe('MHTML', () => {
  it('is read from the part that was the page, in its charset', () => {
    const { postings, surroundings, charset } = readMhtmlFile(mhtml, unknownSurroundings)
    expect(postings.map(({ node }) => plainNode(node).title)).toEqual(['Bäcker “x” and some more'])
    expect(charset).toBe('windows-1252')
    expect(surroundings).toEqual({
      pageUrl: 'https://x.example/jobs/1',
      pageTitle: 'Bäcker gesucht',
      lang: null,
      savedAt: '2027-03-01T10:00:00.000Z',
    })
  })

  it('is read from its frames only where the page holds no posting', () => {
    const bare = Buffer.from(
      mhtml
        .toString('latin1')
        .replace(
          /<div itemscope itemtype=3D"https:\/\/schema.org\/JobPosting"><h1 itemprop=3D"title">B=E4/,
          '<div>',
        ),
      'latin1',
    )
    const { postings, surroundings, attempts } = readMhtmlFile(bare, unknownSurroundings)
    expect(postings.map(({ node, pageUrl }) => [plainNode(node).title, pageUrl])).toEqual([
      ['Frame', 'https://x.example/frame'],
    ])
    expect(surroundings.pageUrl).toBe('https://x.example/jobs/1')
    expect(attempts.some(({ found }) => found.startsWith('part 2: '))).toBe(true)
  })

  it('without a posting says how to save the page instead', () => {
    const { postings, advice } = readMhtmlFile(
      lines('Content-Type: multipart/related; boundary=x', '', '--x--'),
      unknownSurroundings,
    )
    expect(postings).toEqual([])
    expect(advice).toContain('Webpage, Complete')
  })
})

describe('e-mail', () => {
  it('is read from its HTML, else from data attached, else from its text', () => {
    const json = JSON.stringify({ '@type': 'JobPosting', title: 'Baker' })
    const mail = (type: string, body: string) =>
      lines(
        'Subject: Job',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        '',
        'hello',
        '--x',
        `Content-Type: ${type}`,
        '',
        body,
        '--x--',
      )
    for (const [type, body] of [
      ['text/html', item('Baker')],
      ['application/ld+json', json],
      ['text/plain', `see ${json}`],
      ['application/octet-stream; name=job.html', `<html><body>${item('Baker')}</body></html>`],
      ['application/octet-stream; name=job.txt', json],
      [
        'application/octet-stream; name=job.mht',
        `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${item('Baker')}`,
      ],
    ] as const) {
      const { postings, container } = readEmailFile(mail(type, body), unknownSurroundings)
      expect(postings.map(({ node, pageUrl }) => [plainNode(node).title, pageUrl])).toEqual([['Baker', null]])
      expect(container).toBe('email')
    }
  })

  it('is markup without saying so where it begins with a tag', () => {
    const read = (...body: string[]) =>
      splitMime(lines('From: a@board.example', 'Subject: Jobs', '', ...body)).parts[0]!.type
    for (const tag of ['<div>', '<!DOCTYPE html>', '<a href="https://x.example/1">', '\n<style>', '<p\n>'])
      expect(read(`${tag}Baker`), tag).toBe('text/html')
    const written = [
      '<https://x.example/1>',
      '<b>Baker</b>',
      '<ann@x.example> wrote:',
      '<title>',
      '< div',
      'Baker <p>',
    ]
    for (const text of written) expect(read(text), text).toBe('text/plain')
    const stated = splitMime(lines('Content-Type: text/plain', '', '<div>Baker</div>')).parts[0]!
    expect(stated.type).toBe('text/plain')
  })
})
