// Postings leave as a folder of notes: each once, under names every system takes, linked, with their files, and nothing
// of a posting is taken for markup.

import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { sinkToZip } from '../electron/core/export/folderSink.ts'
import { createNames, portableName } from '../electron/core/export/notes/portableNames.ts'
import { blocksToMarkdown } from '../shared/blocksToMarkdown.ts'
import { postingFilterSchema } from '../shared/postingFilter.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { exportTo } from './helpers/exporting.ts'
import { unzip } from './helpers/unzip.ts'

const postings = {
  kind: 'list',
  filter: postingFilterSchema.parse({}),
  sort: 'added',
  direction: 'ascending',
} as const

let app: TestApp
let folder: string
let root: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-notes-'))
  app = await startApp()
  const report = await app.importTexts({
    'pilot.json': postingJson({
      description: '<p>See [[Secret]] &amp; &lt;script&gt;x&lt;/script&gt; ![a](b)</p>',
    }),
    'same.json': postingJson({ identifier: 'NH-2', description: '<p>Another</p>' }),
    'rope.json': postingJson({ title: 'Rope/Cable: "Maker"?', identifier: 'NH-3' }),
    'sea.json': postingJson({ title: '港の管理者', identifier: 'NH-4' }),
  })
  const ids = report.files.map(({ postings: [id = ''] }) => id)
  const [pilot = '', , rope = ''] = ids
  await app.call('notes.create', { postingId: pilot, title: 'Call', body: '- **bold** [[mine]]' })
  await app.call('tracking.setTags', { ids: [pilot], add: ['night shift', '日本'] })
  await app.call('tracking.setStage', {
    ids: [pilot],
    stageId: 'applied',
    at: '2026-11-10T08:00:00Z',
    note: 'By post',
  })
  await app.call('files.add', { postingId: pilot, name: 'CV: Kim.pdf', base64: 'JVBERg==' })
  await app.call('files.add', { postingId: pilot, name: 'sums.c++', base64: 'JVBERg==' })
  await app.call('people.create', { name: 'Ada Brandt', postingIds: [pilot, rope] })
  await app.call('tasks.create', { postingId: pilot, body: 'Write', due: { on: '2026-12-01', time: null } })
  const pay = { min: '4200', max: '4200', currency: 'NOK', period: 'month' as const }
  await app.call('salaryTalks.add', { postingId: pilot, kind: 'wished', pay, saidBy: 'on the *phone*' })
  const more = [{ name: 'Notice', text: 'Two months' }]
  await app.call('offers.add', {
    postingId: pilot,
    base: pay,
    salariesPerYear: '13',
    benefits: '- boat <script>',
    more,
    replyBy: { on: '2026-12-03', time: null },
  })
  const when = { on: '2026-11-18', time: '10:00', until: null, zone: 'Europe/Oslo' }
  await app.call('interviews.create', {
    postingId: pilot,
    kind: 'phone',
    when,
    preparation: '- [x] tides\n\nBring <b>maps</b>',
    outcome: 'held',
    outcomeNote: 'They laughed',
  })
  const { events } = await app.call('postings.timeline', { id: pilot })
  const held = events.find(({ kind }) => kind === 'interviewHeld')!
  await app.call('events.edit', { ids: [held.id], note: 'Half an hour late' })
  root = await exportTo(app, { format: 'markdown', postings, as: 'folder', locale: 'en' }, folder)
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const listed = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('a folder of notes', () => {
  test('has a note for each posting, employer and contact, and every file once', () => {
    expect(listed()).toEqual([
      'Attachments/Northvale Harbour – Harbour Pilot Scheduler/CV Kim.pdf',
      'Attachments/Northvale Harbour – Harbour Pilot Scheduler/sums.c++',
      'Employers/Northvale Harbour.md',
      'Originals/pilot.json',
      'Originals/rope.json',
      'Originals/same.json',
      'Originals/sea.json',
      'People/Ada Brandt.md',
      'Postings/Northvale Harbour – Harbour Pilot Scheduler 2.md',
      'Postings/Northvale Harbour – Harbour Pilot Scheduler.md',
      'Postings/Northvale Harbour – Rope Cable Maker.md',
      'Postings/Northvale Harbour – 港の管理者.md',
    ])
    expect(read('Attachments/Northvale Harbour – Harbour Pilot Scheduler/CV Kim.pdf')).toBe('%PDF')
    expect(read('Originals/rope.json')).toContain('"Rope/Cable: \\"Maker\\"?"')
  })

  test('leaves out nothing that was written: for an interview, after it, on what happened', () => {
    const note = read('Postings/Northvale Harbour – Harbour Pilot Scheduler.md')
    expect(parse(note.split('---\n')[1] ?? '')).toMatchObject({ answerBy: '2026-12-03' })
    expect(note).toContain(
      '- 2026-11-18 10:00 (Europe/Oslo): Phone interview · held\n\n  - [x] tides\n\n  Bring \\<b>maps\\</b>\n\n  They laughed',
    )
    expect(note).toContain('- 2026-11-18 Half an hour late')
    expect(note).toContain('- boat \\<script>')
  })

  test('says on top what is known, and nothing that is not', () => {
    const [, head = '', body = ''] = read('Postings/Northvale Harbour – Harbour Pilot Scheduler.md').split(
      '---\n',
    )
    expect(parse(head)).toMatchObject({
      title: 'Harbour Pilot Scheduler',
      employer: '[[Employers/Northvale Harbour|Northvale Harbour]]',
      stage: 'Applied',
      applied: '2026-11-10',
      closes: '2026-12-05',
      place: 'Bergen',
      tags: ['night-shift', '日本'],
    })
    expect(Object.keys(parse(head))).not.toEqual(
      expect.arrayContaining(['salary', 'myDeadline', 'bookmarked']),
    )
    expect(body).toContain('### Call\n\n- **bold** [[mine]]')
    expect(body).toContain('- [ ] Write (due 2026-12-01)')
    expect(body).toContain('- 2026-11-10 Applied: By post')
    expect(body).toContain('See \\[\\[Secret\\]\\] & \\<script\\>x\\</script\\> !\\[a\\](b)')
  })

  test('has no link that leads nowhere', () => {
    const paths = new Set(listed())
    const notes = [...paths].filter((path) => path.endsWith('.md'))
    const links = notes.flatMap((path) => [
      ...read(path).matchAll(/\[\[((?:Postings|Employers|People|Attachments|Originals)\/[^|\]]+)/g),
    ])
    expect(links.length).toBeGreaterThan(10)
    for (const [, target = ''] of links)
      expect(paths.has(target) || paths.has(`${target}.md`), target).toBe(true)
  })

  test('gives each posting once when it is dropped on an empty library: by its original', async () => {
    const other = await startApp()
    try {
      const report = await other.call('imports.fromPaths', { paths: [root] }, 'shell')
      expect(report.totals).toMatchObject({ added: 4, updated: 0 })
      const { rows } = await other.call('postings.list', { limit: 10 })
      expect(rows.map(({ title }) => title).sort()).toEqual(
        ['Harbour Pilot Scheduler', 'Harbour Pilot Scheduler', 'Rope/Cable: "Maker"?', '港の管理者'].sort(),
      )
    } finally {
      await other.close()
    }
  })

  test('is the same in an archive', async () => {
    const path = await exportTo(
      app,
      { format: 'markdown', postings, as: 'zip', locale: 'en' },
      join(folder, 'x.zip'),
    )
    const unpacked = await unzip(readFileSync(path))
    const [top] = [...unpacked.keys()].map((name) => name.split('/')[0])
    expect([...unpacked.keys()].map((name) => name.slice(`${top}/`.length)).sort()).toEqual(listed())
    for (const [name, bytes] of unpacked) {
      expect(bytes.equals(readFileSync(join(root, name.slice(`${top}/`.length)))), name).toBe(true)
    }
  })
})

test('files in an archive are of the day and minute it was written', async () => {
  const chunks: Uint8Array[] = []
  const file = {
    byteLength: 0,
    async write(chunk: string | Uint8Array) {
      const bytes = Buffer.from(chunk)
      chunks.push(bytes)
      this.byteLength += bytes.length
    },
  }
  const sink = sinkToZip(file, 'Notes', { on: '2026-11-23', time: '13:24' })
  await sink.add('a.md', 'One')
  await sink.finish()
  const zip = await promisify<Buffer, ZipFile>(fromBuffer)(Buffer.concat(chunks))
  const entry = await new Promise<Entry>((resolve) => zip.once('entry', resolve))
  expect(entry.fileName).toBe('Notes/a.md')
  expect(entry.getLastModDate({ timezone: 'local' })).toEqual(new Date(2026, 10, 23, 13, 24))
})

describe('names', () => {
  test('of any text are ones that every system takes', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom(...'/\\:*?"<>|#^[]. \u0000\u202e'),
            fc.string({ unit: 'grapheme', maxLength: 1 }),
          ),
          maxLength: 300,
        }),
        (text) => {
          const name = portableName(text, 'Posting')
          expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\u202e]|^[.\s]|[.\s]$|^$/u)
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(130)
          expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
        },
      ),
    )
    expect(portableName('CON', 'x')).toBe('CON (file)')
    expect(portableName('aux.txt', 'x')).not.toMatch(/^aux(\.|$)/)
  })

  test('are given once, also where a system does not tell them apart', () => {
    const give = createNames()
    expect(['Kim', 'KIM', 'Ｋｉｍ', 'Kim'].map((name) => give(name, '.md'))).toEqual([
      'Kim.md',
      'KIM 2.md',
      'Ｋｉｍ 3.md',
      'Kim 4.md',
    ])
  })
})

