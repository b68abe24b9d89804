// How one works, said on a page beside the town that its data name.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { withoutModeWords } from '../electron/core/import/places/modeWords.ts'
import { plainNode } from './helpers/plainRaw.ts'
import { readAnswer } from './helpers/readAnswer.ts'

const read = (line: string, more: object = {}) => {
  const data = { '@type': 'JobPosting', title: 'Baker', jobLocation: 'Leeds', ...more }
  const page = `<script type="application/ld+json">${JSON.stringify(data)}</script><main><h1>Baker</h1>
    <p>Northmill Ltd — ${line}</p><h2>About the role</h2><p>You bake bread for the whole town and keep the oven warm.</p>
    <h2>Requirements</h2><ul><li>Experience with ovens of stone</li><li>Joy in rising early</li></ul></main>`
  return plainNode(readPage(page, unknownSurroundings).postings[0]!.node)
}

it('is filled in where the data are silent', () => {
  expect(read('Leeds (hybrid, 2 days in office)')).toMatchObject({
    joblocationtype: 'hybrid',
    joblocation: 'Leeds',
  })
  expect(read('Leeds (on-site)')).toMatchObject({ joblocationtype: 'onsite' })
})

it('is not where the data say something else, the town is another, or nothing is said', () => {
  expect(read('Leeds (hybrid)', { jobLocationType: 'TELECOMMUTE' }).joblocationtype).toBe('TELECOMMUTE')
  expect(read('York (hybrid)')).not.toHaveProperty('joblocationtype')
  expect(read('Leeds')).not.toHaveProperty('joblocationtype')
  expect(read('Leeds (remote)')).not.toHaveProperty('joblocationtype')
})

it.each([
  ['Rzeszów / częściowo zdalnie', 'Rzeszów'],
  ['Lyon, télétravail partiel', 'Lyon'],
  ['Husum / Homeoffice möglich', 'Husum'],
  ['Rzeszów, centrum', 'Rzeszów, centrum'],
])('is taken off "%s"', (text, place) => {
  expect(withoutModeWords(text)).toBe(place)
})

describe('a mode of work where a place belongs', () => {
  it.each([
    [{ office: 'Remote', additionalOffices: { office: 'Leith' } }, ['Leith'], 'remote_or_onsite'],
    [{ office: 'Homeoffice', additionalOffices: ['Leith', 'Kiel'] }, ['Leith', 'Kiel'], 'remote_or_onsite'],
    [{ office: 'Hybrid', additionalOffices: ['Leith'] }, ['Leith'], 'hybrid'],
    [{ office: 'Leith', additionalOffices: ['Remote'] }, ['Leith'], 'remote_or_onsite'],
    [{ office: 'Remote', additionalOffices: ['Homeoffice'] }, [], 'remote'],
    [{ office: 'Remote' }, [], 'remote'],
  ])('is one of them: %o', (members, labels, mode) => {
    const { locations, workMode } = readAnswer(members)
    expect([locations.map(({ label }) => label), workMode]).toEqual([labels, mode])
  })
})

it('reads the municipality where Norway’s employment service keeps it', () => {
  const place = { country: 'NORGE', city: '', county: 'VESTLAND', municipal: 'BERGEN' }
  expect(readAnswer({ workLocations: [place] }).locations).toMatchObject([
    { locality: 'BERGEN', region: 'VESTLAND', countryCode: 'NO' },
  ])
})
