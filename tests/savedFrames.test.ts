// Jobs in a frame of a page that was saved with its files beside it: employers show those of their applicant system so.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ImportReport } from '../shared/model.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { zipBytes } from './helpers/zipBytes.ts'

let app: TestApp
let folder: string
beforeEach(async () => {
  app = await startApp()
  folder = mkdtempSync(join(tmpdir(), 'roledex-frames-'))
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const pageWith = (...frames: string[]) =>
  `<html><head><title>Careers</title></head><body><h1>Work with us</h1>${frames.map((src) => `<iframe title="Jobs" src="${src}"></iframe>`).join('')}</body></html>`
const job = (title: string) =>
  `<html><head><script type="application/ld+json">${postingJson({ title })}</script></head><body></body></html>`

function save(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
const importFrom = (path: string): Promise<ImportReport> =>
  app.call('imports.fromPaths', { paths: [path] }, 'shell')
const outcomesOf = ({ files }: ImportReport) => files.map(({ outcome }) => outcome)
const titles = async () => (await app.call('postings.list', {})).rows.map(({ title }) => title)

test('are read, and the file that is kept is the frame', async () => {
  save({
    'Join us.html': pageWith(
      'https://ads.example/1.html',
      './Join%20us_files/ad.html',
      './Join%20us_files/saved_resource.html',
    ),
    'Join us_files/ad.html': '<html><body>Buy this boat</body></html>',
    'Join us_files/saved_resource.html': job('Dental Hygienist'),
  })
  const report = await importFrom(folder)
  expect(outcomesOf(report)).toEqual(['added'])
  expect(await titles()).toEqual(['Dental Hygienist'])
  const source = await app.call('sources.get', { id: report.files[0]!.sourceId! })
  expect(source).toMatchObject({ fileName: 'Join us.html', text: job('Dental Hygienist') })
  expect(outcomesOf(await importFrom(folder))).toEqual(['unchanged'])
})

test('are read in frames of frames, and where only the page was named', async () => {
  save({
    'jobs.htm': pageWith('jobs_files/outer.html'),
    'jobs_files/outer.html': pageWith('./inner.html', './outer.html', '../jobs.htm'),
    'jobs_files/inner.html': job('Lock Keeper'),
  })
  expect(outcomesOf(await importFrom(join(folder, 'jobs.htm')))).toEqual(['added'])
  expect(await titles()).toEqual(['Lock Keeper'])
})

test('are left alone where the page itself tells of a job, or they lie elsewhere', async () => {
  save({
    'below/one.html': job('Baker').replace('<body>', '<body><iframe src="one_files/other.html"></iframe>'),
    'below/one_files/other.html': job('Butcher'),
    'below/two.html': pageWith('../away.html', `file://${folder}/away.html`, `${folder}/away.html`),
    'away.html': job('Spy'),
  })
  const { files } = await importFrom(join(folder, 'below'))
  expect(files.map(({ path, outcome }) => [path.split('/').at(-1), outcome])).toEqual([
    ['one.html', 'added'],
    ['two.html', 'failed'],
  ])
  expect(await titles()).toEqual(['Baker'])
})

test('are read in an archive', async () => {
  writeFileSync(
    join(folder, 'saved.zip'),
    zipBytes([
      { name: 'jobs/page.html', content: pageWith('./page_files/frame.html') },
      { name: 'jobs/page_files/frame.html', content: job('Ferry Cook') },
      { name: 'jobs/page_files/style.css', content: 'p{}' },
    ]),
  )
  expect(outcomesOf(await importFrom(join(folder, 'saved.zip')))).toEqual(['added'])
  expect(await titles()).toEqual(['Ferry Cook'])
})
