// Lists and search in a library of 5,000 postings with tracking, as a window asks for them.

import { join } from 'node:path'
import { createApp } from '../electron/core/app.ts'
import type { Input } from '../shared/contract.ts'
import type { PostingRow } from '../shared/model.ts'
import { listSorts } from '../shared/postingFilter.ts'
import { writePostings } from './corpus.ts'
import { type BenchLine, inTempFolder, milliseconds, percentile } from './measure.ts'

const rounds = 30

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
    const lines: BenchLine[] = [
      { name: `postings.list at ${count}, every order, p95 in ms`, value: await p95(sorted), limit: 10 },
      { name: `postings.list at ${count}, last pages, p95 in ms`, value: await p95(deep), limit: 10 },
      { name: `search at ${count}, p95 in ms`, value: await p95(searched), limit: 10 },
      {
        name: `filters at ${count}, p95 in ms`,
        value: await p95([{ isOpen: true }, { isBookmarked: true }]),
        limit: 10,
      },
    ]
    await core.close()
    return lines
  })
}
