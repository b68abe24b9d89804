// The stand-in's BrowserWindow: a page of a real Chromium that gets the real preload, in which every request,
// navigation and new window is asked for as Electron would ask.
//
// Chromium knows no `app:` scheme here, so the page has a web address in its place; both ways are translated.

import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Browser, Frame, Page, Request as PageRequest, Route } from 'playwright-core'
import { preloadScript } from './preloadHost.ts'
import { PreventableEvent, type ShellRecord } from './shellRecord.ts'
import type { StandInApp } from './standIn.ts'

const pageOrigin = 'https://roledex.app-scheme.invalid'
const appOrigin = 'app://roledex'

const toPage = (url: string) => url.replace(appOrigin, pageOrigin)
const toApp = (url: string) => url.replace(pageOrigin, appOrigin)

/** What Electron calls them, and what Chromium does. */
const permissions = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
}

interface WindowOptions {
  x?: number
  y?: number
  width?: number
  height?: number
  minWidth?: number
  show?: boolean
  backgroundColor?: string
  webPreferences?: {
    preload?: string
    sandbox?: boolean
    contextIsolation?: boolean
    nodeIntegration?: boolean
    javascript?: boolean
    webviewTag?: boolean
    spellcheck?: boolean
  }
}

class StandInFrame {
  readonly #frame: Frame
  constructor(frame: Frame) {
    this.#frame = frame
  }
  get origin(): string {
    const url = toApp(this.#frame.url())
    return url.startsWith(`${appOrigin}/`) ? appOrigin : new URL(url).origin
  }
}

class StandInContents extends EventEmitter {
  readonly #window: StandInWindow
  openHandler: ((details: { url: string }) => { action: 'allow' | 'deny' }) | null = null
  isLoading = true
  mainFrame: StandInFrame | null = null

