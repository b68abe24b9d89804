// Lists and search in a library of 5,000 postings with tracking, as a window asks for them.

import { join } from 'node:path'
import { createApp } from '../electron/core/app.ts'
import type { Input } from '../shared/contract.ts'
import type { PostingRow } from '../shared/model.ts'
import { listSorts } from '../shared/postingFilter.ts'
import { writePostings } from './corpus.ts'
import { type BenchLine, inTempFolder, milliseconds, percentile } from './measure.ts'

const rounds = 30

/** Every operator, alone, left out and together. */
const searches = [
  'stage:applied',
  'stage:"no reply",offer',
  '-stage:new',
  'tag:sea',
  '-tag:sea',
  'employer:windmark',
  'title:planner',
  'place:bergen,ghent',
  'text:timetable',
  '-text:coffee',
  'note:telephone',
  'deadline:<7d',
  'deadline:>2w',
  'deadline:overdue',
  'deadline:none',
  'mine:<3d',
  'closes:2026-11',
  'posted:<14d',
  'posted:>1m',
  'added:today',
  'salary:>80k',
  'salary:60k..90k EUR',
  'salary:none',
  'remote:',
  '-remote:',
  'is:open',
  'is:closed',
  'is:bookmarked',
  'is:new',
  'is:review',
  'is:archived',
  'has:note',
  '-has:tag',
  'turbine -coffee',
  '-coffee -telephone',
  'coffee OR telephone OR is:bookmarked',
  '"test bench" stage:applied,new is:open -tag:sea posted:<1y -salary:>80k has:place',
]

export async function benchLists(count: number): Promise<BenchLine[]> {
  return inTempFolder(async (folder) => {
    writePostings(join(folder, 'files'), count)
    const opened = await createApp({ dataDir: join(folder, 'library') })
    if (!opened.ok) throw new Error(opened.error.message)
    const core = opened.value
    await core.dispatch('imports.fromPaths', { paths: [join(folder, 'files')] }, 'shell')
    const page = await core.dispatch('postings.list', { limit: 500 }, 'window')
    const ids = page.ok ? (page.value as { rows: PostingRow[] }).rows.map(({ id }) => id) : []
    await core.dispatch('tracking.setStage', { ids: ids.slice(0, 300), stageId: 'applied' }, 'window')
    await core.dispatch('tracking.setBookmark', { ids: ids.slice(200, 400), isBookmarked: true }, 'window')

    await core.dispatch('tracking.setTags', { ids: ids.slice(100, 500), add: ['sea'] }, 'window')
    const deadline = { on: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10), time: null }
    await core.dispatch('tracking.setDeadline', { ids: ids.slice(250, 350), deadline }, 'window')
    for (const postingId of ids.slice(0, 200)) {
      await core.dispatch('notes.create', { postingId, body: 'Call about the telephone.' }, 'window')
    }
    for (const [n, search] of searches.slice(0, 12).entries()) {
      const view = { name: `View ${n}`, search, sort: 'deadline', direction: 'ascending' }
      await core.dispatch('views.save', view, 'window')
    }

    const p95 = async (inputs: Input<'postings.list'>[]) => {
      const times: number[] = []
      for (let round = 0; round < rounds; round++) {
        for (const input of inputs)
          times.push(await milliseconds(() => core.dispatch('postings.list', input, 'window')))
      }
      return percentile(times, 95)
    }
    const sorted = listSorts.map((sort) => ({ sort, limit: 100 }))
    const deep = [{ offset: count - 200, limit: 100 }]
    const searched = [
      'turbine',
      'tur',
      'honest timetable',
      't',
      'kraków',
      '"one who says"',
      'windmark 17',
    ].map((text) => ({
      text,
      limit: 100,
    }))
    // Taken in turns, so that what else the machine does falls on all of them alike.
    const times = new Map<string, number[]>(searches.map((text) => [text, []]))
    for (let round = 0; round < rounds; round++) {
      for (const [text, taken] of times) {
        taken.push(await milliseconds(() => core.dispatch('postings.list', { text, limit: 100 }, 'window')))
      }
    }
    const medians = Array.from(times, ([text, taken]) => ({ text, value: percentile(taken, 50) }))
    const slowest = medians.reduce((most, one) => (one.value > most.value ? one : most))
    const counts: number[] = []
    for (let round = 0; round < rounds; round++) {
      counts.push(await milliseconds(() => core.dispatch('views.counts', {}, 'window')))
    }
    const lines: BenchLine[] = [
      { name: `postings.list at ${count}, every order, p95 in ms`, value: await p95(sorted), limit: 10 },
      { name: `postings.list at ${count}, last pages, p95 in ms`, value: await p95(deep), limit: 10 },
      { name: `search at ${count}, p95 in ms`, value: await p95(searched), limit: 10 },
      {
        name: `filters at ${count}, p95 in ms`,
        value: await p95([{ isOpen: true }, { isBookmarked: true }]),
        limit: 10,
      },
      {
        name: `operators at ${count}, p95 in ms`,
        value: percentile([...times.values()].flat(), 95),
        limit: 10,
      },
      { name: `slowest of them (${slowest.text}), median in ms`, value: slowest.value, limit: 10 },
      { name: `counts of 12 saved searches at ${count}, p95 in ms`, value: percentile(counts, 95) },
    ]
    await core.close()
    return lines
  })
}
