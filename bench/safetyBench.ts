// What safety costs at 5,000 postings: a backup with its verification, how long it makes a call wait, and how soon a
// typed word is on the disk. The library's thread is this one, so that a call shows every stall.

import type { Core } from '../electron/core/core.ts'
import type { Input, Method, Output } from '../shared/contract.ts'
import type { Result } from '../shared/result.ts'
import { fillLibrary } from './filledLibrary.ts'
import { type BenchLine, inTempFolder, milliseconds, percentile } from './measure.ts'

const rounds = 5
const edits = 100
/** The window saves what was typed so long, ms, after a key at the latest (renderer/views/detail/noteSaver.ts). */
const savedAfter = 900

export async function benchSafety(count: number): Promise<BenchLine[]> {
  return inTempFolder(async (folder) => {
    const core = await fillLibrary(folder, count)
    const backups: number[] = []
    const stalls: number[] = []
    for (let round = 0; round < rounds; round++) {
      // One edit each, or the backup would be of the same as the last.
      await editNote(core)
      const quiet = await longestCall(core, pause(1_000))
      let took = 0
      const during = await longestCall(
        core,
        milliseconds(async () => {
          await core.dispatch('library.backup', {}, 'shell')
        }).then((time) => {
          took = time
        }),
      )
      backups.push(took)
      stalls.push(Math.max(0, during - quiet))
    }
    const saves: number[] = []
    for (let edit = 0; edit < edits; edit++) saves.push(await milliseconds(() => editNote(core)))
    await core.close()
    return [
      {
        name: `a backup with verification at ${count} postings, ms`,
        value: percentile(backups, 50),
        limit: 2_000,
      },
      {
        name: 'how much longer the longest call takes meanwhile, ms',
        value: percentile(stalls, 50),
        limit: 16,
      },
      {
        name: 'from a key to the disk at the latest, ms',
        value: savedAfter + percentile(saves, 95),
        limit: 1_000,
      },
    ]
  })
}

let note: Output<'notes.create'> | null = null
let words = 0

async function editNote(core: Core): Promise<void> {
  const body = `A word more: ${words++}`
  if (note === null) {
    const listed = await call(core, 'postings.list', { limit: 1 })
    note = await call(core, 'notes.create', { postingId: listed.rows[0]?.id ?? '', body })
  } else note = await call(core, 'notes.save', { id: note.id, body, basedOn: note.updatedAt })
}

async function call<M extends Method>(core: Core, method: M, input: Input<M>): Promise<Output<M>> {
  const result = (await core.dispatch(method, input, 'window')) as Result<Output<M>>
  if (!result.ok) throw new Error(`${method}: ${result.error.message}`)
  return result.value
}

/** The longest of the calls made one after the other until something is over, ms. */
async function longestCall(core: Core, over: Promise<unknown>): Promise<number> {
  let isOver = false
  const ending = over.finally(() => {
    isOver = true
  })
  let longest = 0
  while (!isOver) {
    const asked = performance.now()
    // The wait of a timer is part of what a window feels.
    await new Promise(setImmediate)
    await core.dispatch('app.info', {}, 'window')
    longest = Math.max(longest, performance.now() - asked)
    await pause(1)
  }
  await ending
  return longest
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time))
}
