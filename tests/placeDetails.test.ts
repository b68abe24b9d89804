// What is shown of a place beside its label, and what it is found by.

import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { noParts } from '../electron/core/import/places/placeText.ts'
import { placeLines } from '../renderer/views/detail/placeLines.ts'
import { countryOf, placeDetails, placeWords } from '../shared/places.ts'
import type { Place } from '../shared/posting.ts'
import { postingJson, startApp } from './helpers/app.ts'

const place = (label: string, parts: Partial<Place> = {}): Place => ({ ...noParts, ...parts, label })
const british = { countryCode: 'GB', countryRaw: 'UK' }

test('a country is named in English, and as written where nobody knows it', () => {
  expect(countryOf(place('Kraków', { countryCode: 'PL', countryRaw: 'Polska' }))).toBe('Poland')
  expect(countryOf(place('Zembla', { countryRaw: 'Zembla' }))).toBe('Zembla')
  expect(countryOf(place('Leeds'))).toBeNull()
})

test('details are what the label does not say', () => {
  const office = { street: '12 Quay Street', postalCode: 'EH6 6LX' }
  expect(placeDetails(place('Leith', { ...office, ...british }))).toEqual([
    '12 Quay Street',
    'EH6 6LX',
    'United Kingdom',
  ])
  expect(placeDetails(place('12 Quay Street', office))).toEqual(['EH6 6LX'])
  expect(placeDetails(place('United Kingdom', british))).toEqual([])
})

test('it is found by the names of its country, but not by a code that is a word', () => {
  expect(placeWords(place('Leith', british))).toEqual(['Leith', 'United Kingdom', 'UK'])
  expect(placeWords(place('Turin', { countryCode: 'IT', countryRaw: 'IT' }))).toEqual(['Turin', 'Italy'])
  expect(placeWords(place('Köln', { countryCode: 'DE', countryRaw: 'Deutschland' }))).toEqual([
    'Köln',
    'Germany',
    'Deutschland',
  ])
})

test('several places say their country once, or each its own', () => {
  const leeds = place('Leeds', british)
  const york = place('York', british)
  expect(placeLines([])).toEqual({ names: [], remark: null })
  expect(placeLines([place('Leeds', { ...british, postalCode: 'LS1' })])).toEqual({
    names: ['Leeds'],
    remark: 'LS1 · United Kingdom',
  })
  expect(placeLines([leeds, york])).toEqual({ names: ['Leeds', 'York'], remark: 'United Kingdom' })
  expect(placeLines([leeds, place('Bergen', { countryCode: 'NO' }), place('Anywhere')])).toEqual({
    names: ['Leeds, United Kingdom', 'Bergen, Norway', 'Anywhere'],
    remark: null,
  })
  expect(placeLines([leeds, place('United Kingdom', british)]).remark).toBeNull()
})

test('a posting is found by country, street and postal code; a place put right keeps none of them', async () => {
  const app = await startApp()
  try {
    const address = {
      '@type': 'PostalAddress',
      streetAddress: '12 Quay Street',
      postalCode: 'EH6 6LX',
      addressLocality: 'Leith',
      addressCountry: 'GB',
    }
    const { files } = await app.importTexts({
      'a.json': postingJson({ jobLocation: { '@type': 'Place', address } }),
    })
    const id = files[0]?.postings[0] ?? ''
    const finds = async (text: string) => (await app.call('postings.list', { text })).total
    const searches = ['place:"united kingdom"', 'place:uk', 'quay', '"EH6 6LX"', 'place:leith']
    expect(await Promise.all(searches.map(finds))).toEqual([1, 1, 1, 1, 1])
    await app.call('postings.override', { id, field: 'places', value: ['Oslo'] })
    expect(await Promise.all(searches.map(finds))).toEqual([0, 0, 0, 0, 0])
    expect(await finds('place:oslo')).toBe(1)
    await app.call('postings.override', { id, field: 'places', value: ['Leith', 'Oslo'] })
    expect(await Promise.all([...searches, 'place:oslo'].map(finds))).toEqual([1, 1, 1, 1, 1, 1])

    // As an update leaves it that finds postings by more than before.
    await app.core.close()
    const library = new Database(join(app.dataDir, 'library.db'))
    library.exec('DELETE FROM postingSearch')
    library.close()
    await app.restart()
    expect(await finds('quay')).toBe(1)
  } finally {
    await app.close()
  }
})
