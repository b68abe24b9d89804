// Contacts: written once, linked to any number of postings, found by name, and safe from everything that befalls these.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'

let app: TestApp
let ids: string[]
beforeEach(async () => {
  app = await startApp()
  const files = [0, 1, 2].map((n) => [`${n}.json`, postingJson({ title: `Job ${n}`, identifier: `N-${n}` })])
  const report = await app.importTexts(Object.fromEntries(files))
  ids = report.files.map(({ postings }) => postings[0] ?? '')
})
afterEach(() => app.close())

const create = (name: string, postings: number[] = [], more: Record<string, unknown> = {}) =>
  app.call('people.create', { name, ...more, postingIds: postings.map((n) => ids[n] ?? '') })
const namesOn = async (n: number) =>
  (await app.call('people.ofPosting', { postingId: ids[n] ?? '' })).people.map(({ name }) => name)
const find = async (text: string) =>
  (await app.call('postings.list', { text })).rows.map(({ title }) => title).sort()

describe('a contact', () => {
  test('is one record for all its postings', async () => {
    const ada = await create('Ada Brandt', [0, 1], {
      role: 'Recruiter',
      organisation: 'Northvale Harbour AS',
    })
    expect(ada).toMatchObject({ name: 'Ada Brandt', organisationKey: 'northvale harbour', postingCount: 2 })
    await app.call('people.change', { id: ada.id, phone: ' +47 55 00 11 ', lastContactOn: '2026-11-18' })
    const { person, postings } = await app.call('people.get', { id: ada.id })
    expect(person).toMatchObject({ role: 'Recruiter', phone: '+47 55 00 11', lastContactOn: '2026-11-18' })
    expect(postings.map(({ title }) => title)).toEqual(['Job 1', 'Job 0'])
    const page = await app.call('employers.get', { key: 'northvale harbour' })
    expect(page.people.map(({ name }) => name)).toEqual(['Ada Brandt'])
  })

  test('is linked to several postings at once, and taken off', async () => {
    const ada = await create('Ada Brandt', [0])
    const bo = await create('bo Ek')
    expect(await app.call('people.link', { postingIds: ids, add: [ada.id, bo.id] })).toEqual({ changed: 3 })
    expect(await namesOn(0)).toEqual(['Ada Brandt', 'bo Ek'])
    await app.call('people.link', { postingIds: ids.slice(0, 2), remove: [ada.id] })
    expect(await app.call('people.among', { ids })).toEqual({ counts: { [ada.id]: 1, [bo.id]: 3 } })
    expect(await app.call('people.among', { ids: ids.slice(0, 1) })).toEqual({ counts: { [bo.id]: 1 } })
    expect(await namesOn(1)).toEqual(['bo Ek'])
    expect(await namesOn(2)).toEqual(['Ada Brandt', 'bo Ek'])
    const { entries } = await app.call('history.list', { limit: 2 })
    expect(entries.map(({ label }) => label)).toEqual([
      'Took Ada Brandt off 2 postings',
      'Added Ada Brandt, bo Ek to 3 postings',
    ])
  })

  test('that is removed comes back with its postings', async () => {
    const ada = await create('Ada Brandt', [0, 1], { note: ' Likes\nplain words ' })
    const before = dumpLibrary(app.dataDir)
    await app.call('people.remove', { id: ada.id })
    expect(await namesOn(0)).toEqual([])
    expect((await app.refusal('people.get', { id: ada.id })).code).toBe('notFound')
    await app.call('history.undo')
    expect(dumpLibrary(app.dataDir)).toEqual(before)
    expect(await namesOn(1)).toEqual(['Ada Brandt'])
  })

  test('needs a name, and knows no field but its own', async () => {
    expect((await app.refusal('people.create', { name: '  ' })).code).toBe('badRequest')
    const refused = await app.refusal('people.link', { postingIds: ids, add: ['nobody'] })
    expect(refused.code).toBe('notFound')
  })
})

describe('the postings of a contact', () => {
  test('are found by the name, in any script, and by the organisation', async () => {
    await create('Þórdís Ólafsdóttir', [0], { organisation: 'Gannet Staffing' })
    const li = await create('李小龙', [1])
    expect(await find('olafsdottir')).toEqual(['Job 0'])
    expect(await find('"gannet staffing"')).toEqual(['Job 0'])
    expect(await find('小龙')).toEqual(['Job 1'])
    await app.call('people.change', { id: li.id, name: 'Lee' })
    expect(await find('小龙')).toEqual([])
    expect(await find('lee')).toEqual(['Job 1'])
    await app.call('people.remove', { id: li.id })
    expect(await find('lee')).toEqual([])
  })

  test('take their links into the bin and back, also without the contact', async () => {
    const ada = await create('Ada Brandt', [0, 1])
    const bo = await create('Bo Ek', [0])
    await app.call('postings.delete', { ids: [ids[0] ?? ''] })
    expect((await app.call('people.list')).people.map(({ postingCount }) => postingCount)).toEqual([1, 0])
    await app.call('people.remove', { id: bo.id })
    await app.call('bin.restore', { ids: null })
    expect(await namesOn(0)).toEqual(['Ada Brandt'])
    expect((await app.call('people.get', { id: ada.id })).postings.length).toBe(2)
    expect((await app.call('library.check')).findings).toEqual([])
  })

  test('leave the contact when they are erased', async () => {
    const ada = await create('Ada Brandt', [0])
    await app.call('postings.delete', { ids: [ids[0] ?? ''] })
    await app.call('bin.erase', { ids: null })
    expect((await app.call('people.get', { id: ada.id })).postings).toEqual([])
    expect((await app.call('library.check')).findings).toEqual([])
  })

  test('give theirs to the one they are merged into', async () => {
    await create('Ada Brandt', [0, 1])
    await create('Bo Ek', [1])
    await app.call('postings.merge', { keepId: ids[0] ?? '', otherId: ids[1] ?? '', choices: {} })
    expect(await namesOn(0)).toEqual(['Ada Brandt', 'Bo Ek'])
    await app.call('history.undo')
    expect(await namesOn(0)).toEqual(['Ada Brandt'])
    expect(await namesOn(1)).toEqual(['Ada Brandt', 'Bo Ek'])
  })
})
