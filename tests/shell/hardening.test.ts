// One test for each rule of electron/desktop/window.ts and electron/ipc.ts. Each fails when its rule is taken away,
// because the stand-in then allows what Electron would allow.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { borrowBrowser } from '../helpers/browser.ts'
import { buildApp } from '../helpers/build.ts'
import { launchShell } from './electronStandIn/launch.ts'
import { PreventableEvent } from './electronStandIn/shellRecord.ts'
import type { ElectronStandIn } from './electronStandIn/standIn.ts'
import type { StandInWindow } from './electronStandIn/standInWindow.ts'

const pageUrl = 'app://roledex/'

let browser: Browser
let standIn: ElectronStandIn
let window: StandInWindow
let page: Page
let dataDir: string

beforeAll(async () => {
  const { electronDir } = await buildApp()
  browser = await borrowBrowser()
  dataDir = mkdtempSync(join(tmpdir(), 'roledex-hardening-'))
  standIn = await launchShell({ browser, electronDir, args: ['--data', dataDir] })
  window = await standIn.firstWindow()
  page = await window.loaded
}, 120_000)

afterAll(async () => {
  standIn.app.quit()
  await standIn.app.ended
  rmSync(dataDir, { recursive: true, force: true })
})

beforeEach(() => {
  standIn.record.openedOutside.length = 0
  standIn.record.leaked.length = 0
})

const address = () => page.evaluate(() => location.pathname)
const settle = () => new Promise((resolve) => setTimeout(resolve, 150))

/** Puts a link into the page, the way a description might hold one, and clicks it as a person would. */
async function clickLink(href: string, target = ''): Promise<void> {
  await page.evaluate(
    ([to, where]) => {
      const link = document.createElement('a')
      link.id = 'foreign-link'
      link.href = to
      link.target = where
      link.textContent = 'A link in a posting'
      link.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647'
      document.body.append(link)
    },
    [href, target] as const,
  )
  await page.click('#foreign-link')
  await settle()
  await page.evaluate(() => document.getElementById('foreign-link')?.remove())
}

describe('the page', () => {
  test('is sandboxed, in a world of its own, without Node', async () => {
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    })
    expect(
      await page.evaluate(() =>
        ['require', 'process', 'Buffer', 'module'].filter((name) => name in globalThis),
      ),
    ).toEqual([])
  })

  test('gets two functions and nothing else', async () => {
    const exposed = await page.evaluate(() =>
      Object.entries(Reflect.get(globalThis, 'roledex')).map(([name, value]) => [name, typeof value]),
    )
    expect(exposed).toEqual([
      ['call', 'function'],
      ['onChange', 'function'],
    ])
  })

  test('fetches no dictionary from the network', () => {
    expect(window.options.webPreferences?.spellcheck).toBe(process.platform === 'darwin')
  })
})

