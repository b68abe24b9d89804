// What stands in brackets before and behind a title of a written text.

import { describe, expect, it } from 'vitest'
import { isPlace } from '../electron/core/import/wording/lines/placeAlone.ts'
import { partTitle } from '../electron/core/import/wording/titles/titleParts.ts'

describe('hours in brackets behind a title', () => {
  it.each([
    ['[上海/远程] 云雀诚聘前端工程师 (全职)', '前端工程师', ['全职']],
    ['Miller (Full-time)', 'Miller', ['Full-time']],
    ['Postdoc in Milling (2 years, full time)', 'Postdoc in Milling', ['full time']],
    ['Miller (2 years)', 'Miller (2 years)', []],
    ['Opportunité : Miller (full-time)', 'Miller', ['full-time']],
    ['Bäcker（Teilzeit）', 'Bäcker', ['Teilzeit']],
    // What one is called is no hours.
    ['Miller (Trainee)', 'Miller (Trainee)', []],
    ['Shift planner (full-time staff)', 'Shift planner (full-time staff)', []],
    ['(Full-time)', '(Full-time)', []],
  ])('%s', (written, title, kinds) => expect(partTitle(written)).toMatchObject({ title, kinds }))
})

describe('a place beside a mode in brackets', () => {
  it.each([
    ['[Hybrid/ Quận 3, HCM] Mill Engineer', 'Quận 3, HCM'],
    ['[Leeds/Remote] Mill Engineer', 'Leeds'],
    ['[Remote / Leeds, UK] Mill Engineer', 'Leeds, UK'],
    ['[Hybrid/ SAP, HCM] Mill Engineer', null],
    ['[Remote/Leeds/York] Mill Engineer', null],
    ['[Hybrid, Grinding] Mill Engineer', null],
  ])('%s: %s', (written, place) =>
    expect(partTitle(written)).toMatchObject({ title: 'Mill Engineer', place }),
  )

  it('may be a district before its town', () => {
    expect(isPlace('Quận 3, HCM')).toBe(true)
    expect(isPlace('Payroll, HCM')).toBe(false)
  })
})

it('a place behind a title is where it is, and no part of it', () => {
  expect(partTitle('Lead Miller in Coventry')).toMatchObject({ title: 'Lead Miller', place: 'Coventry' })
  expect(partTitle('Oferta: enfermero (Gijón)')).toMatchObject({ title: 'enfermero', place: 'Gijón' })
  for (const title of ['Postdoc in Ecology', 'Baker (US Remote)', 'Teacher in Training', 'Baker (Nights)'])
    expect(partTitle(title), title).toMatchObject({ title, place: null })
})

describe('who hires behind a title', () => {
  it.each([
    ['Offre d’emploi : Boulanger chez Moulin Nord - CDI - Tanger', 'Boulanger', 'Moulin Nord', 'Tanger'],
    ['Boulanger chez Moulin', 'Boulanger', 'Moulin', null],
    ['Bäcker bei Nordmühle Backwaren - Vollzeit - Bremen', 'Bäcker', 'Nordmühle Backwaren', 'Bremen'],
    ['Baker at Northmill Bakeries | Full-time | Leeds', 'Baker', 'Northmill Bakeries', 'Leeds'],
    // One word may be anything, and not every name is who hires.
    ['Bäcker bei Nacht - Vollzeit - Bremen', 'Bäcker bei Nacht', null, 'Bremen'],
    ['Nurse at Night Shift - Full-time - Leeds', 'Nurse at Night Shift', null, 'Leeds'],
    ['Infirmier chez Particuliers', 'Infirmier chez Particuliers', null, null],
    ['Une journée chez Moulin', 'Une journée chez Moulin', null, null],
  ])('%s', (written, title, employer, place) =>
    expect(partTitle(written)).toMatchObject({ title, employer, place }),
  )
})

describe('a house by its name behind a title, and its town', () => {
  it.each([
    ['Care Assistant - Mill House Care Home, Hull', 'Care Assistant', 'Mill House Care Home', 'Hull'],
    ['Chef – The Old Forge Restaurant, Marlow', 'Chef', 'The Old Forge Restaurant', 'Marlow'],
    ['Nurse - Private Care Home, Hull', 'Nurse - Private Care Home, Hull', null, null],
    ['Engineer - Milling Systems, Hull', 'Engineer - Milling Systems, Hull', null, null],
    ['Manager - Bakery, Hull', 'Manager - Bakery, Hull', null, null],
  ])('%s', (written, title, employer, place) =>
    expect(partTitle(written)).toMatchObject({ title, employer, place }),
  )
})
