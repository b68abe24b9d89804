// `npm run shots`: every view at three sizes, light and dark, into ./shots (not under version control).
// `-- --only posting` takes the scenes whose names begin so; `--readme` renews docs/screenshot.png as well.

import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { askCore } from '../electron/callCore.ts'
import type { Core } from '../electron/core/core.ts'
import { startHost } from '../electron/core/host.ts'
import { serve } from '../electron/serve.ts'
import { launchBrowser } from '../tests/helpers/browser.ts'
import { buildApp } from '../tests/helpers/build.ts'
import { seedLibrary } from './seed.ts'

const root = resolve(import.meta.dirname, '..')
const sizes = [
  { width: 1360, height: 850 },
  { width: 900, height: 700 },
  { width: 1920, height: 1080 },
]
const themes = ['light', 'dark'] as const
const seededPostings = 240

interface Scene {
  name: string
  /** After `#/`. `POSTING` stands for the id of the posting that `posting` finds. */
  place: string
  /** Words that find one posting. */
  posting?: string
  /** What the person does there. */
  act?: (page: Page) => Promise<void>
  /** In a library without postings. */
  isEmpty?: boolean
}

const press = (key: string) => (page: Page) => page.keyboard.press(key)

const scenes: readonly Scene[] = [
  { name: 'first-start', place: '', isEmpty: true },
  { name: 'inbox', place: 'inbox' },
  { name: 'all', place: 'all' },
  { name: 'review', place: 'review', act: press('j') },
  { name: 'bookmarked', place: 'bookmarked' },
  { name: 'today', place: 'today' },
  { name: 'deadlines', place: 'deadlines' },
  { name: 'people', place: 'people' },
  { name: 'insights', place: 'insights' },
  { name: 'everything-that-happened', place: 'timeline' },
  { name: 'stage', place: 'stage/applied' },
  { name: 'board', place: 'all?layout=board' },
  { name: 'table', place: 'all?layout=table' },
  { name: 'calendar', place: 'all?layout=calendar' },
  { name: 'search', place: 'all?q=nurse' },
  { name: 'nothing-found', place: 'all?q=zeppelin' },
  { name: 'posting', place: 'all?posting=POSTING&pane=detail', posting: 'Fernhollow Instruments' },
  { name: 'posting-long', place: 'all?posting=POSTING&pane=detail', posting: 'Northmere Coast' },
  { name: 'posting-right-to-left', place: 'all?posting=POSTING&pane=detail', posting: 'الزيتون' },
  { name: 'notes', place: 'all?posting=POSTING&tab=notes&pane=detail', posting: 'Fernhollow Instruments' },
  {
    name: 'timeline',
    place: 'all?posting=POSTING&tab=timeline&pane=detail',
    posting: 'Fernhollow Instruments',
  },
  { name: 'source', place: 'all?posting=POSTING&tab=source&pane=detail', posting: 'timber construction' },
  { name: 'duplicates', place: 'duplicates', act: press('j') },
  {
    name: 'merge',
    place: 'duplicates',
    act: (page) => page.getByRole('button', { name: 'Compare and merge…' }).first().click(),
  },
  {
    name: 'correct',
    place: 'all?posting=POSTING&pane=detail',
    posting: 'Fernhollow Instruments',
    act: press('c'),
  },
  { name: 'new-posting', place: 'all', act: press('Control+n') },
  { name: 'palette', place: 'all', act: press('Control+k') },
  { name: 'keys', place: 'all', act: press('?') },
  { name: 'import', place: 'all', act: press('Control+i') },
  { name: 'settings', place: 'all', act: press('Control+,') },
]

const { values } = parseArgs({ options: { only: { type: 'string' }, readme: { type: 'boolean' } } })

