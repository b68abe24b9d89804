// Postings that a page marks by attributes: Microdata (`itemscope`, `itemtype`, `itemprop`, `itemref`) and RDFa Lite
// (`typeof`, `property`, `resource`). Prefixes need no reading, since names are compared by their local part.

import type { Dialect } from './dialect.ts'
import { findItems } from './items.ts'
import { addLooseProperties, findLooseItems } from './looseItem.ts'
import type { HtmlPage } from './page.ts'
import { howMany, type RungReading } from './reading.ts'

const microdata: Dialect = {
  rung: 'microdata',
  scope: 'itemscope',
  type: 'itemtype',
  property: 'itemprop',
  id: 'itemid',
  references: 'itemref',
}

const rdfa: Dialect = {
  rung: 'rdfa',
  scope: 'typeof',
  type: 'typeof',
  property: 'property',
  id: 'resource',
  references: null,
}

export function readMicrodata(page: HtmlPage): RungReading {
  return readItems(page, microdata, /\bitem(?:scope|type|prop)\b/i)
}

export function readRdfa(page: HtmlPage): RungReading {
  return readItems(page, rdfa, rdfaTrace)
}

/** A type, or where that was forgotten a property of jobs alone. */
const rdfaTrace =
  /\btypeof\s*=\s*["']?\s*[\w[]|\bproperty\s*=\s*["']?(?:\w{1,20}:)?(?:datePosted|hiringOrganization|employmentType|jobLocation|baseSalary)\b/i

/** `trace` is in the source of every page that uses the dialect. */
function readItems(page: HtmlPage, dialect: Dialect, trace: RegExp): RungReading {
  if (!trace.test(page.source)) return { postings: [], warnings: [], found: 'none on the page' }
  const postings = findItems(page, dialect)
  const [only] = postings
  if (only === undefined) postings.push(...findLooseItems(page, dialect))
  else if (postings.length === 1) addLooseProperties(only, page, dialect)
  return { postings, warnings: [], found: howMany(postings.length, 'posting') }
}
