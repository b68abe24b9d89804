// What the cards of one list say alike: who hires and where stand in the same place on each, and one that says so for
// certain shows where. On a board who hires stands right below the title.

import { isFurniture } from '../../../wording/lines/furniture.ts'
import { namesDepartment } from '../../../wording/names/departments.ts'
import { namesOccupation } from '../../../wording/names/occupations.ts'
import { canNameEmployer } from '../../../wording/names/organisationNames.ts'
import { attributeOf, type DomElement, lineOf } from '../../dom.ts'
import { isShortName } from '../hirer/linkedEmployer.ts'
import type { JobRow } from './jobRows.ts'

const hirer = 'hiringorganization'
const place = 'joblocation'

export interface ListedJob extends JobRow {
  told: string[]
  /** In what kind of element each line stands, and as which of these. */
  kinds: string[]
  /** The link to a page of who hires. */
  hirerLink: DomElement | null
}

/** The lines of cards that stand where at least so many say a fact for certain, and say no other; `isFit` judges what they may be. */
function linesLike(
  jobs: readonly ListedJob[],
  field: string,
  least: number,
  isFit: (line: string) => boolean,
): (string | undefined)[] {
  const sure = jobs.flatMap(({ lines, kinds, facts }) => {
    const at = lines.indexOf(facts.find((fact) => fact.field === field)?.value ?? '')
    return at === -1 ? [] : kinds[at]!
  })
  const [kind] = sure
  const isOfAll = sure.length >= least && sure.every((each) => each === kind)
  return jobs.map(({ lines, kinds, facts, told }) => {
    const line = isOfAll && kind !== undefined ? lines[kinds.indexOf(kind)] : undefined
    const isSaid = line === undefined || told.includes(line) || facts.some(({ value }) => value === line)
    return isSaid || !isFit(line) ? undefined : line
  })
}

/** Jobs with who hires and where, by what stands on that link (the same with another address each time is what a button says) or where other cards say it. */
export function completed(jobs: readonly ListedJob[], isOfBoard: boolean): JobRow[] {
  const links = jobs.flatMap(({ hirerLink }) => hirerLink ?? [])
  const addresses = new Set(links.map((link) => attributeOf(link, 'href')))
  const isButton = addresses.size > 1 && new Set(links.map(lineOf)).size === 1
  const alike = linesLike(jobs, hirer, 1, isShortName)
  const hirers = isOfBoard && alike.every((name) => name === undefined) ? namesBelow(jobs) : alike
  const places = linesLike(jobs, place, (jobs.length + 1) / 2, isShortPlace)
  return jobs.map(({ hirerLink, kinds: _, ...job }, index) => {
    const linked = hirerLink === null || isButton ? '' : lineOf(hirerLink)
    const isSaid = isShortName(linked) && job.lines.join(' ').includes(linked)
    const added = [
      { field: hirer, value: isSaid ? linked : hirers[index] },
      { field: place, value: places[index] },
    ].flatMap(({ field, value }) =>
      value === undefined || job.facts.some((fact) => fact.field === field) ? [] : { field, value },
    )
    return { ...job, facts: [...job.facts, ...added] }
  })
}

const leastOfBoard = 3

/** On a board, what stands right below the title of each card: no town, no pay, not always the same. */
function namesBelow(jobs: readonly ListedJob[]): (string | undefined)[] {
  const names = jobs.map(({ lines, facts, told, kinds }) => {
    const [line = ''] = lines
    const isSaid = told.includes(line) || facts.some(({ value }) => line.includes(value))
    const isName =
      isShortName(line) && canNameEmployer(line) && !namesDepartment(line) && !namesOccupation(line)
    return kinds[0] === jobs[0]!.kinds[0] && isName && !isSaid ? line : undefined
  })
  const isOfAll = jobs.length >= leastOfBoard && !names.includes(undefined) && new Set(names).size > 1
  return isOfAll ? names : []
}

/** "Delmenhorst", which is on no list of towns. */
function isShortPlace(line: string): boolean {
  return /^\p{Lu}[\p{L}’'.,() -]{1,50}$/u.test(line) && !isFurniture(line) && !namesOccupation(line)
}
