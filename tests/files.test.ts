// Attached files: kept exactly, undone like everything else, never handed to the system where opening may run them.

import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
let postingId: string
beforeEach(async () => {
  app = await startApp()
  const report = await app.importTexts({ 'pilot.json': postingJson() })
  postingId = report.files[0]?.postings[0] ?? ''
})
afterEach(() => app.close())

const resume = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 255, 13, 10, 0x80])

async function attach(name = 'Résumé.pdf', bytes: Uint8Array = resume, eventId: string | null = null) {
  const input = { postingId, eventId, name, base64: Buffer.from(bytes).toString('base64') }
  return (await app.call('files.add', input)).file
}

/** Paths of the kept bytes, below the folder of files. */
function keptFiles(): string[] {
  const folder = join(app.dataDir, 'files')
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const isPosix = process.platform !== 'win32'
const modeOf = (path: string) => statSync(path).mode & 0o777

describe('keeping', () => {
  test('the bytes come back exactly, also after a restart', async () => {
    const file = await attach()
    expect(file).toEqual({
      id: file.id,
      postingId,
      name: 'Résumé.pdf',
      byteLength: resume.length,
      addedAt: '2026-11-20T09:00:00.000Z',
      eventId: null,
      isThere: true,
    })
    await app.restart()
    expect((await app.call('files.list', { postingId })).files).toEqual([file])
    const { name, base64 } = await app.call('files.bytes', { id: file.id })
    expect(name).toBe('Résumé.pdf')
    expect(Buffer.from(base64, 'base64').equals(resume)).toBe(true)
  })

  test.skipIf(!isPosix)('they lie by their hash where only their owner can read them', async () => {
    await attach()
    await attach('The same again.pdf')
    const [path = '', ...more] = keptFiles()
    expect(more).toEqual([])
    expect(basename(path)).toMatch(/^[0-9a-f]{64}$/)
    expect(modeOf(path)).toBe(0o600)
    expect(modeOf(join(app.dataDir, 'files'))).toBe(0o700)
  })

  test('the same file a second time changes nothing', async () => {
    const file = await attach()
    const again = await app.call('files.add', {
      postingId,
      name: 'Résumé.pdf',
      base64: resume.toString('base64'),
    })
    expect(again).toEqual({ file, isNew: false })
    expect((await app.call('history.list')).undo?.label).toBe(
      'Attached “Résumé.pdf” to “Harbour Pilot Scheduler”',
    )
  })

  test('an empty file is kept too', async () => {
    const file = await attach('empty.txt', new Uint8Array())
    expect((await app.call('files.bytes', { id: file.id })).base64).toBe('')
  })

  test('a posting that is gone takes no file', async () => {
    await app.call('postings.delete', { ids: [postingId] })
    expect(await app.refusal('files.add', { postingId, name: 'a.pdf', base64: '' })).toMatchObject({
      code: 'notFound',
      message: 'This posting is no longer in the library. The file was not attached.',
    })
  })

  test('a posting out of a backup comes without the files that were erased with it, and that is said', async () => {
    await attach()
    const { fileName } = await app.call('library.backup')
    await app.call('postings.delete', { ids: [postingId] })
    await app.call('bin.erase', { ids: null })
    const taken = await app.call('backups.takePostings', { fileName, ids: [postingId] })
    expect(taken).toEqual({ restored: 1, completed: 0, filesMissing: 1 })
    const there = async () =>
      (await app.call('files.list', { postingId })).files.map(({ isThere }) => isThere)
    expect(await there()).toEqual([false])
    expect((await app.call('files.missing')).files).toMatchObject([{ postingId, name: 'Résumé.pdf' }])
    await attach()
    expect(await there()).toEqual([true])
    expect((await app.call('files.missing')).files).toEqual([])
  })

  test('bytes that were changed or taken away outside are not shown as the ones that were sent', async () => {
    const file = await attach()
    const [path = ''] = keptFiles()
    writeFileSync(path, 'something else')
    expect((await app.refusal('files.bytes', { id: file.id })).message).toBe(
      '“Résumé.pdf” is no longer in the data folder, or was changed there. Attach it again.',
    )
    rmSync(path)
    expect((await app.refusal('files.bytes', { id: file.id })).code).toBe('notFound')
    const again = { postingId, name: file.name, base64: resume.toString('base64') }
    expect(await app.call('files.add', again)).toEqual({ file, isNew: true })
    expect((await app.call('files.bytes', { id: file.id })).base64).toBe(resume.toString('base64'))
    rmSync(path)
    await attach('Another name.pdf')
    expect((await app.call('files.bytes', { id: file.id })).base64).toBe(resume.toString('base64'))
  })
})

describe('another name', () => {
  const named = async (id: string, name: string) => {
    await app.call('files.rename', { id, name })
    return (await app.call('files.list', { postingId })).files[0]?.name
  }

  test('keeps the ending, typed or not, and the bytes', async () => {
    const { id } = await attach()
    expect(await named(id, 'As sent to Northmill')).toBe('As sent to Northmill.pdf')
    expect(await named(id, '../as sent.PDF')).toBe('as sent.PDF')
    expect(await named(id, 'as sent.docx')).toBe('as sent.docx.pdf')
    expect(await named(id, `${'long '.repeat(80)}.pdf`)).toMatch(/^(?:long )+.{0,5}\.pdf$/)
    const { name, base64 } = await app.call('files.bytes', { id })
    expect(name).toHaveLength(255)
    expect(base64).toBe(resume.toString('base64'))
  })

  test('is undone', async () => {
    const { id } = await attach()
    const before = dumpLibrary(app.dataDir)
    await named(id, 'As sent')
    expect((await app.call('history.list')).undo?.label).toBe(
      'Renamed “Résumé.pdf” of “Harbour Pilot Scheduler” to “As sent.pdf”',
    )
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test('is not nothing', async () => {
    const { id } = await attach()
    expect(await app.refusal('files.rename', { id, name: ' . ' })).toMatchObject({
      message: 'A file needs a name. Nothing was changed.',
    })
    expect(await named(id, 'Résumé')).toBe('Résumé.pdf')
    expect((await app.call('history.list')).undo?.label).toMatch(/^Attached/)
    await app.call('files.remove', { id })
    expect((await app.refusal('files.rename', { id, name: 'a' })).code).toBe('notFound')
  })
})

describe('undo', () => {
  test('what is taken off comes back, and attaching is undone', async () => {
    const file = await attach()
    const before = dumpLibrary(app.dataDir)
    await app.call('files.remove', { id: file.id })
    expect((await app.call('files.list', { postingId })).files).toEqual([])
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    await app.call('files.bytes', { id: file.id })
    await app.call('history.undo')
    expect((await app.call('files.list', { postingId })).files).toEqual([])
    await app.call('history.redo')
    await app.call('files.bytes', { id: file.id })
  })

  test('they go to the bin with their posting and come back with it', async () => {
    const file = await attach()
    await app.call('postings.delete', { ids: [postingId] })
    expect((await app.call('bin.list')).entries[0]?.fileCount).toBe(1)
    await app.call('bin.restore', { ids: [postingId] })
    expect((await app.call('files.list', { postingId })).files).toEqual([file])
  })

  test('a merge keeps the files of both', async () => {
    await attach()
    const report = await app.importTexts({ 'tug.json': postingJson({ title: 'Tug', identifier: 'NH-2' }) })
    const keepId = report.files[0]?.postings[0] ?? ''
    await app.call('postings.merge', { keepId, otherId: postingId, choices: {} })
    expect((await app.call('files.list', { postingId: keepId })).files).toMatchObject([
      { name: 'Résumé.pdf' },
    ])
    await app.call('history.undo')
    expect((await app.call('files.list', { postingId })).files).toHaveLength(1)
  })
})

test('their names are found by a search, until they are removed', async () => {
  const file = await attach('Zeugnis Hafenlotse.pdf')
  const found = async () => (await app.call('postings.list', { text: 'hafenlotse' })).total
  expect(await found()).toBe(1)
  await app.call('files.rename', { id: file.id, name: 'Reference' })
  expect(await found()).toBe(0)
  await app.call('history.undo')
  expect(await found()).toBe(1)
  await app.call('files.remove', { id: file.id })
  expect(await found()).toBe(0)
  await app.call('history.undo')
  expect(await found()).toBe(1)
})

describe('what they belong to', () => {
  test('a file is linked to an event of its posting, as long as that is there', async () => {
    const file = await attach()
    const moved = await app.call('tracking.setStage', { ids: [postingId], stageId: 'applied' })
    const [eventId = ''] = moved.eventIds
    await app.call('files.link', { id: file.id, eventId })
    expect((await app.call('files.list', { postingId })).files[0]?.eventId).toBe(eventId)
    await app.call('history.undo')
    await app.call('history.undo')
    expect((await app.call('files.list', { postingId })).files[0]?.eventId).toBeNull()
    expect(await app.refusal('files.link', { id: file.id, eventId })).toMatchObject({
      message: 'This event is no longer in the timeline. Nothing was changed.',
    })
  })
})

describe('opening', () => {
  test('only the shell is told a path, and it is a copy that can only be read', async () => {
    const file = await attach('../../My “CV”: final.PDF')
    expect(file.name).toBe('My “CV”: final.PDF')
    expect((await app.refusal('files.place', { id: file.id })).code).toBe('notAllowed')
    const { path } = await app.call('files.place', { id: file.id }, 'shell')
    expect(path.startsWith(join(app.dataDir, 'opened'))).toBe(true)
    expect(basename(path)).toBe('My “CV”  final.pdf')
    expect(readFileSync(path).equals(resume)).toBe(true)
    if (isPosix) expect(modeOf(path)).toBe(0o400)
    expect(await app.call('files.place', { id: file.id }, 'shell')).toEqual({ path })
    await app.restart()
    expect(existsSync(join(app.dataDir, 'opened'))).toBe(false)
    expect((await app.call('files.bytes', { id: file.id })).base64).toBe(resume.toString('base64'))
  })

  test('what was saved beside the copy, or in its place, stays and is not written over', async () => {
    const file = await attach('letter.txt')
    const place = async () => (await app.call('files.place', { id: file.id }, 'shell')).path
    const first = await place()
    writeFileSync(join(dirname(first), 'letter, signed.txt'), 'Mine')
    rmSync(first, { force: true })
    writeFileSync(first, 'Mine too')
    const second = await place()
    expect(basename(second)).toBe('letter 2.txt')
    await app.restart()
    expect(readFileSync(first, 'utf8')).toBe('Mine too')
    expect(readdirSync(dirname(first)).sort()).toEqual(['letter, signed.txt', 'letter.txt'])
    await app.call('postings.delete', { ids: [postingId] })
    await app.call('bin.erase', { ids: [postingId], isWithBackups: false })
    expect(readFileSync(first, 'utf8')).toBe('Mine too')
  })

  test('what could run is kept but not opened', async () => {
    const names = [
      'run.exe',
      'cv.pdf.bat',
      'page.html',
      'letter.docm',
      'script',
      'x.desktop',
      'cv.\u202Efdp.scr',
    ]
    for (const name of names) {
      const file = await attach(name)
      expect(await app.refusal('files.place', { id: file.id }, 'shell')).toMatchObject({
        code: 'notAllowed',
        message: expect.stringContaining('Save a copy instead'),
      })
    }
    expect(existsSync(join(app.dataDir, 'opened'))).toBe(false)
  })
})

describe('erasing', () => {
  test('their bytes go with the posting, those of others stay', async () => {
    const other = (await app.importTexts({ 'tug.json': postingJson({ title: 'Tug', identifier: 'NH-2' }) }))
      .files[0]?.postings[0]
    const base64 = Buffer.from('Letter to the tugs').toString('base64')
    const { file } = await app.call('files.add', { postingId: other ?? '', name: 'letter.txt', base64 })
    await attach()
    const removed = await attach('old.pdf', Buffer.from('An older one'))
    await app.call('files.remove', { id: removed.id })
    await app.call('files.remove', { id: file.id })
    expect(keptFiles()).toHaveLength(3)
    await app.call('postings.delete', { ids: [postingId] })
    await app.call('bin.erase', { ids: null })
    expect(keptFiles()).toHaveLength(1)
    const { entries } = await app.call('history.list')
    const remove = entries.find(({ label }) => label.startsWith('Took “letter.txt”'))
    await app.call('history.undo', { commandId: remove?.commandId ?? '' })
    expect((await app.call('files.bytes', { id: file.id })).base64).toBe(base64)
  })
})
