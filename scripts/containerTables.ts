// The tables of docs/containers.md: what is read from each way of saving a page, as the golden postings show it.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { goldenCases, goldenFolder } from '../tests/helpers/golden.ts'

const path = resolve(import.meta.dirname, '../docs/containers.md')

interface Golden {
  container: string
  pageUrl?: string
  savedAt?: string
  failure?: string
  postings?: GoldenPosting[]
}

interface GoldenPosting {
  title?: string
  employer?: { name?: string }
  locations?: unknown[]
  description?: unknown
  posted?: unknown
  deadline?: { date?: unknown }
  salaries?: unknown[]
  employment?: unknown
  identifier?: unknown
  urls?: { posting?: string }
  provenance?: Record<string, { rung: string }>
}

const fields: [string, (posting: GoldenPosting) => unknown][] = [
  ['Title', (posting) => posting.title],
  ['Employer', (posting) => posting.employer?.name],
  ['Place', (posting) => posting.locations],
  ['Text', (posting) => posting.description],
  ['Posted', (posting) => posting.posted],
  ['Closes', (posting) => posting.deadline?.date],
  ['Salary', (posting) => posting.salaries],
  ['Hours', (posting) => posting.employment],
  ['Number', (posting) => posting.identifier],
  ['Address', (posting) => posting.urls?.posting],
]

/** What the page publishes, as the golden cases name it. */
const published: Record<string, string> = {
  jsonld: 'JSON-LD',
  microdata: 'Microdata',
  rdfa: 'RDFa',
  nextdata: 'data of its own (`__NEXT_DATA__`)',
  metas: '`<meta name="job-…">`',
  text: 'text only',
  scripted: 'JSON-LD, put in by a script',
  components: 'components of its own (shadow DOM)',
}
const ways: Record<string, string> = {
  html: 'Webpage, HTML only',
  mhtml: 'Webpage, Single File (MHTML)',
  singlefile: 'SingleFile',
  'complete-chrome': 'Webpage, Complete (Chrome, Edge)',
  'complete-firefox': 'Web Page, complete (Firefox)',
  'webarchive-binary': 'Web archive (Safari)',
  'webarchive-xml': 'Web archive, as XML',
  gzip: 'HTML, compressed (.gz)',
}

const rungNames: Record<string, string> = {
  jsonLd: 'JSON-LD',
  microdata: 'Microdata',
  rdfa: 'RDFa',
  pageData: 'page data',
  meta: 'meta tags',
  text: 'visible text',
}

function readExpected(name: string): Golden {
  return JSON.parse(readFileSync(join(goldenFolder, name, 'expected.json'), 'utf8'))
}

function table(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** One job, published in eight ways, saved in eight. */
function describeSaves(): string {
  const rows = Object.entries(ways).flatMap(([way, name]) => {
    const pages = Object.entries(published).filter(([page]) => goldenCases().includes(`saved-${way}-${page}`))
    return pages.length === 0
      ? [saveRow(`saved-${way}`, name, published.jsonld as string)]
      : pages.map(([page, what]) => saveRow(`saved-${way}-${page}`, name, what))
  })
  return table(['Saved as', 'The page has', ...fields.map(([name]) => name), 'Read from'], rows)
}

function saveRow(name: string, way: string, what: string): string[] {
  const posting = readExpected(name).postings?.[0]
  if (posting === undefined) return [way, what, ...fields.map(() => '–'), 'nothing to read']
  const rung = posting.provenance?.title?.rung ?? ''
  const mark = rung === 'text' ? '○' : '●'
  const cells = fields.map(([, read]) => (read(posting) === undefined ? '–' : mark))
  return [way, what, ...cells, rungNames[rung] ?? rung]
}

/** Every container and what has been read from it, by the number of golden cases. */
function describeContainers(): string {
  const counts = new Map<string, Map<string, number>>()
  for (const name of goldenCases()) {
    const { container, postings, failure } = readExpected(name)
    const row = counts.get(container) ?? new Map<string, number>()
    counts.set(container, row)
    const found = failure === undefined ? rungsOf(postings ?? []) : ['none']
    for (const rung of found) row.set(rung, (row.get(rung) ?? 0) + 1)
  }
  const columns = [...Object.keys(rungNames), 'none']
  const rows = [...counts]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([container, row]) => [`\`${container}\``, ...columns.map((rung) => String(row.get(rung) ?? '–'))])
  return table(['Container', ...columns.map((rung) => rungNames[rung] ?? 'a sentence why not')], rows)
}

/** The rungs that gave a field, each once. */
function rungsOf(postings: readonly GoldenPosting[]): string[] {
  return [
    ...new Set(postings.flatMap(({ provenance }) => Object.values(provenance ?? {}).map(({ rung }) => rung))),
  ]
}

const tables: Record<string, () => string> = { saves: describeSaves, containers: describeContainers }

/** The page with its tables made anew; what stands around them is written by hand. */
function describeContainersPage(): string {
  return readFileSync(path, 'utf8').replace(
    /(<!-- made: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g,
    (_, start: string, name: string, end: string) => `${start}${tables[name]?.() ?? ''}${end}`,
  )
}

export const containersPage = { path, make: describeContainersPage }
