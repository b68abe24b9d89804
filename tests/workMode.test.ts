// Remote, hybrid or on site, as the kind of place and the places themselves state it.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readPlaces } from '../electron/core/import/places/places.ts'
import { nodeOf } from './helpers/rawNodes.ts'

function read(fields: Record<string, unknown>) {
  return readPlaces(nodeOf({ '@type': 'JobPosting', ...fields }), { employerName: 'Okapi Pay', lang: 'en' })
    .value
}

describe('a label that says how one works, and a place', () => {
  const page = (label: string, place: string) => `<html lang="en"><head><title>Post</title></head><body>
    <h1 data-qa="vacancy-title">Python Engineer</h1>
    <a data-qa="vacancy-company-name" href="/employer/42">Northmill Ltd</a>
    <span data-qa="vacancy-experience">1–3 years</span> <span data-qa="common-employment-text">Full-time</span>
    <span data-qa="work-formats-text">${label}</span> <div>${place}</div> <div data-qa="vacancy-salary">from £40,000</div>
    <div data-qa="vacancy-description">You write programs for mills. Asked for are Python and SQL.</div></body></html>`

  it.each([
    ['Формат работы: удалённо', 'Leeds, UK', 'remote'],
    ['Work mode: Remote', 'Leeds, UK', 'remote'],
    ['Work mode: Remote', 'Location: Leeds, UK', 'remote'],
    ['Work mode: Remote, on site', 'Leeds, UK', 'remote_or_onsite'],
    ['Work mode: Télétravail possible', 'Leeds, UK', 'remote_or_onsite'],
    ['Work mode: Hybrid', 'Leeds, UK', 'hybrid'],
  ])('%s, %s: %s', (label, place, mode) => {
    const [posting] = readPage(page(label, place), unknownSurroundings).postings
    const { workMode, locations } = readPlaces(posting!.node, { employerName: null, lang: 'en' }).value
    expect([workMode, ...locations.map((each) => each.label)]).toEqual([mode, 'Leeds, UK'])
  })
})

