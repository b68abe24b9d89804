// What may be shown to somebody who helps: the log and the diagnostics. Names and texts planted everywhere must not
// come through either.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createFileLog, readLog } from '../electron/core/fileLog.ts'
import { startHost } from '../electron/core/host.ts'
import { postingJson, startApp, testClock } from './helpers/app.ts'

const folder = mkdtempSync(join(tmpdir(), 'roledex-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function newFolder(name: string): string {
  mkdirSync(join(folder, name))
  return join(folder, name)
}

test('the log says where the program went wrong, and none of what it was at', () => {
  const dataDir = newFolder('said')
  const log = createFileLog(dataDir, testClock())
  try {
    JSON.parse('{"title": Secret Lamplighter}')
  } catch (error) {
    log.mistake('ab12', error)
  }
  const tricky = new Error(
    'Secret Lamplighter\n    at Secret (Lamplighter)\n    at Secret of (/home/Lamplighter/cv.pdf:1:1)',
  )
  log.mistake('cd34', Object.assign(tricky, { code: 'Secret Lamplighter', name: 'Secret Lamplighter' }))
  log.mistake('ef56', 'Secret Lamplighter')
  log.info(`No room in ${join(dataDir, 'backups')} and ${join(homedir(), 'elsewhere')}\nfor it`)
  const lines = readLog(dataDir, 100)
  expect(lines.join()).not.toMatch(/Secret|Lamplighter/)
  expect(lines).toEqual([
    expect.stringMatching(/^2026-11-20T09:00:00.000Z Roledex \S+: \[ab12\] SyntaxError in .+\.\w+:\d+:\d+/),
    expect.stringMatching(/\[cd34\] Error in /),
    expect.stringMatching(/\[ef56\] string was thrown$/),
    expect.stringMatching(/: No room in \(data folder\)\/backups and ~\/elsewhere for it$/),
  ])
})

test('the log stays small, and one that cannot be written is no fault', () => {
  const dataDir = newFolder('small')
  const log = createFileLog(dataDir, testClock(), 400)
  for (let line = 0; line < 50; line += 1) log.info(`line ${line}`)
  const names = readdirSync(join(dataDir, 'logs'))
  expect(names.sort()).toEqual(['roledex.1.log', 'roledex.log'])
  for (const name of names) expect(statSync(join(dataDir, 'logs', name)).size).toBeLessThan(600)
  expect(readLog(dataDir, 2).map((line) => line.split(': ')[1])).toEqual(['line 48', 'line 49'])
  writeFileSync(join(dataDir, 'blocked'), '')
  expect(() => createFileLog(join(dataDir, 'blocked'), testClock()).info('lost')).not.toThrow()
})

test('the diagnostics count what is there and name nothing of it', async () => {
  const app = await startApp()
  const secret = 'Lamplighter'
  const { files } = await app.importTexts({
    [`${secret}.json`]: postingJson({
      title: secret,
      hiringOrganization: { '@type': 'Organization', name: secret },
      description: `<p>${secret}</p>`,
      identifier: secret,
    }),
    [`${secret}.txt`]: secret,
  })
  const postingId = files.flatMap(({ postings }) => postings)[0] ?? ''
  await app.call('notes.create', { postingId, body: secret })
  await app.call('tracking.setTags', { ids: [postingId], add: [secret] })
  await app.call('files.add', { postingId, name: `${secret}.pdf`, base64: 'JVBERg==' })
  await app.call('library.backup')
  const { lines } = await app.call('app.diagnostics')
  await app.close()
  const text = lines.join('\n')
  expect(text).toContain('postings 1, sources 2, versions 1')
  expect(text).toMatch(/Backups 1, 1 verified/)
  expect(text).not.toContain(secret)
  expect(text).not.toContain(app.dataDir)
})

test('a library writes down when it is opened and closed', async () => {
  const dataDir = join(folder, 'hosted')
  const opened = await startHost({ dataDir })
  if (!opened.ok) throw new Error(opened.error.message)
  await opened.value.close()
  expect(readLog(dataDir, 9).map((line) => line.split(': ')[1])).toEqual([
    'opened the library',
    'closed the library',
  ])
})

test.skipIf(process.platform === 'win32')(
  'nobody else on the machine can read anything in the data folder',
  async () => {
    const dataDir = join(folder, 'private')
    const before = process.umask(0o022)
    try {
      const app = await startApp({ dataDir })
      const { files } = await app.importTexts({ 'pilot.json': postingJson() })
      const postingId = files[0]?.postings[0] ?? ''
      await app.call('files.add', { postingId, name: 'Letter.pdf', base64: 'JVBERg==' })
      await app.call('library.backup')
      createFileLog(dataDir, testClock()).info('written')
      const open = readdirSync(dataDir, { recursive: true })
        .map((name) => join(dataDir, String(name)))
        .concat(dataDir)
        .filter((path) => (statSync(path).mode & 0o077) !== 0)
      await app.close()
      expect(open).toEqual([])
      expect(readFileSync(join(dataDir, 'logs/roledex.log'), 'utf8')).toContain('written')
    } finally {
      process.umask(before)
    }
  },
)
