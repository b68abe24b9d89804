// The window itself, in a real Chromium over the browser shell with the core in its thread: how long a move to another
// stage takes from the key to the painted row, whether a long list can be scrolled from end to end, and how much stands
// in the page. By the clock, which others on the machine slow down too, and by the processor time of the page's thread.

import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startHost } from '../electron/core/host.ts'
import { serve } from '../electron/serve.ts'
import { launchBrowser } from '../tests/helpers/browser.ts'
import { buildApp } from '../tests/helpers/build.ts'
import { fillLibrary } from './filledLibrary.ts'
import { traceFrames } from './frameTrace.ts'
import { type BenchLine, inTempFolder, percentile } from './measure.ts'

const moves = 30
/** Stages and the keys that choose them. */
const stagesInTurn = [
  { name: 'Screening', key: '4' },
  { name: 'Applied', key: '3' },
]
const otherViews = ['all?layout=board', 'all?layout=table', 'all?layout=calendar', 'today', 'deadlines']
/** So many frames from the first row to the last. */
const scrollFrames = 600
/** A frame that took longer than this, ms, left one out, at sixty a second. */
const longFrame = 25
/** What a frame has at sixty a second, ms. */
const frameTime = 1_000 / 60
/** Milliseconds until a move that does not show fails the bench. */
const patience = 10_000

export async function benchWindow(count: number): Promise<BenchLine[]> {
  return inTempFolder(async (folder) => {
    const { rendererDir } = await buildApp()
    await (await fillLibrary(folder, count)).close()
    const dataDir = join(folder, 'library')
    const started = await startHost({ dataDir })
    if (!started.ok) throw new Error(started.error.message)
    const served = await serve({ core: started.value, dataDir, rendererDir })
    if (!served.ok) throw new Error(served.error.message)
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage({ viewport: { width: 1360, height: 850 } })
      await page.goto(`${served.value.url}#/all`)
      await page.getByRole('row').first().waitFor()
      const moved = await traceFrames(browser, page, () => timeMoves(page))
      const scrolled = await traceFrames(browser, page, () => scrollThrough(page))
      const { intervals, nodes } = scrolled.value
      const work = scrolled.frames.map(({ total }) => total)
      const share = (part: 'style' | 'layout' | 'paint') =>
        percentile(
          scrolled.frames.map((one) => one[part]),
          50,
        )
      const late = intervals.filter((interval) => interval > longFrame).length
      const nodesBeside = await countNodes(page)
      return [
        {
          name: `a move to a stage at ${count}, key to painted, p95 in ms`,
          value: percentile(moved.value, 95),
          limit: 50,
        },
        { name: '… median in ms', value: percentile(moved.value, 50) },
        {
          name: '… frames meanwhile, p99 in ms of the processor',
          value: percentile(
            moved.frames.map(({ total }) => total),
            99,
          ),
        },
        {
          name: `frames left out in scrolling ${count} rows, percent`,
          value: (100 * late) / intervals.length,
          limit: 1,
        },
        { name: '… a frame, p95 in ms of the processor', value: percentile(work, 95), limit: frameTime },
        { name: '… a frame, median in ms of the processor', value: percentile(work, 50) },
        { name: '… of that style', value: share('style') },
        { name: '… of that layout', value: share('layout') },
        { name: '… of that paint', value: share('paint') },
        { name: 'elements in the page meanwhile, most', value: nodes, limit: 3_000 },
        ...nodesBeside,
      ]
    } finally {
      await browser.close()
      await served.value.close()
      await started.value.close()
    }
  })
}

/** From the key of a stage in the list of stages to the frame after the one that shows the row there, ms. */
async function timeMoves(page: Page): Promise<number[]> {
  await page.getByRole('row').first().click()
  await page.getByRole('article').waitFor()
  const stages = page.getByRole('listbox', { name: 'Stages' })
  const times: number[] = []
  for (let n = 0; n < moves; n++) {
    const { name, key } = stagesInTurn[n % stagesInTurn.length]!
    await page.keyboard.press('s')
    await stages.and(page.locator(':focus')).waitFor()
    await watchMove(page, name, key)
    await page.keyboard.press(key)
    times.push(await page.evaluate(() => (globalThis as Watched).painted))
    await stages.waitFor({ state: 'detached' })
  }
  return times
}

type Watched = typeof globalThis & { painted: Promise<number> }

/** From the next press of `key` on, the page looks for the row in the stage of that name. */
function watchMove(page: Page, name: string, key: string): Promise<void> {
  return page.evaluate(
    (wanted) => {
      const watched = globalThis as Watched
      watched.painted = new Promise((resolve, reject) => {
        const onKey = (event: KeyboardEvent) => {
          if (event.key !== wanted.key) return
          removeEventListener('keydown', onKey, true)
          const look = () => {
            const row = document.querySelector('[role="row"][aria-current="true"]')
            const isShown = row?.getAttribute('aria-label')?.includes(wanted.name) === true
            const passed = performance.now() - event.timeStamp
            if (passed > wanted.patience) reject(new Error(`The row never came to ${wanted.name}.`))
            else requestAnimationFrame(isShown ? () => resolve(performance.now() - event.timeStamp) : look)
          }
          requestAnimationFrame(look)
        }
        addEventListener('keydown', onKey, true)
      })
    },
    { name, key, patience },
  )
}

/** Everything in the page, with the list, the detail and what surrounds them. */
async function countNodes(page: Page): Promise<BenchLine[]> {
  const lines: BenchLine[] = []
  for (const place of otherViews) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/${place}`)
    await page.getByRole('main').waitFor()
    await page.waitForLoadState('networkidle')
    const value = await page.evaluate(() => document.querySelectorAll('*').length)
    lines.push({ name: `elements in the page at ${place}`, value, limit: 3_000 })
  }
  return lines
}

/** The time between frames, ms, while the list goes by from its first row to its last. */
function scrollThrough(page: Page): Promise<{ intervals: number[]; nodes: number }> {
  return page.getByRole('grid', { name: 'Postings' }).evaluate(
    (list, frames) =>
      new Promise((resolve) => {
        const intervals: number[] = []
        const step = (list.scrollHeight - list.clientHeight) / frames
        let nodes = 0
        let top = 0
        let before: number | null = null
        list.scrollTop = 0
        const onFrame = (at: number) => {
          if (before !== null) intervals.push(at - before)
          before = at
          if (intervals.length % 20 === 0) nodes = Math.max(nodes, document.querySelectorAll('*').length)
          top += step
          list.scrollTop = top
          if (intervals.length < frames) requestAnimationFrame(onFrame)
          else resolve({ intervals, nodes })
        }
        requestAnimationFrame(onFrame)
      }),
    scrollFrames,
  )
}
