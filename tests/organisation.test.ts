import { describe, expect, it } from 'vitest'
import { readIdentifier } from '../electron/core/import/fields/identifier.ts'
import { readEmployer } from '../electron/core/import/fields/organisation.ts'
import { normalise } from '../electron/core/import/normalise.ts'
import { rawNode, rawPosting } from './helpers/rawNode.ts'

const read = (hiringOrganization: unknown) =>
  readEmployer(rawNode({ hiringOrganization }), 'https://board.example/jobs/1')

describe('readEmployer', () => {
  it.each([
    ['Nordlicht Bakery', 'Nordlicht Bakery', null],
    [{ '@type': 'Organization', name: 'M&uuml;ller &amp; Co' }, 'Müller & Co', null],
    [
      { name: 'N/A', legalName: 'Nordlicht GmbH', url: '/company/1' },
      'Nordlicht GmbH',
      'https://board.example/company/1',
    ],
    [
      { name: 'Nordlicht', sameAs: 'https://www.linkedin.com/company/nordlicht' },
      'Nordlicht',
      'https://www.linkedin.com/company/nordlicht',
    ],
    [[{ name: '' }, { name: 'Second' }], 'Second', null],
    [{ organizationName: 'Nordlicht' }, 'Nordlicht', null],
    [{ name: 'Nordlicht', website: 'www.nordlicht.example' }, 'Nordlicht', 'https://www.nordlicht.example/'],
    [{ '@type': 'Person', name: 'Ada Bäcker' }, 'Ada Bäcker', null],
    [{ '@type': 'Person', familyName: 'Bäcker', givenName: 'Ada' }, 'Ada Bäcker', null],
    [{ name: 'Nordlicht', sameAs: 'https://www.google.com/search?q=Nordlicht' }, 'Nordlicht', null],
    [{ brand: { brand: { name: 'Nordlicht' } } }, null, null],
  ])('%j', (value, name, url) => {
    expect(read(value)).toMatchObject({ value: { name, url, hidden: false }, warnings: [] })
  })

  it.each([
    [{ name: 'Nordlicht', url: 'javascript:alert(1)' }, 'javascript:alert(1)'],
    [{ sameAs: [' java\tscript:alert(1)'], name: 'Nordlicht' }, ' java\tscript:alert(1)'],
    [{ name: 'Nordlicht', sameAs: ['file:///C:/n', 'https://nordlicht.example/'] }, null],
    [{ name: 'Nordlicht', url: 'Nordlicht: the bakery' }, null],
  ])('says that an address of %j leads nowhere on the web, where it does', (value, raw) => {
    const { warnings } = read(value)
    expect(warnings.map((each) => [each.code, each.raw])).toEqual(raw === null ? [] : [['URL_REJECTED', raw]])
  })

  it.each([
    ['https://careers.nordlicht.example/', 'nordlicht'],
    [{ '@id': 'https://www.nordlicht.co.uk/#org' }, 'nordlicht'],
    [{ sameAs: 'https://www.linkedin.com/company/nord-licht/' }, 'nord-licht'],
    [{ name: 'https://nordlicht.example' }, 'nordlicht'],
  ])('takes the name from the address %j, and says so', (value, name) => {
    const reading = read(value)
    expect(reading.value.name).toBe(name)
    expect(reading.warnings.map(({ code }) => code)).toEqual(['ORG_FROM_URL'])
  })

  it.each([
    ['Work for us — Nordlicht Care & Sons', 'Nordlicht Care & Sons'],
    ['Nordlicht jobs', 'nordlichtcaresons'],
  ])('writes a name known from an address alone as the title %j does', (title, name) => {
    const node = rawNode({ hiringOrganization: 'https://nordlichtcaresons.example/' })
    expect(readEmployer(node, null, title).value.name).toBe(name)
  })

  it.each([
    ['NordLicht Care & Sons', 'NordLicht Care & Sons'],
    ['Reference number', 'nordlichtcaresons'],
    ['Sons of the North', 'nordlichtcaresons'],
  ])('writes it as %j does, whose number the job has', (numbered, name) => {
    const node = rawNode({
      hiringOrganization: { '@id': 'https://nordlichtcaresons.example/#organization' },
      identifier: { '@type': 'PropertyValue', name: numbered, value: '7' },
    })
    const { value, warnings } = readEmployer(node, null)
    expect([value.name, warnings[0]?.code]).toEqual([name, 'ORG_FROM_URL'])
  })

  it.each([
    'confidential',
    'Confidential Company',
    { name: 'CONFIDENTIAL' },
    'Company Name Confidential',
    'Private Advertiser',
    'Name withheld',
    'Anonymer Arbeitgeber',
    '企業名非公開',
    'one of our clients',
    'Unser Kunde',
    'un de nos clients',
    'uno de nuestros clientes',
  ])('%j is an employer who stays hidden', (value) => {
    expect(read(value).value).toMatchObject({ name: null, hidden: true })
  })

  it.each([undefined, '', 'N/A', 'Apply now!', 'Jetzt bewerben »', {}])(
    'takes %j for not stated',
    (value) => {
      expect(read(value)).toEqual({
        value: { name: null, hidden: false, url: null, logoUrl: null },
        warnings: [],
      })
    },
  )

  it('reads a logo however it is given, and never a script', () => {
    const logo = (value: unknown) => read({ name: 'N', logo: value }).value.logoUrl
    expect(logo('https://cdn.example/l?e=1&amp;v=2')).toBe('https://cdn.example/l?e=1&v=2')
    expect(logo({ '@type': 'ImageObject', contentUrl: '/l.png' })).toBe('https://board.example/l.png')
    expect(logo(['', 'https://cdn.example/2'])).toBe('https://cdn.example/2')
    expect(logo('javascript:alert(1)')).toBeNull()
    expect(logo(false)).toBeNull()
  })

  it('notices names that templates leave behind', () => {
    expect(read('ABC Company').warnings.map(({ code }) => code)).toEqual(['LOOKS_LIKE_TEMPLATE'])
  })
})

