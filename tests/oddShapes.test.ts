// Values of a marked posting in shapes that schema.org allows, or that sites write all the same: lists within things,
// ranges where a number belongs, one line in every part of an address, a name on the page that nothing answers to.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import type { PostingContent } from '../shared/posting.ts'

const baker = {
  '@type': 'JobPosting',
  title: 'Baker',
  description: 'You bake for Harbour Bread, at night.',
  datePosted: '2031-03-01',
  hiringOrganization: { name: 'Harbour Bread' },
}

function read(more: object): { content: PostingContent; warnings: unknown[] } {
  const bytes = Buffer.from(JSON.stringify({ ...baker, ...more }))
  const { drafts } = readSource({ bytes, fileName: 'baker.json', savedAt: null })
  expect(drafts).toHaveLength(1)
  return drafts[0]!
}

const listOf = (...names: string[]): object => ({
  '@type': 'ItemList',
  itemListElement: names.map((name, at) => ({ '@type': 'ListItem', position: at + 1, name })),
})

describe('parts of the text', () => {
  it.each([
    [{ jobBenefits: listOf('Bread', 'Rolls') }, { benefits: { plainText: '- Bread\n- Rolls' } }],
    [
      { responsibilities: { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: 'Bake' }] } },
      { responsibilities: { plainText: 'Bake' } },
    ],
    [{ incentiveCompensation: { currency: 'EUR', value: 500 } }, { incentives: { plainText: 'EUR 500' } }],
    [{ skills: '["Baking","Icing"]' }, { skills: ['Baking', 'Icing'] }],
    [
      { skills: [{ '@type': 'DefinedTerm', name: 'Baking', description: 'Making bread of dough' }] },
      { skills: ['Baking'] },
    ],
    [
      { jobBenefits: [{ name: 'Bread' }, { name: 'Pension', description: 'from day one' }] },
      { benefits: { plainText: '- Bread\n- Pension: from day one' } },
    ],
  ])('%j', (more, sections) => {
    expect(read(more).content.sections).toMatchObject(sections)
  })

  it('has the lines that the whole text has of it', () => {
    const description =
      '<p>We bake.</p><ul><li>Baking bread</li><li>Cleaning ovens</li><li>Own knife</li></ul>'
    const glued = { responsibilities: 'Baking breadCleaning ovens', skills: 'Cleaning ovensOwn knife' }
    expect(read({ description, ...glued }).content.sections).toMatchObject({
      responsibilities: { plainText: '- Baking bread\n- Cleaning ovens' },
      skills: ['Cleaning ovens', 'Own knife'],
    })
    const other = 'Baking bunsCleaning ovens'
    expect(read({ description, responsibilities: other }).content.sections.responsibilities?.plainText).toBe(
      other,
    )
  })

  it('begins below the title that is repeated on top of it', () => {
    const textOf = (description: string): string => read({ description }).content.description.plainText
    expect(textOf('<h2>Baker</h2><p>You bake.</p>')).toBe('You bake.')
    expect(textOf('<h2>Bakers</h2><p>You bake.</p>')).toBe('Bakers\n\nYou bake.')
    expect(textOf('<h2>Baker</h2>')).toBe('Baker')
  })

  it('is none where nothing answers to its name', () => {
    expect(read({ description: { '@id': '#text' } }).content.description.plainText).toBe('')
  })
})

describe('whom to ask', () => {
  it.each([
    [
      { '@type': 'Person', givenName: 'Ann', familyName: 'Lee', telephone: 'tel:+4411300' },
      'Ann Lee, +4411300',
    ],
    [{ name: 'Ann Lee', email: 'mailto:ann@bread.example?subject=Baker' }, 'Ann Lee, ann@bread.example'],
    [
      { name: 'Harbour Bread', contactPoint: { email: 'hr@bread.example' } },
      'Harbour Bread, hr@bread.example',
    ],
    [{ contactType: 'HR', telephone: '' }, null],
    ['Ann Lee\nQuay 1\nKiel', 'Ann Lee, Quay 1, Kiel'],
  ])('%j', (applicationContact, contact) => {
    expect(read({ applicationContact }).content.contact).toBe(contact)
  })
})

describe('experience', () => {
  const months = (monthsOfExperience: unknown, more: object = {}): object => ({
    '@type': 'OccupationalExperienceRequirements',
    monthsOfExperience,
    ...more,
  })

  it.each([
    [months({ '@type': 'QuantitativeValue', minValue: 24, maxValue: 48 }), 24],
    [months({ '@type': 'QuantitativeValue', value: 3, unitText: 'YEAR' }), 36],
    [{ '@type': 'QuantitativeValue', minValue: 2, unitCode: 'ANN' }, 24],
    [months(0, { description: '2 years at the oven' }), 24],
    [months(0, { description: 'Some time at the oven' }), 0],
  ])('%j', (experienceRequirements, monthsMin) => {
    expect(read({ experienceRequirements }).content.experience.monthsMin).toBe(monthsMin)
  })
})

describe('degrees', () => {
  const certificate = { credentialCategory: 'professional certificate', name: 'Oven licence' }

  it.each([
    [certificate, 'professional_certificate', 'professional certificate; Oven licence'],
    [{ credentialCategory: 'bachelor degree', name: 'Bachelor Degree' }, 'bachelor', 'bachelor degree'],
    ['No formal qualifications needed.', 'none', 'No formal qualifications needed.'],
  ])('%j', (educationRequirements, minLevel, raw) => {
    expect(read({ educationRequirements }).content.education).toMatchObject({ minLevel, raw })
  })
})

