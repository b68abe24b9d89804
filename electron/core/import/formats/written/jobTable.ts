// Lists of jobs that people keep as tables in Markdown (or the HTML that Markdown allows): a row a job, with columns
// for the company, the role, the place and a link. A table without a link in any row lists something else.

import type { RawPosting, Surroundings } from '../../raw.ts'
import { parseCsv } from '../../text/csv.ts'
import { cleanLines } from '../../text/text.ts'
import { plainLine } from '../../wording/lines/furniture.ts'
import { composePosting } from '../../wording/lines/writtenPosting.ts'
import { plainKey } from '../data/keys/keyPaths.ts'
import { signsOf } from '../data/keys/signKeys.ts'
import { howMany, type RungReading } from '../reading.ts'

const mostRows = 5000
const longestTable = 4_000_000
const longestRow = 10_000
const mostTables = 1000

const columns: readonly (readonly [string, RegExp])[] = [
  [
    'hiringorganization',
    /^(?:company|company name|name|employer|organi[sz]ation|firm|unternehmen|firma|entreprise|empresa|公司|公司名称|会社)$/,
  ],
  [
    'title',
    /^(?:roles?|positions?|title|job|job title|opening|openings|program|opportunity|internship|stelle|poste|cargo|vaga|岗位|职位|職種)$/,
  ],
  [
    'joblocation',
    /^(?:locations?|place|city|office|where|standort|ort|lieu|localização|ubicación|地点|工作地点)$/,
  ],
  [
    'url',
    /^(?:links?|apply|apply here|application|application ?\/ ?link|application link|apply link|url|posting|job link|投递链接|链接)$/,
  ],
  ['dateposted', /^(?:date posted|posted|date added|date|posted on|发布时间)$/],
  ['validthrough', /^(?:deadline|closes|closing date|apply by|due|截止|截止时间)$/],
  ['basesalary', /^(?:salary|pay|compensation|comp|salary range|hourly|gehalt|薪资)$/],
  ['joblocationtype', /^(?:remote|remote\?|work mode|mode|workplace|work model)$/],
  ['employmenttype', /^(?:type|employment type|job type|term type)$/],
]

