// Every command of the contract, with inputs made from its schema: what is refused changes nothing, what is done can be
// undone and done again row for row, and nothing is a mistake of the program. A command that is added is tried too.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { contract, type Method } from '../shared/contract.ts'
import { startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'
import { fillLibrary } from './helpers/harbourLibrary.ts'
import { createRandom } from './helpers/random.ts'
import { type Known, makeInput } from './helpers/validCalls.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

/** Preferences, and what was told, are no steps to be undone. */
const exempt = new Set<Method>(['settings.set', 'reminders.take'])
const commands = (Object.keys(contract) as Method[]).filter(
  (method) => contract[method].kind === 'command' && !exempt.has(method),
)

const postings = 'SELECT id FROM postings'
/** Where the ids of a method's noun stand; of any other noun they are postings'. */
const idsOf: Readonly<Record<string, string>> = {
  bin: 'SELECT postingId FROM bin',
  events: 'SELECT id FROM events',
  fields: 'SELECT id FROM fields',
  files: 'SELECT id FROM files',
  interviews: 'SELECT id FROM interviews',
  notes: 'SELECT id FROM notes',
  offers: 'SELECT id FROM offers',
  people: 'SELECT id FROM people',
  salaryTalks: "SELECT id FROM events WHERE kind = 'salaryTalked'",
  stages: 'SELECT id FROM stages',
  tags: 'SELECT id FROM tags',
  tasks: 'SELECT id FROM tasks',
  views: 'SELECT id FROM savedViews',
}
/** Where the values of a field stand, whatever the method. */
const valuesOf: Readonly<Record<string, string>> = {
  a: postings,
  b: postings,
  basedOn: 'SELECT updatedAt FROM notes',
  eventId: 'SELECT id FROM events',
  fieldId: 'SELECT id FROM fields',
  into: 'SELECT id FROM tags',
  keepId: postings,
  key: 'SELECT employerKey FROM postings',
  moveTo: 'SELECT id FROM stages',
  otherId: postings,
  personId: 'SELECT id FROM people',
  postingId: postings,
  postingIds: postings,
  stageId: 'SELECT id FROM stages',
}

async function lookUp(app: TestApp): Promise<Known> {
  const { things } = await app.call('due.list', { aheadDays: null, pastDays: 36_500 })
  const dueKeys = things.map(({ key }) => key)
  const connection = new Sqlite(join(app.dataDir, 'library.db'), { readonly: true })
  const values = new Map<string, string[]>()
  for (const sql of new Set([...Object.values(idsOf), ...Object.values(valuesOf)]))
    values.set(
      sql,
      connection
        .prepare<[], string | null>(sql)
        .pluck()
        .all()
        .filter((value) => value !== null),
    )
  connection.close()
  return (method, field) => {
    if (field === 'keys') return dueKeys
    const [noun = ''] = method.split('.')
    const isId =
      field === 'id' || field === 'ids' || (method === 'people.link' && /^(add|remove)$/.test(field))
    const sql = isId ? (idsOf[noun] ?? postings) : valuesOf[field]
    return sql === undefined ? [] : (values.get(sql) ?? [])
  }
}

const rowsOf = (app: TestApp) => dumpLibrary(app.dataDir)
const nextUndo = async (app: TestApp) => (await app.call('history.list', { limit: 1 })).undo?.commandId

test('every command is undone and done again row for row', { timeout: 120_000 }, async () => {
  const seed = Date.now()
  const random = createRandom(seed)
  const app = await startApp()
  await fillLibrary(app)
  const did: string[] = []
  try {
    for (let n = 0; n < 80; n++) {
      // Long enough that two steps never become one.
      app.clock.advance(6 * 60_000)
      const method = random.pick(commands)
      const input = makeInput(method, random, await lookUp(app))
      if (input === undefined) continue
      did.push(`${method} ${JSON.stringify(input)}`)
      const [before, last] = [rowsOf(app), await nextUndo(app)]
      const result = await app.ask(method, input as never)
      if (!result.ok) expect(result.error.code, did.at(-1)).not.toBe('internal')
      const after = rowsOf(app)
      if ((await nextUndo(app)) === last) {
        expect(after, did.at(-1)).toEqual(before)
        continue
      }
      await app.call('history.undo')
      expect(rowsOf(app), did.at(-1)).toEqual(before)
      await app.call('history.redo')
      expect(rowsOf(app), did.at(-1)).toEqual(after)
    }
    expect((await app.call('library.check')).findings).toEqual([])
  } catch (error) {
    console.error([`Seed ${seed}`, ...did].join('\n'))
    throw error
  } finally {
    await app.close()
  }
})
