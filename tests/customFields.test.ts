// Fields the person makes up: what fits in them, sorting and searching by them, merging, and that nothing is lost when
// one is removed.

import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CustomField, FieldKind } from '../shared/customFields.ts'
import { fieldKey, fieldValueText, readFieldValue } from '../shared/customFields.ts'
import { renameFieldInSearch } from '../shared/search/renameField.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
let ids: string[]

beforeEach(async () => {
  app = await startApp()
  const report = await app.importTexts({
    'a.json': postingJson({ title: 'Pilot', identifier: 'A' }),
    'b.json': postingJson({ title: 'Mate', identifier: 'B' }),
    'c.json': postingJson({ title: 'Cook', identifier: 'C' }),
  })
  ids = report.files.map(({ postings }) => postings[0] ?? '')
})
afterEach(() => app.close())

const add = (name: string, kind: FieldKind, choices: string[] = []) =>
  app.call('fields.add', { name, kind, choices })
const set = (n: number, { id }: CustomField, value: string) =>
  app.call('tracking.setField', { ids: [ids[n] ?? ''], fieldId: id, value })
const valuesOf = async (n: number) => (await app.call('postings.get', { id: ids[n] ?? '' })).tracking.fields
const titles = async (input: Parameters<typeof app.call<'postings.list'>>[1]) =>
  (await app.call('postings.list', input)).rows.map(({ title }) => title)

test('each kind takes what fits it, as one form, and says what would', () => {
  const field = (kind: FieldKind): CustomField => ({ id: 'f', name: 'Field', kind, choices: ['High', 'Low'] })
  const read = (kind: FieldKind, typed: string) => {
    const result = readFieldValue(field(kind), typed)
    return result.ok ? result.value : result.error.code
  }
  expect(read('text', '  a b ')).toBe('a b')
  expect(read('text', 'x'.repeat(10_001))).toBe('tooLarge')
  expect(['007', '-0.50', '+3', '1e5', '1,5', '٣'].map((typed) => read('number', typed))).toEqual([
    '7',
    '-0.50',
    '3',
    'badRequest',
    'badRequest',
    'badRequest',
  ])
  expect(['2026-02-28', '2026-02-30', '28.2.2026', '0000-01-01'].map((typed) => read('date', typed))).toEqual(
    ['2026-02-28', 'badRequest', 'badRequest', 'badRequest'],
  )
  expect([read('choice', 'high'), read('choice', 'None'), read('choice', ' ')]).toEqual([
    'High',
    'badRequest',
    null,
  ])
  expect(fieldValueText('number', '1234.50', 'en-GB')).toBe('1,234.50')
  expect(fieldValueText('date', '2026-12-01', 'en-GB')).toBe('1 Dec 2026')
})

test('a value is set, shown in lists and taken back', async () => {
  const score = await add('Score', 'number')
  await set(0, score, '12')
  expect(await valuesOf(0)).toEqual({ [score.id]: '12' })
  const { rows } = await app.call('postings.list', { text: 'title:pilot' })
  expect(rows[0]?.fields).toEqual({ [score.id]: '12' })
  await set(0, score, '')
  expect(await valuesOf(0)).toEqual({})
  await app.call('history.undo')
  expect(await valuesOf(0)).toEqual({ [score.id]: '12' })
  const { entries } = await app.call('history.list', { limit: 2 })
  expect(entries.map(({ label }) => label)).toContain('Cleared the field “Score” of “Pilot”')
  const refusal = await app.refusal('tracking.setField', { ids, fieldId: score.id, value: 'many' })
  expect(refusal.message).toContain('Only a number')
})

test('lists sort by a field: numbers by size, choices in their order, nothing last', async () => {
  const score = await add('Score', 'number')
  await set(0, score, '12')
  await set(1, score, '9')
  expect(await titles({ sort: fieldKey(score.id) })).toEqual(['Mate', 'Pilot', 'Cook'])
  expect(await titles({ sort: fieldKey(score.id), direction: 'descending' })).toEqual([
    'Pilot',
    'Mate',
    'Cook',
  ])
  const wish = await add('Wish', 'choice', ['Very much', 'A little'])
  await set(1, wish, 'A little')
  await set(2, wish, 'very much')
  expect(await titles({ sort: fieldKey(wish.id) })).toEqual(['Cook', 'Mate', 'Pilot'])
  expect((await app.ask('postings.list', { sort: "field:x'y" as never })).ok).toBe(false)
})

