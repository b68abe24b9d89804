// Serves the pages of tests/helpers/jobPages.ts on loopback and saves them with a real Chromium. The browser believes
// that it is at jobs.northvale.example, so that what it writes into its saves looks as it does for anyone.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { type JobPage, jobPages } from './jobPages.ts'

export const siteAddress = 'https://jobs.northvale.example'

/** A 1×1 picture. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function answer(path: string): { type: string; body: string | Buffer } {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (path.startsWith('/jobs/') && name in jobPages)
    return { type: 'text/html', body: jobPages[name as JobPage] }
  if (name === 'style.css') return { type: 'text/css', body: 'main { max-width: 40em }' }
  if (name === 'counter.js') return { type: 'text/javascript', body: 'window.visits = 1' }
  return { type: 'image/png', body: picture }
}

export interface ServedPage {
  page: Page
  address: string
  /** The bytes as the server sent them, which "Webpage, HTML only" fetches again. */
  html: string
}

/** Opens one page and hands it to `act`. */
export async function withServedPage<T>(
  browser: Browser,
  name: JobPage,
  act: (served: ServedPage) => Promise<T>,
): Promise<T> {
  const server = createServer(({ url }, response) => {
    const { type, body } = answer(url ?? '/')
    response.writeHead(200, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const context = await browser.newContext({ bypassCSP: true })
  try {
    await context.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url())
      await route.fulfill({ response: await route.fetch({ url: `http://127.0.0.1:${port}${pathname}` }) })
    })
    const page = await context.newPage()
    const address = `${siteAddress}/jobs/${name}`
    const response = await page.goto(address, { waitUntil: 'load' })
    return await act({ page, address, html: (await response?.text()) ?? '' })
  } finally {
    await context.close()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** As Chrome and Edge save "Webpage, Single File". */
export async function saveMhtml({ page }: ServedPage): Promise<string> {
  const protocol = await page.context().newCDPSession(page)
  const { data } = await protocol.send('Page.captureSnapshot', { format: 'mhtml' })
  return data
}

/** The page as it stands after its scripts ran: what "Webpage, Complete" writes down. */
export function saveDocument({ page }: ServedPage): Promise<string> {
  return page.evaluate('"<!DOCTYPE html>\\n" + document.documentElement.outerHTML')
}
