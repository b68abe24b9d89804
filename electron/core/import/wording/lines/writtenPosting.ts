// A posting put together from what a text says of it. Every reader of written texts ends here, so that one rule holds
// for all: what is surest is said first and stands; what comes later only fills what is left. Nothing is interpreted.

import { warning } from '../../../../../shared/messages.ts'
import { kindsBeside } from '../../fields/employment.ts'
import type { RawNode, RawPosting, Surroundings } from '../../raw.ts'
import { isAgo } from './shortLines.ts'

/** What a text says of one field, by schema.org's name in lower case. */
export interface Fact {
  name: string
  value: string
}

/** A fact that may turn out not to be stated. */
export interface PossibleFact {
  name: string
  value: string | null | undefined
}

/** A job is called one thing, by one employer; a second name is somebody else's. */
const single: ReadonlySet<string> = new Set(['title', 'hiringorganization', 'url', 'applyurl', 'description'])

/**
 * The posting at `path`, flagged as read from a text. `tellers` say what they know, the surest first: a field has all
 * the values of the first that names it. "3 weeks ago" says nothing where it is not known from when.
 */
export function composePosting(
  path: string,
  tellers: readonly (readonly PossibleFact[])[],
  verbatim: string,
  surroundings: Surroundings,
): RawPosting {
  const node: RawNode = { types: ['JobPosting'], id: null, fields: new Map() }
  for (const facts of tellers) {
    const told = new Map<string, string[]>()
    for (const { name, value } of facts) {
      if (value == null || value === '' || node.fields.has(name)) continue
      if (name === 'dateposted' && surroundings.savedAt === null && isAgo(value)) continue
      const values = told.get(name) ?? []
      const isSaid = values.some((each) => each.toLowerCase() === value.toLowerCase())
      if (values.length === 0 || !(single.has(name) || isSaid)) values.push(value)
      told.set(name, values)
    }
    for (const [name, values] of told)
      node.fields.set(name, { key: name, path: `${path}.${name}`, rung: 'text', values })
  }
  const warnings = [warning('PARTIAL_FROM_TEXT', path === 'text' ? {} : { path })]
  return { ...surroundings, node, verbatim, path, rung: 'text', warnings }
}

/** Adds to stated hours the terms, or to stated terms the hours, that another teller names: "Full time" on top, "Contract: permanent" below. */
export function completeKinds({ fields }: RawNode, facts: readonly PossibleFact[]): void {
  const stated = fields.get('employmenttype')
  if (stated === undefined) return
  const others = facts.flatMap(({ name, value }) =>
    name === 'employmenttype' && value != null ? [value] : [],
  )
  const [beside] = kindsBeside(stated.values.map(String), others)
  if (beside !== undefined) stated.values = [...stated.values, beside]
}