describe('addresses', () => {
  const page = 'https://bread.example/jobs/7'

  it.each([
    [{ url: 'bread.example/jobs/7' }, page],
    [{ url: 'careers.bread.example/jobs/7.html' }, 'https://careers.bread.example/jobs/7.html'],
    [{ url: page, mainEntityOfPage: true }, page],
    [{ sameAs: 'https://www.linkedin.com/company/harbour-bread' }, null],
    [{ sameAs: 'https://twitter.com/harbourbread' }, null],
    [{ sameAs: 'https://www.linkedin.com/jobs/view/77' }, 'https://www.linkedin.com/jobs/view/77'],
  ])('%j', (more, posting) => {
    const { content, warnings } = read(more)
    expect([content.urls.posting, warnings]).toEqual([posting, []])
  })
})

describe('places', () => {
  const line = 'Leeds, West Yorkshire, GB'
  const leeds = { locality: 'Leeds', countryCode: 'GB' }

  it.each([
    [{ addressLocality: 'Leeds, UK', addressCountry: 'GB' }, leeds],
    [
      { addressLocality: 'Cali', postalCode: 'Cra. 58 #3-08', addressCountry: 'CO' },
      { postalCode: null, street: 'Cra. 58 #3-08' },
    ],
    [{ addressLocality: 'Turku ja 3 muuta, Finland', addressCountry: 'FI' }, { locality: 'Turku' }],
    [
      { addressLocality: line, addressRegion: line, addressCountry: line },
      { ...leeds, region: 'West Yorkshire' },
    ],
    [{ addressLocality: 'Leeds', addressCountry: 'United Kingdom (UK)' }, leeds],
    [
      { addressLocality: 'US-IL-Chicago', addressCountry: 'US' },
      { locality: 'Chicago', region: 'IL' },
    ],
    [{ addressRegion: 'Illinois, US' }, { locality: null, region: 'Illinois', countryCode: 'US' }],
    [
      { addressLocality: 'Leeds', addressCountry: { '@id': 'https://www.wikidata.org/wiki/Q145' } },
      { countryRaw: null },
    ],
  ])('%j', (address, place) => {
    expect(read({ jobLocation: { '@type': 'Place', address } }).content.locations).toMatchObject([place])
  })

  it.each([
    [{ address: { addressCountry: 'Remote' } }, 'remote', []],
    [{ address: { addressLocality: 'Leeds', addressCountry: 'Remote' } }, 'remote_or_onsite', []],
    [{ name: 'Remote', address: { addressCountry: 'US' } }, 'remote', []],
    [{ name: 'Home Office', address: { addressLocality: 'Leeds' } }, 'unknown', []],
    [{ address: { addressLocality: 'Remote - US', addressCountry: 'Remote' } }, 'remote', ['US']],
  ])('%j is %s', (place, workMode, applicantRegions) => {
    expect(read({ jobLocation: { '@type': 'Place', ...place } }).content).toMatchObject({
      workMode,
      applicantRegions,
    })
  })

  it.each(['US, CA', ['UNITED_STATES', 'CAN']])('countries to apply from: %j', (name) => {
    const { content } = read({ applicantLocationRequirements: { '@type': 'Country', name } })
    expect(content.applicantRegions).toEqual(['United States', 'Canada'])
  })
})

describe('the rest', () => {
  it.each([
    [{ identifier: { name: 'Harbour Bread', propertyID: 'JR-7' } }, { identifier: { value: 'JR-7' } }],
    [{ totalJobOpenings: 0 }, { openings: null }],
    [{ applicationDeadline: '2031-03-09' }, { deadline: { date: { date: '2031-03-09' } } }],
    [
      { baseSalary: { currency: 'EUR', value: { value: 'By agreement', unitText: 'HOUR' } } },
      { salaries: [{ currency: 'EUR', period: 'hour', rawText: 'By agreement' }] },
    ],
    [{ jobStartDate: 'Autumn 2031' }, { startDate: { kind: 'none', raw: 'Autumn 2031' } }],
  ])('%j', (more, content) => {
    const found = read(more)
    expect(found.content).toMatchObject(content)
    expect(found.warnings).toEqual([])
  })
})

it('takes the value of the posting itself for its number where the address ends with it', () => {
  const numberOf = (more: object) => read(more).content.identifier?.value
  expect(numberOf({ url: 'https://harbour.example/jobs/198KVTX', value: '198KVTX' })).toBe('198KVTX')
  expect(numberOf({ url: 'https://harbour.example/jobs/7', value: '30000' })).toBeUndefined()
})

it.each(['N.v.t.', 'NC', 'n/d', 'Keine Angabe'])('no street is called %s', (streetAddress) => {
  const address = { addressLocality: 'Raleigh', addressRegion: 'NC', addressCountry: 'US', streetAddress }
  expect(read({ jobLocation: { address } }).content.locations).toMatchObject([
    { street: null, regionCode: 'NC' },
  ])
})

it.each(['apply', 'aplicar', 'postuler'])(
  'an address that ends in /%s leads to the form of its page',
  (end) => {
    const page = 'https://harbour.example/jobs/7-baker'
    const { urls } = read({ url: `${page}/${end}`, mainEntityOfPage: page }).content
    expect(urls).toMatchObject({ posting: page, apply: `${page}/${end}`, aliases: [] })
    expect(read({ url: `${page}/${end}` }).content.urls.posting).toBe(`${page}/${end}`)
  },
)
