// `npm run seed -- N [--data DIR]` fills a library with N plausible postings and everything a busy search adds to
// them, through the public contract only. For screenshots, benches and trying things out.

import { parseArgs } from 'node:util'
import type { Core } from '../electron/core/core.ts'
import { startHost } from '../electron/core/host.ts'
import { findDataDir } from '../electron/dataDir.ts'
import { askCore, CallFailed } from '../electron/reach/callCore.ts'
import { dayMs } from '../shared/durations.ts'
import { interviewKinds } from '../shared/interview.ts'
import { limits } from '../shared/limits.ts'
import { tagColors } from '../shared/tagColors.ts'
import { createRandom, generatePostings, pick, type Random, wholeBetween } from './seedPostings.ts'
import { noteTexts, offerTerms, tagNames, taskTexts } from './seedWords.ts'

/** How a search goes on, and how many in a hundred postings go that way. The rest stays in the Inbox. */
const careers: readonly { share: number; stages: readonly string[] }[] = [
  { share: 14, stages: ['considering'] },
  { share: 12, stages: ['applied'] },
  { share: 8, stages: ['applied', 'noReply'] },
  { share: 7, stages: ['applied', 'rejected'] },
  { share: 4, stages: ['considering', 'applied', 'screening'] },
  { share: 3, stages: ['applied', 'screening', 'interviewing'] },
  { share: 2, stages: ['applied', 'screening', 'interviewing', 'rejected'] },
  { share: 1, stages: ['applied', 'interviewing', 'offer'] },
  { share: 1, stages: ['applied', 'interviewing', 'withdrawn'] },
  { share: 9, stages: ['notForMe'] },
]

/** Each posting as far as its career leads; `today` is the beginning of a day, ms since 1970. */
async function moveThroughStages(
  core: Core,
  ids: readonly string[],
  today: number,
  random: Random,
): Promise<void> {
  const moves = new Map<string, string[]>()
  for (const id of ids) {
    let left = random() * 100
    const career = careers.find(({ share }) => {
      left -= share
      return left < 0
    })
    // Whole days, so that postings moved on one day go in one command.
    let daysAgo = wholeBetween(random, 20, 60)
    for (const [step, stageId] of (career?.stages ?? []).entries()) {
      const key = `${step} ${stageId} ${new Date(today - daysAgo * dayMs).toISOString()}`
      moves.set(key, [...(moves.get(key) ?? []), id])
      daysAgo = Math.max(0, daysAgo - wholeBetween(random, 3, 14))
    }
  }
  for (const [key, moved] of [...moves].sort(([a], [b]) => a.localeCompare(b))) {
    const [, stageId = '', at = ''] = key.split(' ')
    await askCore(core, 'tracking.setStage', { ids: moved, stageId, at })
  }
}

/** Adds `count` postings with tracking. `now` in milliseconds since 1970. Throws CallFailed. */
export async function seedLibrary(core: Core, count: number, now: number): Promise<void> {
  const ids = await importPostings(core, count, now)
  const random = createRandom(count + 1)
  const today = Math.floor(now / dayMs) * dayMs
  await moveThroughStages(core, ids, today, random)

  const some = (share: number) => ids.filter(() => random() < share)
  const inBulk = async (share: number, change: (ids: string[]) => Promise<unknown>) => {
    const chosen = some(share)
    if (chosen.length > 0) await change(chosen)
  }
  await inBulk(0.12, (chosen) => askCore(core, 'tracking.setBookmark', { ids: chosen, isBookmarked: true }))
  for (const name of tagNames) {
    await inBulk(0.04, (chosen) => askCore(core, 'tracking.setTags', { ids: chosen, add: [name] }))
  }
  const { tags } = await askCore(core, 'tags.list', {})
  for (const [index, { id }] of tags.entries()) {
    await askCore(core, 'tags.setColor', { id, color: tagColors[index % tagColors.length] ?? 'grey' })
  }
  for (let days = -3; days <= 21; days++) {
    const on = new Date(today + days * dayMs).toISOString().slice(0, 10)
    const time = days % 4 === 1 ? '17:00' : null
    await inBulk(0.004, (chosen) =>
      askCore(core, 'tracking.setDeadline', { ids: chosen, deadline: { on, time } }),
    )
  }
  for (const postingId of some(0.15)) {
    await askCore(core, 'notes.create', { postingId, body: pick(random, noteTexts) })
  }
  const dayIn = (days: number) => new Date(today + days * dayMs).toISOString().slice(0, 10)
  for (const postingId of some(0.01)) {
    const [on, hour] = [dayIn(wholeBetween(random, -20, 20)), wholeBetween(random, 9, 15)]
    await askCore(core, 'interviews.create', {
      postingId,
      kind: pick(random, interviewKinds),
      when: {
        on,
        time: `${String(hour).padStart(2, '0')}:00`,
        until: `${hour + 1}:00`,
        zone: 'Europe/Berlin',
      },
      preparation: pick(random, noteTexts),
    })
  }
  for (const postingId of some(0.02)) {
    const due = { on: dayIn(wholeBetween(random, -3, 21)), time: null }
    await askCore(core, 'tasks.create', { postingId, body: pick(random, taskTexts), due })
  }
  await addPay(core, some, random, today)
}

