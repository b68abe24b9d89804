// Through a table that Roledex writes itself no guess becomes a fact: where a closing date is from, what is an estimate
// and who stays unnamed are told as before. What a person wrote down is told as theirs.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { firstColumns } from '../renderer/views/export/exportColumns.ts'
import { describeOrigin } from '../shared/deadlineText.ts'
import { defaultTable } from '../shared/layouts.ts'
import { postingFilterSchema } from '../shared/postingFilter.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'
import { exportTo } from './helpers/exporting.ts'

let from: TestApp
let to: TestApp
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-own-'))
  ;[from, to] = await Promise.all([startApp(), startApp()])
})
afterEach(async () => {
  await Promise.all([from.close(), to.close()])
  rmSync(folder, { recursive: true, force: true })
})

const salary = (currency: string) => ({
  '@type': 'MonetaryAmount',
  currency,
  value: { '@type': 'QuantitativeValue', minValue: 121000, maxValue: 139500, unitText: 'YEAR' },
})
const postings = {
  'stated.json': postingJson({ title: 'Stated', identifier: 'A', baseSalary: salary('CHF') }),
  'site.json': postingJson({
    title: 'Site',
    identifier: 'B',
    datePosted: '2026-11-10T08:00:07Z',
    validThrough: '2026-12-10T08:00:06Z',
    baseSalary: undefined,
    estimatedSalary: salary('CHF'),
  }),
  'wrong.json': postingJson({
    title: 'Wrong',
    identifier: 'C',
    datePosted: '2026-11-20',
    validThrough: '2026-11-02',
    hiringOrganization: 'Confidential',
  }),
  'both.json': postingJson({
    title: 'Both ways',
    identifier: 'D',
    datePosted: undefined,
    jobLocation: undefined,
    validThrough: '04/05/2027',
  }),
}

async function contents(app: TestApp) {
  const { rows } = await app.call('postings.list', { sort: 'title', direction: 'ascending' })
  return rows.map(({ title, deadline, salary, isEmployerHidden }) => ({
    title,
    origin: describeOrigin(deadline),
    pay: salary && `${salary.kind} ${salary.min}`,
    isEmployerHidden,
  }))
}

async function takeThrough(columns = firstColumns(defaultTable)) {
  const list = {
    kind: 'list' as const,
    filter: postingFilterSchema.parse({}),
    sort: 'title' as const,
    direction: 'ascending' as const,
  }
  const path = join(folder, 'own.csv')
  await exportTo(from, { format: 'csv', postings: list, columns, locale: 'en' }, path)
  const base64 = readFileSync(path).toString('base64')
  const { tableId, mapping } = await to.call('tables.open', { fileName: 'own.csv', base64 })
  return to.call('tables.import', { tableId, mapping })
}

test('with the columns that are offered, dates and pay are told as they were', async () => {
  await from.importTexts(postings)
  const before = await contents(from)
  expect(before.map(({ origin }) => origin)).toEqual([
    'Stated, but it can be read two ways: Mon, Apr 5, 2027 or Tue, May 4, 2027',
    'Set by the site, 30 days after posting; the employer’s own date may differ',
    'Stated in the listing',
    'Looks wrong: it is before the day of posting',
  ])
  await takeThrough()
  const after = await contents(to)
  // A day was chosen of two; the words still say that there were two.
  expect(after[0]?.origin).toBe(`From your table, which says: ${before[0]?.origin}`)
  expect(after.slice(1)).toEqual(before.slice(1))
  expect(after.map(({ pay }) => pay?.split(' ')[0] ?? null)).toEqual([null, 'estimated', 'base', null])
})

test('without the column that says it, a date is from the table', async () => {
  await from.importTexts({ 'stated.json': postings['stated.json'] })
  await takeThrough(firstColumns(defaultTable).filter((column) => column !== 'closesOrigin'))
  expect((await contents(to))[0]?.origin).toBe('From your table')
})

test('what was typed in is told as that, also read anew and by way of a table or of JSON-LD', async () => {
  const typed = { title: 'Typed', posted: '2026-11-01', deadline: { on: '2026-12-01', time: null } }
  const created = await from.call('postings.create', typed)
  expect(await contents(from)).toMatchObject([{ origin: 'Typed in by you' }])
  const { extra } = await from.call('postings.get', { id: created.id })
  expect(extra).toEqual({})
  await takeThrough()
  expect(await contents(to)).toMatchObject([{ origin: 'Typed in by you' }])
  await to.call('history.undo')
  const path = join(folder, 'own.jsonld')
  await exportTo(from, { format: 'jsonLd', postings: { kind: 'ids', ids: [created.id] } }, path)
  await to.importTexts({ 'own.jsonld': readFileSync(path) })
  expect(await contents(to)).toMatchObject([{ origin: 'Typed in by you' }])
})

test('a typed date that cannot be right still looks wrong', async () => {
  await from.call('postings.create', {
    title: 'Typed',
    posted: '2026-11-20',
    deadline: { on: '2026-11-02', time: null },
  })
  expect(await contents(from)).toMatchObject([{ origin: 'Looks wrong: it is before the day of posting' }])
})
