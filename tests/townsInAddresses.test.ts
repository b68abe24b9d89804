// Several towns, or a town with its country, where an address has room for one town.

import { expect, it } from 'vitest'
import { readPlaces } from '../electron/core/import/places/places.ts'
import { nodeOf } from './helpers/rawNodes.ts'

it.each<[string, unknown, string[]]>([
  ['lines of towns, each with its country', { addressLocality: 'Leeds, UK</br>York, UK' }, ['Leeds', 'York']],
  ['the same for a place', 'Marlow, UK</br>York, UK', ['Marlow, UK', 'York, UK']],
  ['lines of one address', 'Mill House, Mill Lane<br>Marlow, UK', ['Mill House, Mill Lane, Marlow, UK']],
  [
    'towns in a region, and its country once more',
    { addressLocality: 'Espoo, Helsinki, Vantaa, Uusimaa, Finland', addressCountry: 'FI' },
    ['Espoo', 'Helsinki', 'Vantaa'],
  ],
  [
    'a country behind its town',
    { addressLocality: 'Hamburg, Deutschland', addressCountry: 'DE' },
    ['Hamburg'],
  ],
  ['a country or home', { addressLocality: 'Hamburg, Germany or Remote', addressCountry: 'DE' }, ['Hamburg']],
  [
    'a state called like a country',
    { addressLocality: 'Macon, Georgia', addressCountry: 'US' },
    ['Macon, Georgia'],
  ],
])('%s', (_, jobLocation, expected) => {
  const read = readPlaces(nodeOf({ '@type': 'JobPosting', jobLocation }), { employerName: null, lang: 'en' })
  expect(read.value.locations.map(({ label }) => label)).toEqual(expected)
})
