// A page of somebody else, open in the same browser as Roledex, tries what a page can try. It stands on another
// port of the same machine, where browsers do send Roledex's cookie along: only the server's own checks are left.

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserShell, serve } from '../../electron/serve.ts'
import { startApp, type TestApp } from '../helpers/app.ts'
import { borrowBrowser } from '../helpers/browser.ts'
import { buildApp } from '../helpers/build.ts'

let app: TestApp
let shell: BrowserShell
let context: BrowserContext
let foreignServer: Server
let foreign: Page
/** Methods that reached the core. */
const reached: string[] = []

beforeAll(async () => {
  app = await startApp()
  const { rendererDir } = await buildApp()
  const core = {
    ...app.core,
    dispatch: (...call: Parameters<typeof app.core.dispatch>) => {
      reached.push(call[0])
      return app.core.dispatch(...call)
    },
  }
  const served = await serve({ core, dataDir: app.dataDir, rendererDir })
  if (!served.ok) throw new Error(served.error.message)
  shell = served.value

  context = await (await borrowBrowser()).newContext()
  const own = await context.newPage()
  await own.goto(shell.url)
  await own.getByRole('navigation', { name: 'Views' }).waitFor()
  expect(new URL(own.url()).search).toBe('')
  await own.close()

  foreignServer = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Somebody else</title>')
  })
  await new Promise<void>((resolve) => foreignServer.listen(0, '127.0.0.1', resolve))
  foreign = await context.newPage()
  await foreign.goto(`http://127.0.0.1:${(foreignServer.address() as AddressInfo).port}/`)
  reached.length = 0
}, 120_000)

afterAll(async () => {
  await context.close()
  foreignServer.close()
  await shell.close()
  await app.close()
})

test('the cookie is there, so that it is not its absence that protects', async () => {
  const cookies = await context.cookies(foreign.url())
  expect(cookies.map(({ name }) => name)).toEqual([`roledex-${new URL(shell.origin).port}`])
  expect(await foreign.evaluate(() => document.cookie)).toBe('')
})

test('it can call nothing, in any of the ways a page can send', async () => {
  await foreign.evaluate(async (origin) => {
    const call = `${origin}/call/samples.load`
    const send = (init: RequestInit) =>
      fetch(call, { credentials: 'include', body: '{}', method: 'POST', ...init }).catch(() => {})
    await send({ headers: { 'Content-Type': 'application/json' } })
    await send({ mode: 'no-cors', headers: { 'Content-Type': 'text/plain' } })
    await send({ mode: 'no-cors', body: new Blob(['{}'], { type: 'application/json' }) })
    navigator.sendBeacon(call, new Blob(['{}'], { type: 'application/json' }))
  }, shell.origin)
  const frame = await foreign.evaluate((origin) => {
    const target = document.createElement('iframe')
    target.name = 'target'
    const form = document.createElement('form')
    Object.assign(form, {
      method: 'post',
      action: `${origin}/call/samples.load`,
      target: 'target',
      enctype: 'text/plain',
    })
    document.body.append(target, form)
    form.submit()
    return new Promise((resolve) => target.addEventListener('load', () => resolve('loaded')))
  }, shell.origin)
  expect(frame).toBe('loaded')
  expect(reached).toEqual([])
  expect((await app.call('postings.counts')).all).toBe(0)
})

test('it can read nothing: no answer, no change, no file, no frame', async () => {
  const seen = await foreign.evaluate(async (origin) => {
    const read = (path: string) =>
      fetch(origin + path, { credentials: 'include' }).then(
        (response) => response.text(),
        () => 'refused',
      )
    const events = new EventSource(`${origin}/changes`, { withCredentials: true })
    const stream = await new Promise((resolve) => {
      events.onopen = () => resolve('open')
      events.onerror = () => resolve('refused')
    })
    events.close()
    const image = new Image()
    const picture = await new Promise((resolve) => {
      image.onload = () => resolve('shown')
      image.onerror = () => resolve('refused')
      image.src = `${origin}/`
    })
    const opened = window.open(`${origin}/`)
    await new Promise((resolve) => setTimeout(resolve, 300))
    let reach = 'refused'
    try {
      reach = opened?.document.title ?? 'refused'
    } catch {}
    opened?.close()
    return { page: await read('/'), changes: await read('/changes'), stream, picture, reach }
  }, shell.origin)
  expect(seen).toEqual({
    page: 'refused',
    changes: 'refused',
    stream: 'refused',
    picture: 'refused',
    reach: 'refused',
  })
})

test('it cannot show the window inside itself', async () => {
  const framed = await context.newPage()
  await framed.goto(foreign.url())
  await framed.evaluate((origin) => {
    const frame = document.createElement('iframe')
    frame.src = `${origin}/`
    document.body.append(frame)
  }, shell.origin)
  await framed.waitForTimeout(500)
  const inner = framed.frames().find((frame) => frame !== framed.mainFrame())
  expect(
    await inner
      ?.locator('#root')
      .count()
      .catch(() => 0),
  ).toBe(0)
})
