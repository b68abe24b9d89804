// `npm run shots`: every view at three sizes, light and dark, into ./shots (not under version control).
// `-- --only posting,board` takes the scenes whose names begin so, `--size 900` and `--theme dark` only these;
// `--readme` renews docs/screenshot.png as well.

import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import type { Core } from '../electron/core/core.ts'
import { startHost } from '../electron/core/host.ts'
import { askCore, callCore } from '../electron/reach/callCore.ts'
import { serve } from '../electron/serve.ts'
import { launchBrowser } from '../tests/helpers/browser.ts'
import { buildApp } from '../tests/helpers/build.ts'
import { addOnePosting, fillForShots, findPosting } from './shotLibrary.ts'
import { type Scene, scenes, shotLibraries } from './shotScenes.ts'

const root = resolve(import.meta.dirname, '..')
const sizes = [
  { width: 1360, height: 850 },
  { width: 900, height: 700 },
  { width: 1920, height: 1080 },
]
const themes = ['light', 'dark'] as const
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    size: { type: 'string' },
    theme: { type: 'string' },
    readme: { type: 'boolean' },
  },
})

const { rendererDir } = await buildApp()
const folder = mkdtempSync(join(tmpdir(), 'roledex-shots-'))
const browser = await launchBrowser()
const complaints = new Set<string>()
try {
  const names = values.only?.split(',') ?? ['']
  const chosen = scenes.filter(({ name }) => names.some((each) => name.startsWith(each)))
  for (const library of shotLibraries) {
    const of = chosen.filter((scene) => (scene.library ?? 'full') === library)
    if (of.length === 0) continue
    await inLibrary(library, async (core, url) => {
      if (library === 'one') await addOnePosting(core)
      if (library === 'full') await fillForShots(core)
      await takeAll(browser, core, url, of)
    })
  }
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

async function takeAll(browser: Browser, core: Core, url: string, chosen: readonly Scene[]): Promise<void> {
  for (const size of sizes.filter(({ width }) => String(width) === (values.size ?? String(width)))) {
    for (const theme of themes.filter((each) => each === (values.theme ?? each))) {
      const context = await browser.newContext({
        viewport: size,
        colorScheme: theme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
      })
      for (const scene of chosen) {
        const page = await context.newPage()
        page.setDefaultTimeout(10_000)
        const complain = (text: string) => {
          if (scene.expected?.test(text) !== true) complaints.add(`${scene.name}: ${text}`)
        }
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) complain(message.text())
        })
        page.on('pageerror', (error) => complain(error.message))
        await take(page, core, url, scene).catch((error: unknown) => complain(String(error)))
        await page.screenshot({ path: shotPath(size, theme, scene.name) })
        await page.close()
        await letGoOfPreviews(core)
      }
      await context.close()
    }
  }
}

async function take(page: Page, core: Core, url: string, scene: Scene): Promise<void> {
  const idOf = async (text: string | undefined) => (text === undefined ? '' : await findPosting(core, text))
  const place = scene.place
    .replace('POSTING', encodeURIComponent(await idOf(scene.posting)))
    .replace('OTHER', encodeURIComponent(await idOf(scene.other)))
  await scene.stub?.(page)
  await page.goto(`${url}#/${place}`)
  await settle(page)
  await scene.act?.(page)
  await settle(page)
}

/** What one scene has read and not imported must not wait at the foot of the next. */
async function letGoOfPreviews(core: Core): Promise<void> {
  const { running } = await askCore(core, 'imports.progress', {})
  for (const { importId } of running) await callCore(core, 'imports.cancel', { importId })
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
