// Jobs that a page lists as the rows of a table, or of boxes that stand in rows as those of a table do: the head names the
// columns, one of them the job, another something that only jobs have. Tables of people, of products or of one job's
// facts have no such head.

import { pattern } from '../../../text/pattern.ts'
import { isPageHeading } from '../../../wording/lines/sectionHeadings.ts'
import { offersJobs } from '../../../wording/names/tradeWords.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import type { MainPart } from '../body/mainPart.ts'
import { isJobNumber } from '../labels/fittingValues.ts'
import { isLabel, labelledField, labelOf } from '../labels/labelText.ts'
import { brokenLines } from '../labels/linesOfValue.ts'
import { unsureColumn } from '../labels/unsureLabels.ts'
import { shortText } from '../shortText.ts'

export interface JobRow {
  title: string
  /** The cell that names the job, which may link to it. */
  cell: DomElement
  /** What the other columns say, by schema.org's name. */
  facts: { field: string; value: string }[]
  /** What no column says by itself, as lines with the names of their columns. */
  lines: string[]
  /** Those of them that say a fact behind a label, and so nothing more. */
  told?: string[]
}

const mostRows = 500
const mostTables = 20
const longestCell = 400
const longestTitle = 150
const titleColumn = pattern('iu')`
  ^(?:(?:job |open |vacant )?(?:positions?|roles?|jobs?|vacanc(?:y|ies)|openings?|designations?
      |post(?:ing)?s?)(?: (?:name|title))?|title|name of (?:the )?posts?|stellen?|beruf|postes?|puestos?
    |cargos?|vagas?|functies?|вакансии|професси[яи]|специальность|岗位|职位|職位|職種|职务
    |(?:모집 ?)?(?:직군|직무|직종|포지션|분야))$
`
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
  const boxes = new Map<string, DomElement[]>()
  let tables = 0
  for (const node of nodesBelow(main.whole, (element) => !main.isFurniture(element))) {
    if (!isElement(node)) continue
    if (node.tagName === 'table') {
      tables += 1
      if (tables <= mostTables) found.push(...jobsOfRows(rowsOf(node), text))
    } else if (isRowOfBoxes(node)) {
      const kind = `${node.tagName} ${attributeOf(node, 'class')} ${cellsOf(node).length}`
      const alike = boxes.get(kind) ?? []
      alike.push(node)
      boxes.set(kind, alike)
    }
  }
  if (found.length > 0) return found
  return [...boxes.values()].flatMap((rows) => jobsOfRows(fromHead(rows), text))
}

/** Other parts of a page may be laid out in the same way above the head. */
function fromHead(rows: readonly DomElement[]): readonly DomElement[] {
  const isName = (cell: DomElement): boolean => titleColumn.test(shortText(cell, longestName) ?? '')
  const head = rows.findIndex((row) => cellsOf(row).some(isName))
  return head === -1 ? [] : rows.slice(head)
}

const longestName = 40
const leastBoxes = 3
const mostBoxes = 12
const boxTags = /^(?:div|span|p|li|dd)$/

/** Whether an element holds nothing but a few boxes of one kind. */
function isRowOfBoxes(element: DomElement): boolean {
  const parts = childrenOf(element).filter((node) => !isText(node) || node.value.trim() !== '')
  const [first] = parts
  if (first === undefined || parts.length < leastBoxes || parts.length > mostBoxes) return false
  return (
    isElement(first) &&
    boxTags.test(first.tagName) &&
    parts.every((part) => isElement(part) && part.tagName === first.tagName)
  )
}

function jobsOfRows([head, ...rows]: readonly DomElement[], text: string): JobRow[] {
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
  const [title, ...below] = cell === undefined ? [''] : linesOfTitle(cell)
  if (
    cell === undefined ||
    title === undefined ||
    cells.length !== names.length ||
    title.length > longestTitle ||
    !/\p{L}{2}/u.test(title)
  )
    return null
  const number = below.find((line) => isJobNumber(line) && /\d/.test(line))
  const facts: JobRow['facts'] = number === undefined ? [] : [{ field: 'identifier', value: number }]
  const lines: string[] = below.filter((line) => line !== number)
  for (const [index, name] of names.entries()) {
    const value = lineOf(cells[index]!)
    if (index === at || nothing.test(value) || value.length > longestCell) continue
    lines.push(name === '' ? value : `${name}: ${value}`)
    const field = fields[index] ?? unsureColumn(labelOf(name), value)
    if (field === null || field === 'title') continue
    // "Pay (EUR)" says of each amount what is in its brackets.
    const unit = field === 'basesalary' ? /\(([^()]{1,12})\)$/.exec(name)?.[1] : undefined
    facts.push({ field, value: unit === undefined ? value : `${value} ${unit}` })
  }
  return { title, cell, facts, lines }
}

/** "Baker", "R-1204": a link that names the job, and what stands below it in its cell. */
function linesOfTitle(cell: DomElement): [string, ...string[]] {
  const [first = '', ...below] = brokenLines(cell).filter((line) => line !== '')
  for (const node of nodesBelow(cell)) {
    if (!isElement(node) || node.tagName !== 'a') continue
    const isFirst = lineOf(node) === first && below.length <= mostBelow
    return isFirst ? [first, ...below.filter((line) => line.length <= longestCell)] : [lineOf(cell)]
  }
  return [lineOf(cell)]
}

/** What has more lines describes the job in its first cell. */
const mostBelow = 4

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
  const cell = row.tagName === 'tr' ? /^t[dh]$/ : boxTags
  return childrenOf(row).filter((node): node is DomElement => isElement(node) && cell.test(node.tagName))
}
