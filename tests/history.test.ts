import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

async function importOne(changes: Record<string, unknown> = {}, name = 'one.json'): Promise<string> {
  const report = await app.importTexts({ [name]: postingJson(changes) })
  return report.files[0]!.postings[0]!
}

describe('undo and redo', () => {
  test('take one command back and do it again, row for row', async () => {
    const id = await importOne()
    const before = dumpLibrary(app.dataDir)
    await app.call('tracking.setStage', { ids: [id], stageId: 'applied' })
    const after = dumpLibrary(app.dataDir)
    expect(after).not.toEqual(before)

    const undone = await app.call('history.undo')
    expect(undone).toEqual({
      commandId: expect.any(String),
      label: 'Moved “Harbour Pilot Scheduler” to Applied',
      message: 'Undone: Moved “Harbour Pilot Scheduler” to Applied.',
      kept: 0,
    })
    expect(dumpLibrary(app.dataDir)).toEqual(before)

    await app.call('history.redo')
    expect(dumpLibrary(app.dataDir)).toEqual(after)
  })

  test('work after a restart', async () => {
    const id = await importOne()
    await app.call('tracking.setBookmark', { ids: [id], isBookmarked: true })
    await app.restart()
    await app.call('history.undo')
    expect((await app.call('postings.get', { id })).tracking.isBookmarked).toBe(false)
    await app.restart()
    await app.call('history.redo')
    expect((await app.call('postings.get', { id })).tracking.isBookmarked).toBe(true)
  })

  test('bring a deleted posting back with everything on it, and findable', async () => {
    const id = await importOne()
    await app.call('notes.create', { postingId: id, body: 'Ask about the night shifts' })
    await app.call('tracking.setTags', { ids: [id], add: ['sea', 'Bergen'] })
    await app.call('tracking.setDeadline', { ids: [id], deadline: { on: '2026-11-28', time: null } })
    const before = dumpLibrary(app.dataDir)
    await app.call('postings.delete', { ids: [id] })
    expect((await app.call('postings.list', { text: 'shifts' })).total).toBe(0)
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    expect((await app.call('postings.list', { text: 'shifts' })).total).toBe(1)
  })

  test('after something else is done there is no next thing to redo, but by name it still can be', async () => {
    const id = await importOne()
    const other = await importOne({ title: 'Crane Planner', identifier: 'NH-2' }, 'b.json')
    await app.call('notes.create', { postingId: id, body: 'Typed with care' })
    const { undo } = await app.call('history.list', {})
    await app.call('history.undo')
    await app.call('tracking.setBookmark', { ids: [other], isBookmarked: true })
    expect((await app.refusal('history.redo')).code).toBe('nothingToUndo')
    await app.call('history.redo', { commandId: undo!.commandId })
    expect((await app.call('postings.get', { id })).notes.map(({ body }) => body)).toEqual([
      'Typed with care',
    ])
  })

  test('by name it is not done again over what was changed since', async () => {
    const id = await importOne()
    await app.call('tracking.setStage', { ids: [id], stageId: 'offer' })
    const { undo } = await app.call('history.list', {})
    await app.call('history.undo')
    await app.call('tracking.setStage', { ids: [id], stageId: 'applied' })
    const before = dumpLibrary(app.dataDir)
    expect((await app.refusal('history.redo', { commandId: undo!.commandId })).code).toBe('conflict')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test('with nothing to undo it says so', async () => {
    expect(await app.refusal('history.undo')).toEqual({
      code: 'nothingToUndo',
      message: 'There is nothing to undo.',
    })
  })

  test('a command that changed nothing leaves no entry', async () => {
    const id = await importOne()
    const before = (await app.call('history.list', {})).entries.length
    await app.call('tracking.setBookmark', { ids: [id], isBookmarked: false })
    expect((await app.call('history.list', {})).entries).toHaveLength(before)
  })

  test('a file that could not be read is no step back; by name its bytes still go', async () => {
    const mail = 'From: mum@postbox.example\nSubject: Lunch\nMIME-Version: 1.0\n\nCome on Sunday.\n'
    await app.importTexts({ 'one.json': postingJson() })
    const before = await app.call('history.list')
    const report = await app.importTexts({ 'lunch.eml': mail })
    const { undo, entries } = await app.call('history.list')
    expect(undo).toEqual(before.undo)
    expect(entries[0]?.commandId).toBe(report.commandId)
    await app.call('history.undo', { commandId: report.commandId })
    await app.importTexts({ 'lunch.eml': mail })
    expect((await app.call('history.undo')).label).toBe(before.undo?.label)
    expect((await app.call('postings.counts')).all).toBe(0)
  })

  test('a command that changed something answers with its own id, one that did not with none', async () => {
    const id = await importOne()
    const tag = { ids: [id], add: ['sea'] }
    const done = await app.ask('tracking.setTags', tag)
    expect(done).toMatchObject({ ok: true, commandId: expect.any(String) })
    const again = await app.ask('tracking.setTags', tag)
    expect(again).toEqual({ ok: true, value: { changed: 0 } })
    await app.call('tracking.setBookmark', { ids: [id], isBookmarked: true })
    const commandId = done.ok ? done.commandId! : ''
    expect((await app.call('history.undo', { commandId })).label).toContain('sea')
    const { tracking } = await app.call('postings.get', { id })
    expect(tracking).toMatchObject({ tags: [], isBookmarked: true })
  })

  test('typing in a note is one step', async () => {
    const id = await importOne()
    let note = await app.call('notes.create', { postingId: id, body: '' })
    await app.call('tracking.setBookmark', { ids: [id], isBookmarked: true })
    for (const body of ['C', 'Ca', 'Call', 'Call Ida']) {
      app.clock.advance(1_000)
      note = await app.call('notes.save', { id: note.id, body, basedOn: note.updatedAt })
    }
    await app.call('history.undo')
    expect((await app.call('postings.get', { id })).notes[0]?.body).toBe('')
    await app.call('history.redo')
    expect((await app.call('postings.get', { id })).notes[0]?.body).toBe('Call Ida')
  })

  test('a text with a NUL, quotes and every script comes back as it was', async () => {
    const id = await importOne()
    const body = 'a\u0000b \'"`$ \\ ünï 日本 עברית 😀'
    const note = await app.call('notes.create', { postingId: id, body })
    await app.call('notes.delete', { id: note.id })
    await app.call('history.undo')
    expect((await app.call('postings.get', { id })).notes[0]?.body).toBe(body)
  })
})

describe('undoing something older', () => {
  test('other things done to the same posting since are no hindrance', async () => {
    const id = await importOne()
    await app.call('tracking.setStage', { ids: [id], stageId: 'applied' })
    const moved = (await app.call('history.list', {})).undo!
    await app.call('tracking.setBookmark', { ids: [id], isBookmarked: true })
    await app.call('notes.create', { postingId: id, body: 'Hello' })
    const noted = (await app.call('history.list', {})).undo!
    await app.call('tracking.setTags', { ids: [id], add: ['sea'] })
    await app.call('history.undo', { commandId: moved.commandId })
    await app.call('history.undo', { commandId: noted.commandId })
    expect(await app.call('postings.get', { id })).toMatchObject({
      tracking: { stageId: 'new', isBookmarked: true, tags: [{ name: 'sea' }] },
      notes: [],
    })
    await app.call('history.redo', { commandId: noted.commandId })
    expect((await app.call('postings.get', { id })).notes).toHaveLength(1)
  })

  test('a stage moved again since stays', async () => {
    const id = await importOne()
    await app.call('tracking.setStage', { ids: [id], stageId: 'applied' })
    const moved = (await app.call('history.list', {})).undo!
    await app.call('tracking.setStage', { ids: [id], stageId: 'offer' })
    expect((await app.refusal('history.undo', { commandId: moved.commandId })).code).toBe('conflict')
  })

  test('a note emptied after it was written comes back', async () => {
    const id = await importOne()
    const note = await app.call('notes.create', {
      postingId: id,
      body: 'Ask Ida about the night shifts, and when they begin',
    })
    await app.call('notes.save', { id: note.id, body: '', basedOn: note.updatedAt })
    await app.call('history.undo')
    expect((await app.call('postings.get', { id })).notes[0]?.body).toContain('night shifts')
  })

  test('an import goes as a whole', async () => {
    const before = dumpLibrary(app.dataDir)
    const report = await app.importTexts({
      'a.json': postingJson(),
      'b.json': postingJson({ title: 'Crane Planner', identifier: 'NH-2' }),
    })
    const undone = await app.call('history.undo', { commandId: report.commandId })
    expect(undone.kept).toBe(0)
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    expect((await app.call('imports.get', { importId: report.id })).state).toBe('undone')
    await app.call('history.redo')
    expect((await app.call('postings.list')).total).toBe(2)
    expect((await app.call('imports.get', { importId: report.id })).state).toBe('finished')
  })

  test('an import leaves the postings that were worked on since, and says how many', async () => {
    const report = await app.importTexts({
      'a.json': postingJson(),
      'b.json': postingJson({ title: 'Crane Planner', identifier: 'NH-2' }),
    })
    const kept = report.files[1]!.postings[0]!
    await app.call('notes.create', { postingId: kept, body: 'This one' })
    const undone = await app.call('history.undo', { commandId: report.commandId })
    expect(undone.kept).toBe(1)
    expect(undone.message).toContain('One posting stays as it is, because it was changed since.')
    const { rows } = await app.call('postings.list')
    expect(rows.map(({ id }) => id)).toEqual([kept])
    expect((await app.call('postings.get', { id: kept })).notes).toHaveLength(1)
    expect((await app.call('library.check')).isSound).toBe(true)
  })

  test('a posting that is gone by now is left out, and not called changed', async () => {
    const first = await app.importTexts({ 'a.json': postingJson() })
    const stays = await importOne({ title: 'Crane Planner', identifier: 'NH-2' }, 'b.json')
    await app.call('tracking.setBookmark', { ids: [first.files[0]!.postings[0]!, stays], isBookmarked: true })
    const bookmarked = (await app.call('history.list', {})).undo!
    await app.call('history.undo')
    await app.call('history.undo', { commandId: first.commandId })
    const again = await app.call('history.redo', { commandId: bookmarked.commandId })
    expect(again.message).toMatch(/One posting was left out, because it is no longer in the library\.$/)
    expect((await app.call('postings.get', { id: stays })).tracking.isBookmarked).toBe(true)
    expect((await app.call('library.check')).isSound).toBe(true)
  })

  test('when all of it is gone, nothing happens and it is not called changed', async () => {
    const first = await app.importTexts({ 'a.json': postingJson() })
    await app.call('tracking.setBookmark', { ids: first.files[0]!.postings, isBookmarked: true })
    const bookmarked = (await app.call('history.list', {})).undo!
    await app.call('history.undo')
    await app.call('history.undo', { commandId: first.commandId })
    const refusal = await app.refusal('history.redo', { commandId: bookmarked.commandId })
    expect(refusal.message).toMatch(/cannot be done again now, because what it was about is no longer in/)
  })

  test('when all of it was changed since, nothing happens and it says so', async () => {
    const report = await app.importTexts({ 'a.json': postingJson() })
    await app.call('tracking.setBookmark', { ids: report.files[0]!.postings, isBookmarked: true })
    const before = dumpLibrary(app.dataDir)
    expect((await app.refusal('history.undo', { commandId: report.commandId })).code).toBe('conflict')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test('a tag that is used elsewhere by now stays', async () => {
    const [a, b] = [
      await importOne(),
      await importOne({ title: 'Crane Planner', identifier: 'NH-2' }, 'b.json'),
    ]
    await app.call('tracking.setTags', { ids: [a], add: ['sea'] })
    const first = (await app.call('history.list', {})).undo!
    await app.call('tracking.setTags', { ids: [b], add: ['sea'] })
    await app.call('history.undo', { commandId: first.commandId })
    expect((await app.call('tags.list')).tags).toEqual([
      expect.objectContaining({ name: 'sea', postingCount: 1 }),
    ])
    expect((await app.call('library.check')).isSound).toBe(true)
  })
})

describe('undoing by name after other things came in', () => {
  test('a deleted posting comes back beside those imported since', async () => {
    const id = await importOne()
    await app.call('notes.create', { postingId: id, body: 'Keep me' })
    await app.call('postings.delete', { ids: [id] })
    const { undo } = await app.call('history.list', {})
    await importOne({ title: 'Tug Master', identifier: 'NH-3' }, 'c.json')
    await app.call('history.undo', { commandId: undo!.commandId })
    expect((await app.call('postings.get', { id })).notes).toHaveLength(1)
    expect((await app.call('postings.list', { text: 'tug' })).total).toBe(2)
    expect((await app.call('library.check')).findings).toEqual([])
  })

  test('removed samples too', async () => {
    await app.call('samples.load')
    const { samples } = await app.call('postings.counts')
    await app.call('samples.remove')
    const { undo } = await app.call('history.list', {})
    await importOne()
    await app.call('history.undo', { commandId: undo!.commandId })
    expect((await app.call('postings.counts')).all).toBe(samples + 1)
  })

  test('a tag taken off comes back though its name was used again since', async () => {
    const [a, b] = [
      await importOne(),
      await importOne({ title: 'Crane Planner', identifier: 'NH-2' }, 'b.json'),
    ]
    await app.call('tracking.setTags', { ids: [a], add: ['x'] })
    await app.call('tracking.setTags', { ids: [a], remove: ['x'] })
    const { undo } = await app.call('history.list', {})
    await app.call('tracking.setTags', { ids: [b], add: ['x'] })
    await app.call('history.undo', { commandId: undo!.commandId })
    expect((await app.call('tags.list')).tags).toEqual([
      expect.objectContaining({ name: 'x', postingCount: 2 }),
    ])
  })

  test('of two imports at once, the one whose change lies under the other’s stays', async () => {
    const file = (changes: Record<string, unknown>) => ({
      path: 'x.json',
      base64: Buffer.from(postingJson(changes)).toString('base64'),
    })
    const id = await importOne()
    const [a, b] = [await app.call('imports.begin'), await app.call('imports.begin')]
    await app.call('imports.addFiles', { ...b, files: [file({ validThrough: '2026-12-10T17:00:00Z' })] })
    const first = await app.call('imports.finish', b)
    await app.call('imports.addFiles', { ...a, files: [file({ validThrough: '2026-12-20T17:00:00Z' })] })
    await app.call('imports.finish', a)
    expect((await app.refusal('history.undo', { commandId: first.commandId })).code).toBe('conflict')
    expect((await app.call('postings.get', { id })).versions.map(({ n }) => n)).toEqual([3, 2, 1])
  })

  test('what was kept can be taken back when nothing lies over it any more', async () => {
    const report = await app.importTexts({
      'a.json': postingJson(),
      'b.json': postingJson({ title: 'Crane Planner', identifier: 'NH-2' }),
    })
    const before = dumpLibrary(app.dataDir)
    await app.call('notes.create', { postingId: report.files[1]!.postings[0]!, body: 'This one' })
    expect((await app.call('history.undo', { commandId: report.commandId })).kept).toBe(1)
    expect((await app.call('imports.get', { importId: report.id })).state).toBe('finished')
    await app.call('history.redo')
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    await app.call('history.undo')
    expect((await app.call('postings.list')).total).toBe(0)
    expect((await app.call('imports.get', { importId: report.id })).state).toBe('undone')
  })
})

describe('what is worked out from something undone out of turn', () => {
  const listed = async (id: string) => {
    const { things } = await app.call('due.list', { kinds: ['listing'], postingIds: [id], aheadDays: null })
    const [row] = (await app.call('postings.list')).rows
    return { title: row?.title, closes: row?.deadline.date?.date, due: things.map(({ on }) => on) }
  }
  const commandOf = async (label: string) => {
    const { entries } = await app.call('history.list', {})
    return { commandId: entries.find((entry) => entry.label.startsWith(label))!.commandId }
  }
  const correct = (id: string, field: 'deadline' | 'title', value: unknown) =>
    app.call('postings.override', { id, field, value } as never)

  test('a correction from before an import: lists go by what the import said', async () => {
    const id = await importOne({ validThrough: '2026-12-01' })
    await correct(id, 'deadline', { on: '2026-12-15', time: null })
    await correct(id, 'title', 'Night Scheduler')
    await importOne({ validThrough: '2026-12-10', title: 'Pilot Scheduler' })
    const before = dumpLibrary(app.dataDir)
    for (const field of ['listing', 'title'])
      await app.call('history.undo', await commandOf(`Corrected the ${field}`))
    expect(await listed(id)).toEqual({ title: 'Pilot Scheduler', closes: '2026-12-10', due: ['2026-12-10'] })
    await app.call('history.redo')
    await app.call('history.redo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
  })

  test('an import from before a correction was taken back: lists go by what the first one said', async () => {
    const id = await importOne({ validThrough: '2026-12-01' })
    await correct(id, 'deadline', { on: '2026-12-15', time: null })
    await importOne({ validThrough: '2026-12-10' })
    await correct(id, 'deadline', null)
    await app.call('history.undo', await commandOf('Imported 1 file: 1 updated'))
    expect(await listed(id)).toMatchObject({ closes: '2026-12-01', due: ['2026-12-01'] })
  })

  test('a number typed by hand that a source states since: its posting is still known by it', async () => {
    const number = (value: string) => ({ identifier: { '@type': 'PropertyValue', name: 'Harbour', value } })
    const id = await importOne(number('1'))
    await app.call('postings.override', { id, field: 'identifier', value: '2' })
    expect(await importOne({ ...number('2'), validThrough: '2026-12-10' })).toBe(id)
    await app.call('history.undo', await commandOf('Corrected the number'))
    expect(await importOne({ ...number('2'), validThrough: '2026-12-20' })).toBe(id)
  })
})

test('the history names what was done, newest first', async () => {
  const id = await importOne()
  app.clock.advance(60_000)
  await app.call('tracking.setStage', { ids: [id], stageId: 'considering' })
  await app.call('history.undo')
  const { entries, undo, redo } = await app.call('history.list', {})
  expect(entries.map(({ label, state }) => [label, state])).toEqual([
    ['Moved “Harbour Pilot Scheduler” to Considering', 'undone'],
    ['Imported 1 file: 1 added', 'done'],
  ])
  expect(undo?.label).toBe('Imported 1 file: 1 added')
  expect(redo?.label).toBe('Moved “Harbour Pilot Scheduler” to Considering')
})