/** Something was said of the salaries of some; of those in the stage of offers, what is offered. */
async function addPay(
  core: Core,
  some: (share: number) => string[],
  random: Random,
  today: number,
): Promise<void> {
  const instant = (daysAgo: number) => new Date(today - daysAgo * dayMs).toISOString()
  for (const postingId of some(0.03)) {
    const least = wholeBetween(random, 42, 88) * 1_000
    const pay = { min: String(least), max: String(least), currency: 'EUR', period: 'year' as const }
    const at = instant(wholeBetween(random, 2, 20))
    await askCore(core, 'salaryTalks.add', { postingId, kind: 'wished', pay, at, saidBy: 'In the form' })
    if (random() < 0.5) {
      const named = { ...pay, min: String(least - 4_000) }
      await askCore(core, 'salaryTalks.add', {
        postingId,
        kind: 'offered',
        pay: named,
        saidBy: 'On the phone',
      })
    }
  }
  // Offers to look at, also where few postings have come so far.
  const stageIds = ['offer', 'interviewing']
  const { rows } = await askCore(core, 'postings.list', { stageIds, limit: offerTerms.length })
  for (const [index, { id: postingId }] of rows.entries()) {
    const terms = offerTerms[index % offerTerms.length]
    const days = [3, 9, 17][index % 3] ?? 9
    await askCore(core, 'offers.add', {
      postingId,
      ...terms,
      stageId: 'offer',
      at: instant(wholeBetween(random, 1, 6)),
      startOn: new Date(today + (40 + 15 * index) * dayMs).toISOString().slice(0, 10),
      replyBy: { on: new Date(today + days * dayMs).toISOString().slice(0, 10), time: null },
    })
    if (terms?.base == null) continue
    const { max, min } = terms.base
    const pay = { ...terms.base, min: max ?? min, max: max ?? min }
    await askCore(core, 'salaryTalks.add', { postingId, kind: 'wished', pay, at: instant(12 + index) })
  }
}

/** The ids of the postings, in their order. */
async function importPostings(core: Core, count: number, now: number): Promise<string[]> {
  const files = generatePostings(count, now)
  const { importId } = await askCore(core, 'imports.begin', { origin: 'files' })
  for (let from = 0; from < files.length; from += limits.filesPerCall) {
    const batch = files.slice(from, from + limits.filesPerCall)
    await askCore(core, 'imports.addFiles', {
      importId,
      files: batch.map(({ path, text }) => ({ path, base64: Buffer.from(text).toString('base64') })),
    })
  }
  const report = await askCore(core, 'imports.finish', { importId })
  return report.files.toSorted((a, b) => a.path.localeCompare(b.path)).flatMap((file) => file.postings)
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } })
  const count = Number(positionals[0])
  if (!Number.isInteger(count) || count < 1) {
    console.error('How many? npm run seed -- 500 --data /tmp/roledex-try')
    process.exitCode = 2
    return
  }
  const opened = await startHost({ dataDir: findDataDir(values.data) })
  if (!opened.ok) {
    console.error(opened.error.message)
    process.exitCode = 1
    return
  }
  const core = opened.value
  try {
    const { all } = await askCore(core, 'postings.counts', {})
    if (all > 0 && values.data === undefined) {
      console.error(
        'There are postings in this library already. Name it with --data if invented ones shall join them.',
      )
      process.exitCode = 1
      return
    }
    const startedAt = performance.now()
    await seedLibrary(core, count, Date.now())
    console.log(`${count} postings in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    console.error(error.message)
    process.exitCode = 1
  } finally {
    await core.close()
  }
}

if (import.meta.main) await run()