describe('remote, hybrid, on site', () => {
  const place = { address: { addressLocality: 'Oslo' } }

  it.each<[unknown, unknown, string]>([
    ['TELECOMMUTE', undefined, 'remote'],
    ['TELECOMMUTE', place, 'remote_or_onsite'],
    ['telecommute', undefined, 'remote'],
    ['http://schema.org/TELECOMMUTE', undefined, 'remote'],
    ['Fully remote', undefined, 'remote'],
    ['Télétravail', undefined, 'remote'],
    ['Télétravail : Non', undefined, 'onsite'],
    ['ON_SITE', place, 'onsite'],
    ['Work from office', place, 'onsite'],
    ['Hybrid', place, 'hybrid'],
    ['3 days in office', place, 'hybrid'],
    ['офис', place, 'onsite'],
    ['WFO 4 days', place, 'hybrid'],
    ['non-hybrid', place, 'unknown'],
    ['kein Hybrid', place, 'unknown'],
    ['Tryb: nie hybrydowa', place, 'unknown'],
    ['Onsite (not hybrid)', place, 'onsite'],
    ['Remote: no - hybrid', place, 'hybrid'],
    [undefined, 'Oslo (non-hybrid)', 'unknown'],
    ['5 days in office', place, 'onsite'],
    [['TELECOMMUTE', 'HYBRID'], place, 'hybrid'],
    [undefined, 'Hybrid - London', 'hybrid'],
    [undefined, 'Remote', 'remote'],
    [undefined, 'Remote - US', 'remote'],
    [undefined, ['Remote', 'Oslo'], 'remote_or_onsite'],
    [undefined, 'Remote / Kigali, Rwanda', 'remote_or_onsite'],
    [undefined, 'Remote / Kenya', 'remote'],
    [undefined, { address: { addressLocality: 'Remote', addressCountry: 'NO' } }, 'remote'],
    [undefined, { '@type': 'VirtualLocation' }, 'remote'],
    ['TELECOMMUTE, ONSITE', undefined, 'remote_or_onsite'],
    ['в офисе или удалённо', undefined, 'remote_or_onsite'],
    [undefined, { address: { addressLocality: 'Oslo', addressRegion: 'Remote' } }, 'remote_or_onsite'],
    [undefined, { address: { addressLocality: 'Austin, TX, Remote' } }, 'remote_or_onsite'],
    [undefined, { address: { addressLocality: 'Remote or Boston, MA' } }, 'remote_or_onsite'],
    [undefined, { address: { addressLocality: 'Remote / Europe' } }, 'remote'],
    [undefined, { address: { addressLocality: 'Remote / Worldwide' } }, 'remote'],
    [undefined, 'Not remote, Oslo', 'onsite'],
    [undefined, 'Oslo, remote-friendly', 'unknown'],
    [undefined, place, 'unknown'],
    [undefined, undefined, 'unknown'],
  ])('%o with %o: %s', (jobLocationType, jobLocation, expected) => {
    const fields = Object.fromEntries(
      Object.entries({ jobLocationType, jobLocation }).filter(([, value]) => value !== undefined),
    )
    expect(read(fields).workMode).toBe(expected)
  })

  it.each<[Record<string, unknown>, string]>([
    [{ workplaceType: 'Hybrid' }, 'hybrid'],
    [{ remote: 'true' }, 'remote'],
    [{ isRemote: true }, 'remote'],
    [{ remote: false }, 'unknown'],
    [{ remote: true, jobLocationType: 'HYBRID' }, 'hybrid'],
  ])('a name of its own, %o: %s', (fields, expected) => {
    expect(read(fields).workMode).toBe(expected)
  })

  it.each<[string, unknown, string]>([
    ['Head of sales, remote', undefined, 'remote'],
    ['Nurse (Hybrid)', place, 'hybrid'],
    ['Baker (удалённо)', undefined, 'remote'],
    ['Keeper - Remote - Lamps', place, 'remote_or_onsite'],
    ['Remote Sensing Analyst', place, 'unknown'],
    ['Analyst, Remote Sensing', place, 'unknown'],
    ['Keeper (remote-friendly)', place, 'unknown'],
  ])('the title %s with %o: %s', (title, jobLocation, expected) => {
    expect(read({ title, ...(jobLocation !== undefined && { jobLocation }) }).workMode).toBe(expected)
  })

  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [
      { addressLocality: 'Oslo (Hybrid)', addressCountry: 'NO' },
      { label: 'Oslo', locality: 'Oslo', countryCode: 'NO' },
    ],
    [
      { addressLocality: 'Hybrid in Austin, TX' },
      { label: 'Austin, TX', locality: 'Austin', regionCode: 'TX' },
    ],
    [
      { addressLocality: 'Oslo', addressRegion: 'Remote' },
      { label: 'Oslo', region: null },
    ],
    [{ addressLocality: 'Austin, TX, Remote' }, { label: 'Austin, TX', locality: 'Austin, TX' }],
    [
      { addressLocality: 'Remote / Austin, TX', addressCountry: 'US' },
      { label: 'Austin, TX', locality: 'Austin', region: 'TX', countryCode: 'US' },
    ],
  ])('the town of %o is not called after the mode', (address, expected) => {
    expect(read({ jobLocation: { '@type': 'Place', address } }).locations).toMatchObject([expected])
  })

  it('keeps where one may be apart from where one works', () => {
    expect(read({ jobLocation: 'Remote - US; Hybrid (Oslo)' })).toMatchObject({
      locations: [{ label: 'Oslo' }],
      applicantRegions: ['US'],
      workMode: 'hybrid',
    })
    expect(
      read({ jobLocation: { address: { addressLocality: 'Remote', addressCountry: 'NO' } } }),
    ).toMatchObject({
      locations: [],
      applicantRegions: ['Norway'],
    })
    expect(read({ jobLocation: { address: 'Pacific Time Zone' } })).toMatchObject({
      locations: [],
      applicantRegions: ['Pacific Time Zone'],
    })
  })

  it('never adopts what the description promises', () => {
    const description = '&lt;p&gt;Perks: work from anywhere for up to a month&lt;/p&gt;'
    const found = read({ jobLocation: place, description })
    expect(found.workMode).toBe('unknown')
    expect(found.hints).toEqual([
      { field: 'workMode', text: 'Perks: work from anywhere for up to a month', value: 'remote' },
    ])
    expect(read({ jobLocationType: 'TELECOMMUTE', description }).hints).toEqual([])
  })
})
