// Archives, through the app as a person meets them: what is inside arrives as files of their own, and what is hostile
// costs one line.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { limits } from '../shared/limits.ts'
import type { ImportReport } from '../shared/model.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { type ZipPart, zipBytes } from './helpers/zipBytes.ts'

let app: TestApp
let folder: string
beforeEach(async () => {
  app = await startApp()
  folder = mkdtempSync(join(tmpdir(), 'roledex-archives-'))
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const job = (n: number | string) => postingJson({ title: `Job ${n}`, identifier: `J-${n}` })
const page = (n: number | string) => `<html><script type="application/ld+json">${job(n)}</script></html>`

function linesOf(report: ImportReport): Record<string, string> {
  for (const { message } of report.files) {
    expect(message).toMatch(/^\p{Lu}.*\.$/su)
    expect(message).not.toMatch(/error/i)
  }
  return Object.fromEntries(
    report.files.map(({ path, outcome, message }) => [path, outcome === 'failed' ? message : outcome]),
  )
}

async function importZip(parts: Iterable<ZipPart>): Promise<Record<string, string>> {
  const report = await app.importTexts({ 'saved.zip': zipBytes(parts), 'after.json': job('after') })
  const lines = linesOf(report)
  expect(lines['after.json']).toBe('added')
  delete lines['after.json']
  return lines
}

describe('a zip archive', () => {
  test('gives each of its files a line, a source and its own bytes', async () => {
    const report = await app.importTexts({
      'saved.zip': zipBytes([
        { name: 'jobs/', content: '', method: 0 },
        { name: 'jobs/a.json', content: job('a') },
        { name: 'jobs/Straße/b.html', content: page('b'), method: 0 },
        { name: 'c.txt', content: 'Bread and fish.' },
      ]),
    })
    expect(linesOf(report)).toEqual({
      'saved.zip › jobs/a.json': 'added',
      'saved.zip › jobs/Straße/b.html': 'added',
      'saved.zip › c.txt': expect.stringContaining('no job data'),
    })
    expect(report.totals).toMatchObject({ files: 3, added: 2, failed: 1, postings: 2 })
    const sources = await Promise.all(
      report.files.map(({ sourceId }) => app.call('sources.get', { id: sourceId! })),
    )
    expect(sources.map(({ fileName }) => fileName)).toEqual(['a.json', 'b.html', 'c.txt'])
    expect(sources[1]?.text).toBe(page('b'))
  })

  test('is taken at its word for names, and read as UTF-8 where it says nothing and they are', async () => {
    const lines = await importZip([
      { name: 'Bäcker – Köln.json', content: job(1), isUnsaid: true },
      { name: '求人.json', content: job(2), isUnsaid: true },
      { name: 'Müller.json', content: job(3) },
    ])
    expect(
      Object.keys(lines)
        .map((path) => path.split(' › ')[1])
        .sort(),
    ).toEqual(['Bäcker – Köln.json', 'Müller.json', '求人.json'])
  })

  test('gives the same from a path, and nothing new the second time', async () => {
    const path = join(folder, 'saved.zip')
    writeFileSync(path, zipBytes([1, 2, 3].map((n) => ({ name: `${n}.html`, content: page(n) }))))
    const first = await app.call('imports.fromPaths', { paths: [folder] }, 'shell')
    expect(Object.keys(linesOf(first))).toEqual([1, 2, 3].map((n) => `${path} › ${n}.html`))
    expect(first.totals.added).toBe(3)
    const second = await app.call('imports.fromPaths', { paths: [path] }, 'shell')
    expect(second.totals).toMatchObject({ files: 3, unchanged: 3 })
  })

  test('leaves out pictures, scripts, hidden files and the folder of a saved page', async () => {
    expect(
      await importZip([
        { name: 'Baker.html', content: page('baker') },
        { name: 'Baker_files/frame.html', content: page('frame') },
        { name: 'my_files/kept.html', content: page('kept') },
        { name: '__MACOSX/._Baker.html', content: 'x' },
        { name: '.DS_Store', content: 'x' },
        { name: 'style.css', content: 'x' },
        { name: 'logo.PNG', content: 'x' },
      ]),
    ).toEqual({ 'saved.zip › Baker.html': 'added', 'saved.zip › my_files/kept.html': 'added' })
  })

  test('opens an archive inside it, and none inside that', async () => {
    const innermost = zipBytes([{ name: 'deep.json', content: job('deep') }])
    const inner = zipBytes([
      { name: 'a.json', content: job('a') },
      { name: 'innermost.zip', content: innermost },
    ])
    expect(
      await importZip([
        { name: 'inner.zip', content: inner },
        { name: 'page.html.gz', content: gzipSync(page('gz')) },
      ]),
    ).toEqual({
      'saved.zip › inner.zip › a.json': 'added',
      'saved.zip › inner.zip › innermost.zip': expect.stringContaining('lies in an archive'),
      'saved.zip › page.html.gz': 'added',
    })
  })

  test('made by SingleFile gives its page, also where it is a page that unpacks itself', async () => {
    const parts = (n: string) => [
      { name: 'index.html', content: page(n) },
      { name: 'manifest.json', content: '{"title":"Saved"}' },
      { name: 'scripts/0.js', content: 'x' },
    ]
    const start = Buffer.from('<!DOCTYPE html> <html data-sfz><!--\n Page saved with SingleFile -->')
    const end = Buffer.from('--><sfz-extra-data>AQ==</sfz-extra-data></body></html>')
    const report = await app.importTexts({
      'packed.zip': zipBytes(parts('packed')),
      'unpacking.html': Buffer.concat([start, zipBytes(parts('unpacking'), start.length), end]),
      'cut.html': Buffer.concat([start, zipBytes(parts('cut'), start.length).subarray(0, 400)]),
    })
    expect(linesOf(report)).toEqual({
      'packed.zip › index.html': 'added',
      'unpacking.html › index.html': 'added',
      'cut.html': expect.stringContaining('no posting in it'),
    })
  })

  test('without saved pages, empty or cut off is one line', async () => {
    const whole = zipBytes([{ name: 'a.json', content: job('a') }])
    const report = await app.importTexts({
      'empty.zip': zipBytes([]),
      'pictures.zip': zipBytes([{ name: 'a.png', content: 'x' }]),
      'cut.zip': whole.subarray(0, whole.length - 30),
      'after.json': job('after'),
    })
    expect(linesOf(report)).toEqual({
      'empty.zip': 'This zip archive holds no saved pages.',
      'pictures.zip': 'This zip archive holds no saved pages.',
      'cut.zip': expect.stringContaining('damaged'),
      'after.json': 'added',
    })
  })

  test('with a damaged, a locked and an oddly packed file gives the others', async () => {
    expect(
      await importZip([
        { name: 'bad.json', content: job('bad'), packed: Buffer.from('not deflated at all') },
        {
          name: 'flipped.json',
          content: job('flipped').replace('"Job ', '"Jab '),
          packed: undefined,
          method: 0,
        },
        { name: 'short.json', content: 'x'.repeat(5_000), statedSize: 40 },
        { name: 'locked.json', content: job('locked'), flags: 1 },
        { name: 'odd.json', content: job('odd'), method: 14 },
        { name: 'good.json', content: job('good') },
      ]),
    ).toEqual({
      'saved.zip › bad.json': expect.stringContaining('damaged in the archive'),
      'saved.zip › flipped.json': 'added',
      'saved.zip › short.json': expect.stringContaining('damaged in the archive'),
      'saved.zip › locked.json': expect.stringContaining('locked with a password'),
      'saved.zip › odd.json': expect.stringContaining('packed in a way'),
      'saved.zip › good.json': 'added',
    })
  })
})

describe('a hostile archive', () => {
  test('with names that lead out of it gives what is inside', async () => {
    expect(
      await importZip([
        { name: '../../outside.json', content: job('outside') },
        { name: '/etc/absolute.json', content: job('absolute') },
        { name: 'C:\\drive.json', content: job('drive') },
        { name: 'line\nbreak.json', content: job('break') },
        { name: 'good.json', content: job('good') },
      ]),
    ).toEqual({
      'saved.zip › ../../outside.json': expect.stringContaining('leads out'),
      'saved.zip › /etc/absolute.json': expect.stringContaining('leads out'),
      'saved.zip › C:/drive.json': expect.stringContaining('leads out'),
      'saved.zip › line\uFFFDbreak.json': 'added',
      'saved.zip › good.json': 'added',
    })
  })

  test('that swells in one file is refused before it is unpacked', async () => {
    expect(await importZip([{ name: 'zeros.json', content: Buffer.alloc(40 * 1024 * 1024) }])).toEqual({
      'saved.zip': expect.stringContaining('100 times its size'),
    })
  })

  test('that swells in one of many files gives the others', async () => {
    const noise = Buffer.from(Array.from({ length: 400_000 }, (_, n) => (n * n * 7919) % 251))
    expect(
      await importZip([
        { name: 'zeros.json', content: Buffer.alloc(12 * 1024 * 1024) },
        { name: 'noise.bin', content: noise, method: 0 },
        { name: 'good.json', content: job('good') },
      ]),
    ).toMatchObject({
      'saved.zip › zeros.json': expect.stringContaining('100 times its size'),
      'saved.zip › good.json': 'added',
    })
  })

  test('whose files are all the same bytes is refused', async () => {
    const body = Buffer.from(Array.from({ length: 60_000 }, (_, n) => (n * 31) % 251))
    const parts = Array.from({ length: 500 }, (_, n) => ({
      name: `${n}.json`,
      content: body,
      sharesBytes: n > 0,
    }))
    expect(await importZip(parts)).toEqual({ 'saved.zip': expect.stringContaining('100 times its size') })
  })

  test('of archives that swell, five deep, is refused at each', async () => {
    let bytes = zipBytes([{ name: 'zeros', content: Buffer.alloc(20 * 1024 * 1024) }])
    for (let level = 0; level < 4; level += 1) {
      const content = bytes
      bytes = zipBytes(Array.from({ length: 4 }, (_, n) => ({ name: `lib ${n}.zip`, content })))
    }
    const report = await app.importTexts({ 'bomb.zip': bytes, 'after.json': job('after') })
    const { 'after.json': after, ...lines } = linesOf(report)
    expect(after).toBe('added')
    expect(Object.keys(lines)).toHaveLength(16)
    for (const line of Object.values(lines)) expect(line).toContain('lies in an archive')
  })

  test('with 100,000 entries gives as many as one archive may', async () => {
    const parts = Array.from({ length: 100_000 }, (_, n) => ({
      name: `${n}.json`,
      content: n === 0 ? job(0) : '{}',
      method: 0,
    }))
    const report = await app.importTexts({ 'many.zip': zipBytes(parts), 'after.json': job('after') })
    expect(report.totals).toMatchObject({ files: limits.archiveFiles + 3, added: 2 })
    const lines = linesOf(report)
    expect(lines['many.zip › 0.json']).toBe('added')
    expect(lines['many.zip']).toContain('18000 more were left out')
    expect(report.files.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('lists 100000 files'),
    )
  })

  test('from a folder, beside others, leaves them alone', async () => {
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'in', 'a.zip'), 'PK\x03\x04 and nothing more')
    writeFileSync(join(folder, 'in', 'b.json'), job('b'))
    const report = await app.call('imports.fromPaths', { paths: [folder] }, 'shell')
    expect(linesOf(report)).toEqual({
      [join(folder, 'in', 'a.zip')]: expect.stringContaining('damaged'),
      [join(folder, 'in', 'b.json')]: 'added',
    })
  })
})
