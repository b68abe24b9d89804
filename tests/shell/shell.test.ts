// The desktop app as a whole on the stand-in: the built main.js and preload, the real core in its thread, the
// real window in Chromium.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Method, Output } from '../../shared/contract.ts'
import { defaultReminders } from '../../shared/reminders.ts'
import { startApp, testClock } from '../helpers/app.ts'
import { borrowBrowser } from '../helpers/browser.ts'
import { buildApp } from '../helpers/build.ts'
import { hasSeeds, seedPaths } from '../helpers/seeds.ts'
import { launchShell } from './electronStandIn/launch.ts'
import { findMenuItem, PreventableEvent } from './electronStandIn/shellRecord.ts'
import type { ElectronStandIn } from './electronStandIn/standIn.ts'

/** An invented employer's posting, as saved. */
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Lighthouse Keeper & Archivist',
  hiringOrganization: { '@type': 'Organization', name: 'Ostrava Lights' },
  description: '<p>Keep the light.</p><script>window.ranPosting = true</script>',
}
const waitingTime = { timeout: 60_000 }

let browser: Browser
let electronDir: string
let folder: string
let dataDir: string
let postingPath: string
let running: ElectronStandIn[] = []

beforeAll(async () => {
  electronDir = (await buildApp()).electronDir
  browser = await borrowBrowser()
}, 120_000)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-shell-'))
  dataDir = join(folder, 'library')
  postingPath = join(folder, 'posting.json')
  writeFileSync(postingPath, JSON.stringify(posting))
})

afterEach(async () => {
  for (const each of running) each.app.quit()
  await Promise.all(running.map((each) => each.app.ended))
  running = []
  rmSync(folder, { recursive: true, force: true })
})

async function launch(
  args: string[] = [],
  prepare?: (standIn: ElectronStandIn) => void,
): Promise<ElectronStandIn> {
  const standIn = await launchShell({ browser, electronDir, args: ['--data', dataDir, ...args], prepare })
  running.push(standIn)
  return standIn
}

async function quit(standIn: ElectronStandIn): Promise<void> {
  standIn.app.quit()
  await standIn.app.ended
  running = running.filter((each) => each !== standIn)
}

async function pageOf(standIn: ElectronStandIn): Promise<Page> {
  return (await standIn.firstWindow()).loaded
}

async function ask<M extends Method>(page: Page, method: M, input: object = {}): Promise<Output<M>> {
  const result = await page.evaluate(
    ([name, value]) => Reflect.get(globalThis, 'roledex').call(name, value),
    [method, input] as const,
  )
  expect(result).toMatchObject({ ok: true })
  return result.value
}

const countPostings = async (page: Page) => (await ask(page, 'postings.counts')).all

