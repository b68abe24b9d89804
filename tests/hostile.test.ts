// Files that were made to hurt, and files that misbehave while they are read: each costs one clear line, whatever is
// beside it is imported, and the app answers meanwhile. Archives and property lists have test files of their own.

import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { packKnownFiles } from '../electron/core/import/knownFiles.ts'
import type { ParseFile } from '../electron/core/import/parseTask.ts'
import { parseFiles } from '../electron/core/import/parseWorker.ts'
import { readFileBytes } from '../electron/core/import/readFileBytes.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { limits } from '../shared/limits.ts'
import type { ImportReport } from '../shared/model.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

const read = (content: string | Uint8Array) =>
  readSource({ bytes: Buffer.from(content), fileName: 'posting', savedAt: null })

const script = (json: string) => `<script type="application/ld+json">${json}</script>`
const deepJson = (depth: number) => `${'{"a":['.repeat(depth)}${postingJson()}${']}'.repeat(depth)}`
const deepHtml = (depth: number) =>
  `<html><head>${script(postingJson())}</head><body>${'<div><b>'.repeat(depth)}deep</body></html>`

/** Files that hold a posting somewhere, so that it shows whether it can still be had. */
const withPosting: [string, () => string | Uint8Array][] = [
  ['HTML 100,000 deep', () => deepHtml(50_000)],
  [
    'a description 100,000 deep',
    () => postingJson({ description: `${'<div><i>'.repeat(50_000)}Deep down a job` }),
  ],
  [
    'an escaped description 100,000 deep',
    () => postingJson({ description: `${'&lt;ul&gt;&lt;li&gt;'.repeat(50_000)}Deep down a job` }),
  ],
  [
    'escaped tags that only begin like blocks',
    () => postingJson({ description: `<b>Ahoy</b> &lt;b&gt;&lt;i&gt;${'&lt;p-x&gt;'.repeat(120_000)}` }),
  ],
  [
    'keys that reach for prototypes',
    () =>
      postingJson()
        .replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
        .replace('"hiringOrganization":{', '"hiringOrganization":{"__proto__":{"polluted":1},'),
  ],
  ['invalid UTF-8', () => Buffer.from(postingJson({ title: 'Pilot \u00ff' }), 'latin1')],
  ['lone surrogates', () => postingJson({ title: 'Pilot \ud83d', description: '\udc00 text \ud800' })],
  ['NUL in texts', () => postingJson({ title: 'Pi\0lot', description: 'A \0 and \u0001 text' })],
  ['100,000 attributes', () => `<p ${'a b=c '.repeat(50_000)}></p>${script(postingJson())}`],
  ['100,000 blocks', () => script('{}').repeat(100_000) + script(postingJson())],
  ['a line of 60,000 pieces', () => postingJson({ description: '<span>more and </span>'.repeat(60_000) })],
  [
    'a bold line of 40,000 pieces',
    () => postingJson({ description: `<p><b>${'Bake <i>more bread</i> and '.repeat(20_000)}</b></p>` }),
  ],
  ['a million entities', () => postingJson({ description: `<p>${'&amp;lt;'.repeat(1_000_000)} text` })],
  [
    'an answer whose text has 60,000 parts',
    () => {
      const responsibilities = Array.from({ length: 60_000 }, (_, n) => `See to lamp ${n} at night`)
      const description = {
        summary: 'A pilot keeps ships off the rocks',
        responsibilities,
        benefits: 'See the sea',
      }
      const job = { jobTitle: 'Pilot', company: 'Ahoy', location: 'Leith', employmentType: 'Full-time' }
      return JSON.stringify({ jobs: [{ ...job, applyUrl: 'https://ahoy.example/jobs/1', description }] })
    },
  ],
  ['articles in one another, 40,000 deep', () => `${'<article>'.repeat(40_000)}${script(postingJson())}`],
  [
    'postings marked in one another, 20,000 deep',
    () =>
      `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Pilot</b>`.repeat(20_000),
  ],
  [
    'a page whose parts are all called its content, 40,000 deep',
    () =>
      `<title>Pilot</title>${'<div class="content">'.repeat(40_000)}<h1>Pilot</h1>${script(postingJson())}`,
  ],
  [
    'a page of 2,000 headings opened in one another',
    () =>
      `<title>Pilot job</title><h1>Pilot</h1>${'<h4>Leith · Full-time · £19–£23/hr<i</h1>'.repeat(2_000)}
      <h2>About the job</h2><p>We are looking for a pilot.</p><a href="/apply">Apply now</a>`,
  ],
  [
    'a page of 40,000 pictures in a row',
    () =>
      `<title>Pilot job</title><h1>Pilot</h1><main><h2>About the job</h2><p>We are looking for a pilot with experience.</p>
      ${'<img src="a.png" alt="boat">'.repeat(40_000)}<p>Requirements: patience. Full-time.</p><a href="/apply">Apply now</a></main>`,
  ],
  [
    'an address whose parts are lists of 20,000 points',
    () => {
      const points = '• x\n'.repeat(20_000)
      const address = { streetAddress: points, addressLocality: points, addressRegion: points }
      return postingJson({ jobLocation: { '@type': 'Place', address } })
    },
  ],
  [
    'a text with 80,000 empty lines',
    () =>
      `Pilot\nCompany: Ahoy\nLocation: Leith\n\nWe are looking for a pilot with experience. Full-time job.${'\n'.repeat(80_000)}Requirements: patience.\n`,
  ],
  [
    'a picture kept within the page, all of one colour',
    () => `${script(postingJson())}<p><img src="data:image/png;base64,${'A'.repeat(200_000)}"> Leith</p>`,
  ],
  [
    'a page with 200,000 elements in front of its title',
    () =>
      `<!doctype html><title>Pilot job</title><body><main>${'<i>a</i>'.repeat(200_000)}<h1>Pilot</h1>
      <h2>About the job</h2><p>${'We are looking for a pilot with experience. Requirements: patience. '.repeat(10)}</p>
      <a href="/apply">Apply now</a></main>`,
  ],
]

