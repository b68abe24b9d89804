// Letters behind a town that are a state's in one country and another country's own.

import { describe, expect, it } from 'vitest'
import { lettersBehind } from '../electron/core/import/places/lettersBehindTown.ts'
import { tagOfPage } from '../electron/core/import/places/pageCountry.ts'
import { readPlaceText } from '../electron/core/import/places/placeText.ts'
import { nodeOf } from './helpers/rawNodes.ts'

describe('letters behind a town', () => {
  it.each([
    ['München', 'BY', null, 'state'],
    ['Minsk', 'BY', null, 'country'],
    ['Hannover', 'NI', 'de', 'state'],
    ['Managua', 'NI', 'de', 'country'],
    ['Salvador', 'BA', null, 'state'],
    ['Sarajevo', 'BA', 'pt', 'country'],
    ['St. Gallen', 'SG', null, 'state'],
    ['Singapore', 'SG', 'de-CH', 'country'],
    ['Pune', 'MH', null, 'state'],
    ['Siena', 'SI', null, 'state'],
    ['Ljubljana', 'SI', null, 'country'],
    ['Boston', 'MA', null, 'state'],
    ['Casablanca', 'MA', 'en-US', 'country'],
    ['Wilmington', 'DE', 'de-DE', 'state'],
    ['Graz', 'ST', null, 'state'],
    ['Warszawa', 'MZ', 'en', 'state'],
    ['Maputo', 'MZ', null, 'country'],
    ['Amsterdam', 'NH', null, 'state'],
    ['Barcelona', 'CT', 'en-US', 'state'],
    ['Toronto', 'CA', null, 'country'],
    // Other towns: by the language and where the page is from, and else as before.
    ['Neudorf', 'BY', 'de', 'state'],
    ['Neudorf', 'BE', 'de', null],
    ['Neudorf', 'BE', 'de-CH', 'state'],
    ['Neudorf', 'LU', 'de', 'country'],
    ['Neudorf', 'DE', 'de', 'country'],
    ['Marlow', 'DE', 'en-DE', null],
    ['Ponte Nova', 'MG', null, null],
    ['Ponte Nova', 'PA', 'en-BR', 'state'],
    ['Salem', 'MA', 'fr', null],
    ['Salem', 'MA', 'en-US', 'state'],
    ['Bogota', 'CO', 'en-US', 'country'],
    // Towns of the state that letters of a country stand behind, whatever else is called so.
    ['Santa Clara', 'CA', null, 'state'],
    ['Kitchener', 'CA', 'en', 'country'],
    ['Marlow', 'CA', 'en', null],
    ['Newark', 'DE', 'en', 'state'],
    ['Dublin', 'CA', 'en', 'state'],
    ['Cambridge', 'MA', 'en', 'state'],
    ['Salé', 'MA', 'en', 'country'],
    ['St. John’s', 'NL', 'en', 'state'],
    // Hardly any job in English is in the other country, but in its best known towns.
    ['Marlow', 'MD', 'en', 'state'],
    ['Athens', 'GA', null, 'state'],
    ['Tivat', 'ME', 'en', 'country'],
    ['Marlow', 'MD', 'ro', null],
    ['Granada', 'NI', null, 'country'],
    ['Valencia', 'VE', null, 'country'],
    ['Lugano', 'CH', 'it', 'country'],
    ['Lanciano', 'CH', 'it', 'state'],
  ])('%s, %s in %s: %s', (town, letters, lang, meaning) => {
    expect(lettersBehind(town, letters, lang)).toBe(meaning)
  })

  it('make no country of a street with its town and state', () => {
    expect(readPlaceText('Hafenstr. 2, Kiel, SH', null)).toMatchObject({
      street: 'Hafenstr. 2',
      locality: 'Kiel',
      region: 'SH',
      countryCode: null,
    })
    expect(readPlaceText('Mysore, KA, IN', null)).toMatchObject({ region: 'KA', countryCode: 'IN' })
  })
})

describe('where a page is from', () => {
  it.each([
    ['de', 'jobs.fennel.ch', {}, 'de-CH'],
    ['en-US', 'fennel.in', {}, 'en-IN'],
    [null, null, { baseSalary: { currency: 'BRL', value: 3000 } }, 'und-BR'],
    [null, 'fennel.com', { salaryCurrency: 'CHF' }, 'und-CH'],
    ['en-GB', 'fennel.com', { salaryCurrency: 'USD' }, 'en-US'],
    ['en', null, { jobLocation: ['Marlow, CA', 'Wexford, TX'] }, 'en-US'],
    // Said by default.
    ['en-US', 'fennel.com', { jobLocation: 'Marlow, CA' }, 'en'],
    ['en', null, { hiringOrganization: { address: { addressCountry: 'Switzerland' } } }, 'en-CH'],
    ['pt-PT', null, { hiringOrganization: { address: { addressCountry: 'BR' } } }, 'pt-PT'],
    ['de', 'fennel.com', { salaryCurrency: 'EUR' }, 'de'],
    [null, null, {}, null],
  ])('%s at %s with %j: %s', (lang, host, fields, tag) => {
    expect(tagOfPage(lang, host, nodeOf(fields))).toBe(tag)
  })
})
