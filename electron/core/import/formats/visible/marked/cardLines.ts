// What the card of a marked posting says beside its marks in short lines that can be nothing else: pay, a kind of
// employment, a mode of work. Only for cards, in which nothing but the one job is told of.

import { warning } from '../../../../../../shared/messages.ts'
import type { RawPosting } from '../../../raw.ts'
import { readShortLine, type Said } from '../../../wording/lines/shortLines.ts'
import { type DomElement, isText, nodesBelow } from '../../dom.ts'

const mostNodes = 400
const longestLine = 60
/** What may stand in a card unmarked, and how the field is called for people. */
const read: Partial<Record<Said['name'], string>> = {
  basesalary: 'salaries',
  employmenttype: 'employment',
  experiencerequirements: 'experience',
  joblocationtype: 'workMode',
}

/** Adds what a posting lacks and its card says in one short line. */
export function fillFromCard({ node, warnings }: RawPosting, card: DomElement): void {
  if (Object.keys(read).every((key) => node.fields.has(key))) return
  const found = new Map<Said['name'], Set<string>>()
  let count = 0
  for (const inner of nodesBelow(card)) {
    count += 1
    if (count > mostNodes) return
    const line = isText(inner) ? inner.value.trim() : ''
    if (line === '' || line.length > longestLine) continue
    const short = readShortLine(line)
    if (short === null || short.name !== null) continue
    for (const { name, value } of short.said) found.set(name, (found.get(name) ?? new Set()).add(value))
  }
  for (const [key, values] of found) {
    const field = read[key]
    if (field === undefined || values.size > 1 || node.fields.has(key)) continue
    const path = `page.card.${key}`
    node.fields.set(key, { key, path, rung: 'text', values: [...values] })
    warnings.push(warning('FILLED_FROM_PAGE', { field, path }))
  }
}