const withoutPosting: [string, () => string | Uint8Array][] = [
  ['JSON a million deep', () => deepJson(500_000)],
  ['opening brackets only', () => '['.repeat(1_000_000)],
  ['JSON-LD a million deep', () => script('{"@graph":['.repeat(500_000))],
  ['quotes only', () => `{${'"'.repeat(1_000_000)}`],
  ['tags that never close', () => '<a '.repeat(1_000_000)],
  ['comments that never close', () => '<!--'.repeat(500_000)],
  ['scripts that never close', () => '<script type="application/ld+json">{'.repeat(30_000)],
  [
    'a mail of boundaries',
    () =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\n'.repeat(500_000)}`,
  ],
  ['a text of empty lines', () => `Ahoy${'\n'.repeat(190_000)}Apply now`],
  ['a text of spaces', () => `We are hiring a Pilot. Apply.\n${' '.repeat(190_000)}b`],
  [
    'a table of opening brackets',
    () => `|Company|Role|\n|--|--|\n${`|Ahoy|${'['.repeat(9_000)}|\n`.repeat(50)}`,
  ],
  [
    'a mail forwarded 100,000 times',
    () =>
      `MIME-Version: 1.0\nSubject: Re${' '.repeat(100_000)}x\n\n${'Ahoy\n'.repeat(200_000)}${'Original message\n'.repeat(100_000)}${'-'.repeat(100_000)}x`,
  ],
  ['a mailbox with a date of 100,000 digits', () => `From ${'1'.repeat(100_000)}\nno head`],
  ['a rich text of spaces', () => `{\\rtf1 Ahoy${' '.repeat(500_000)}b}`],
  ['64 MB of one letter', () => Buffer.alloc(limits.fileBytes, 'a')],
  [
    '64 MB of one JSON text',
    () =>
      Buffer.concat([Buffer.from('{"title":"'), Buffer.alloc(limits.fileBytes - 12, 'a'), Buffer.from('"}')]),
  ],
  [
    'a line of 64 MB that mentions a job',
    () => Buffer.concat([Buffer.from('JobPosting {"'), Buffer.alloc(limits.fileBytes - 13, '{')]),
  ],
  ['more than 64 MB', () => Buffer.alloc(limits.fileBytes + 1, 'a')],
  ['a gzip that swells', () => gzipSync(Buffer.alloc(limits.fileBytes * 1.25))],
]

