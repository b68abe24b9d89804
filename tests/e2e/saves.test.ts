// Saves made on the spot: pages served on loopback, saved by the real Chromium, imported into a real app. What each save
// gives must be what the golden posting of the same name says, and so what docs/containers.md says.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../helpers/app.ts'
import { borrowBrowser } from '../helpers/browser.ts'
import { describeGolden, goldenFolder } from '../helpers/golden.ts'
import { type JobPage, jobPages } from '../helpers/jobPages.ts'
import { saveDocument, saveMhtml, withServedPage } from '../helpers/savePages.ts'

let browser: Browser
let app: TestApp
beforeAll(async () => {
  browser = await borrowBrowser()
  app = await startApp()
})
afterAll(async () => {
  await app.close()
})

const names = Object.keys(jobPages) as JobPage[]

/** What the golden posting says, without the moment of saving. */
function expectedOf(name: string): Record<string, unknown> {
  return withoutMoment(JSON.parse(readFileSync(join(goldenFolder, name, 'expected.json'), 'utf8')))
}

function read(fileName: string, content: string): Record<string, unknown> {
  return withoutMoment(JSON.parse(describeGolden(Buffer.from(content), fileName)))
}

function withoutMoment({ savedAt: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}

describe.each(names)('a page with %s', (name) => {
  test('saved as “Webpage, HTML only” is the bytes of the server', async () => {
    await withServedPage(browser, name, async ({ html }) => {
      expect(html).toBe(jobPages[name])
      expect(read('page.html', html)).toEqual(expectedOf(`saved-html-${name}`))
    })
  })

  test('saved as MHTML gives what the golden posting says', async () => {
    await withServedPage(browser, name, async (served) => {
      const mhtml = await saveMhtml(served)
      expect(mhtml).toContain(`Snapshot-Content-Location: ${served.address}`)
      expect(mhtml).not.toContain('<script')
      expect(read('page.mhtml', mhtml)).toEqual(expectedOf(`saved-mhtml-${name}`))
    })
  })

  test('written down as it stands gives all of the posting', async () => {
    const whole = name === 'scripted' ? 'saved-html-jsonld' : `saved-html-${name}`
    await withServedPage(browser, name, async (served) => {
      expect(read('page.html', await saveDocument(served))).toEqual(expectedOf(whole))
    })
  })
})

test('a posting saved in several ways is recognised by its number, and by its address', async () => {
  const [html, mhtml] = await withServedPage(browser, 'microdata', async (served) => [
    served.html,
    await saveMhtml(served),
  ])
  const first = await app.importTexts({ 'page.html': html as string })
  expect(first.files[0]?.outcome).toBe('added')
  const second = await app.importTexts({ 'page.mhtml': mhtml as string })
  expect(second.files[0]?.outcome).toMatch(/^(updated|unchanged)$/)
  expect(second.files[0]?.postings).toEqual(first.files[0]?.postings)
})
