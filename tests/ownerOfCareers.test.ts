// Who hires, by what a page's title calls the part of the site that it belongs to.

import { expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const text =
  '<p>You bake bread every night for the whole town and teach two apprentices what you know. Full-time, permanent.</p><h2>Your tasks</h2><ul><li>Mix the dough</li><li>Fire the oven</li></ul><h2>Requirements</h2><ul><li>Two years of experience as a baker</li></ul><h2>Benefits</h2><ul><li>Free bread</li></ul><a href="/apply">Apply now</a>'

function employerOf(title: string, more = ''): unknown {
  const html = `<html lang="en"><title>${title}</title><body><main><h1>Baker</h1>${text}</main>${more}</body></html>`
  return plainNode(readPage(html, unknownSurroundings).postings[0]!.node).hiringorganization
}

it.each([
  ['Baker | Careers | Marlow Ovens', 'Marlow Ovens'],
  ['Baker – Karriere bei Marlow Ovens', 'Marlow Ovens'],
  ['Baker | Lavora con noi | Bottega Arno', 'Bottega Arno'],
  ['Baker | 北窯製パン 採用情報', '北窯製パン'],
])('%s', (title, employer) => expect(employerOf(title)).toBe(employer))

it.each([
  'Baker | Jobs | Marlow Ovens',
  'Baker | Bakery | Marlow Ovens',
  'Baker | Careers | Leeds',
  'Baker | Careers | JobMill',
  'Baker | Careers | Head Baker',
])('%s says nothing of who hires', (title) => expect(employerOf(title)).toBeUndefined())

it('a page of a board is no employer’s, whatever it calls itself', () => {
  expect(employerOf('Baker | Careers | Marlow Ovens', '<a href="/post">Post a job</a>')).toBeUndefined()
})
