// Markup that runs something where it is taken for markup, in every text that can come in or be typed, through every
// view that shows it. The page's policy is switched off for this: what holds here is that text stays text.

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserWindow, openBrowserWindow } from '../helpers/browserWindow.ts'
import { fillHostileLibrary, vectors } from '../helpers/hostileTexts.ts'

let window: BrowserWindow
let context: BrowserContext
let page: Page
const ran: unknown[] = []
let ids: string[]

beforeAll(async () => {
  window = await openBrowserWindow()
  ids = await fillHostileLibrary(window.app)
  context = await window.browser.newContext({ bypassCSP: true, locale: 'en-GB', timezoneId: 'Europe/Berlin' })
  await context.exposeFunction('ran', (what: unknown) => ran.push(what))
  context.on('page', (opened) => opened.on('dialog', (dialog) => ran.push(dialog.message())))
})
afterAll(async () => {
  await context?.close()
  await window?.close()
})

test('the shapes do run where nobody takes care', async () => {
  const careless = await context.newPage()
  await careless.setContent(vectors.map((vector) => `<div>${vector}</div>`).join(''))
  await expect.poll(() => ran.length).toBeGreaterThan(8)
  await careless.close()
  ran.length = 0
})

test('none runs in any view, and none has become markup', async () => {
  page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(window.shell.url)
  const places = [
    'all',
    'all?layout=board',
    'all?layout=table',
    ...['', '&tab=notes', '&tab=timeline', '&tab=source', '&tab=files', '&tab=steps'].map(
      (tab) => `all?layout=list&posting=${ids[0]}${tab}`,
    ),
    `all?posting=${ids[1]}&tab=source`,
    `compare/${ids[1]},${ids[2]}`,
    'deadlines',
    'people',
    'review',
  ]
  for (const place of places) {
    await page.goto(`${window.shell.origin}/#/${place}`)
    await page.getByText('ran(').first().waitFor({ state: 'attached' })
    expect(await findMarkup(), place).toEqual([])
  }
  await page.goto(`${window.shell.origin}/#/all?posting=${ids[0]}&tab=source`)
  await page.getByRole('button', { name: 'Show the original' }).click()
  const original = page.frameLocator('iframe')
  await original.getByText('The page begins.').waitFor()
  const handlers = ['error', 'load', 'toggle', 'focus', 'animationstart', 'begin', 'blur'].map(
    (name) => `[on${name}]`,
  )
  expect(
    await original.locator(['script, iframe, object, base, [href], [src]', ...handlers].join(', ')).count(),
  ).toBe(0)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('onerror')
  await page.getByRole('option').first().waitFor()
  expect(await findMarkup()).toEqual([])
  expect(ran).toEqual([])
  expect(asked.filter((url) => !url.startsWith(`${window.shell.origin}/`))).toEqual([])
})

/** Elements and attributes the app never makes. */
function findMarkup(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.matches(
            'script, img, object, embed, video, math, base, meta, noscript, noembed, template, x',
          ) ||
          [...element.attributes].some(
            ({ name, value }) =>
              name.startsWith('on') ||
              (/href|src|action|data$/.test(name) && /^\W*(java|vb)script|^data:text/i.test(value)),
          ),
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  )
}