describe('the scheme', () => {
  const get = async (url: string) => standIn.record.schemes.get('app')?.(new Request(url))

  test('is a secure origin of its own that no policy is lifted for', () => {
    expect(standIn.record.privileges).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
    ])
  })

  test('serves the built window', async () => {
    expect(await (await get(pageUrl))?.text()).toContain('<div id="root">')
  })

  test.each([
    'app://roledex/../electron/main.js',
    'app://roledex/%2e%2e/electron/main.js',
    'app://roledex/..%2felectron%2fmain.js',
    'app://roledex/..%5celectron%5cmain.js',
    'app://roledex/assets/../../electron/main.js',
    'app://roledex//etc/passwd',
    'app://roledex/C:/Windows/win.ini',
    'app://elsewhere/',
  ])('serves nothing for %s', async (url) => {
    const response = await get(url)
    expect(response?.status).toBe(404)
    expect(response?.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  test('sends the policy with every file', async () => {
    const policy = (await get(pageUrl))?.headers.get('Content-Security-Policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("style-src 'self'")
    expect(policy).toContain("img-src 'self' data:")
    expect(policy).not.toContain('unsafe')
  })
})

describe('foreign markup', () => {
  test('runs no script', async () => {
    const ran = await page.evaluate(async () => {
      const holder = document.createElement('div')
      holder.innerHTML = `<img src="data:," onerror="window.ranHandler = true">`
      const inline = document.createElement('script')
      inline.textContent = 'window.ranInline = true'
      const remote = document.createElement('script')
      remote.src = 'https://tracker.invalid/x.js'
      document.body.append(holder, inline, remote)
      await new Promise((resolve) => setTimeout(resolve, 100))
      // Not before the wait: until then this runs with the debugger's leave to make code from text.
      let ranEval = false
      try {
        ranEval = new Function('return true')()
      } catch {}
      holder.remove()
      return ['ranHandler', 'ranInline'].some((name) => name in globalThis) || ranEval
    })
    expect(ran).toBe(false)
  })

  test('loads nothing', async () => {
    await page.evaluate(async () => {
      const image = document.createElement('img')
      image.src = 'https://tracker.invalid/pixel.gif'
      const sheet = document.createElement('link')
      sheet.rel = 'stylesheet'
      sheet.href = 'https://tracker.invalid/style.css'
      const frame = document.createElement('iframe')
      frame.src = 'https://tracker.invalid/frame.html'
      document.body.append(image, sheet, frame)
      navigator.sendBeacon('https://tracker.invalid/beacon')
      await fetch('https://tracker.invalid/fetch').catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 200))
      for (const element of [image, sheet, frame]) element.remove()
    })
    expect(standIn.record.leaked).toEqual([])
  })

  test('is stopped at the session too, should the policy ever fail', () => {
    const isCancelled = (url: string) => {
      let answer: boolean | undefined
      standIn.record.beforeRequest?.({ url }, ({ cancel }) => {
        answer = cancel
      })
      return answer
    }
    for (const url of [
      'https://tracker.invalid/',
      'http://127.0.0.1:80/',
      'ws://tracker.invalid/',
      'file:///etc/passwd',
    ]) {
      expect(isCancelled(url), url).toBe(true)
    }
    expect(isCancelled(pageUrl)).toBe(false)
  })
})

describe('navigation', () => {
  test.each(['https://employer.invalid/', 'app://roledex/licences.txt', 'file:///etc/passwd'])(
    'to %s is refused',
    async (url) => {
      const there = url.replace('app://roledex', 'https://roledex.app-scheme.invalid')
      await page.evaluate((to) => {
        location.href = to
      }, there)
      await settle()
      expect(await address()).toBe('/')
      expect(standIn.record.leaked).toEqual([])
    },
  )

  test('is refused in a frame', async () => {
    const event = Object.assign(new PreventableEvent(), {
      url: 'https://employer.invalid/',
      isMainFrame: false,
    })
    window.webContents.emit('will-frame-navigate', event)
    expect(event.defaultPrevented).toBe(true)
  })

  test('by a redirect is refused', () => {
    const event = new PreventableEvent()
    window.webContents.emit('will-redirect', event)
    expect(event.defaultPrevented).toBe(true)
  })

  test('of a frame to the inert original is allowed', () => {
    const event = Object.assign(new PreventableEvent(), { url: 'about:srcdoc', isMainFrame: false })
    window.webContents.emit('will-frame-navigate', event)
    expect(event.defaultPrevented).toBe(false)
  })

  test('no second window opens', async () => {
    await page.evaluate(() => void open('https://employer.invalid/'))
    await clickLink('https://employer.invalid/', '_blank')
    expect(standIn.record.windows).toHaveLength(1)
    expect(standIn.record.leaked).toEqual([])
  })

  test('no webview is attached', () => {
    const event = new PreventableEvent()
    window.webContents.emit('will-attach-webview', event, {}, {})
    expect(event.defaultPrevented).toBe(true)
  })
})

