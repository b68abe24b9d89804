// What a later file of a known posting does to the record: it replaces what it states and erases nothing, and what
// it says differently is told, part by part.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportLibrary } from '../electron/exportLibrary.ts'
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
    expect(changedFields(posting)).toEqual(['employment'])
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

  test('of an older version can be read, and is in the export', async () => {
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
    const exported = await exportLibrary(app.core, { withSources: false, onProgress: () => {} })
    expect(exported.postings[0]?.versions.map(({ content }) => content.description.plainText)).toEqual([
      'All new.',
      long,
    ])
  })
})