  constructor(window: StandInWindow) {
    super()
    this.#window = window
  }
  isLoadingMainFrame(): boolean {
    return this.isLoading
  }
  setWindowOpenHandler(handler: StandInContents['openHandler']): void {
    this.openHandler = handler
  }
  async printToPDF(): Promise<Buffer> {
    return (await this.#window.loaded).pdf()
  }
  send(channel: string, ...args: unknown[]): void {
    void this.#window.deliver(channel, structuredClone(args))
  }
}

export interface StandInWindow extends EventEmitter {
  readonly options: WindowOptions
  readonly webContents: StandInContents
  readonly isVisible: boolean
  /** The page, when it has loaded. */
  readonly loaded: Promise<Page>
  backgroundColor: string | undefined
  /** Closes it as the person would. */
  end(): Promise<void>
  deliver(channel: string, args: unknown[]): Promise<void>
}

export function createWindowClass(browser: Browser, record: ShellRecord, app: StandInApp) {
  return class BrowserWindow extends EventEmitter implements StandInWindow {
    readonly options: WindowOptions
    readonly webContents: StandInContents
    readonly loaded: Promise<Page>
    backgroundColor: string | undefined
    isVisible: boolean
    #tellLoaded: (page: Page) => void = () => {}
    #page: Page | null = null
    /** The address the shell itself is loading, which asks nobody. */
    #ownAddress: string | null = null
    #isPopupAllowed = false
    #isEnding = false

    constructor(options: WindowOptions) {
      super()
      this.options = options
      this.backgroundColor = options.backgroundColor
      this.isVisible = options.show ?? true
      this.webContents = new StandInContents(this)
      this.loaded = new Promise((resolve) => {
        this.#tellLoaded = resolve
      })
      record.windows.push(this)
    }

    async loadURL(url: string): Promise<void> {
      const { width = 800, height = 600 } = this.options
      const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB' })
      await context.grantPermissions(this.#grantedPermissions(), { origin: pageOrigin })
      const page = await context.newPage()
      this.#page = page
      this.webContents.mainFrame = new StandInFrame(page.mainFrame())
      page.on('console', (message) => message.type() === 'error' && record.complaints.push(message.text()))
      page.on('pageerror', (problem) => record.complaints.push(problem.message))
      await context.exposeBinding('standInInvoke', ({ frame }, channel: string, args: unknown[]) =>
        this.#invoke(frame, channel, args),
      )
      await context.exposeBinding('standInInput', (_source, type: string) => {
        this.webContents.emit('input-event', new PreventableEvent(), { type })
      })
      const { preload, nodeIntegration = false, contextIsolation = true } = this.options.webPreferences ?? {}
      const preloadCode = preload === undefined ? '' : readFileSync(preload, 'utf8')
      await context.addInitScript({
        content: preloadScript(preloadCode, { nodeIntegration, contextIsolation }),
      })
      await context.route('**/*', (route) => this.#answerRequest(route))
      context.on('page', (popup) => void popup.close())
      const protocol = await context.newCDPSession(page)
      await protocol.send('Page.enable')
      protocol.on('Page.windowOpen', ({ url: wanted }) => this.#openWindow(toApp(wanted)))
      await this.#load(page, () => page.goto(toPage(url)), url)
    }

    reload(): void {
      const page = this.#page
      if (page !== null) void this.#load(page, () => page.reload(), toApp(page.url()))
    }

    async #load(page: Page, go: () => Promise<unknown>, url: string): Promise<void> {
      this.webContents.isLoading = true
      this.#ownAddress = url
      await go()
      this.webContents.isLoading = false
      this.webContents.emit('did-finish-load', new PreventableEvent())
      this.emit('ready-to-show')
      this.#tellLoaded(page)
    }

    /** Electron grants what no handler refuses. */
    #grantedPermissions(): string[] {
      const isGranted = (name: string) => {
        let isAllowed = true
        record.permissionRequest?.(this.webContents, name, (is) => {
          isAllowed = is
        })
        const isChecked = record.permissionCheck?.(this.webContents, name) ?? true
        return isAllowed || isChecked
      }
      return Object.entries(permissions)
        .filter(([name]) => isGranted(name))
        .map(([, chromiumName]) => chromiumName)
    }

    async #invoke(frame: Frame, channel: string, args: unknown[]): Promise<unknown> {
      const answer = record.calls.get(channel)
      if (answer === undefined) throw new Error(`No handler for ${channel}`)
      const isMain = frame === this.#page?.mainFrame()
      const senderFrame = isMain ? this.webContents.mainFrame : new StandInFrame(frame)
      return structuredClone(
        await answer({ sender: this.webContents, senderFrame }, ...structuredClone(args)),
      )
    }

    async #answerRequest(route: Route): Promise<void> {
      const request = route.request()
      const url = toApp(request.url())
      const frame = findFrame(request)
      if (frame?.page() !== this.#page) return this.#answerPopup(route, url)
      const isMainFrame = request.isNavigationRequest() && frame === this.#page?.mainFrame()
      if (request.isNavigationRequest() && !(isMainFrame && url === this.#ownAddress)) {
        const event = Object.assign(new PreventableEvent(), { url, isMainFrame })
        this.webContents.emit('will-frame-navigate', event)
        if (event.defaultPrevented) return route.abort('aborted')
      }
      if (isMainFrame) this.#ownAddress = null
      if (this.#isCancelled(url)) return route.abort('blockedbyclient')
      const answer = record.schemes.get(new URL(url).protocol.slice(0, -1))
      if (answer === undefined) {
        record.leaked.push(url)
        return route.fulfill({ status: 200, contentType: 'text/html', body: '<title>Outside</title>' })
      }
      const response = await answer(new Request(url, { method: request.method() }))
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      })
    }

    #isCancelled(url: string): boolean {
      let isCancelled = false
      record.beforeRequest?.({ url }, ({ cancel = false }) => {
        isCancelled = cancel
      })
      return isCancelled
    }

    /** Electron opens a window unless it is told not to. */
    #openWindow(url: string): void {
      const { action } = this.webContents.openHandler?.({ url }) ?? { action: 'allow' }
      this.#isPopupAllowed = action === 'allow'
      if (this.#isPopupAllowed) new BrowserWindow({})
    }

    /** Chromium makes the page of a second window first and asks after; a refused one gets to load nothing. */
    #answerPopup(route: Route, url: string): Promise<void> {
      if (this.#isPopupAllowed) record.leaked.push(url)
      return route.abort()
    }

    async deliver(channel: string, args: unknown[]): Promise<void> {
      const page = this.#page
      if (page === null || this.#isEnding) return
      await page
        .evaluate(
          ([name, values]) => {
            Reflect.get(window, 'standInDeliver')?.(name, values)
          },
          [channel, args] as const,
        )
        .catch((problem: unknown) => {
          if (!this.#isEnding) throw problem
        })
    }

    async end(): Promise<void> {
      if (this.isDestroyed()) return
      this.emit('close', new PreventableEvent())
      this.#isEnding = true
      await this.#page?.context().close()
      record.windows.splice(record.windows.indexOf(this), 1)
      this.emit('closed')
      if (record.windows.length === 0 && !app.isQuitting) app.emit('window-all-closed')
    }

    destroy(): void {
      void this.end()
    }
    isDestroyed(): boolean {
      return !record.windows.includes(this)
    }
    show(): void {
      this.isVisible = true
    }
    setBackgroundColor(color: string): void {
      this.backgroundColor = color
    }
    getNormalBounds() {
      return { x: 10, y: 20, width: this.options.width ?? 800, height: this.options.height ?? 600 }
    }
    isMaximized(): boolean {
      return false
    }
    isMinimized(): boolean {
      return false
    }
  }
}

/** Null for the first request of a page that is only being made. */
function findFrame(request: PageRequest): Frame | null {
  try {
    return request.frame()
  } catch {
    return null
  }
}
