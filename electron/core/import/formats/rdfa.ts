// RDFa Lite: `typeof`, `property`, `resource`. Prefixes need no reading, since names are compared by their local part.

import type { Dialect } from './dialect.ts'
import { findItems } from './items.ts'
import { addLooseProperties, findLooseItems } from './looseItem.ts'
import type { HtmlPage } from './page.ts'
import { countOf, type RungReading } from './reading.ts'

const rdfa: Dialect = {
  rung: 'rdfa',
  scope: 'typeof',
  type: 'typeof',
  property: 'property',
  id: 'resource',
  references: null,
}

export function readRdfa(page: HtmlPage): RungReading {
  const isThere = /\btypeof\s*=\s*["']?\s*[\w[]/i.test(page.source)
  const postings = isThere ? findItems(page, rdfa) : []
  const [only] = postings
  if (isThere && postings.length === 0) postings.push(...findLooseItems(page, rdfa))
  else if (only !== undefined && postings.length === 1) addLooseProperties(only, page, rdfa)
  return {
    postings,
    warnings: [],
    found: isThere ? countOf(postings.length, 'posting') : 'none on the page',
  }
}
