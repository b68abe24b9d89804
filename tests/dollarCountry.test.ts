// Whose dollars are paid in a place that is stated without its country.

import { describe, expect, it } from 'vitest'
import { dollarCountryOf } from '../electron/core/import/places/dollarCountry.ts'
import { readPlaceText } from '../electron/core/import/places/placeText.ts'

describe('the country of dollars', () => {
  it.each([
    ['Salem, MA', 'US'],
    ['Salem, MA (Derby Wharf area)', 'US'],
    ['Halifax, NS (two minutes from the ferry, free parking)', 'CA'],
    ['Salem, MA (or London, ON)', null],
    ['Vancouver, WA (Canada)', null],
    ['Whitehorse, YT', 'CA'],
    // The codes of two countries, and of a state of Australia.
    ['Darwin, NT', null],
    ['Adelaide, SA', null],
    ['Chennai, TN', null],
    ['Memphis, TN', 'US'],
    ['Leith (Edinburgh)', null],
    ['Northmill Works (Salem, MA)', null],
  ])('is read from %s: %s', (text, country) => {
    expect(dollarCountryOf([readPlaceText(text, null)!], [])).toBe(country)
  })

  it.each([
    ['Georgia', null],
    ['Ohio', 'US'],
    ['NSW', 'AU'],
  ])('is read from a region apart: %s', (region, country) => {
    const town = { ...readPlaceText('Marlow', null)!, locality: 'Marlow', region, countryRaw: null }
    expect(dollarCountryOf([town], [])).toBe(country)
  })
})