test('signs of a posting’s words are no Markdown, its headings and lists are', () => {
  const text = (said: string) => [{ text: said }]
  expect(
    blocksToMarkdown([
      { type: 'heading', level: 1, content: text('A # b') },
      {
        type: 'paragraph',
        content: [
          { text: '- no list *here* ' },
          { text: 'bold', bold: true },
          { text: ' x', href: 'https://a.example/(b) c' },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [{ content: text('One'), children: [{ type: 'paragraph', content: text('1. two') }] }],
      },
      { type: 'preformatted', text: '```' },
      { type: 'table', header: true, rows: [[text('A|B')], [text('c'), text('d')]] },
      {
        type: 'table',
        header: true,
        rows: [[[{ text: 'a|<img src=x>', code: true }], [{ text: '<b>', code: true }]]],
      },
    ]),
  ).toBe(
    [
      '### A \\# b',
      '\\- no list \\*here\\* **bold** [x](<https://a.example/(b)%20c>)',
      '1. One\n   1\\. two',
      '````text\n```\n````',
      '| A\\|B |  |\n| --- | --- |\n| c | d |',
      '| a\\|\\<img src=x\\> | `<b>` |\n| --- | --- |',
    ].join('\n\n'),
  )
})

test('an offer and what was said of the salary stand in the note of their posting', () => {
  const note = listed()
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .find((text) => text.includes('## Offers'))
  expect(note).toContain(
    '## Offers\n\n### 2026-11-20\n\n- Base pay: NOK 4,200 / month\n- A year: 54600 NOK (13 salaries)\n- Notice: Two months\n\n- boat \\<script>\n',
  )
  expect(note).toContain(
    '## Salary talked about\n\n- 2026-11-20: wished NOK 4,200 / month · on the \\*phone\\*',
  )
})

test('a file whose bytes are gone is named in the note of its posting', async () => {
  const { rows } = await app.call('postings.list', { text: 'rope' })
  const bytes = Buffer.from('Dear ropes')
  const base64 = bytes.toString('base64')
  await app.call('files.add', { postingId: rows[0]?.id ?? '', name: 'Letter.txt', base64 })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  rmSync(join(app.dataDir, 'files', sha256.slice(0, 2), sha256))
  const request = { format: 'markdown', postings, as: 'folder', locale: 'en' } as const
  const again = await exportTo(app, request, mkdtempSync(join(folder, 'again-')))
  const [note = ''] = readdirSync(join(again, 'Postings')).filter((name) => /Rope/.test(name))
  expect(readFileSync(join(again, 'Postings', note), 'utf8')).toContain(
    '## Files\n\n- Letter.txt (no longer in the data folder)\n',
  )
})
