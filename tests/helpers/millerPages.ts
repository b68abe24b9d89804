// Pages without markup about a miller, and what is read from them.

import { expect } from 'vitest'
import { readPage } from '../../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../../electron/core/import/formats/reading.ts'
import { plainNode } from './plainRaw.ts'

/** The text of the job without the heading on top. */
export const textBelowHeading =
  '<p>You keep the wheel of our mill in motion and show schools around it on Tuesdays.</p>' +
  '<h2>Requirements</h2><ul><li>a good hand with wood and leather</li><li>patience with children</li></ul>' +
  '<h2>How to apply</h2><p>Send us a letter and your curriculum vitae by post.</p>'
export const text = `<h2>Your tasks</h2>${textBelowHeading}`

/** The postings of a page, plain. */
export function postingsOf(body: string, title = 'Miller'): Record<string, unknown>[] {
  const page = `<title>${title}</title><body>${body}</body>`
  return readPage(page, unknownSurroundings).postings.map(({ node }) => plainNode(node))
}

/** The only posting of a page. */
export function read(body: string, title = 'Miller'): Record<string, unknown> {
  const [posting, ...others] = postingsOf(body, title)
  expect(others).toEqual([])
  return posting!
}