describe('a link outside', () => {
  test.each(['https://employer.invalid/jobs/1', 'http://employer.invalid/', 'mailto:jobs@employer.invalid'])(
    'opens %s in the system after a click',
    async (href) => {
      await clickLink(href, '_blank')
      expect(standIn.record.openedOutside).toEqual([href])
      expect(await address()).toBe('/')
    },
  )

  test('opens in the system where the page would have been led away', async () => {
    await clickLink('https://employer.invalid/jobs/2')
    expect(standIn.record.openedOutside).toEqual(['https://employer.invalid/jobs/2'])
  })

  test.each(['file:///etc/passwd', 'smb://host/share', 'ms-settings:privacy', 'javascript:1'])(
    'never opens %s',
    async (href) => {
      await page.mouse.click(1, 1)
      await page.evaluate((to) => void open(to), href)
      await settle()
      expect(standIn.record.openedOutside).toEqual([])
    },
  )

  test('does not open by itself', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    await page.evaluate(() => void open('https://employer.invalid/by-itself'))
    await settle()
    expect(standIn.record.openedOutside).toEqual([])
  })

  test('opens once for one click', async () => {
    await page.mouse.click(1, 1)
    await page.evaluate(() => {
      for (let n = 0; n < 5; n++) open(`https://employer.invalid/${n}`)
    })
    await settle()
    expect(standIn.record.openedOutside).toHaveLength(1)
  })
})

describe('permissions', () => {
  test.each(['geolocation', 'notifications', 'midi', 'clipboard-read'])('%s is refused', async (name) => {
    const state = await page.evaluate(
      async (permission) => (await navigator.permissions.query({ name: permission as PermissionName })).state,
      name,
    )
    expect(state).not.toBe('granted')
  })

  test('text can be put on the clipboard', async () => {
    await page.mouse.click(1, 1)
    const state = await page.evaluate(() => navigator.clipboard.writeText('Copied').then(() => 'written'))
    expect(state).toBe('written')
  })

  test('devices are refused', () => {
    expect(standIn.record.devicePermission?.({ deviceType: 'usb' })).toBe(false)
  })
})

describe('calls', () => {
  const call = (event: unknown, ...args: unknown[]) => standIn.record.calls.get('call')?.(event, ...args)
  const refusal = { ok: false, error: { code: 'notAllowed' } }

  test('are answered for the page', async () => {
    const answer = await page.evaluate(() => Reflect.get(globalThis, 'roledex').call('shell.info', {}))
    expect(answer).toEqual({ ok: true, value: { kind: 'desktop', platform: process.platform } })
  })

  test('are refused for a frame in the page', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.name = 'foreign'
      frame.srcdoc = '<p>A posting</p>'
      document.body.append(frame)
    })
    await expect.poll(() => page.frame('foreign')?.url()).toBe('about:srcdoc')
    const answer = await page.frame('foreign')?.evaluate(() => self.standInInvoke('call', ['app.info', {}]))
    await page.evaluate(() => document.querySelector('iframe[name=foreign]')?.remove())
    expect(answer).toMatchObject(refusal)
  })

  test('are refused for another origin, window or frame, and for a frame that is gone', async () => {
    const { webContents } = window
    const { mainFrame } = webContents
    webContents.mainFrame = Object.assign(Object.create(null), { origin: 'https://employer.invalid' })
    const elsewhere = await call({ sender: webContents, senderFrame: webContents.mainFrame }, 'app.info', {})
    webContents.mainFrame = mainFrame
    expect(elsewhere).toMatchObject(refusal)
    expect(await call({ sender: {}, senderFrame: mainFrame }, 'app.info', {})).toMatchObject(refusal)
    expect(await call({ sender: webContents, senderFrame: null }, 'app.info', {})).toMatchObject(refusal)
    const sameOrigin = { origin: 'app://roledex' }
    expect(await call({ sender: webContents, senderFrame: sameOrigin }, 'app.info', {})).toMatchObject(
      refusal,
    )
  })

  test('need a method and fitting input', async () => {
    const event = { sender: window.webContents, senderFrame: window.webContents.mainFrame }
    expect(await call(event, { method: 'app.info' }, {})).toMatchObject({ error: { code: 'badRequest' } })
    expect(await call(event, 'shell.info', { path: '/' })).toMatchObject({ error: { code: 'badRequest' } })
    expect(await call(event, 'toString', {})).toMatchObject({ error: { code: 'unknownMethod' } })
  })

  test('of the window are not trusted with paths', async () => {
    const answer = await page.evaluate(() =>
      Reflect.get(globalThis, 'roledex').call('imports.fromPaths', { paths: ['/etc/passwd'] }),
    )
    expect(answer).toMatchObject(refusal)
  })
})
