// What a later file of a known posting does to the record: it replaces what it states and erases nothing, and what
// it says differently is told, part by part.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Posting } from '../shared/model.ts'
import { postingJson, startApp, type TestApp } from './helpers/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

/** Imports states of one posting, one after the other; gives the last line of the report and the record. */
async function importInTurn(...states: Record<string, unknown>[]) {
  let report = await app.importTexts({})
  for (const [n, changes] of states.entries())
    report = await app.importTexts({ [`${n}.json`]: postingJson(changes) })
  const line = report.files[0]!
  return { line, posting: await app.call('postings.get', { id: line.postings[0]! }) }
}
const changedFields = ({ versions }: Posting) => versions[0]?.changes.map(({ field }) => field)

describe('the text', () => {
  test('stays where a later file has none', async () => {
    const { posting } = await importInTurn({}, { description: undefined, employmentType: 'PART_TIME' })
    expect(posting.description.plainText).toContain('Plan the arrivals')
    expect(posting.description.blocks.length).toBeGreaterThan(0)
    expect(posting.quality).not.toContain('DESCRIPTION_MISSING')
    // In the words that are shown.
    expect(posting.versions[0]?.changes).toEqual([
      { field: 'employment', before: 'Full-time', after: 'Part-time' },
    ])
  })

  test('takes the date found in it along when it is replaced', async () => {
    const text = (last: string) => `<p>Come and work with us at the harbour every day. ${last}</p>`
    const { posting } = await importInTurn(
      { description: text('Apply by 3 December 2026.') },
      { description: text('Applications are read as they come in.') },
    )
    expect(posting.textDeadline).toBeNull()
  })

  test('asking for more does not erase what the data says', async () => {
    const { posting } = await importInTurn(
      { educationRequirements: { credentialCategory: 'bachelor degree' } },
      { description: '<p>You hold a master’s degree in nautical science and know each buoy by name.</p>' },
    )
    expect(posting.education.levels).toEqual(['bachelor'])
    expect(posting.education.hint?.levels).toEqual(['master'])
  })

  test('of an older version can be read beside that of the newer', async () => {
    const long = Array.from({ length: 60 }, (_, n) => `Sentence ${n}.`).join(' ')
    const { posting } = await importInTurn(
      { description: `<p>${long}</p>` },
      { description: '<p>All new.</p>' },
    )
    const old = await app.call('versions.get', { postingId: posting.id, n: 1 })
    expect(old.content.description.plainText).toBe(long)
    expect(old.content.title).toBe(posting.title)
    expect(old).toMatchObject({ n: 1, sourceId: posting.versions[1]?.sourceId, changes: [] })
    expect((await app.refusal('versions.get', { postingId: posting.id, n: 3 })).code).toBe('notFound')
    const kept = await Promise.all([2, 1].map((n) => app.call('versions.get', { postingId: posting.id, n })))
    expect(kept.map(({ content }) => content.description.plainText)).toEqual(['All new.', long])
  })
})

describe('addresses and what there is no field for', () => {
  const url = 'https://jobs.northvale.example/job/scheduler'

  test('a new address to apply at is kept and told', async () => {
    const applicationUrl = 'https://apply.northvale.example/7'
    const { line, posting } = await importInTurn({}, { applicationUrl }, { validThrough: '2026-12-24' })
    expect(line).toMatchObject({
      outcome: 'updated',
      message: expect.stringMatching(
        /^Updated “Harbour Pilot Scheduler”: deadline changed\. It closes .*24 Dec/,
      ),
    })
    expect(posting.urls.apply).toBe(applicationUrl)
    expect(posting.versions[1]?.changes).toEqual([{ field: 'applyUrl', before: null, after: applicationUrl }])
  })

  test('the address a posting had before stays one of its addresses, tracking aside', async () => {
    const { posting } = await importInTurn(
      { url },
      { url: `${url}?utm_source=mail` },
      { url: 'https://board.example/jobs/70017' },
    )
    expect(posting.urls.posting).toBe('https://board.example/jobs/70017')
    expect(posting.urls.aliases).toEqual([url])
    expect(changedFields(posting)).toEqual(['url', 'otherUrls'])
  })

  test('further details are compared, but not those of a visit', async () => {
    const { line, posting } = await importInTurn(
      { dateModified: '2026-11-01', benefitsCode: 'A' },
      { dateModified: '2026-11-02', benefitsCode: 'A', note2: { link: 'https://n.example/?utm_source=x' } },
      { dateModified: '2026-11-03', note2: { link: 'https://n.example/?utm_source=y' } },
    )
    expect(line.outcome).toBe('unchanged')
    expect(posting.versions).toHaveLength(2)
    expect(posting.extra).toMatchObject({ benefitsCode: 'A' })
    expect(changedFields(posting)).toEqual(['extra'])
  })

  test('what is known of the employer stays where a later file only names it', async () => {
    const employer = { '@type': 'Organization', name: 'Northvale Harbour' }
    const { posting } = await importInTurn(
      { hiringOrganization: { ...employer, url: 'https://northvale.example/' } },
      { hiringOrganization: { ...employer, name: 'Northvale Harbour Ltd' } },
    )
    expect(posting.employer).toMatchObject({
      name: 'Northvale Harbour Ltd',
      url: 'https://northvale.example/',
    })
  })
})

describe('a file that says what the library knows', () => {
  const salary = (value: number) => ({
    baseSalary: { '@type': 'MonetaryAmount', currency: 'NOK', value: { value, unitText: 'YEAR' } },
  })

  test('from an earlier version is told to be older', async () => {
    await importInTurn(salary(600_000), salary(700_000))
    const report = await app.importTexts({ 'old.json': ` ${postingJson(salary(600_000))}` })
    expect(report.files[0]).toMatchObject({
      outcome: 'unchanged',
      message: '“Harbour Pilot Scheduler” is in your library already; an earlier version of it said this.',
    })
  })

  test('as it is now says the same, also after its older state came in again', async () => {
    await importInTurn(salary(600_000), salary(700_000))
    const report = await app.importTexts({ 'new.json': ` ${postingJson(salary(700_000))}` })
    expect(report.files[0]?.message).toBe(
      '“Harbour Pilot Scheduler” is in your library already and says the same.',
    )
  })

  test('is known as a whole only while all its postings are there', async () => {
    const text = `[${postingJson()},${postingJson({ title: 'Crane Planner', identifier: 'C-2' })}]`
    const [a, b] = (await app.importTexts({ 'two.json': text })).files[0]!.postings
    expect((await app.importTexts({ 'two.json': text })).files[0]?.message).toContain('already')
    await app.call('postings.delete', { ids: [b!] })
    expect((await app.importTexts({ 'two.json': text })).files[0]).toMatchObject({
      outcome: 'unchanged',
      message: '2 postings: 1 unchanged, 1 in the bin.',
    })
    await app.call('bin.erase', { ids: [b!] })
    const again = await app.importTexts({ 'two.json': text })
    expect(again.files[0]).toMatchObject({
      outcome: 'added',
      message: '2 postings: 1 added, 1 unchanged.',
    })
    expect(again.files[0]?.postings).toContain(a)
    expect((await app.call('postings.list')).total).toBe(2)
    expect((await app.importTexts({ 'two.json': text })).files[0]?.outcome).toBe('unchanged')
    expect((await app.call('history.list', {})).entries).toHaveLength(3)
  })
})
