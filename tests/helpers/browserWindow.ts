// The window in a real Chromium over the browser shell, on a real app with a clock that stands still. Each test
// file opens one; each test a page of its own. Chromium is shared by the files of a process.

import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { BesideLibraries } from '../../electron/besideLibraries.ts'
import { type BrowserShell, type ServeOptions, serve } from '../../electron/serve.ts'
import { fail } from '../../shared/result.ts'
import { startApp, type TestApp } from './app.ts'
import { borrowBrowser } from './browser.ts'
import { buildApp } from './build.ts'

export interface PageOptions {
  /** After `#/`. */
  place?: string
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
  locale?: string
}

export interface BrowserWindow {
  app: TestApp
  browser: Browser
  shell: BrowserShell
  /** A new page, in a context of its own, with the window on it. */
  open(options?: PageOptions): Promise<Page>
  /** Closes what was opened: a page that stays goes on asking with every change. */
  closePages(): Promise<void>
  /**
   * Throws when a page complained (a warning or failure on its console, an exception, a request that failed) or asked for
   * anything but the browser shell it came from.
   */
  close(): Promise<void>
}

/** `beside`: what opens backups beside the library; their pages may be asked for too. */
export async function openBrowserWindow(app?: TestApp, beside?: BesideLibraries): Promise<BrowserWindow> {
  const { rendererDir } = await buildApp()
  const own = app ?? (await startApp())
  const origins: string[] = []
  const openBeside: ServeOptions['openBeside'] = async (folder) => {
    const opened = await (beside?.open(folder) ?? fail('unavailable', 'Nothing is opened beside this one.'))
    if (opened.ok) origins.push(new URL(opened.value.address).origin)
    return opened
  }
  const served = await serve({ core: own.core, dataDir: own.dataDir, rendererDir, openBeside })
  if (!served.ok) throw new Error(served.error.message)
  origins.push(served.value.origin)
  const browser = await borrowBrowser()
  const contexts: BrowserContext[] = []
  const complaints: string[] = []
  const asked: string[] = []
  const note = (url: string) => {
    if (!origins.some((origin) => url.startsWith(`${origin}/`)) && !/^(data|blob|about):/.test(url))
      asked.push(url)
  }
  const closePages = async () => {
    for (const context of contexts.splice(0)) await context.close()
  }
  return {
    app: own,
    browser,
    shell: served.value,
    async open({ place = 'all', width = 1360, height = 850, colorScheme = 'light', locale = 'en-GB' } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        locale,
        timezoneId: 'Europe/Berlin',
        reducedMotion: 'reduce',
      })
      contexts.push(context)
      context.on('request', (request) => note(request.url()))
      context.on('page', (opened) => opened.on('websocket', (socket) => note(socket.url())))
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      page.setDefaultTimeout(60_000)
      // The fragment stays where the answer to the key leads.
      await page.goto(`${served.value.url}#/${place}`)
      await page.getByRole('navigation', { name: 'Views' }).waitFor()
      return page
    },
    closePages,
    async close() {
      await closePages()
      await served.value.close()
      await beside?.close()
      await own.close()
      if (complaints.length > 0) throw new Error(`Pages complained:\n${complaints.join('\n')}`)
      if (asked.length > 0) throw new Error(`Pages asked for the network:\n${asked.join('\n')}`)
    },
  }
}