/** A worker is given ten seconds; this leaves room for a machine that is busy with other tests. */
const longestReading = 9_000

describe('readSource', () => {
  it.each(withPosting)('reads the posting in %s', (_, make) => {
    const spent = countProcessorTime()
    const result = read(make())
    expect(spent()).toBeLessThan(longestReading)
    expect(result.failure).toBeNull()
    expect(result.drafts).toHaveLength(1)
    expect(JSON.stringify(result.drafts[0]?.content).isWellFormed()).toBe(true)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it.each(withoutPosting)(
    'says of %s in a sentence that it gives nothing',
    (_, make) => {
      const spent = countProcessorTime()
      const result = read(make())
      expect(result.drafts).toEqual([])
      expect(result.failure).toMatch(/^\p{Lu}.*\.$/su)
      expect(result.attempts.filter(({ rung }) => rung === 'reader')).toEqual([])
      expect(spent()).toBeLessThan(longestReading)
    },
    30_000,
  )
})

describe('through the app', () => {
  let app: TestApp
  let folder: string
  beforeEach(async () => {
    app = await startApp()
    folder = mkdtempSync(join(tmpdir(), 'roledex-hostile-'))
  })
  afterEach(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const importFolder = (): Promise<ImportReport> =>
    app.call('imports.fromPaths', { paths: [folder] }, 'shell')
  const messageOf = ({ files }: ImportReport, name: string) =>
    files.find(({ path }) => path.endsWith(name))?.message

  test('hostile files cost a line each, and the others arrive', async () => {
    // What gives no posting, or an ordinary one, was read above; two of each stand for it.
    const isOrdinary = ([name]: [string, unknown]) => /^(HTML|a description|100,000|a line)/.test(name)
    const hostile = [
      ...withPosting.filter((each) => !isOrdinary(each)),
      ...withPosting.filter(isOrdinary).slice(0, 2),
      ...withoutPosting.slice(0, 2),
    ]
    for (const [index, [, make]] of hostile.entries()) {
      writeFileSync(join(folder, `${String(index).padStart(2, '0')}-hostile`), make())
      writeFileSync(
        join(folder, `${String(index).padStart(2, '0')}-honest`),
        postingJson({ title: `Honest ${index}`, identifier: `H-${index}` }),
      )
    }
    const report = await importFolder()
    expect(report.totals.files).toBe(hostile.length * 2)
    for (const { path, outcome, message } of report.files) {
      if (path.endsWith('honest')) expect(outcome).toBe('added')
      expect(message).toMatch(/^[\p{Lu}“].*\.$/su)
    }
    expect((await app.call('postings.list', {})).total).toBeGreaterThanOrEqual(hostile.length)
  }, 120_000)

  test('what is too large to read is told from its size alone', async () => {
    writeFileSync(join(folder, 'huge.html'), '<html>')
    truncateSync(join(folder, 'huge.html'), 5 * 1024 ** 3)
    writeFileSync(join(folder, 'after.json'), postingJson())
    const report = await importFolder()
    expect(messageOf(report, 'huge.html')).toContain('5120 MB')
    expect(report.totals).toMatchObject({ added: 1, failed: 1 })
  })

  test('links that lead in a circle and things that are no files are a line each', async () => {
    symlinkSync(join(folder, 'b'), join(folder, 'a'))
    symlinkSync(join(folder, 'a'), join(folder, 'b'))
    mkdirSync(join(folder, 'deep'))
    symlinkSync(folder, join(folder, 'deep', 'up'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    writeFileSync(join(folder, 'c.json'), postingJson())
    const report = await importFolder()
    expect(messageOf(report, '/a')).toContain('leads back to itself')
    expect(messageOf(report, '/pipe')).toContain('neither a file nor a folder')
    expect(report.totals).toMatchObject({ files: 4, added: 1, failed: 3 })
  })

  test('a report of very many lines shows those that need a look first, and counts all', async () => {
    const { importId } = await app.call('imports.begin')
    const base64 = Buffer.from(postingJson()).toString('base64')
    await app.call('imports.addFiles', { importId, files: [{ path: 'a.json', base64 }] })
    for (let n = 0; n <= limits.reportLines; n += 500) {
      const refused = Array.from({ length: 500 }, (_, k) => ({ path: `${n + k}`, message: 'It was gone.' }))
      await app.call('imports.addFiles', { importId, files: [], refused })
    }
    const report = await app.call('imports.finish', { importId })
    expect(report.totals).toMatchObject({ files: limits.reportLines + 501, added: 1 })
    expect(report.files).toHaveLength(limits.reportLines)
    expect(report.files.every(({ outcome }) => outcome === 'failed')).toBe(true)
  }, 60_000)

  test('thousands of files are imported while the app answers', async () => {
    for (let n = 0; n < 1_500; n += 1) {
      writeFileSync(
        join(folder, `${n}.json`),
        n % 100 === 0 ? postingJson({ title: `Job ${n}`, identifier: `J-${n}` }) : '{}',
      )
    }
    let isDone = false
    const importing = importFolder().finally(() => {
      isDone = true
    })
    let answers = 0
    while (!isDone) {
      const { ok } = await app.ask('postings.list', {})
      expect(ok).toBe(true)
      answers += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect((await importing).totals).toMatchObject({ files: 1_500, added: 15, failed: 1_485 })
    expect(answers).toBeGreaterThan(2)
  }, 60_000)
})

/** Gives what `act` gives while another thread runs `change` over and over. */
async function whileChanging<T>(path: string, change: string, act: () => T): Promise<T> {
  const code = `const fs = require('node:fs')
    const { parentPort, workerData: path } = require('node:worker_threads')
    for (let round = 0; ; round++) {
      ${change}
      if (round === 0) parentPort.postMessage('changed')
    }`
  const worker = new Worker(code, { eval: true, workerData: path })
  try {
    await once(worker, 'message')
    return act()
  } finally {
    await worker.terminate()
  }
}

describe('a file that changes', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'roledex-changing-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** What reading says of a file that changes meanwhile; on a busy machine the one who changes it may not get his turn at once. */
  const readChanging = (path: string): string => {
    for (let attempt = 0; attempt < 50; attempt++) {
      const found = readFileBytes(path)
      if ('message' in found) return found.message
    }
    return 'Nobody changed it.'
  }
  const parse = (...files: ParseFile[]) => parseFiles({ files, zone: 'UTC', known: packKnownFiles([]) })

  it('by growing while it is read is not taken half', async () => {
    const path = join(folder, 'growing.html')
    writeFileSync(path, Buffer.alloc(40 * 1024 * 1024, 'a'))
    const found = await whileChanging(path, "fs.appendFileSync(path, 'more')", () => readChanging(path))
    expect(found).toContain('changed while')
  })

  it('by shrinking while it is read is not taken half', async () => {
    const path = join(folder, 'shrinking.html')
    writeFileSync(path, Buffer.alloc(60 * 1024 * 1024, 'a'))
    const shrink = 'fs.truncateSync(path, fs.statSync(path).size - 1000)'
    const found = await whileChanging(path, shrink, () => readChanging(path))
    expect(found).toContain('changed while')
  })

  it('by vanishing is a sentence, and the next one is read', async () => {
    const path = join(folder, 'there.json')
    writeFileSync(path, postingJson())
    const parsed = await parse(
      { path: 'gone', content: { filePath: join(folder, 'gone.json') } },
      { path: 'there', content: { filePath: path } },
    )
    expect(parsed).toEqual([
      expect.objectContaining({ kind: 'unreadable', message: 'There is no file at this path any more.' }),
      expect.objectContaining({ kind: 'read', failure: null }),
    ])
  })

  it('is read whole where nothing happens to it', async () => {
    const path = join(folder, 'still.json')
    writeFileSync(path, postingJson())
    const { bytes } = readFileBytes(path) as { bytes: Uint8Array }
    expect(Buffer.from(bytes).equals(readFileSync(path))).toBe(true)
  })
})
