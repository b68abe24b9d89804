// Microdata: `itemscope`, `itemtype`, `itemprop`, `itemref`.

import type { Dialect } from './dialect.ts'
import { findItems } from './items.ts'
import { addLooseProperties, findLooseItems } from './looseItem.ts'
import type { HtmlPage } from './page.ts'
import { countOf, type RungReading } from './reading.ts'

const microdata: Dialect = {
  rung: 'microdata',
  scope: 'itemscope',
  type: 'itemtype',
  property: 'itemprop',
  id: 'itemid',
  references: 'itemref',
}

export function readMicrodata(page: HtmlPage): RungReading {
  const isThere = /\bitem(?:scope|type|prop)\b/i.test(page.source)
  const postings = isThere ? findItems(page, microdata) : []
  const [only] = postings
  if (isThere && postings.length === 0) postings.push(...findLooseItems(page, microdata))
  else if (only !== undefined && postings.length === 1) addLooseProperties(only, page, microdata)
  return {
    postings,
    warnings: [],
    found: isThere ? countOf(postings.length, 'posting') : 'none on the page',
  }
}
