// Icons that are named for those who cannot see them: `<i title="Salary"></i> 20 EUR an hour`. Such a name is a label.

import type { RawField } from '../../raw.ts'
import { fieldNamed } from '../../wording/labels.ts'
import { attributeOf, type DomElement, type DomNode, isElement, nodesBelow } from '../dom.ts'
import { holdsNoText, iconTags, textBehind } from './iconFacts.ts'
import { isSentence } from './labelledValues.ts'
import { labelOf, longestLabel } from './labelText.ts'

const longestValue = 160
const mostIcons = 200

/** What stands behind icons that are named as facts of a job, by schema.org's name, where a page has one of each. */
export function readIconLabels(
  root: DomNode,
  isFurniture: (element: DomElement) => boolean,
): Map<string, RawField> {
  const values = new Map<string, Set<string>>()
  let count = 0
  for (const node of nodesBelow(root, (element) => !isFurniture(element))) {
    if (!isElement(node) || !iconTags.has(node.tagName)) continue
    const field = fieldOfIcon(node)
    if (field === undefined) continue
    count += 1
    if (count > mostIcons) return new Map()
    const value = textBehind(node, longestValue)
    if (value !== null && value !== '' && !isSentence(value))
      values.set(field, (values.get(field) ?? new Set()).add(value))
  }
  const facts = new Map<string, RawField>()
  for (const [field, [value, second]] of values) {
    if (value === undefined || second !== undefined) continue
    facts.set(field, { key: field, path: `page.icon.${field}`, rung: 'text', values: [value] })
  }
  return facts
}

function fieldOfIcon(icon: DomElement): string | undefined {
  for (const name of ['title', 'aria-label', 'alt']) {
    const label = attributeOf(icon, name)
    if (label === null || label.length > longestLabel) continue
    const field = fieldNamed(labelOf(label))
    if (field !== undefined && holdsNoText(icon)) return field
  }
  return undefined
}
