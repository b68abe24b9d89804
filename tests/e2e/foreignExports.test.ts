// Texts that run something where they are taken for markup, for a link or for a formula, in everything that leaves a library.
// What a browser shows is opened in one, as carelessly as can be; of the rest the structure is looked at.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import ICAL from 'ical.js'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportColumnIds } from '../../shared/exporting.ts'
import { postingJson, startApp, type TestApp } from '../helpers/app.ts'
import { borrowBrowser } from '../helpers/browser.ts'
import { renderCarelessly } from '../helpers/carelessMarkdown.ts'
import { exportTo } from '../helpers/exporting.ts'
import { fillHostileLibrary, formulas, markdownVectors, vectors } from '../helpers/hostileTexts.ts'
import { unzip } from '../helpers/unzip.ts'

let app: TestApp
let folder: string
let context: BrowserContext
let page: Page
let ids: string[]
const ran: unknown[] = []
const asked: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-hostile-'))
  app = await startApp()
  ids = await fillHostileLibrary(app)
  const report = await app.importTexts(
    Object.fromEntries(
      formulas.map((formula, n) => [
        `formula-${n}.json`,
        postingJson({
          title: formula,
          identifier: { value: `F-${n}` },
          hiringOrganization: { name: formula },
        }),
      ]),
    ),
  )
  ids = [...new Set([...ids, ...report.files.flatMap(({ postings }) => postings)])]
  for (const [n, id] of ids.entries()) {
    const formula = formulas[n % formulas.length] ?? ''
    await app.call('notes.create', { postingId: id, title: vectors[n % vectors.length], body: formula })
  }
  // What an import takes for markup leaves the titles; what is typed stands as it was typed.
  for (const [n, vector] of vectors.entries())
    await app.call('postings.override', { id: ids[n] ?? '', field: 'title', value: `${n} ${vector}` })
  await app.call('tracking.setStage', { ids, stageId: 'applied', at: '2026-11-10T08:00:00Z' })
  context = await (await borrowBrowser()).newContext({ bypassCSP: true })
  await context.exposeFunction('ran', (what: unknown) => ran.push(what))
  page = await context.newPage()
  page.on('request', (request) => asked.push(request.url()))
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
})
afterAll(async () => {
  await context?.close()
  await app?.close()
  rmSync(folder, { recursive: true, force: true })
})

const exported = (name: string, what: Parameters<typeof exportTo>[1]) =>
  exportTo(app, what, join(folder, name))
const postings = () => ({ kind: 'ids' as const, ids })

/** Presses whatever looks as if it led to a script, and waits for what runs late. */
async function pressAll(): Promise<void> {
  await page.evaluate(async () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a, area'))
      if (!['http:', 'https:', 'mailto:', 'file:', ':', ''].includes(link.protocol ?? 'javascript:'))
        link.dispatchEvent(new MouseEvent('click', { cancelable: true, bubbles: true }))
    await new Promise((passed) => setTimeout(passed, 150))
  })
}

async function expectNothingRan(what: string): Promise<void> {
  await pressAll()
  expect(ran, what).toEqual([])
  expect(
    asked.filter((url) => !/^(file|about|data|chrome-error):/.test(url)),
    what,
  ).toEqual([])
}

test('these shapes do run where they are let through', async () => {
  const through: unknown[] = []
  const careless = await (await borrowBrowser()).newContext()
  await careless.exposeFunction('ran', (what: unknown) => through.push(what))
  const own = await careless.newPage()
  await own.setContent(renderCarelessly([...markdownVectors, ...vectors].join('\n\n')))
  await expect.poll(() => through.length).toBeGreaterThan(8)
  await careless.close()
})

test('the report, as a page and as PDF', async () => {
  const name = '</title><img src=x onerror=ran(90)>'
  const request = {
    format: 'report' as const,
    from: '2026-11-01',
    until: '2026-11-20',
    name,
    locale: 'en-GB',
  }
  const path = await exported('report.html', request)
  await page.goto(pathToFileURL(path).href)
  await page.getByText('ran(90)').first().waitFor()
  await expectNothingRan('report')
  const foreign =
    'script, img, iframe, object, embed, svg, math, base, form, input, video, [onerror], [onload]'
  expect(await page.locator(foreign).count()).toBe(0)
  const pdf = (await page.pdf()).toString('latin1')
  expect(pdf).toMatch(/^%PDF-/)
  expect(pdf).not.toMatch(/\/(JavaScript|JS|OpenAction|AA|Launch|EmbeddedFile|SubmitForm|RichMedia)\b/)
  for (const [, address] of pdf.matchAll(/\/URI \(([^)]*)/g)) expect(address).toMatch(/^(https?:|mailto:)/)
})

