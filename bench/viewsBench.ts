// Everything a window asks for to show postings, in a library of a long search and in one twenty times as large. Between
// any two questions something is changed, so that none is answered from what was worked out for the one before; only
// further pages of a list are asked for without a change, as in looking through one. The very first asking, when the roll of
// postings and the words searched for are not in memory yet, has a line of its own.

import type { Core } from '../electron/core/core.ts'
import { dayMs } from '../shared/durations.ts'
import { listSorts } from '../shared/postingFilter.ts'
import { sortDirections } from '../shared/savedView.ts'
import { fillLibrary, searches } from './filledLibrary.ts'
import { type BenchLine, inTempFolder, milliseconds, percentile } from './measure.ts'

interface Question {
  kind: 'lists' | 'further pages' | 'boards' | 'tables' | 'calendars' | 'counts' | 'searches'
  method: string
  input: object
}

const few = 5_000
const limitAtFew = 16
const limitAtMany = 50
/** So many times each is asked, in turns, so that what else the machine does falls on all of them alike. */
const roundsAt = (count: number) => (count > few ? 12 : 24)

const orders = listSorts.flatMap((sort) => sortDirections.map((direction) => ({ sort, direction })))
const words = ['turbine', 'tur', 'honest timetable', 't', 'kraków', '"one who says"', 'windmark 17']

function questionsAt(count: number): Question[] {
  const today = new Date()
  const day = (days: number) => new Date(today.getTime() + days * dayMs).toISOString().slice(0, 10)
  const ask = (kind: Question['kind'], method: string, inputs: object[]): Question[] =>
    inputs.map((input) => ({ kind, method, input }))
  return [
    ...ask('lists', 'postings.list', orders),
    ...ask('lists', 'postings.list', [{ isOpen: true }, { isBookmarked: true }, { stageIds: ['applied'] }]),
    ...ask('further pages', 'postings.list', [
      { offset: 100 },
      { offset: Math.floor(count / 2) },
      { offset: count - 100 },
    ]),
    ...ask('boards', 'board.columns', orders),
    ...ask('tables', 'groups.list', [{ groupBy: 'stage' }, { groupBy: 'employer' }]),
    ...ask('tables', 'groups.rows', [
      { groupBy: 'stage' },
      { groupBy: 'employer', sort: 'salary' },
      { groupBy: 'employer', offset: Math.floor(count / 2) },
    ]),
    ...ask('calendars', 'calendar.days', [
      { from: day(-21), to: day(21), perDay: 5 },
      { from: day(-400), to: day(-360), perDay: 5 },
    ]),
    ...ask('counts', 'postings.counts', [{}]),
    ...ask('counts', 'views.counts', [{}]),
    ...ask(
      'searches',
      'postings.list',
      [...words, ...searches].map((text) => ({ text })),
    ),
  ]
}

interface Timed {
  question: Question
  /** Asked for the first time since the library was opened. */
  first: number
  times: number[]
}

async function askAll(core: Core, count: number): Promise<Timed[]> {
  const answer = async (method: string, input: object) => {
    const result = await core.dispatch(method, input, 'window')
    if (!result.ok) throw new Error(`${method} ${JSON.stringify(input)}: ${result.error.message}`)
    return result.value
  }
  const { rows } = (await answer('postings.list', { limit: 1 })) as { rows: { id: string }[] }
  const ids = rows.map(({ id }) => id)
  const timed = questionsAt(count).map((question): Timed => ({ question, first: 0, times: [] }))
  for (let round = 0; round <= roundsAt(count); round++) {
    for (const [n, each] of timed.entries()) {
      const { question, times } = each
      const { kind, method, input } = question
      if (kind !== 'further pages') {
        await answer('tracking.setBookmark', { ids, isBookmarked: (round + n) % 2 === 0 })
      } else await answer(method, {})
      const taken = await milliseconds(() => answer(method, input))
      if (round === 0) each.first = taken
      else times.push(taken)
    }
  }
  return timed
}

/** Of each kind all times, and the question that takes longest as a rule. */
function linesOf(timed: readonly Timed[], count: number): BenchLine[] {
  const limit = count > few ? limitAtMany : limitAtFew
  return [...Map.groupBy(timed, ({ question }) => question.kind)].flatMap(([kind, all]) => {
    const medians = all.map(({ question, times }) => ({ question, median: percentile(times, 50) }))
    const slowest = medians.reduce((most, one) => (one.median > most.median ? one : most))
    const asked = `${slowest.question.method} ${JSON.stringify(slowest.question.input)}`
    const times = all.flatMap((each) => each.times)
    return [
      { name: `${kind} at ${count}, p95 in ms`, value: percentile(times, 95), limit },
      { name: `the slowest of these (${asked}), median in ms`, value: slowest.median, limit },
      {
        name: 'asked for the first time, the longest, ms',
        value: Math.max(...all.map(({ first }) => first)),
      },
    ]
  })
}

export async function benchViews(many: number): Promise<BenchLine[]> {
  const timed = async (count: number) =>
    inTempFolder(async (folder) => {
      const core = await fillLibrary(folder, count)
      const all = await askAll(core, count)
      await core.close()
      return all
    })
  const [atFew, atMany] = [await timed(few), await timed(many)]
  const middle = (all: readonly Timed[]) =>
    percentile(
      all.flatMap(({ times }) => times),
      50,
    )
  return [
    ...linesOf(atFew, few),
    ...linesOf(atMany, many),
    { name: `median of all at ${many}, times that at ${few}`, value: middle(atMany) / middle(atFew) },
  ]
}
