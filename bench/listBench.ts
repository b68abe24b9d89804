// Lists and search in a library of 5,000 postings with tracking, as a window asks for them.

import type { Input } from '../shared/contract.ts'
import { listSorts } from '../shared/postingFilter.ts'
import { fillLibrary, searches } from './filledLibrary.ts'
import { type BenchLine, inTempFolder, milliseconds, percentile } from './measure.ts'

const rounds = 30

export async function benchLists(count: number): Promise<BenchLine[]> {
  return inTempFolder(async (folder) => {
    const core = await fillLibrary(folder, count)
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
