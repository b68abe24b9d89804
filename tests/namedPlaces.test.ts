// A place of which only its country, or only a name, is known.

import { expect, it } from 'vitest'
import { readPlaces } from '../electron/core/import/places/places.ts'
import { nodeOf } from './helpers/rawNodes.ts'

const locations = (jobLocation: unknown) =>
  readPlaces(nodeOf({ '@type': 'JobPosting', jobLocation }), { employerName: 'Okapi Pay', lang: 'en' }).value
    .locations

it('a name that says the town where the address knows only the country', () => {
  const at = (name: string, addressCountry: unknown) =>
    locations({ '@type': 'Place', name, address: { '@type': 'PostalAddress', addressCountry } })[0]
  expect(at('Bergen, Norway', { '@type': 'Country', name: ['NOR'] })).toMatchObject({
    label: 'Bergen, Norway',
    locality: 'Bergen',
    countryCode: 'NO',
  })
  expect(at('Bergen, Norway', 'SE')).toMatchObject({ locality: null, countryCode: 'SE' })
  expect(at('Harbour Works Bergen', 'NO')).toMatchObject({ locality: null, countryCode: 'NO' })
})

it('two addresses that “and” joins are two places', () => {
  const address = 'Flin 5, 7606 Promontogno, e Strada Cantonale 370, 7516 Maloja'
  expect(locations({ '@type': 'Place', address })).toMatchObject([
    { street: 'Flin 5', locality: 'Promontogno' },
    { street: 'Strada Cantonale 370', locality: 'Maloja' },
  ])
  expect(locations({ '@type': 'Place', address: 'Haus und Hof 5, 25813 Husum' })).toHaveLength(1)
})

it.each([
  ['Berlin / Hamburg', ['Berlin', 'Hamburg']],
  ['Wien/Vienna', ['Wien/Vienna']],
  ['Zürich/Zurich', ['Zürich/Zurich']],
  ['Dallas/Fort Worth', ['Dallas/Fort Worth']],
])('two towns with a slash between them, and one with two names: %s', (town, names) => {
  for (const place of [town, { '@type': 'Place', address: { addressLocality: town } }])
    expect(locations(place).map(({ label }) => label)).toEqual(names)
})

it.each([
  ['Leeds (West Yorkshire)', 'Leeds', 'Leeds (West Yorkshire)'],
  ['Marlow (West Yorkshire)', null, 'Marlow (West Yorkshire)'],
  ['Zurich, Switzerland (Hybrid, onsite with client)', 'Zurich', 'Zurich, Switzerland'],
])('what stands in brackets, %s', (address, locality, label) => {
  expect(locations({ '@type': 'Place', address })[0]).toMatchObject({ locality, label })
})

it.each([
  ['Oklahoma, United States', null, 'Oklahoma'],
  ['Georgia, USA', null, 'Georgia'],
  ['New York, United States', 'New York', null],
  ['Salem, Oregon, USA', 'Salem', 'Oregon'],
])('a state with its country, %s', (address, locality, region) => {
  expect(locations({ '@type': 'Place', address })[0]).toMatchObject({ locality, region, countryCode: 'US' })
})

it.each([
  ['Northmill', 'Northmill Ltd.', 'Hull'],
  ['NORTHMILL, INC.', 'Northmill', 'Hull'],
  ['Northmill Tower', 'Northmill', 'Northmill Tower, Hull'],
])('the place %j of %j is %j', (name, employerName, label) => {
  const jobLocation = { '@type': 'Place', name, address: { addressLocality: 'Hull' } }
  const { locations } = readPlaces(nodeOf({ jobLocation }), { employerName, lang: null }).value
  expect(locations.map((each) => each.label)).toEqual([label])
})
