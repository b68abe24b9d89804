// Jobs that a page lists as the rows of a table: the head of the table names the columns, one of them the job, another
// something that only jobs have. Tables of people, of products or of one job's facts have no such head.

import { offersJobs } from '../../written/tradeWords.ts'
import { childrenOf, type DomElement, type DomNode, isElement, lineOf, nodesBelow } from '../dom.ts'
import { isLabel, labelledField } from './labelledFacts.ts'
import type { MainPart } from './mainPart.ts'
import { isPageHeading } from './sectionHeadings.ts'

export interface JobRow {
  title: string
  /** The cell that names the job, which may link to it. */
  cell: DomElement
  /** What the other columns say, by schema.org's name. */
  facts: { field: string; value: string }[]
  /** What no column says by itself, as lines with the names of their columns. */
  lines: string[]
}

const mostRows = 500
const mostTables = 20
const longestCell = 400
const longestTitle = 150
const titleColumn =
  /^(?:(?:job |open |vacant )?(?:positions?|roles?|jobs?|vacanc(?:y|ies)|openings?|designations?|posts?)(?: (?:name|title))?|title|name of (?:the )?posts?|stellen?|beruf|postes?|puestos?|cargos?|vagas?|functies?|вакансии|професси[яи]|специальность|岗位|职位|職位|職種|职务)$/iu
const ofPeople =
  /^(?:names?|full name|e-?mail|phone|tel\.?|telephone|photo|фио|имя|телефон|姓名|name, vorname)$/iu
/** Columns that no other table has. */
const ofJobs: ReadonlySet<string> = new Set([
  'basesalary',
  'validthrough',
  'experiencerequirements',
  'employmenttype',
  'educationrequirements',
  'totaljobopenings',
])
const nothing = /^[\s–—-]*$/

/** The rows of a page's tables that are jobs; `text` is all that the page says. */
export function findJobRows(main: MainPart, text: string): JobRow[] {
  const found: JobRow[] = []
  let tables = 0
  for (const node of nodesBelow(main.whole, (element) => !main.isFurniture(element))) {
    if (!isElement(node) || node.tagName !== 'table') continue
    tables += 1
    if (tables > mostTables) break
    found.push(...rowsOfTable(node, text))
  }
  return found
}

function rowsOfTable(table: DomElement, text: string): JobRow[] {
  const [head, ...rows] = rowsOf(table)
  if (head === undefined || rows.length === 0 || rows.length > mostRows) return []
  const heads = cellsOf(head)
  const names = heads.map((cell) => lineOf(cell))
  // "Position | Baker" above "Place | Leeds": the facts of one thing, a label in front of each.
  const isOfOne = heads.every(({ tagName }, index) => tagName === (index === 0 ? 'th' : 'td'))
  if (names.length < 2 || isOfOne || names.some((name) => ofPeople.test(name))) return []
  const fields = names.map((name) => (titleColumn.test(name) ? 'title' : fieldOfColumn(name)))
  const at = fields.indexOf('title')
  const isOfJobs = fields.some((field) => field !== null && ofJobs.has(field))
  // The head of a column says "Position" of people as well.
  const isSure = at !== -1 && isLabel(names[at]!) && isOfJobs
  const isLikely = at !== -1 && (isOfJobs || isPageHeading(names[at]!))
  if (!isSure && !(isLikely && offersJobs(text))) return []
  const jobs = rows.flatMap((row) => jobOf(row, names, fields, at) ?? [])
  return jobs.some(({ title }) => isLabel(title)) ? [] : jobs
}

function jobOf(
  row: DomElement,
  names: readonly string[],
  fields: readonly (string | null)[],
  at: number,
): JobRow | null {
  const cells = cellsOf(row)
  const cell = cells[at]
  const title = cell === undefined ? '' : lineOf(cell)
  if (
    cell === undefined ||
    cells.length !== names.length ||
    title.length > longestTitle ||
    !/\p{L}{2}/u.test(title)
  )
    return null
  const facts: JobRow['facts'] = []
  const lines: string[] = []
  for (const [index, name] of names.entries()) {
    const value = lineOf(cells[index]!)
    if (index === at || nothing.test(value) || value.length > longestCell) continue
    lines.push(name === '' ? value : `${name}: ${value}`)
    const field = fields[index]
    if (field == null || field === 'title') continue
    // "Pay (EUR)" says of each amount what is in its brackets.
    const unit = field === 'basesalary' ? /\(([^()]{1,12})\)$/.exec(name)?.[1] : undefined
    facts.push({ field, value: unit === undefined ? value : `${value} ${unit}` })
  }
  return { title, cell, facts, lines }
}

function fieldOfColumn(name: string): string | null {
  return labelledField(name) ?? labelledField(name.replace(/\s*[(（][^()（）]*[)）]$/, ''))
}

/** The rows of a table and not of tables in it. */
function rowsOf(table: DomElement): DomElement[] {
  const groups = childrenOf(table).filter((child): child is DomElement => isElement(child))
  return groups.flatMap((group) =>
    group.tagName === 'tr'
      ? [group]
      : /^t(?:head|body)$/.test(group.tagName)
        ? childrenOf(group).filter(isRow)
        : [],
  )
}

function isRow(node: DomNode): node is DomElement {
  return isElement(node) && node.tagName === 'tr'
}

function cellsOf(row: DomElement): DomElement[] {
  return childrenOf(row).filter((cell): cell is DomElement => isElement(cell) && /^t[dh]$/.test(cell.tagName))
}
