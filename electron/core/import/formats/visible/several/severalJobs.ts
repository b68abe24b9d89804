// The jobs of a page that describes several.

import type { RawPosting } from '../../../raw.ts'
import { isBoard, isBoardAlone, separator } from '../../../text/pageTitle.ts'
import { isFurniture } from '../../../wording/lines/furniture.ts'
import { isPageHeading } from '../../../wording/lines/sectionHeadings.ts'
import { clientInText } from '../../../wording/prose/clientInText.ts'
import { addSaid } from '../../../wording/prose/saidInText.ts'
import { isElement } from '../../dom.ts'
import type { HtmlPage } from '../../page.ts'
import { linkOfHeading } from '../../titleLink.ts'
import { addApplyLink, addOwnLink } from '../applyLink.ts'
import { bodyOf, wrap } from '../body/bodyOf.ts'
import type { MainPart } from '../body/mainPart.ts'
import { titleTag } from '../hirer/pageOwner.ts'
import { isOfBoard } from '../hirer/siteName.ts'
import { isOfCareers } from '../jobSigns.ts'
import { readLabelledFacts } from '../labels/labelledFacts.ts'
import { readNamedFacts } from '../labels/namedFacts.ts'
import { stateDays } from '../labels/statedTimes.ts'
import { linesAround, readLinesAbove, readLinesBelow } from '../lines/linesBelow.ts'
import { cleanTitle } from '../title/cleanTitle.ts'
import { addBeside, addEmployer, addTown, describe, nodeOf, ofPage, postingOf } from '../visibleNode.ts'
import { findBoldItems, findBoldJobs } from './boldJobs.ts'
import { findListedJobs } from './jobList.ts'
import { findJobRows, type JobRow } from './jobRows.ts'
import type { UntitledSection } from './jobSection.ts'
import { findJobSections } from './jobSections.ts'
import { findCalledJobs, findJobBlocks, findPartedBoxes, findTabbedJobs } from './partedBoxes.ts'

/** The jobs of a page with several: under headings of their own, in the rows of a table, in a list, in boxes, under bold lines; `all` is what it says. */
export function readSeveral(page: HtmlPage, main: MainPart, all: string): RawPosting[] {
  const sections = findJobSections(main, all, isOfCareers(page))
  const tabled = sections.length > 0 ? [] : findJobRows(main, all)
  const rows = tabled.length > 1 ? tabled : findListedJobs(main, all, siteOf(page))
  // Headings are all that cards with how their texts begin have of sections.
  if (sections.length >= rows.length && sections.length > 0) return readSections(page, main, sections, all)
  if (rows.length > 1) {
    const texts = rows.map(({ title, lines }) => [title, ...lines].join('\n'))
    return withoutOthers(
      page,
      rows.map((row, index) => readRow(page, row, index, all)),
      texts,
      all,
    )
  }
  const finders = [
    findTabbedJobs,
    findPartedBoxes,
    findJobBlocks,
    findBoldJobs,
    findBoldItems,
    findCalledJobs,
  ]
  const parts = finders.reduce<UntitledSection[]>(
    (found, find) => (found.length > 0 ? found : find(main, all)),
    [],
  )
  return readSections(page, main, parts, all)
}

const oneWord = /^\S+$/

/** "Jobs in Leeds | Jobfinder" is of one who lists those of others. */
function siteOf(page: HtmlPage): { isOfCareers: boolean; isOfBoard: boolean } {
  const parts = titleTag(page.document)?.split(separator) ?? []
  // "Harbour Jobs" may be of Harbour alone.
  const isNamedSo = parts.some(
    (part) => isBoardAlone(part) || (oneWord.test(part) && isBoard(part) && !isPageHeading(part)),
  )
  return { isOfCareers: isOfCareers(page), isOfBoard: isNamedSo || isOfBoard(page) }
}

function readSections(
  page: HtmlPage,
  main: MainPart,
  sections: readonly UntitledSection[],
  all: string,
): RawPosting[] {
  const postings = sections.map((section, index) => readSection(page, main, section, index, all))
  return withoutOthers(
    page,
    postings,
    sections.map(({ text }) => text),
    all,
  )
}

