// The title of a marked posting whose template forgot to mark it: the only heading of its rank, above the text.

import { warning } from '../../../../shared/messages.ts'
import { localName } from '../json/nodes.ts'
import type { RawPosting } from '../raw.ts'
import { isCommonHeading } from '../wording/commonHeadings.ts'
import { isGeneralHeading } from '../wording/sectionHeadings.ts'
import { type Dialect, propertiesOf } from './dialect.ts'
import { type DomElement, isElement, isHeading, nodesBelow, textOf } from './dom.ts'

const longestTitle = 150
const titled = ['title', 'name', 'jobtitle']

/** Adds to a posting without a title what its box is headed; of a posting that is alone only a heading of the page. */
export function addTitleOfHeading(
  { node, warnings }: RawPosting,
  scope: DomElement,
  path: string,
  isOfSeveral: boolean,
  dialect: Dialect,
): void {
  if (titled.some((name) => node.fields.has(name))) return
  const isOpen = (element: DomElement): boolean =>
    !propertiesOf(element, dialect).some((name) => localName(name).toLowerCase() !== 'url')
  const headings: DomElement[] = []
  for (const each of nodesBelow(scope, isOpen))
    if (isElement(each) && isHeading(each) && isOpen(each)) headings.push(each)
  const rank = headings.map(({ tagName }) => tagName).sort()[0]
  const [heading, ...others] = headings.filter(({ tagName }) => tagName === rank)
  if (heading === undefined || others.length > 0 || (!isOfSeveral && rank !== 'h1')) return
  const text = textOf(heading).trim()
  if (text === '' || text.length > longestTitle || isGeneralHeading(text) || isCommonHeading(text)) return
  const where = { field: 'title', path: `${path}.heading` }
  node.fields.set('title', { key: 'title', path: where.path, rung: 'text', values: [text] })
  warnings.push(warning('FILLED_FROM_PAGE', where))
}
