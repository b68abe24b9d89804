// Notes that Roledex wrote itself, dropped on it: told as what they are, one line for all of them.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isOwnNote, ownNoteAdvice } from '../electron/core/import/formats/written/ownNotes.ts'
import { postingFilterSchema } from '../shared/postingFilter.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { exportTo } from './helpers/exporting.ts'

let app: TestApp
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-notes-'))
  app = await startApp()
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

async function writeNotes() {
  const report = await app.importTexts({
    'pilot.json': postingJson(),
    'rope.json': postingJson({
      title: 'Rope Maker',
      identifier: 'R',
      hiringOrganization: 'Lampe & "Söhne": GmbH',
    }),
  })
  const ids = report.files.flatMap(({ postings }) => postings)
  await app.call('people.create', {
    postingIds: ids,
    name: 'Aoife Byrne',
    role: 'Harbour master',
    note: '# Kind\n\n## Postings\n\nShe answers soon.',
  })
  await app.call('people.create', { postingIds: [], name: 'Runa Aas' })
  const postings = {
    kind: 'list' as const,
    filter: postingFilterSchema.parse({}),
    sort: 'added' as const,
    direction: 'ascending' as const,
  }
  const what = { format: 'markdown', as: 'folder', postings, locale: 'en' } as const
  const path = await exportTo(app, what, folder)
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.md')).map((name) => join(path, name))
}

test('notes of postings, employers and contacts are told as Roledex’s own, and nothing is kept of them', async () => {
  const names = await writeNotes()
  expect(names.length).toBeGreaterThan(4)
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(name)]))
  const before = (await app.call('postings.list')).total
  const report = await app.importTexts(files)
  for (const { path, outcome, message, howToSave } of report.files) {
    expect({ path, outcome, message, howToSave }).toEqual({
      path,
      outcome: 'failed',
      message: ownNoteAdvice,
      howToSave: null,
    })
  }
  expect((await app.call('postings.list')).total).toBe(before)
})

test.each([
  [
    'a career page of a site',
    '---\ntitle: Rope Maker\nemployer: Lampe\n---\n\n# Rope Maker\n\n## Postings\n',
  ],
  ['a note of one’s own', '---\nname: Aoife\n---\n\n# Aoife\n\nCalled on Monday.\n'],
  ['a posting whose original is lost', '---\ntitle: Rope Maker\nroledexId: abc\n---\n\n# Rope Maker\n'],
  ['a text', 'roledexId: abc\n\n## Originals\n'],
])('%s is none', (_, text) => expect(isOwnNote(text)).toBe(false))