test('what is written in a field is found by words, and by field:', async () => {
  const step = await add('Next step', 'text')
  await set(2, step, 'Señora Díaz calls back')
  expect(await titles({ text: 'diaz' })).toEqual(['Cook'])
  expect(await titles({ text: 'field:"next step=senora"' })).toEqual(['Cook'])
  expect(await titles({ text: '-field:nextstep', sort: 'title' })).toEqual(['Mate', 'Pilot'])
  await set(2, step, '')
  expect(await titles({ text: 'diaz' })).toEqual([])
})

test('a field that is removed keeps its values, and saved searches follow a new name', async () => {
  const step = await add('Next step', 'text')
  await set(0, step, 'Call')
  await app.call('views.save', {
    name: 'Calls',
    search: 'field:"next step=call" pilot',
    sort: 'deadline',
    direction: 'ascending',
  })
  await app.call('fields.rename', { id: step.id, name: 'Then' })
  expect((await app.call('views.list')).views[0]?.search).toBe('field:Then=call pilot')
  await app.call('fields.remove', { id: step.id })
  expect(await valuesOf(0)).toEqual({})
  expect(await app.call('fields.list')).toMatchObject({ fields: [], removed: [{ name: 'Then' }] })
  // The name is free meanwhile, and a posting that lay in the bin brings its value back too.
  await app.call('postings.delete', { ids: [ids[0] ?? ''] })
  const other = await add('Then', 'number')
  expect((await app.refusal('fields.restore', { id: step.id })).code).toBe('conflict')
  await app.call('fields.rename', { id: other.id, name: 'Later' })
  await app.call('fields.restore', { id: step.id })
  await app.call('bin.restore', { ids: null })
  expect(await valuesOf(0)).toEqual({ [step.id]: 'Call' })
})

test('choices change their names on postings too; one that goes stays where it was chosen', async () => {
  const wish = await add('Wish', 'choice', ['High', 'Low', 'No'])
  await set(0, wish, 'High')
  await set(1, wish, 'Low')
  await set(2, wish, 'No')
  await app.call('fields.setChoices', {
    id: wish.id,
    choices: [
      { name: 'High', from: 'Low' },
      { name: 'Low', from: 'High' },
    ],
  })
  expect(await Promise.all([0, 1, 2].map(async (n) => (await valuesOf(n))[wish.id]))).toEqual([
    'Low',
    'High',
    'No',
  ])
  const twice = [
    { name: 'One', from: null },
    { name: 'one ', from: null },
  ]
  expect((await app.refusal('fields.setChoices', { id: wish.id, choices: twice })).code).toBe('conflict')
})

test('names: one of each, in the order they are moved to', async () => {
  const first = await add('Score', 'number')
  await add('Next “step” =', 'text')
  expect((await app.refusal('fields.add', { name: ' sCORE ', kind: 'text' })).code).toBe('conflict')
  expect((await app.refusal('fields.add', { name: ' = ', kind: 'text' })).code).toBe('badRequest')
  expect((await app.refusal('fields.add', { name: 'Wish', kind: 'choice' })).code).toBe('badRequest')
  const { fields } = await app.call('fields.move', { id: first.id, to: 1 })
  expect(fields.map(({ name }) => name)).toEqual(['Next step', 'Score'])
})

test('a merge keeps the values of both; what has no room becomes a note', async () => {
  const [score, step] = [await add('Score', 'number'), await add('Next step', 'text')]
  await set(0, score, '1')
  await set(1, score, '2')
  await set(1, step, 'Call')
  const [keepId = '', otherId = ''] = ids
  await app.call('postings.merge', { keepId, otherId, choices: {} })
  const { tracking, notes } = await app.call('postings.get', { id: keepId })
  expect(tracking.fields).toEqual({ [score.id]: '1', [step.id]: 'Call' })
  expect(notes.map(({ body }) => body)).toEqual(['- Score: 2'])
  await app.call('history.undo')
  expect(await valuesOf(1)).toEqual({ [score.id]: '2', [step.id]: 'Call' })
})

test('an import never writes in a field', async () => {
  const score = await add('Score', 'number')
  await set(0, score, '1')
  await app.importTexts({
    'a2.json': postingJson({ title: 'Pilot', identifier: 'A', datePosted: '2026-11-01' }),
  })
  expect(await valuesOf(0)).toEqual({ [score.id]: '1' })
})

test('a search follows a field to its new name, and only that', () => {
  const fields = [
    { id: '1', name: 'Next step' },
    { id: '2', name: 'Score' },
  ]
  const rename = (search: string) => renameFieldInSearch(search, fields, '1', 'Then, maybe')
  expect(rename('field:score>3 "next step" -field:"next step=call back",mail')).toBe(
    'field:score>3 "next step" -field:"Then, maybe=call back","Then, maybe=mail"',
  )
})
