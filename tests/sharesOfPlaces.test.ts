// How much one works where, behind a place: no part of it and no second place.

import { expect, it } from 'vitest'
import { readPlaces } from '../electron/core/import/places/places.ts'

const context = { lang: null, countryCode: null } as never

it.each([
  ['Raum Kassel, 40 % vor Ort, 60 % remote', ['Raum Kassel']],
  ['Tavistock, Devon; at least three days a week in the office or the field', ['Tavistock, Devon']],
  ['Leeds; York', ['Leeds', 'York']],
])('“%s”', (text, labels) => {
  const field = { key: 'jobLocation', path: 'a', rung: 'text', values: [text] } as const
  const node = { types: ['JobPosting'], id: null, fields: new Map([['joblocation', field]]) } as never
  expect(readPlaces(node, context).value.locations.map(({ label }) => label)).toEqual(labels)
})
