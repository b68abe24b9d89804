// How what is seen on a page becomes a posting as found: each fact with where on the page it stands, under schema.org's name.

import { warning } from '../../../../../shared/messages.ts'
import { isNode, type RawField, type RawNode, type RawPosting } from '../../raw.ts'
import { isPlace } from '../../wording/lines/placeAlone.ts'
import { townAmong } from '../../wording/lines/writtenAsTown.ts'
import { textOf } from '../dom.ts'
import type { HtmlPage } from '../page.ts'
import { type Body, markupBelowHead } from './body/bodyOf.ts'
import { factsBeside } from './hirer/besideTitle.ts'
import type { Around } from './hirer/employerBesideHeading.ts'

/** Who hires, by a link in the section or as the client whom an agency names, whoever the page is of. */
export function addEmployer({ fields }: RawNode, employer: string | null): void {
  const name = 'hiringorganization'
  if (employer !== null && !fields.has(name))
    fields.set(name, { key: name, path: 'page.link', rung: 'text', values: [employer] })
}

/** When a page was put up, by the line below its heading. */
export function addDay({ fields }: RawNode, day: string | null): void {
  const name = 'dateposted'
  if (day !== null) fields.set(name, { key: name, path: 'page.lines', rung: 'text', values: [day] })
}

/** Says what describes the job: the body without the lines on top that `facts` say as well. */
export function describe({ fields }: RawNode, body: Body, facts: readonly RawField[]): void {
  const description = fields.get('description')!
  const values = facts.flatMap((field) => (field === description ? [] : textsOf(field)))
  description.values = [markupBelowHead(body, values)]
}

/** All that a field says, its parts as well. */
export function textsOf(field: RawField | undefined): string[] {
  return (field?.values ?? []).flatMap((value) =>
    isNode(value) ? [...value.fields.values()].flatMap(textsOf) : String(value),
  )
}

/** A posting to be, with its title and its text; `path` says where on the page they stand. */
export function nodeOf(title: string, markup: string, path: string): RawNode {
  const fields = new Map<string, RawField>()
  const add = (key: string, place: string, value: string): void => {
    fields.set(key, { key, path: `${path}.${place}`, rung: 'text', values: [value] })
  }
  add('title', 'title', title)
  add('description', 'text', markup)
  return { types: ['JobPosting'], id: null, fields }
}

/** What was read on a page, to be looked over by the person. */
export function postingOf(page: HtmlPage, node: RawNode, verbatim: string, path: string): RawPosting {
  return {
    ...page.surroundings,
    node,
    verbatim,
    path,
    rung: 'text',
    warnings: [warning('PARTIAL_FROM_TEXT')],
  }
}

/** Where on a page stands what it says of itself. */
export const ofPage = 'page.title'

/** What the page calls itself often says who hires, and where. */
export function addBeside(
  { fields }: RawNode,
  page: HtmlPage,
  title: string,
  text: string,
  only: Around | null = null,
): void {
  const { employer, place } = factsBeside(page, title, text, only)
  const add = (name: string, value: string | null): void => {
    if (value !== null && !fields.has(name))
      fields.set(name, { key: name, path: ofPage, rung: 'text', values: [value] })
  }
  add('hiringorganization', employer)
  add('joblocation', place)
}

/**
 * A town in the short lines around a title: behind the name of who hires ("Northmill, Leeds"), or on no list, where the
 * page writes it elsewhere as one does a town.
 */
export function addTown({ fields }: RawNode, page: HtmlPage, lines: readonly string[]): void {
  if (fields.has('joblocation') || lines.length === 0) return
  const employer = `${fields.get('hiringorganization')?.values[0]}`
  const behind = lines.flatMap((line) =>
    line.startsWith(`${employer}, `) ? line.slice(employer.length + 2) : [],
  )
  addPlace({ fields }, behind.find(isPlace) ?? townAmong(lines, textOf(page.document)))
}

/** Where a job is, by a line below its title. */
export function addPlace({ fields }: Pick<RawNode, 'fields'>, place: string | null): void {
  const name = 'joblocation'
  if (place !== null) fields.set(name, { key: name, path: 'page.lines', rung: 'text', values: [place] })
}
