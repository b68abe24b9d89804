// Whether a short line is a place and nothing else, or several, where no country is written.

import { describe, expect, it } from 'vitest'
import { readPlaceText } from '../electron/core/import/places/placeText.ts'
import { splitPlaces } from '../electron/core/import/places/severalPlaces.ts'
import { firmAndPlace, isPlace } from '../electron/core/import/wording/lines/placeAlone.ts'

describe('a town with a code of letters, or its county', () => {
  it.each([
    '26721 Emden',
    'D-24837 Schleswig',
    '08-110 Siedlce',
    'Whitby YO21 3PU',
    'Toronto, ON M5V 2T6',
    'Reading, Berkshire',
    'Gdańsk, pomorskie',
  ])('%s is a place', (line) => expect(isPlace(line)).toBe(true))
  it.each([
    '26700 Mitarbeiter',
    '26721 baked loaves',
    '12345 NORTHMILL',
    'Model AB12 3CD.',
    'Nurse SW1A 1AA',
    'version A1B 2C3x',
    'Head Baker, Kent',
    'Reading, writing',
  ])('%s is none', (line) => expect(isPlace(line)).toBe(false))
})

describe('what stands behind a place', () => {
  it.each([
    'Wil (Sur site)',
    'Wil (Vor Ort)',
    'Wil (À distance)',
    'Wil (Da remoto)',
    'Wil (In sede)',
    'Wil (Op locatie)',
  ])('%s says where one works', (text) => expect(readPlaceText(text, null)?.label).toBe('Wil'))
  it.each(['Wil (Nord)', 'Wil (Sankt Gallen)'])('%s says which place it is', (text) =>
    expect(readPlaceText(text, null)?.label).toBe(text),
  )
  it('may be the code of the Post behind the country', () => {
    expect(readPlaceText('Salem, OR, USA 97301', null)).toMatchObject({
      locality: 'Salem',
      region: 'OR',
      postalCode: '97301',
      countryCode: 'US',
    })
    expect(readPlaceText('Mill House, Abbey Road, Whitby, YO21 3PU', null)).toMatchObject({
      street: 'Mill House, Abbey Road',
      locality: 'Whitby',
      region: null,
      postalCode: 'YO21 3PU',
    })
    expect(readPlaceText('41 Quarry Rd, Fort Collins, CO, 80521, US', null)).toMatchObject({
      street: '41 Quarry Rd',
      locality: 'Fort Collins',
      region: 'CO',
      postalCode: '80521',
    })
    // Which of them is the town nobody can tell.
    expect(readPlaceText('Mill House, Abbey, Whitby, YO21 3PU', null)?.locality).toBeNull()
    expect(readPlaceText('Leeds, England, UK LS1 4AP', null)).toMatchObject({
      locality: 'Leeds',
      countryCode: 'GB',
    })
  })
})

it.each([
  ['Pune, Hyderabad, Chennai', ['Pune', 'Hyderabad', 'Chennai']],
  ['Leeds, York, Hull (UK)', ['Leeds, UK', 'York, UK', 'Hull, UK']],
  ['Madrid, Sevilla (Spain)', ['Madrid, Spain', 'Sevilla, Spain']],
  ['Marlow oder Husum (Deutschland)', ['Marlow, Deutschland', 'Husum, Deutschland']],
  ['Berlin/München (Germany)', ['Berlin, Germany', 'München, Germany']],
  ['Köln/Cologne (Germany)', ['Köln/Cologne (Germany)']],
  ['Leeds, West Yorkshire (UK)', ['Leeds, West Yorkshire (UK)']],
  ['Marlow Dale, Leeds, York (UK)', ['Marlow Dale, Leeds, York (UK)']],
  ['北京 上海 深圳', ['北京', '上海', '深圳']],
  ['北京市 上海市', ['北京市', '上海市']],
  ['北京 海淀', ['北京 海淀']],
  ['浙江 杭州', ['浙江 杭州']],
  ['Berlin und Hamburg', ['Berlin', 'Hamburg']],
  ['London, Dublin', ['London', 'Dublin']],
  // The second may be what the first lies in.
  ['Murcia, Madrid', ['Murcia, Madrid']],
  ['Marlow, Leeds, York', ['Marlow, Leeds, York']],
  ['Luxembourg, Luxembourg', ['Luxembourg, Luxembourg']],
  ['Leeds, UK, and Dublin, Ireland', ['Leeds, UK', 'Dublin, Ireland']],
  ['Austin, TX and Denver, CO (hybrid)', ['Austin, TX (hybrid)', 'Denver, CO (hybrid)']],
  ['Madrid y Barcelona, España', ['Madrid, España', 'Barcelona, España']],
  ['Berlin & Wien, Österreich', ['Berlin', 'Wien, Österreich']],
  ['Dallas and Houston, TX. Monterrey, Mexico', ['Dallas', 'Houston, TX', 'Monterrey, Mexico']],
  ['Sarajevo, Bosnia and Herzegovina', ['Sarajevo, Bosnia and Herzegovina']],
  ['Gander, Newfoundland and Labrador, Canada', ['Gander, Newfoundland and Labrador, Canada']],
  ['Brighton and Hove, UK', ['Brighton and Hove, UK']],
])('towns that everybody knows, and nothing else: %s', (text, expected) =>
  expect(splitPlaces(text)).toEqual(expected),
)

it.each([
  ['Northmill FZ-LLC - Dubai, United Arab Emirates', 'Northmill FZ-LLC', 'Dubai, United Arab Emirates'],
  ['Northmill Ltd | Leeds, UK', 'Northmill Ltd', 'Leeds, UK'],
  ['Nordmühle GmbH, Leipzig', 'Nordmühle GmbH', 'Leipzig'],
])('who hires and where: %s', (line, name, place) => expect(firmAndPlace(line)).toEqual({ name, place }))

it.each(['Northmill Ltd - Head of Milling', 'Northmill Ltd - we mend mills'])('no place: %s', (line) =>
  expect(firmAndPlace(line)).toBeNull(),
)

it.each([
  ['Marlow, DE, 69190', { locality: 'Marlow', postalCode: '69190', countryCode: 'DE' }],
  ['Marlow, IN, 635109', { locality: 'Marlow', postalCode: '635109', countryCode: 'IN' }],
  // In Delaware.
  ['Marlow, DE, 19801', { locality: null, countryCode: null }],
  ['Marlow Square, PA, US, 19073', { locality: 'Marlow Square', region: 'PA', street: null }],
])('letters between a town and its code: %s', (text, expected) =>
  expect(readPlaceText(text, null)).toMatchObject(expected),
)
