// Towns in one text: beside the word "remote", and beside one another.

import { describe, expect, it } from 'vitest'
import { readPlaces } from '../electron/core/import/places/places.ts'
import { nodeOf } from './helpers/rawNodes.ts'

function read(jobLocation: string) {
  const node = nodeOf({ '@type': 'JobPosting', jobLocation })
  return readPlaces(node, { employerName: null, lang: 'en' }).value
}

function labels(jobLocation: string): string[] {
  return read(jobLocation).locations.map(({ label }) => label)
}

describe('a town or remote, as one text', () => {
  it.each([
    ['Leipzig oder Remote', ['Leipzig']],
    ['Remote oder Husum', ['Husum']],
    ['Homeoffice oder München', ['München']],
    ['Leith or Remote', ['Leith']],
    ['Utrecht of remote', ['Utrecht']],
    ['Berlin / Remote', ['Berlin']],
    ['Salem, OR (Remote)', ['Salem, OR']],
    ['Hull, England, United Kingdom (Remote)', ['Hull, England, United Kingdom']],
    ['Salem, OR, Remote', ['Salem, OR']],
  ])('%s', (text, towns) => {
    const { locations: places, workMode } = read(text)
    expect(places.map(({ label }) => label)).toEqual(towns)
    expect(workMode).toBe('remote_or_onsite')
  })

  it.each([
    'Remote / Engineering',
    'Germany or remote',
    'Europe or Remote',
    'Office or Remote',
    'Marlow / Remote',
    'England, United Kingdom (Remote)',
    'Oregon, United States (Remote)',
    'United States (Remote)',
    'Remote (Salem, OR)',
    'Salem, OR (fully remote)',
  ])('%s names no town to go to', (text) =>
    expect(read(text)).toMatchObject({ locations: [], workMode: 'remote' }),
  )
})

it.each(['Remote or in person', 'Remote or onsite', 'In-person or remote'])(
  '%s says both, and no place',
  (text) => expect(read(text)).toMatchObject({ locations: [], workMode: 'remote_or_onsite' }),
)

it.each(['A hybrid model', 'hybrid working pattern'])('%s says how one works, and no place', (text) =>
  expect(read(text)).toMatchObject({ locations: [], workMode: 'hybrid' }),
)

it.each([
  ['New York, NY or Remote (US)', 'New York, NY', 'US'],
  ['Remote in the UK or Leeds, England', 'Leeds, England', 'the UK'],
  ['Berlin / Remote - Germany', 'Berlin', 'Germany'],
])('%s is a town, and where one may be instead', (text, town, region) => {
  const { locations: places, applicantRegions, workMode } = read(text)
  expect(places.map(({ label }) => label)).toEqual([town])
  expect(applicantRegions).toEqual([region])
  expect(workMode).toBe('remote_or_onsite')
})

it('two towns that everybody knows are two places, and others may be one', () => {
  expect(labels('Chennai / Bengaluru')).toEqual(['Chennai', 'Bengaluru'])
  expect(labels('Berlin/Hamburg')).toEqual(['Berlin', 'Hamburg'])
  expect(labels('Dallas/Fort Worth')).toEqual(['Dallas/Fort Worth'])
  expect(labels('Marlow / Bingley')).toEqual(['Marlow / Bingley'])
})

it('the letters of states, joined, are as many places', () => {
  expect(labels('RJ e SP (modelo híbrido)')).toEqual(['RJ', 'SP'])
  expect(labels('TX, FL and GA')).toEqual(['TX', 'FL', 'GA'])
  expect(read('RJ e SP (híbrido)').workMode).toBe('hybrid')
  // Countries, and what is no state of the same country.
  expect(read('AT, CH').locations.map(({ countryCode }) => countryCode)).toEqual(['AT', 'CH'])
  expect(labels('IT and HR')).toHaveLength(1)
})

it('towns in Chinese with a stroke between them are two', () => {
  expect(labels('上海/杭州')).toEqual(['上海', '杭州'])
  expect(labels('Chef/Cook')).toHaveLength(1)
})
