// Microdata: `itemscope`, `itemtype`, `itemprop`, `itemref`.

import type { Dialect } from './dialect.ts'
import { findItems } from './items.ts'
import { addLooseProperties, findLooseItem } from './looseItem.ts'
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
  const loose = isThere && postings.length === 0 ? findLooseItem(page, microdata) : null
  const [only] = postings
  if (loose !== null) postings.push(loose)
  else if (only !== undefined && postings.length === 1) addLooseProperties(only, page, microdata)
  return {
    postings,
    warnings: [],
    found: isThere ? countOf(postings.length, 'posting') : 'none on the page',
  }
}