describe('readIdentifier', () => {
  const identify = (identifier: unknown) =>
    readIdentifier(rawNode({ identifier }), 'Cook', { name: 'Nordlicht', url: null, logoUrl: null })
  it.each([
    [
      { '@type': 'PropertyValue', name: 'Nordlicht', value: '200285218_en-US' },
      '200285218_en-US',
      '200285218',
      'Nordlicht',
      false,
    ],
    [{ propertyID: 'REQ', value: 17 }, '17', '17', 'REQ', false],
    ['R-2044', 'R-2044', 'r-2044', null, false],
    ['2044.', '2044', '2044', null, false],
    [4711, '4711', '4711', null, false],
    ['Job ID: 2024-55', '2024-55', '2024-55', null, false],
    ['Req #: AB-7', 'AB-7', 'ab-7', null, false],
    [
      'https://www.nordlicht.example/job/9/',
      'https://www.nordlicht.example/job/9/',
      'https://nordlicht.example/job/9',
      null,
      false,
    ],
    ['Nordlicht GmbH', 'Nordlicht GmbH', 'nordlicht gmbh', null, true],
    ['cook', 'cook', 'cook', null, true],
    ['0', '0', '0', null, true],
    [['Nordlicht', 'R-1'], 'R-1', 'r-1', null, false],
  ])('%j', (value, text, key, scheme, weak) => {
    expect(identify(value)).toEqual({ value: text, key, scheme, weak })
  })

  it.each([
    ['https://jobs.nordlicht.example/job/R-107/Cook', null],
    ['https://nordlicht.example/R-107', 'https://nordlicht.example/R-107'],
  ])('is no part of the address of who hires: %s', (url, own) => {
    const node = rawNode({ identifier: 'R-107', hiringOrganization: { name: 'Nordlicht', url } })
    expect(readEmployer(node, null).value.url).toBe(own)
    const posting = normalise(
      rawPosting({ identifier: 'R-107', hiringOrganization: { name: 'Nordlicht', url } }),
    )
    expect(posting.content.urls.posting).toBe(own === null ? url : null)
  })

  it.each([
    ['https://board.example/employers/nordlicht.35A4F400.html', true],
    ['https://board.example/employers/35A4F400', true],
    ['https://board.example/employers/nordlicht', false],
  ])('is weak where it is the last in the address of who hires: %s', (url, weak) => {
    const node = rawNode({ identifier: '35A4F400' })
    expect(readIdentifier(node, 'Cook', { name: 'Nordlicht', url, logoUrl: null })?.weak).toBe(weak)
  })

  it.each([
    ['https://apply.example/778812/img/logo.png', true],
    ['https://apply.example/jobs/778812/logo.png', false],
    ['https://apply.example/uploads/2026/logo.png', false],
  ])('is weak where its number is that of the logo of who hires: %s', (logoUrl, weak) => {
    const node = rawNode({ identifier: 'lumen-778812-master' })
    expect(readIdentifier(node, 'Cook', { name: 'Nordlicht', url: null, logoUrl })?.weak).toBe(weak)
  })

  it.each([undefined, '', { name: 'Nordlicht', value: '' }, { name: 'Nordlicht' }])(
    'takes %j for not stated',
    (value) => {
      expect(identify(value)).toBeNull()
    },
  )
})
