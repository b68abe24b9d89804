// A library as a search fills it after a while: postings, of which some hundred have stages, tags, deadlines, notes.

import { join } from 'node:path'
import { createApp } from '../electron/core/app.ts'
import type { Core } from '../electron/core/core.ts'
import { dayMs } from '../shared/durations.ts'
import type { PostingRow } from '../shared/model.ts'
import { writePostings } from './corpus.ts'
import { importPaths } from './importBench.ts'

/** Searches with every operator, alone, left out and together. */
export const searches = [
  'stage:applied',
  'stage:"no reply",offer',
  '-stage:new',
  'tag:sea',
  'person:ida',
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
  'offered:>80k',
  'wished:<60k EUR',
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

/** Fills the library in `folder`/library with `count` postings and leaves it open. */
export async function fillLibrary(folder: string, count: number): Promise<Core> {
  const opened = await createApp({ dataDir: join(folder, 'library') })
  if (!opened.ok) throw new Error(opened.error.message)
  const core = opened.value
  writePostings(join(folder, 'files'), count)
  await importPaths(core, [join(folder, 'files')])
  await trackSome(core)
  return core
}

async function trackSome(core: Core): Promise<void> {
  const act = async (method: string, input: object) => {
    const result = await core.dispatch(method, input, 'window')
    if (!result.ok) throw new Error(result.error.message)
    return result.value
  }
  const { rows } = (await act('postings.list', { limit: 500 })) as { rows: PostingRow[] }
  const ids = rows.map(({ id }) => id)
  await act('tracking.setStage', { ids: ids.slice(0, 300), stageId: 'applied' })
  await act('tracking.setBookmark', { ids: ids.slice(200, 400), isBookmarked: true })
  await act('tracking.setTags', { ids: ids.slice(100, 500), add: ['sea'] })
  const deadline = { on: new Date(Date.now() + 2 * dayMs).toISOString().slice(0, 10), time: null }
  await act('tracking.setDeadline', { ids: ids.slice(250, 350), deadline })
  for (const postingId of ids.slice(0, 200)) {
    await act('notes.create', { postingId, body: 'Call about the telephone.' })
  }
  for (const [n, search] of searches.slice(0, 12).entries()) {
    await act('views.save', { name: `View ${n}`, search, sort: 'deadline', direction: 'ascending' })
  }
}
