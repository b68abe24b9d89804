// The window itself, in a real Chromium over the browser shell with the core in its thread: how long a move to another
// stage takes from the key to the painted row, and whether a long list can be scrolled from end to end.

import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startHost } from '../electron/core/host.ts'
import { serve } from '../electron/serve.ts'
import { launchBrowser } from '../tests/helpers/browser.ts'
import { buildApp } from '../tests/helpers/build.ts'
import { fillLibrary } from './filledLibrary.ts'
import { type BenchLine, inTempFolder, percentile } from './measure.ts'

const moves = 30
const stagesInTurn = ['Screening', 'Applied']
/** So many frames from the first row to the last. */
const scrollFrames = 600
/** A frame that took longer than this, ms, left one out, at sixty a second. */
const longFrame = 25

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
      const moved = await timeMoves(page)
      const { intervals, nodes } = await scrollThrough(page)
      const long = intervals.filter((interval) => interval > longFrame).length
      return [
        {
          name: `a move to a stage at ${count}, key to painted, p95 in ms`,
          value: percentile(moved, 95),
          limit: 50,
        },
        { name: `a move to a stage at ${count}, median in ms`, value: percentile(moved, 50) },
        {
          name: `frames left out in scrolling ${count} rows, percent`,
          value: (100 * long) / intervals.length,
          limit: 1,
        },
        { name: 'elements in the page meanwhile, most', value: nodes, limit: 3_000 },
      ]
    } finally {
      await browser.close()
      await served.value.close()
      await started.value.close()
    }
  })
}

/** From Enter in the list of stages to the frame after the one that shows the row in its new stage, ms. */
async function timeMoves(page: Page): Promise<number[]> {
  await page.getByRole('row').first().click()
  await page.getByRole('article').waitFor()
  const times: number[] = []
  for (let n = 0; n < moves; n++) {
    const stage = stagesInTurn[n % stagesInTurn.length]!
    await page.keyboard.press('s')
    await page.getByRole('listbox', { name: 'Stages' }).waitFor()
    await page.keyboard.type(stage)
    await page.getByRole('option', { name: stage }).first().waitFor()
    await watchMove(page, stage)
    await page.keyboard.press('Enter')
    times.push(await page.evaluate(() => (globalThis as Watched).painted))
    await page.getByRole('listbox', { name: 'Stages' }).waitFor({ state: 'detached' })
  }
  return times
}

type Watched = typeof globalThis & { painted: Promise<number> }

/** From the next Enter on, the page looks for the row in that stage. */
function watchMove(page: Page, stage: string): Promise<void> {
  return page.evaluate((name) => {
    const watched = globalThis as Watched
    watched.painted = new Promise((resolve) => {
      const onKey = ({ key, timeStamp }: KeyboardEvent) => {
        if (key !== 'Enter') return
        removeEventListener('keydown', onKey, true)
        const look = () => {
          const row = document.querySelector('[role="row"][aria-current="true"]')
          const isShown = row?.getAttribute('aria-label')?.includes(name) === true
          requestAnimationFrame(isShown ? () => resolve(performance.now() - timeStamp) : look)
        }
        requestAnimationFrame(look)
      }
      addEventListener('keydown', onKey, true)
    })
  }, stage)
}

/** The time between frames, ms, while the list goes by from its first row to its last. */
function scrollThrough(page: Page): Promise<{ intervals: number[]; nodes: number }> {
  return page.getByRole('grid', { name: 'Postings' }).evaluate(
    (list, frames) =>
      new Promise((resolve) => {
        const intervals: number[] = []
        const step = (list.scrollHeight - list.clientHeight) / frames
        let nodes = 0
        let before: number | null = null
        list.scrollTop = 0
        const onFrame = (at: number) => {
          if (before !== null) intervals.push(at - before)
          before = at
          nodes = Math.max(nodes, document.querySelectorAll('*').length)
          list.scrollTop += step
          if (intervals.length < frames) requestAnimationFrame(onFrame)
          else resolve({ intervals, nodes })
        }
        requestAnimationFrame(onFrame)
      }),
    scrollFrames,
  )
}
