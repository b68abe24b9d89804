// Lines of labels as offices write them: with a gap in front of the colon, and with an aside behind the place.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function read(place: string) {
  const text = `National Consultant

Organization                :  Northmill Aid
Duty Station                :  ${place}
Type of Appointment         :  Consultancy
Closing Date                :  6 December 2026

You will train the teams of the clinics.

Requirements
- Two years of experience

Send your CV to jobs@northmill.example`
  return readSource({ bytes: new TextEncoder().encode(text), fileName: 'a.txt', savedAt: null }).drafts[0]!
    .content
}

test.each([
  ['Quelimane, Mozambique (with travel to Angoche and Moma)', 'Quelimane', 'MZ'],
  ['Kisumu, Kenya (with frequent field visits)', 'Kisumu', 'KE'],
  ['Leeds, UK (relocation available)', 'Leeds', 'GB'],
  ['Lyon, France (déplacements ponctuels à Paris)', 'Lyon', 'FR'],
])('%s', (place, locality, countryCode) => {
  const { locations, employment } = read(place)
  expect(locations).toMatchObject([{ label: place, locality, countryCode }])
  expect(employment.contract).toEqual(['contractor'])
})
