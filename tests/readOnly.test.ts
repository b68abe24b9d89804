// Folders and files the person may not write to or read. An administrator may do everything, so the work is done by a
// process of its own, which is nobody in particular where the tests are run by one.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp } from './helpers/app.ts'

const isAdministrator = process.getuid?.() === 0
const nobody = 65_534
const worker = join(import.meta.dirname, 'helpers/workers/refusedWrites.ts')

// Windows has no such permissions.
describe.skipIf(process.platform === 'win32')('what may not be written or read', () => {
  let folder: string
  let library: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'roledex-mine-'))
    library = join(folder, 'library')
    mkdirSync(library, { mode: 0o700 })
    giveAway(folder)
  })
  afterEach(() => {
    chmodSync(library, 0o700)
    rmSync(folder, { recursive: true, force: true })
  })

  /** All of it belongs to the one who will work on it. */
  function giveAway(path: string): void {
    if (!isAdministrator) return
    for (const entry of ['', ...(readdirSync(path, { recursive: true }) as string[])])
      chownSync(join(path, entry), nobody, nobody)
  }

  async function work(what: 'open' | 'backup' | 'import'): Promise<unknown> {
    const child = spawn(process.execPath, [worker, what, folder], {
      ...(isAdministrator ? { uid: nobody, gid: nobody } : {}),
      env: { PATH: process.env.PATH, HOME: folder, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part
    })
    await once(child, 'close')
    return JSON.parse(said)
  }

  async function fillLibrary(): Promise<Buffer> {
    const app = await startApp({ dataDir: library })
    await app.importTexts({ 'one.json': postingJson() })
    await app.call('library.backup')
    await app.core.close()
    giveAway(folder)
    return readFileSync(join(library, 'library.db'))
  }

  test('a folder that may not be written to, empty', async () => {
    chmodSync(library, 0o500)
    expect(await work('open')).toMatchObject({ ok: false, error: { code: 'libraryReadOnly' } })
    expect(readdirSync(library)).toEqual([])
  })

  test('a folder that may not be written to, with a library in it, which stays as it was', async () => {
    const before = await fillLibrary()
    const names = readdirSync(library)
    chmodSync(library, 0o500)
    expect(await work('open')).toMatchObject({ ok: false, error: { code: 'libraryReadOnly' } })
    expect(readdirSync(library)).toEqual(names)
    expect(readFileSync(join(library, 'library.db')).equals(before)).toBe(true)
  })

  test('a library file that may not be written to, or not even read', async () => {
    const before = await fillLibrary()
    const path = join(library, 'library.db')
    // One's own file one may open up again, as the app does; so it has to be somebody else's.
    for (const mode of isAdministrator ? [0o444, 0o400] : []) {
      chownSync(path, 0, 0)
      chmodSync(path, mode)
      expect(await work('open'), mode.toString(8)).toMatchObject({
        ok: false,
        error: { code: 'libraryReadOnly' },
      })
    }
    expect(readFileSync(path).equals(before)).toBe(true)
    giveAway(folder)
    chmodSync(path, 0o600)
    expect(await work('open')).toMatchObject({ ok: true })
  })

  test('a folder of backups that may not be written to', async () => {
    await fillLibrary()
    const backups = join(library, 'backups')
    const before = readdirSync(backups)
    chmodSync(backups, 0o500)
    expect(await work('backup')).toMatchObject({ ok: false, error: { code: 'libraryReadOnly' } })
    chmodSync(backups, 0o700)
    expect(readdirSync(backups)).toEqual(before)
    expect(await work('backup')).toMatchObject({ ok: true })
  })

  test('files and folders that may not be read are lines of the report', async () => {
    const postings = join(folder, 'postings')
    mkdirSync(join(postings, 'closed'), { recursive: true })
    for (const name of ['locked.json', 'open.json']) writeFileSync(join(postings, name), postingJson())
    giveAway(folder)
    chmodSync(join(postings, 'closed'), 0)
    chmodSync(join(postings, 'locked.json'), 0)
    const report = await work('import')
    chmodSync(join(postings, 'closed'), 0o700)
    expect(report).toMatchObject({ ok: true, value: { totals: { files: 3, added: 1, failed: 2 } } })
    const { files } = (report as { value: { files: { path: string; message: string }[] } }).value
    for (const name of ['closed', 'locked.json'])
      expect(files.find(({ path }) => path.endsWith(name))?.message).toContain('does not allow')
  })
})
