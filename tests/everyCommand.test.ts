// Every command of the contract, with inputs made from its schema: what is refused changes nothing, what is done can be
// undone and done again row for row, every answer it changes is told of, and nothing is a mistake of the program. A command
// or query that is added is tried too.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { contract, type Method } from '../shared/contract.ts'
import type { ContractRow } from '../shared/contractRow.ts'
import { filtered } from '../shared/methods/shapes.ts'
import { postingFilterSchema } from '../shared/postingFilter.ts'
import type { Topic } from '../shared/topics.ts'
import { startApp, type TestApp } from './helpers/app.ts'
import { dumpLibrary } from './helpers/dump.ts'
import { fillLibrary } from './helpers/harbourLibrary.ts'
import { createRandom, type Random } from './helpers/random.ts'
import { type Known, makeInput } from './helpers/validCalls.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

/** Preferences, and what was told, are no steps to be undone. */
const exempt = new Set<Method>(['settings.set', 'reminders.take'])
const commands = (Object.keys(contract) as Method[]).filter(
  (method) => contract[method].kind === 'command' && !exempt.has(method),
)

/** What a window shows and asks for again where it is told to; how large the library is belongs to no change. */
const queries = (Object.keys(contract) as Method[]).filter(
  (method) => contract[method].kind === 'query' && method !== 'app.diagnostics',
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
/** Each query with an input that fits the library as it is. */
async function makeQuestions(app: TestApp, random: Random): Promise<[Method, unknown][]> {
  const known = await lookUp(app)
  return queries
    .map((method): [Method, unknown] => [method, makeInput(method, random, known)])
    .filter(([, input]) => input !== undefined)
}

async function answersTo(questions: readonly [Method, unknown][], app: TestApp): Promise<string[]> {
  const answers: string[] = []
  for (const [method, input] of questions) {
    const answer = await app.ask(method, input as never)
    if (!answer.ok) expect(answer.error.code, `${method} ${JSON.stringify(input)}`).not.toBe('internal')
    answers.push(JSON.stringify(answer))
  }
  return answers
}

/** The queries that answer otherwise now, though nobody was told that `method` changes what they read. */
function untold(
  method: Method,
  questions: readonly [Method, unknown][],
  before: readonly string[],
  after: readonly string[],
): Method[] {
  const changed = questions.map(([query]) => query).filter((_, index) => before[index] !== after[index])
  return changed.filter((query) => !topicsOf(query).some((topic) => topicsOf(method).includes(topic)))
}

function topicsOf(method: Method): readonly Topic[] {
  const row: ContractRow = contract[method]
  if (row.kind === 'shell') return []
  return row.kind === 'query' ? row.reads : row.touches
}

const nextUndo = async (app: TestApp) => (await app.call('history.list', { limit: 1 })).undo?.commandId

test('every command is told of, undone, and done again row for row', { timeout: 120_000 }, async () => {
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
      const questions = await makeQuestions(app, random)
      const answers = await answersTo(questions, app)
      const result = await app.ask(method, input as never)
      if (!result.ok) expect(result.error.code, did.at(-1)).not.toBe('internal')
      const after = rowsOf(app)
      if ((await nextUndo(app)) === last) {
        expect(after, did.at(-1)).toEqual(before)
        continue
      }
      const changed = await answersTo(questions, app)
      expect(untold(method, questions, answers, changed), did.at(-1)).toEqual([])
      await app.call('history.undo')
      const undone = await answersTo(questions, app)
      expect(untold('history.undo', questions, changed, undone), did.at(-1)).toEqual([])
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

test('every query that filters postings is asked anew after a change of anything its words are looked for in', () => {
  const isFiltering = (method: Method) =>
    Object.keys(postingFilterSchema.shape).every(
      (name) => name in (contract[method].input as z.ZodObject).shape,
    )
  const filtering = queries.filter(isFiltering)
  expect(filtering).toContain('postings.list')
  for (const method of filtering)
    expect(topicsOf(method), method).toEqual(expect.arrayContaining([...filtered]))
})
