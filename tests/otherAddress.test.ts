// Addresses in one string in other orders than street, town, country, and with more in front of the street.

import { expect, it } from 'vitest'
import { readPlaces } from '../electron/core/import/places/places.ts'
import { nodeOf } from './helpers/rawNodes.ts'

function placeIn(jobLocation: string, lang: string): (string | null)[] {
  const node = nodeOf({ '@type': 'JobPosting', jobLocation })
  const [place, ...others] = readPlaces(node, { employerName: null, lang }).value.locations
  expect(others).toEqual([])
  return [place!.street, place!.postalCode, place!.locality, place!.region]
}

it.each([
  [
    'da',
    'Plejecenter Skovlyst, Skovvej 3, 5580 Nørre Aaby',
    'Plejecenter Skovlyst, Skovvej 3',
    '5580',
    'Nørre Aaby',
    null,
  ],
  [
    'fr',
    'Centre technique, 12 rue du Moulin, 29770 Plouézec',
    'Centre technique, 12 rue du Moulin',
    '29770',
    'Plouézec',
    null,
  ],
  [
    'es',
    'Torre Norte, Calle Alcalá 20, 28014 Madrid, España',
    'Torre Norte, Calle Alcalá 20',
    '28014',
    'Madrid',
    null,
  ],
  [
    'de',
    'Haus 5, Hauptstraße 7, 10115 Berlin, Deutschland',
    'Haus 5, Hauptstraße 7',
    '10115',
    'Berlin',
    null,
  ],
  ['en', 'Level 3, 15 Adelaide St, Brisbane QLD 4000', 'Level 3, 15 Adelaide St', '4000', 'Brisbane', 'QLD'],
  ['it', 'Via Lepetit 8, 20124 Milano (MI)', 'Via Lepetit 8', '20124', 'Milano', 'MI'],
  ['en', '1 Raffles Place, Singapore 048616', '1 Raffles Place', '048616', null, null],
  ['de', 'A-5020 Salzburg, Alpenstraße 9', 'Alpenstraße 9', '5020', 'Salzburg', null],
  ['hu', '1134 Budapest, Váci út 33.', 'Váci út 33.', '1134', 'Budapest', null],
  ['en', 'CH-8001 Zürich', null, '8001', 'Zürich', null],
  ['ru', '630048, г. Новосибирск, ул. Ватутина, д. 40', 'ул. Ватутина, д. 40', '630048', 'Новосибирск', null],
  [
    'pt',
    'Av. Paulista, 1000 - Bela Vista, São Paulo - SP, 01310-100',
    'Av. Paulista, 1000 - Bela Vista',
    '01310-100',
    'São Paulo',
    'SP',
  ],
  ['en', 'Pittsburgh, Pennsylvania (US)', null, null, 'Pittsburgh', 'Pennsylvania'],
  ['fr', 'Rennes (35)', null, null, 'Rennes', null],
  ['en', 'Store (12)', null, null, null, null],
  ['fr', '1200 Rue Sherbrooke, Montréal', null, null, null, null],
])('%s: %s', (lang, text, ...parts) => expect(placeIn(text, lang)).toEqual(parts))

it.each(['Toda España', 'France entière', '全国', 'Cała Polska'])(
  '%s is the whole country',
  (addressLocality) => {
    const node = nodeOf({
      '@type': 'JobPosting',
      jobLocation: { address: { addressLocality, addressCountry: 'ES' } },
    })
    expect(readPlaces(node, { employerName: null, lang: null }).value.locations).toMatchObject([
      { locality: null },
    ])
  },
)