/** Postings without whom the page names as who hires only in the text of another: it does not hire for all. */
function withoutOthers(
  page: HtmlPage,
  postings: RawPosting[],
  texts: readonly string[],
  all: string,
): RawPosting[] {
  for (const [index, { node }] of postings.entries()) {
    const employer = node.fields.get(hirer)
    if (employer?.path !== ofPage) continue
    const name = String(employer.values[0])
    if (!texts[index]!.includes(name) && isToldByOther(page, texts, all, name)) node.fields.delete(hirer)
  }
  return postings
}

const hirer = 'hiringorganization'

/** Whether the text of another job alone speaks of an employer: it does not hire for one that does not. */
function isToldByOther(page: HtmlPage, texts: readonly string[], all: string, name: string): boolean {
  const others = texts.filter((text) => text.includes(name))
  if (others.length === 0) return false
  const rest = others.reduce((text, other) => text.replaceAll(other, ''), all)
  const told = [
    ...page.metas.values(),
    page.surroundings.pageTitle ?? '',
    titleTag(page.document) ?? '',
    rest,
  ]
  return !told.some((own) => own.includes(name))
}

function readRow(
  page: HtmlPage,
  { title, cell, facts, lines, told: labelled = [] }: JobRow,
  index: number,
  all: string,
): RawPosting {
  const path = `page.row[${index}]`
  const told = new Set([...facts.map(({ value }) => value), ...labelled])
  const untold = lines.filter((line) => /\p{L}/u.test(line) && !told.has(line) && !isFurniture(line))
  const node = nodeOf(cleanTitle(title), untold.join('\n'), path)
  const byField = Map.groupBy(facts, ({ field }) => field)
  for (const [field, said] of byField) {
    const values = said.map(({ value }) => value)
    node.fields.set(field, { key: field, path: `${path}.${field}`, rung: 'text', values })
  }
  addBeside(node, page, title, all)
  addTown(node, page, lines)
  addOwnLink(node, cell, page.baseUrl)
  return postingOf(page, node, [title, ...lines].join('\n'), path)
}

/** One of several jobs. Of what stands outside of it (`all`) only who the page is of is said of all of them. */
function readSection(
  page: HtmlPage,
  main: MainPart,
  section: UntitledSection,
  index: number,
  all: string,
): RawPosting {
  const path = `page.job[${index}]`
  const rest = section.nodes.filter((node) => node !== section.heading)
  const body = bodyOf(rest, main, main.whole, section.heading)
  const node = nodeOf(section.title, '', path)
  const { heading } = section
  const around = heading === null ? [] : [...readLinesAbove(heading), ...readLinesBelow(heading)]
  for (const [name, field] of around) node.fields.set(name, field)
  for (const { name, value } of section.said ?? [])
    node.fields.set(name, { key: name, path: `${path}.${name}`, rung: 'text', values: [value] })
  for (const root of rest) {
    if (!isElement(root)) continue
    const facts = [...readNamedFacts(root, main.isFurniture), ...readLabelledFacts(wrap([root], main.whole))]
    for (const [name, field] of facts) {
      if (name !== 'title') node.fields.set(name, { ...field, path: `${path}.${name}` })
    }
  }
  addEmployer(node, section.employer ?? clientInText(section.text))
  addBeside(node, page, section.title, all)
  if (heading !== null) addTown(node, page, linesAround(heading))
  describe(node, body, [...node.fields.values()])
  stateDays(node.fields, wrap(rest, main.whole), main.isFurniture)
  addSaid(node, section.title, body.text, 'page.text')
  addApplyLink(node, wrap(rest, main.whole), page.baseUrl)
  const link = heading === null ? null : linkOfHeading(heading)
  if (link !== null) addOwnLink(node, wrap([link], main.whole), page.baseUrl)
  return postingOf(page, node, section.text, path)
}