test('notes in folders, in the most careless program', async () => {
  mkdirSync(join(folder, 'notes'))
  const root = await exportTo(
    app,
    { format: 'markdown', postings: postings(), as: 'folder', locale: 'en-GB' },
    join(folder, 'notes'),
  )
  const names = readdirSync(root, { recursive: true }) as string[]
  const notes = names.filter((name) => name.endsWith('.md'))
  expect(notes.length).toBeGreaterThan(ids.length)
  const html = notes.map((name) => {
    // What stands on top is data that no program shows as Markdown.
    const [, , body = ''] =
      /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(readFileSync(join(root, name), 'utf8')) ?? []
    expect(body, name).not.toBe('')
    return renderCarelessly(body)
  })
  await page.setContent(html.join(''))
  await page.getByText('onerror=ran(2)').first().waitFor()
  await expectNothingRan('notes')
  // What the careless program makes itself, and nothing that came with a note.
  expect(await page.locator('body *:not(div, a, code)').count()).toBe(0)
  // A page among the originals opens as text.
  const originals = names.filter((name) => name.startsWith('Originals'))
  expect(originals.filter((name) => !/^Originals$|\.(json|txt)$/.test(name))).toEqual([])
  const original = originals.find((name) => name.includes('saved.html')) ?? ''
  expect(readFileSync(join(root, original), 'utf8')).toContain('<script>ran(1)</script>')
  await page.goto(pathToFileURL(join(root, original)).href)
  await expectNothingRan(original)
})

test('data for pages, also within a page', async () => {
  const path = await exported('postings.json', { format: 'jsonLd', postings: postings() })
  const text = readFileSync(path, 'utf8')
  const data = JSON.parse(text) as { '@graph': { description?: string; url?: string }[] }
  expect(data['@graph'].length).toBe(ids.length)
  await page.goto(pathToFileURL(path).href)
  await expectNothingRan('the file itself')
  const descriptions = data['@graph'].map(({ description = '' }) => description)
  await page.setContent(
    `<script type="application/ld+json">${text}</script><main>${descriptions.join('')}</main><p>The end.</p>`,
  )
  expect(await page.locator('script').textContent()).toBe(text)
  await page.getByText('The end.').last().waitFor()
  await expectNothingRan('within a page')
  for (const { url } of data['@graph']) if (url !== undefined) expect(url).toMatch(/^https?:/)
})

test('spreadsheets hold texts, never formulas', async () => {
  const sheet = { postings: postings(), columns: [...exportColumnIds], locale: 'en-GB' }
  const csv = readFileSync(await exported('postings.csv', { format: 'csv', ...sheet }), 'utf8')
  const rows = parseCsv(csv, { bom: true }) as string[][]
  expect(rows).toHaveLength(ids.length + 1)
  expect(rows.flat().filter((cell) => /^[=+@\t\r\n＝＋－＠]|^-(?!\d+(\.\d+)?$)/.test(cell))).toEqual([])
  expect(csv).toContain(`'=HYPERLINK`)
  const parts = await unzip(readFileSync(await exported('postings.xlsx', { format: 'xlsx', ...sheet })))
  for (const [name, bytes] of parts) {
    expect(name).not.toMatch(/vba|macro|externalLink|embeddings|activeX/i)
    if (!/\.(xml|rels)$/.test(name)) continue
    expect(bytes.toString(), name).not.toMatch(/<(f|hyperlink|ddeLink|oleObject|x14:dataValidation)[\s>]/)
    expect(bytes.toString(), name).not.toContain('TargetMode="External"')
  }
})

test('calendar files and contacts hold what they should and no line more', async () => {
  const { count, text } = await app.call('calendarFile.make', { postingIds: null })
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents()
  expect(events.filter(({ name }) => name === 'vevent')).toHaveLength(count)
  expect(count).toBeGreaterThan(1)
  const known =
    /^(uid|sequence|dtstamp|dtstart|dtend|duration|summary|description|location|url|status|transp|last-modified|created|categories|class|priority|x-microsoft-.*)$/
  for (const event of events.filter(({ name }) => name === 'vevent')) {
    expect(event.getAllSubcomponents().filter(({ name }) => name !== 'valarm')).toEqual([])
    for (const property of event.getAllProperties()) {
      expect(property.name).toMatch(known)
      if (property.name === 'url') expect(String(property.getFirstValue())).toMatch(/^https?:/)
    }
  }
  const cards = await app.call('people.cards', {})
  const parsed = [ICAL.parse(cards.text)].flat(0) as unknown[]
  const components = (typeof parsed[0] === 'string' ? [parsed] : parsed) as [
    string,
    [string, ...unknown[]][],
  ][]
  expect(components).toHaveLength(cards.count)
  for (const [name, properties] of components) {
    expect(name).toBe('vcard')
    for (const [property, , , value] of properties) {
      expect(property).toMatch(
        /^(version|fn|n|org|title|role|email|tel|url|note|rev|uid|categories|prodid|kind)$/,
      )
      if (property === 'url') expect(String(value)).toMatch(/^(https?:|mailto:)/)
    }
  }
})