/** Whether a text has the sign of a table, so that it is worth looking for one. */
export function hasTable(text: string): boolean {
  return text.length <= longestTable && /^[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*\||<th[\s>]/im.test(text)
}

const rowsLookedAt = 40
/** A row of which the last cells are empty may be shorter. */
const mostShort = 0.2
const longestName = 40

/** Whether a text is a table of a spreadsheet by its first line, of which some cells name what is said of jobs, and those below it. */
export function isSpreadsheet(text: string): boolean {
  const first = text.trimStart().slice(0, longestRow).split(/\r?\n/, 1)[0]!
  if (!/[,;\t].*[,;\t]/.test(first)) return false
  const [head = [], ...rows] = parseCsv(text.slice(0, longestTable), '"', rowsLookedAt) ?? []
  const names = head.map((cell) => cell.trim())
  if (names.length < leastColumns || new Set(names).size < names.length) return false
  if (names.some((name) => name.length > longestName) || names.filter(namesColumn).length < leastNamed)
    return false
  const short = rows.filter((row) => row.length !== names.length)
  return (
    rows.length > short.length &&
    short.length <= rows.length * mostShort + 1 &&
    short.every((row) => row.length > 1)
  )
}

const leastColumns = 3
const leastNamed = 2

function namesColumn(name: string): boolean {
  const label = name.toLowerCase()
  return columns.some(([, pattern]) => pattern.test(label)) || signsOf(plainKey(name)).length > 0
}

/** The jobs of all tables in a text. */
export function readJobTables(text: string, surroundings: Surroundings): RungReading {
  const postings: RawPosting[] = []
  for (const table of tablesOf(text)) readTable(table, postings, surroundings)
  return { postings, warnings: [], found: howMany(postings.length, 'row') }
}

/** Rows of cells, the first of each table its head. */
function tablesOf(text: string): string[][][] {
  const tables: string[][][] = []
  let current: string[][] | null = null
  let before: string[] = []
  for (const line of (text.includes('<tr') ? withPipes(text) : text).split(/\r?\n/)) {
    const cells = line.length <= longestRow && line.includes('|') ? cellsOf(line) : []
    if (cells.length > 1 && cells.every((cell) => /^:?-{2,}:?$/.test(cell))) {
      current = [before]
    } else if (cells.length < 2) current = null
    else if (current !== null && current.length <= mostRows) {
      if (current.length === 1 && tables.length < mostTables) tables.push(current)
      current.push(cells)
    }
    before = cells
  }
  return tables
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}

/** The rows of an HTML table as Markdown writes them. */
function withPipes(text: string): string {
  const [start = '', ...rows] = text.split(/<tr\b[^>]{0,300}>/i)
  const lines = rows.map((row) => {
    const end = /<\/tr>/i.exec(row)?.index ?? row.length
    const cells = row
      .slice(0, end)
      .replaceAll('|', '/')
      .replace(/<t[hd]\b[^>]{0,300}>/gi, '|')
      .replace(/\s+/g, ' ')
    const isHead = /<th[\s>]/i.test(row.slice(0, end))
    return `\n${cells}|${isHead ? '\n|--|--|' : ''}`
  })
  return start + lines.join('')
}

function readTable(
  [head = [], ...rows]: string[][],
  postings: RawPosting[],
  surroundings: Surroundings,
): void {
  const names = head.map((cell) => {
    const label = textOf(cell).toLowerCase()
    return columns.find(([, pattern]) => pattern.test(label))?.[0] ?? null
  })
  // A list without a column for it says what the job is among its notes.
  const notes = names.includes('title')
    ? -1
    : head.findIndex((cell) => /^(?:notes?|description)$/i.test(textOf(cell)))
  if (notes !== -1) names[notes] = 'title'
  if (!['hiringorganization', 'title'].every((name) => names.includes(name))) return
  if (!rows.some((row) => row.some((cell) => linkOf(cell) !== null))) return
  let employer: string | null = null
  for (const row of rows) {
    const cellOf = (name: string): string => row[names.indexOf(name)] ?? ''
    const company = textOf(cellOf('hiringorganization'))
    if (!/^[↳〃"”⤷└>-]*$/u.test(company)) employer = company
    const title = textOf(cellOf('title')).replace(/^Closed\s+/i, '')
    if (title === '' || employer === null || employer === '') continue
    postings.push(postingOf(row, cellOf, { title, employer }, `row[${postings.length}]`, surroundings))
    if (postings.length >= mostRows) return
  }
}

const otherFields = [
  'joblocation',
  'basesalary',
  'joblocationtype',
  'employmenttype',
  'validthrough',
  'dateposted',
] as const

/** The posting of a row; `cellOf` gives what stands in the column of a field, '' where there is none. */
function postingOf(
  row: readonly string[],
  cellOf: (name: string) => string,
  { title, employer }: { title: string; employer: string },
  path: string,
  surroundings: Surroundings,
): RawPosting {
  const links = ['url', 'title', 'hiringorganization'].map((name) => linkOf(cellOf(name)))
  const named = [
    { name: 'title', value: title },
    { name: 'hiringorganization', value: employer },
    { name: 'url', value: links.find((url) => url !== null) },
  ]
  const others = otherFields.flatMap((name) => {
    const lines = linesOf(cellOf(name)).filter(
      (line) => /[\p{L}\d]/u.test(line) && !/^\d+ locations?$/i.test(line),
    )
    // "Jul 24" and "2d" are no dates yet.
    const isVague =
      /^(?:dateposted|validthrough)$/.test(name) && !/\d{4}|\d[./-]\d+[./-]\d/.test(lines[0] ?? '')
    return isVague ? [] : lines.map((value) => ({ name, value }))
  })
  return composePosting(path, [named, others], row.join(' | '), { ...surroundings, pageTitle: null })
}

function linesOf(cell: string): string[] {
  return cleanLines(
    cell
      .replace(/<\/?br\s*\/?>|<\/summary>/gi, '\n')
      .replace(/<summary>/gi, '')
      .replace(/!\[[^\]]{0,200}\]\([^)]{0,2000}\)/g, '')
      .replace(/\[([^\]]{0,200})\]\([^)]{0,2000}\)/g, '$1')
      .replace(/<\/?(?:details|img)\b[^<>]*>/gi, ''),
  ).map((line) =>
    plainLine(
      line.replace(/[*~`]+/g, '').replace(/\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]/gu, ''),
    ).trim(),
  )
}

function textOf(cell: string): string {
  return linesOf(cell).join(' ').replace(/\s+/g, ' ').trim()
}

const link = /\]\((https?:\/\/[^\s)]+)\)|href="(https?:\/\/[^"]+)"|(?:^|[\s<])(https?:\/\/[^\s<>|]+)/
function linkOf(cell: string): string | null {
  const found = link.exec(cell)
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? null)
}