const { rendererDir } = await buildApp()
const folder = mkdtempSync(join(tmpdir(), 'roledex-shots-'))
const browser = await launchBrowser()
const complaints = new Set<string>()
try {
  const chosen = scenes.filter((scene) => scene.name.startsWith(values.only ?? ''))
  await inLibrary('empty', async (core, url) => {
    await takeAll(
      browser,
      core,
      url,
      chosen.filter((scene) => scene.isEmpty),
    )
  })
  await inLibrary('full', async (core, url) => {
    await fill(core)
    await takeAll(
      browser,
      core,
      url,
      chosen.filter((scene) => !scene.isEmpty),
    )
  })
  if (values.readme) copyFileSync(shotPath(sizes[0]!, 'light', 'posting'), join(root, 'docs/screenshot.png'))
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
for (const complaint of complaints) console.error(complaint)
if (complaints.size > 0) process.exitCode = 1

async function inLibrary(name: string, work: (core: Core, url: string) => Promise<void>): Promise<void> {
  const dataDir = join(folder, name)
  const opened = await startHost({ dataDir })
  if (!opened.ok) throw new Error(opened.error.message)
  const core = opened.value
  const served = await serve({ core, dataDir, rendererDir })
  if (!served.ok) throw new Error(served.error.message)
  try {
    await work(core, served.value.url)
  } finally {
    await served.value.close()
    await core.close()
  }
}

/** Seeded postings and the samples, one of them as a job seeker would have it after two weeks. */
async function fill(core: Core): Promise<void> {
  const now = Date.now()
  await seedLibrary(core, seededPostings, now)
  await askCore(core, 'samples.load', {})
  const id = await findPosting(core, 'Fernhollow Instruments')
  const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString()
  const ids = [id]
  await askCore(core, 'tracking.setBookmark', { ids, isBookmarked: true })
  await askCore(core, 'tracking.setStage', { ids, stageId: 'applied', at: daysAgo(4) })
  await askCore(core, 'tracking.setStage', {
    ids,
    stageId: 'screening',
    at: daysAgo(1),
    note: 'A call with Ines from the team, friendly and quick.',
  })
  await askCore(core, 'tracking.setDeadline', { ids, deadline: { on: daysAgo(-3).slice(0, 10), time: null } })
  await askCore(core, 'tracking.setTags', { ids, add: ['hardware', 'four-day week'] })
  await askCore(core, 'notes.create', {
    postingId: id,
    body: '## Before the call\n\n- Which radio do the glacier stations use?\n- How is the test bench kept honest?\n\nThe exercise is **paid** and half a day. Keep Thursday free.',
  })
}

async function findPosting(core: Core, text: string): Promise<string> {
  const { rows } = await askCore(core, 'postings.list', { text, limit: 1 })
  const [row] = rows
  if (row === undefined) throw new Error(`No posting is found by “${text}”.`)
  return row.id
}

async function takeAll(browser: Browser, core: Core, url: string, chosen: readonly Scene[]): Promise<void> {
  for (const size of sizes) {
    for (const theme of themes) {
      const context = await browser.newContext({
        viewport: size,
        colorScheme: theme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
      })
      const page = await context.newPage()
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.add(message.text())
      })
      page.on('pageerror', (error) => complaints.add(error.message))
      await page.goto(url)
      for (const scene of chosen) await take(page, core, scene, shotPath(size, theme, scene.name))
      await context.close()
    }
  }
}

async function take(page: Page, core: Core, scene: Scene, path: string): Promise<void> {
  const id = scene.posting === undefined ? '' : await findPosting(core, scene.posting)
  await page.goto(new URL(`/#/${scene.place.replace('POSTING', encodeURIComponent(id))}`, page.url()).href)
  await page.reload()
  await settle(page)
  await scene.act?.(page)
  await settle(page)
  await page.screenshot({ path })
}

/** Until nothing is being loaded, no font is missing and two frames have passed. */
async function settle(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await new Promise((done) => setTimeout(done, 250))
  })
}

function shotPath({ width, height }: { width: number; height: number }, theme: string, name: string): string {
  const folder = join(root, 'shots', `${width}x${height}`, theme)
  mkdirSync(folder, { recursive: true })
  return join(folder, `${name}.png`)
}
