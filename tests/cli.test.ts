// The command line as a shell user meets it: what goes to stdout, what to stderr, and the exit status. A few commands
// are processes; the others run in this one, each on the library opened anew.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runBrowserShell } from '../electron/browserShell.ts'
import { findDataDir } from '../electron/dataDir.ts'
import { postingSchema } from '../shared/model.ts'
import { ok } from '../shared/result.ts'
import { postingJson, startApp, testClock } from './helpers/app.ts'
import { type Ran, run, runHere } from './helpers/commandLine.ts'

let folder: string
let imported: Ran

const program = (...args: string[]) =>
  run('electron/cli.ts', args, { cwd: folder, env: { ROLEDEX_DATA: join(folder, 'library') } })

function cli(...args: string[]): Promise<Ran> {
  const library = args.includes('--data') ? [] : ['--data', join(folder, 'library')]
  return runHere([...args, ...library], folder, async (dataDir) => {
    const app = await startApp({ dataDir, clock: testClock(new Date().toISOString()) })
    return ok({ core: app.core, running: null })
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-cli-'))
  mkdirSync(join(folder, 'saved'))
  writeFileSync(join(folder, 'saved/good.txt'), postingJson())
  writeFileSync(join(folder, 'saved/empty.json'), '')
  imported = await program('import', 'saved', '--json')
})

afterAll(() => rmSync(folder, { recursive: true }))

const firstId = (): string =>
  JSON.parse(imported.stdout).files.flatMap((file: { postings: string[] }) => file.postings)[0]

test('import --json prints its report and nothing else, and says by its status that a file failed', () => {
  const report = JSON.parse(imported.stdout)
  expect(Object.keys(report)).toEqual(['files', 'totals'])
  expect(report.totals).toMatchObject({ files: 2, added: 1, failed: 1 })
  const good = report.files.find((file: { path: string }) => file.path.endsWith('good.txt'))
  expect(Object.keys(good)).toEqual(['path', 'outcome', 'message', 'postings', 'warnings'])
  expect(good).toMatchObject({ outcome: 'added', postings: [expect.any(String)] })
  const bad = report.files.find((file: { path: string }) => file.path.endsWith('empty.json'))
  expect(bad).toMatchObject({ outcome: 'failed', postings: [], message: expect.stringMatching(/\w.*\.$/) })
  expect(imported.status).toBe(1)
})

test('import again changes nothing', async () => {
  const again = await cli('import', join(folder, 'saved/good.txt'))
  expect(again.stdout).toContain('Unchanged')
  expect(again.stdout).toContain('1 file: 1 unchanged')
  expect(again.status).toBe(0)
})

test('a path that is not there is one line, not a crash', async () => {
  const missing = await cli('import', 'nowhere.json', '--json')
  expect(missing.status).toBe(1)
  expect(JSON.parse(missing.stdout).totals).toMatchObject({ failed: 1 })
})

test('list finds by words, in columns or as JSON', async () => {
  const found = await program('list', 'harbour', 'pilot')
  expect(found.stdout.trim().split('\n')).toHaveLength(1)
  expect(found.stdout.split('\t').slice(0, 4)).toEqual([
    firstId(),
    'Harbour Pilot Scheduler',
    'Northvale Harbour',
    expect.stringContaining('Bergen'),
  ])
  expect(found.stderr).toContain('1 posting')
  const rows = JSON.parse((await cli('list', '--json')).stdout)
  expect(rows.map((row: { id: string }) => row.id)).toEqual([firstId()])
  const searched = await cli('list', 'title:pilot -senior stgae:applied', 'employer:"Northvale Harbour"')
  expect(searched.stdout.split('\t')[0]).toBe(firstId())
  expect(searched.stderr).toContain('I don’t know “stgae:”. Did you mean stage:?')
  const none = await cli('list', 'zeppelin', '--json')
  expect([JSON.parse(none.stdout), none.status]).toEqual([[], 0])
})

test('show prints a posting for people, or the whole record', async () => {
  const shown = await cli('show', firstId())
  expect(shown.stdout).toContain('Harbour Pilot Scheduler')
  expect(shown.stdout).toContain('not stated')
  expect(shown.stdout).toContain('Plan the arrivals and departures')
  postingSchema.parse(JSON.parse((await cli('show', firstId(), '--json')).stdout))
  const lost = await cli('show', 'nobody')
  expect([lost.status, lost.stdout]).toEqual([1, ''])
  expect(lost.stderr).toMatch(/\.\n$/)
})

test('call prints the Result of any method', async () => {
  const info = await cli('call', 'app.info')
  expect(JSON.parse(info.stdout)).toMatchObject({ ok: true, value: { dataDir: join(folder, 'library') } })
  expect(info.status).toBe(0)
  const bookmarked = await cli(
    'call',
    'tracking.setBookmark',
    JSON.stringify({ ids: [firstId()], isBookmarked: true }),
  )
  expect(JSON.parse(bookmarked.stdout)).toEqual({
    ok: true,
    value: { changed: 1 },
    commandId: expect.any(String),
  })
  const lost = await cli('call', 'postings.get', '{"id":"nobody"}')
  expect([JSON.parse(lost.stdout).error.code, lost.status]).toEqual(['notFound', 1])
})

test('what is not understood ends with 2 and says how it goes', async () => {
  const refused = [
    ...[[], ['bogus'], ['import'], ['show'], ['list', '--bogus'], ['serve', '--port', 'x']],
    ...[
      ['import', 'offer.json', ''],
      ['restore', ''],
    ],
  ]
  const rans = await Promise.all(refused.map((args) => cli(...args)))
  for (const [index, ran] of rans.entries()) {
    expect([ran.status, ran.stdout], refused[index]?.join(' ')).toEqual([2, ''])
    expect(ran.stderr).toContain('npm run -s cli')
  }
  expect(await program('list', '--bogus')).toEqual(rans[4])
  expect((await cli('call', 'no.method')).status).toBe(2)
  expect((await cli('call', 'app.info', '{broken')).status).toBe(2)
  const help = await cli('--help')
  expect([help.status, help.stderr]).toEqual([0, ''])
})

test('serve says that the window is not built, instead of an address where there is nothing', async () => {
  const said: string[] = []
  const status = await runBrowserShell({
    dataDir: join(folder, 'served'),
    rendererDir: join(folder, 'unbuilt'),
    files: [],
    watch: undefined,
    port: 0,
    isOpening: false,
    say: (line) => said.push(line),
  })
  expect([status, said]).toEqual([1, [expect.stringContaining('npm run build')]])
  expect(existsSync(join(folder, 'served'))).toBe(false)
})

test('doctor looks after the library', async () => {
  const ran = await program('doctor')
  expect(ran.status).toBe(0)
  expect(ran.stdout).toContain(join(folder, 'library'))
  expect(ran.stdout).toMatch(/Library +sound/)
  expect(ran.stdout).toContain('Attached files all there')
  const findings = JSON.parse((await cli('doctor', '--json')).stdout)
  expect(findings).toMatchObject({ check: { isSound: true }, info: { nodeVersion: process.versions.node } })
  expect(findings.freeBytes).toBeGreaterThan(0)
})

test('export writes the whole library, and restore takes it into an empty one', async () => {
  await cli('call', 'notes.create', JSON.stringify({ postingId: firstId(), body: 'Ask about tides' }))
  const ran = await cli('export', 'all.json')
  expect(ran.status).toBe(0)
  const text = readFileSync(join(folder, 'all.json'), 'utf8')
  expect(JSON.parse(text).tables.notes).toMatchObject([{ body: 'Ask about tides' }])
  expect(Object.keys(JSON.parse((await program('export')).stdout).tables)).toContain('postings')
  const refused = await cli('export', join(folder, 'no/such/folder.json'))
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('Choose another place.')

  const sheet = await cli('export', 'found.csv', 'harbour', 'pilot')
  expect(sheet.status).toBe(0)
  expect(readFileSync(join(folder, 'found.csv'), 'utf8')).toContain(
    'Harbour Pilot Scheduler,Northvale Harbour,',
  )
  expect((await cli('export', 'all.doc')).status).toBe(2)

  const restored = await cli('restore', 'all.json', '--data', join(folder, 'second'))
  expect([restored.status, restored.stdout]).toEqual([0, 'The library holds 1 posting now.\n'])
  const noFile = await cli('restore', '.', '--data', join(folder, 'third'))
  expect([noFile.status, noFile.stderr]).toEqual([
    1,
    'This is no file that can be read. Nothing was changed.\n',
  ])
  const again = await cli('restore', 'all.json')
  expect(again.status).toBe(1)
  expect(again.stderr).toContain('This library holds postings already')
})

test('each platform has its own place for the library, and a name given goes before', () => {
  const home = '/home/kim'
  const at = (platform: NodeJS.Platform, env: Record<string, string> = {}, chosen?: string) =>
    findDataDir(chosen, { platform, env, home })
  expect(at('linux')).toBe(join(home, '.local/share/Roledex'))
  expect(at('linux', { XDG_DATA_HOME: '/data' })).toBe(join('/data', 'Roledex'))
  expect(at('linux', { XDG_DATA_HOME: 'relative' })).toBe(join(home, '.local/share/Roledex'))
  expect(at('darwin')).toBe(join(home, 'Library/Application Support/Roledex'))
  expect(at('win32', { APPDATA: '/roaming' })).toBe(join('/roaming', 'Roledex'))
  expect(at('linux', { ROLEDEX_DATA: '/mine' })).toBe(join('/mine'))
  expect(at('linux', { ROLEDEX_DATA: '/mine' }, '/given')).toBe(join('/given'))
  const homeless = {
    platform: 'linux' as const,
    env: {},
    get home(): string {
      throw new Error('This user has no home')
    },
  }
  expect(findDataDir('/given', homeless)).toBe(join('/given'))
})