describe('the desktop app', () => {
  test('imports the file it was opened with, and shows it', async () => {
    const page = await pageOf(await launch([postingPath]))
    await page.getByRole('article', { name: 'Lighthouse Keeper & Archivist' }).waitFor(waitingTime)
    expect(await page.evaluate(() => 'ranPosting' in globalThis)).toBe(false)
  })

  test('opens everything under its own policy, a hostile original among it', async () => {
    const pagePath = join(folder, 'saved page.html')
    writeFileSync(
      pagePath,
      `<script type="application/ld+json">${JSON.stringify({ ...posting, description: '<p>Keep it lit.</p>' })}</script>
       <style>body { background: url(https://tracker.invalid/style.png) }</style>
       <p style="color: red" onclick="top.ranPosting = true">Keep it lit.</p>
       <img src="https://tracker.invalid/pixel.gif" onerror="top.ranPosting = true">
       <script>top.ranPosting = true</script><iframe src="https://tracker.invalid/frame"></iframe>`,
    )
    const standIn = await launch([pagePath])
    const page = await pageOf(standIn)
    await page.getByRole('article', { name: 'Lighthouse Keeper & Archivist' }).waitFor(waitingTime)
    // The notice of the import is a dialog too; it goes by itself.
    await page
      .getByRole('dialog')
      .first()
      .waitFor({ ...waitingTime, state: 'detached' })
    for (const id of ['import.open', 'settings.open', 'keys.show', 'palette.open', 'posting.tag']) {
      findMenuItem(standIn.record.menu, id)?.click?.()
      await page.getByRole('dialog').first().waitFor(waitingTime)
      await page.keyboard.press('Escape')
      await page
        .getByRole('dialog')
        .first()
        .waitFor({ ...waitingTime, state: 'detached' })
    }
    // What is ours breaks no rule of the policy. Of the original, opened next, it may well refuse something.
    expect(standIn.record.complaints).toEqual([])
    await page.getByRole('tab', { name: 'Source' }).click()
    await page.getByRole('button', { name: /original/i }).click()
    await page.frameLocator('iframe').getByText('Keep it lit.').waitFor(waitingTime)
    expect(await page.evaluate(() => 'ranPosting' in globalThis)).toBe(false)
    expect(standIn.record.leaked).toEqual([])
  })

  test.skipIf(!hasSeeds)('imports a real posting, and shows it', async () => {
    const page = await pageOf(await launch([seedPaths[0] ?? '']))
    await expect.poll(() => countPostings(page), waitingTime).toBe(1)
    const { rows } = await ask(page, 'postings.list')
    await page
      .getByText(rows[0]?.title ?? '')
      .first()
      .waitFor(waitingTime)
  })

  test('imports a file that macOS opens with it before it is ready', async () => {
    const standIn = await launch()
    const event = new PreventableEvent()
    standIn.app.emit('open-file', event, postingPath)
    expect(event.defaultPrevented).toBe(true)
    const page = await pageOf(standIn)
    await expect.poll(() => countPostings(page), waitingTime).toBe(1)
  })

  test('gets the files of a second start, which then ends', async () => {
    const first = await launch()
    const page = await pageOf(first)
    const second = await launch([postingPath])
    await second.app.ended
    expect(second.record.windows).toEqual([])
    await expect.poll(() => countPostings(page), waitingTime).toBe(1)
    await page.getByText('Lighthouse Keeper & Archivist').first().waitFor(waitingTime)
    expect(first.record.windows).toHaveLength(1)
  })

  test('runs beside one on another data folder', async () => {
    await pageOf(await launch())
    dataDir = join(folder, 'other')
    await pageOf(await launch())
    expect(running.map((each) => each.record.windows.length)).toEqual([1, 1])
  })

  test('closes the library when it ends, and opens it again', async () => {
    const first = await launch([postingPath])
    const page = await pageOf(first)
    await expect.poll(() => countPostings(page), waitingTime).toBe(1)
    await quit(first)
    expect(await countPostings(await pageOf(await launch()))).toBe(1)
  })

  test('ends with its window, except on macOS', async () => {
    const standIn = await launch()
    const window = await standIn.firstWindow()
    await window.loaded
    await window.end()
    if (process.platform === 'darwin') expect(standIn.app.isQuitting).toBe(false)
    else await standIn.app.ended
  })

  test('opens a new window when it is called up without one', async () => {
    const standIn = await launch()
    const page = await pageOf(standIn)
    standIn.app.removeAllListeners('window-all-closed')
    await (await standIn.firstWindow()).end()
    standIn.app.emit('activate')
    const again = await pageOf(standIn)
    expect(again).not.toBe(page)
    expect(await countPostings(again)).toBe(0)
  })

  test('keeps everything in the data folder, Chromium’s own files below it', async () => {
    const standIn = await launch()
    await pageOf(standIn)
    expect(standIn.app.getPath('userData')).toBe(dataDir)
    expect(standIn.app.getPath('sessionData')).toBe(join(dataDir, 'window'))
  })

  test('remembers where its window was', async () => {
    const first = await launch()
    await pageOf(first)
    await quit(first)
    const path = join(dataDir, 'window/place.json')
    const place = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...place, x: 40, y: 50, width: 900, height: 700 }))
    const window = await (await launch()).firstWindow()
    expect(window.options).toMatchObject({ x: 40, y: 50, width: 900, height: 700, minWidth: 720 })
  })

  test('shows its window when there is something to see, painted in the theme that is set', async () => {
    const first = await launch()
    const page = await pageOf(first)
    expect(first.record.windows[0]?.options).toMatchObject({ show: false, backgroundColor: '#fbfaf7' })
    expect(first.record.windows[0]?.isVisible).toBe(true)
    await ask(page, 'settings.set', { theme: 'dark' })
    await expect.poll(() => first.nativeTheme.themeSource).toBe('dark')
    await expect.poll(() => first.record.windows[0]?.backgroundColor).toBe('#131519')
    await quit(first)
    const window = await (await launch()).firstWindow()
    expect(window.options.backgroundColor).toBe('#131519')
  })

  test('runs the commands of its menu in the window', async () => {
    const standIn = await launch()
    const page = await pageOf(standIn)
    findMenuItem(standIn.record.menu, 'go.deadlines')?.click?.()
    await expect.poll(() => page.evaluate(() => location.hash), waitingTime).toMatch(/deadlines/)
    findMenuItem(standIn.record.menu, 'keys.show')?.click?.()
    await page.getByRole('dialog').waitFor(waitingTime)
  })

  test('tells what came due while it was closed, counts it on its icon, and opens it', async () => {
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()
    const before = await startApp({ dataDir, clock: testClock(hours(-24), 'UTC') })
    await before.call('settings.set', {
      zone: 'UTC',
      reminders: { ...defaultReminders, morning: '00:00', quiet: null },
    })
    const { files } = await before.importTexts({ 'posting.json': JSON.stringify(posting) })
    const ids = files[0]?.postings ?? []
    await before.call('tracking.setDeadline', { ids, deadline: { on: hours(0).slice(0, 10), time: null } })
    await before.close()

    const standIn = await launch()
    const { record } = standIn
    const page = await pageOf(standIn)
    await expect.poll(() => record.notifications.length, waitingTime).toBe(1)
    expect(record.notifications[0]?.options).toMatchObject({
      title: 'My deadline today',
      body: 'Lighthouse Keeper & Archivist, Ostrava Lights',
    })
    await expect.poll(() => record.badge, waitingTime).toBe(1)
    record.notifications[0]?.emit('click')
    await page.getByRole('article', { name: 'Lighthouse Keeper & Archivist' }).waitFor(waitingTime)
    expect(record.tray).toBeNull()
    const { reminders } = await ask(page, 'settings.get')
    await ask(page, 'settings.set', { reminders: { ...reminders, hasTray: true } })
    await expect
      .poll(() => record.tray?.map(({ label }) => label), waitingTime)
      .toEqual(['Nothing to be reminded of this week', undefined, 'Open Roledex', 'Quit'])
    // Where the platform has buttons, the first one is done with it.
    record.notifications[0]?.emit('action', {}, 0)
    await expect.poll(() => record.badge, waitingTime).toBe(0)
    await ask(page, 'shell.testNotice')
    expect(record.notifications).toHaveLength(2)
  })

  // Elsewhere a file is no program because it says what runs it.
  test.skipIf(process.platform === 'win32')(
    'opens a backup beside the library as a program of its own',
    async () => {
      const standIn = await launch()
      const page = await pageOf(standIn)
      const { fileName } = await ask(page, 'library.backup')
      const said = join(folder, 'started.txt')
      const program = join(folder, 'program')
      writeFileSync(program, `#!/bin/sh\nprintf '%s|' "$@" > '${said}'\n`, { mode: 0o700 })
      process.env.APPIMAGE = program
      try {
        const opened = await ask(page, 'shell.openBeside', { fileName })
        expect(opened.kind).toBe('window')
        await expect
          .poll(() => existsSync(said) && readFileSync(said, 'utf8'), waitingTime)
          .toContain(`--data|${opened.folder}|`)
        expect(existsSync(join(opened.folder, 'library.db'))).toBe(true)
        rmSync(opened.folder, { recursive: true })
      } finally {
        delete process.env.APPIMAGE
      }
    },
  )

  test('shows the data folder, which it made for its owner alone, in the file manager', async () => {
    const standIn = await launch()
    await ask(await pageOf(standIn), 'shell.showDataFolder')
    expect(standIn.record.openedPaths).toEqual([dataDir])
    if (process.platform !== 'win32') expect(statSync(dataDir).mode & 0o077).toBe(0)
  })

  test('opens a copy of an attached file that can only be read, and nothing that could run', async () => {
    const standIn = await launch()
    const page = await pageOf(standIn)
    const { id: postingId } = await ask(page, 'postings.create', { title: 'Lock Keeper' })
    const base64 = Buffer.from('%PDF').toString('base64')
    const { file } = await ask(page, 'files.add', { postingId, name: 'Letter.pdf', base64 })
    await ask(page, 'shell.openFile', { id: file.id })
    const [path = ''] = standIn.record.openedPaths
    expect(path.startsWith(dataDir) && path.endsWith('Letter.pdf')).toBe(true)
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o400)
    const script = await ask(page, 'files.add', { postingId, name: 'run.sh', base64 })
    const refused = await page.evaluate(
      (id) => Reflect.get(globalThis, 'roledex').call('shell.openFile', { id }),
      script.file.id,
    )
    expect(refused).toMatchObject({ ok: false, error: { code: 'notAllowed' } })
    expect(standIn.record.openedPaths).toEqual([path])
  })

  test('asks for a folder to watch in a dialog of its own, and tells the page its name only', async () => {
    const standIn = await launch()
    const page = await pageOf(standIn)
    expect(await ask(page, 'shell.chooseWatchedFolder')).toEqual({ isChosen: false })
    const watched = join(folder, 'Saved jobs')
    mkdirSync(watched, { recursive: true })
    standIn.record.chosenFolders.push(watched)
    expect(await ask(page, 'shell.chooseWatchedFolder')).toEqual({ isChosen: true })
    const answer = JSON.stringify(await ask(page, 'watch.get'))
    expect(answer).toContain('"label":"Saved jobs"')
    expect(answer).not.toContain(folder)
  })
})

describe('a library that cannot be opened', () => {
  test('is told in a sentence, with ways out', async () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(dataDir, 'a file where the folder should be')
    const standIn = await launch([], ({ record }) => record.boxAnswers.push('Show the data folder', 'Quit'))
    await standIn.app.ended
    running = []
    const [box] = standIn.record.boxes
    expect(box?.message).toMatch(/\.$/)
    expect(box?.message).not.toMatch(/error|exception|EEXIST|ENOTDIR/i)
    expect(box?.detail).toContain(dataDir)
    expect(box?.buttons).toEqual(['Try again', 'Show the data folder', 'Quit'])
    expect(standIn.record.openedPaths).toEqual([dataDir])
    expect(standIn.record.windows).toEqual([])
  })

  test('opens once what was in the way is gone', async () => {
    writeFileSync(dataDir, 'a file where the folder should be')
    const standIn = await launch([], ({ record }) => {
      record.boxAnswers.push('Try again')
      record.onBox = () => rmSync(dataDir, { force: true })
    })
    expect(await countPostings(await pageOf(standIn))).toBe(0)
    expect(existsSync(dataDir)).toBe(true)
  })
})
