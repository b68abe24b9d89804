// A file that ends in the middle: what it gave waits to be looked at, with the sentence that says so. What stands whole
// in front of the end is in no doubt.

import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { zipBytes } from './helpers/zipBytes.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const ends = 'The file ends in the middle.'
const json = postingJson({ description: 'Plans the pilots of the harbour. '.repeat(20) })
const half = (text: string) => text.slice(0, Math.floor(text.length * 0.6))

const item = `<body itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Harbour Pilot</h1>
<div itemprop="description">${'<p>Plans the pilots.</p>'.repeat(30)}</div></body>`
const page = (address: string, body: string) =>
  `--b\r\nContent-Type: text/html\r\nContent-Location: ${address}\r\n\r\n<html>${body}</html>\r\n`
const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://jobs.example/1\r\nMIME-Version: 1.0\r
Content-Type: multipart/related; boundary="b"\r\n\r\n${page('https://jobs.example/1', item)}`
const image = `--b\r\nContent-Type: image/png\r\nContent-Location: x.png\r\n\r\n${'abc'.repeat(200)}\r\n`

test.each<[name: string, content: string | Uint8Array]>([
  ['within a title.json', '{"@type":"JobPosting","title":"Harb'],
  ['data.json', half(json)],
  ['data in a text.txt', `Look at this:\n\n${half(json)}`],
  ['page.html', `<html><body><script type="application/ld+json">${half(json)}`],
  ['packed.json.gz', gzipSync(half(json))],
  ['archive.zip', zipBytes([{ name: 'a.json', content: half(json) }])],
  ['saved page.mht', saved.slice(0, -200)],
  ['a link away.mht', saved],
])('%s waits in Needs review', async (name, content) => {
  const [file] = (await app.importTexts({ [name]: content })).files
  expect(file).toMatchObject({ outcome: 'needsReview', message: expect.stringContaining(ends) })
  const posting = await app.call('postings.get', { id: file?.postings[0] ?? '' })
  expect(posting).toMatchObject({ needsReview: true, title: expect.stringMatching(/^Harb/) })
  expect(posting.warnings.filter(({ code }) => code === 'TRUNCATED')).toHaveLength(1)
  expect((await app.call('postings.counts')).needsReview).toBe(1)
})

test('a title that breaks off is doubted where it stands', async () => {
  const [file] = (await app.importTexts({ 'a.json': '{"@type":"JobPosting","title":"Broken' })).files
  expect(file?.warnings).toMatchObject([{ code: 'TRUNCATED', field: 'title', severity: 'error' }])
})

test.each([
  ['a list of two.json', `[${json},${postingJson({ title: 'Ferry Mate', identifier: 'F' }).slice(0, 150)}`],
  ['lines.jsonl', `${json}\n${postingJson({ title: 'Ferry Mate', identifier: 'F' }).slice(0, 150)}`],
])('%s: only the last of them is in doubt', async (name, content) => {
  const [file] = (await app.importTexts({ [name]: content })).files
  const postings = await Promise.all((file?.postings ?? []).map((id) => app.call('postings.get', { id })))
  expect(postings.map(({ needsReview }) => needsReview)).toEqual([false, true])
})

test('a saved page that is whole is in no doubt where one of its pictures breaks off; the report says so', async () => {
  const [file] = (await app.importTexts({ 'page.mht': `${saved}${image.slice(0, -50)}` })).files
  expect(file).toMatchObject({ outcome: 'added', message: expect.stringContaining(ends) })
  expect(await app.call('postings.get', { id: file?.postings[0] ?? '' })).toMatchObject({
    needsReview: false,
    title: 'Harbour Pilot',
  })
})
