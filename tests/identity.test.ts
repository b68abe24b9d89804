import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addressKeysOf,
  canShareEmployerKey,
  employerKey,
  hashNode,
  identifierKeyOf,
  identifierValueKey,
  textContainment,
} from '../electron/core/import/identity.ts'
import { isSameJob, type SharedKey } from '../electron/core/import/sameJob.ts'
import { rawNode } from './helpers/rawNode.ts'

describe('K0, the node', () => {
  const posting = {
    '@type': 'JobPosting',
    title: 'Cook',
    hiringOrganization: { name: 'N', logo: 'https://cdn.example/a?e=1' },
  }
  const hash = (change: Record<string, unknown>) => hashNode(rawNode({ ...posting, ...change }))

  it('does not see pictures, tracking or the order of keys', () => {
    const same = hashNode(rawNode(Object.fromEntries(Object.entries(posting).reverse())))
    expect(hash({ image: 'https://cdn.example/b?t=9' })).toBe(same)
    expect(hash({ hiringOrganization: { logo: 'https://cdn.example/a?e=2', name: 'N' } })).toBe(same)
    expect(hash({ url: 'https://n.example/1?utm_source=a' })).toBe(hash({ url: 'https://n.example/1' }))
  })

  it('sees every other change', () => {
    const hashes = [
      {},
      { title: 'Chef' },
      { validThrough: '2031-01-01' },
      { hiringOrganization: { name: 'M' } },
      { title: ['Cook', 'Chef'] },
    ]
    expect(new Set(hashes.map(hash)).size).toBe(hashes.length)
  })

  it('bears a node that holds itself', () => {
    const node = rawNode(posting)
    node.fields.set('self', { key: 'self', path: '$.self', rung: 'json', values: [node] })
    expect(hashNode(node)).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('K1, employer and identifier', () => {
  it.each([
    ['Nordlicht, Inc.', 'nordlicht'],
    ['NORDLICHT GmbH & Co. KG', 'nordlicht'],
    ['Nord-Licht S.A.', 'nord licht'],
    ["Ada's Bakery Ltd", 'adas bakery'],
    ['Zoë Bäckerei', 'zoë bäckerei'],
    ['株式会社 北光', '株式会社 北光'],
    ['Пекарня', 'пекарня'],
    ['AG', 'ag'],
    ['!!!', ''],
  ])('%j is %j', (name, key) => expect(employerKey(name)).toBe(key))

  it.each([
    ['200285218_en-US', '200285218'],
    [' R-17 ', 'r-17'],
    ['17_extra', '17_extra'],
    ['https://n.example/j/1/?utm_source=x', 'https://n.example/j/1'],
  ])('%j is %j', (value, key) => expect(identifierValueKey(value)).toBe(key))

  const employer = { name: 'Nordlicht Inc', hidden: false, url: null, logoUrl: null }
  const identifier = { value: '7', key: '7', scheme: null, weak: false }
  it('joins both', () => expect(identifierKeyOf(employer, identifier)).toBe('nordlicht|7'))
  it('is none where one is missing or weak', () => {
    expect(identifierKeyOf(employer, null)).toBeNull()
    expect(identifierKeyOf(employer, { ...identifier, weak: true })).toBeNull()
    expect(identifierKeyOf({ ...employer, name: null }, identifier)).toBeNull()
    expect(identifierKeyOf({ ...employer, name: '!!!' }, identifier)).toBeNull()
  })
})

describe('K2, addresses', () => {
  const keys = (posting: string | null, apply: string | null = null, aliases: string[] = []) =>
    addressKeysOf({ posting, apply, canonical: null, aliases })

  it('takes canonical addresses and ids of providers, of the application page ids only', () => {
    expect(
      keys(
        'https://www.n.example/jobs/cook/?utm_source=x',
        'https://jobs.lever.co/n/0f4ad8e1-1c2d-4e5f-8a9b-0c1d2e3f4a5b/apply',
        ['https://www.linkedin.com/jobs/view/2714567890'],
      ),
    ).toEqual([
      'https://n.example/jobs/cook',
      'https://linkedin.com/jobs/view/2714567890',
      'linkedin:2714567890',
      'lever:0f4ad8e1-1c2d-4e5f-8a9b-0c1d2e3f4a5b',
    ])
  })
  it('takes no front page and no list of jobs', () => {
    expect(keys('https://n.example/', 'https://n.example/apply', ['https://n.example/careers'])).toEqual([])
    for (const list of [
      'cook-jobs',
      'cook-jobs-in-leeds.html',
      'cook-jobs-SRCH_KO0,4.htm',
      'Northvale-Jobs-E801.htm',
    ])
      expect(keys(`https://n.example/a/${list}`, null, []), list).toEqual([])
    expect(keys('https://n.example/a/cook-jobs-4711', null, [])).toEqual([
      'https://n.example/a/cook-jobs-4711',
    ])
  })
})

describe('the guard', () => {
  const job = (title: string | null, plainText: string, name: string | null = null, place = '') => ({
    title,
    employer: { name },
    locations: place === '' ? [] : [{ label: place }],
    description: { plainText },
  })
  const bread = 'We bake bread every morning and sell it in three shops in town'
  const code = 'Design distributed storage for satellites using modern compilers'
  const number: SharedKey = {
    isSameAddress: false,
    isSameImport: false,
    isCrowded: false,
    hasOtherAddress: false,
  }
  const address: SharedKey = { ...number, isSameAddress: true }

  it('takes the same title under the same key for the same job', () => {
    const doubtful = { ...number, isSameImport: true, isCrowded: true, hasOtherAddress: true }
    expect(isSameJob(job('Cook', bread), job('COOK (m/f/d)', code), doubtful)).toBe(true)
  })

  it('keeps the jobs of several employers apart that a list gives the address of its search', () => {
    const one = job('Cook', '', 'Northvale Bakery')
    const listed = { ...address, isSameImport: true }
    expect(isSameJob(one, job('Cook', '', 'Salt & Thistle'), listed)).toBe(false)
    expect(isSameJob(one, job('Cook', '', 'Salt & Thistle'), address)).toBe(false)
    expect(isSameJob(one, job('Cook', '', 'Northvale Bakery Ltd'), listed)).toBe(true)
    expect(isSameJob(one, job('Cook', ''), listed)).toBe(true)
    // An agency that comes to name its client changes one advert.
    expect(isSameJob(job('Cook', bread, 'Agency'), job('Cook', bread, 'Salt & Thistle'), address)).toBe(true)
  })

  it('keeps apart what one import brings from several towns', () => {
    const listed = { ...address, isSameImport: true }
    const inBergen = job('Cook', bread, 'Northvale Bakery', 'Bergen, NO')
    expect(isSameJob(inBergen, job('Cook', bread, 'Northvale Bakery', 'Leeds'), listed)).toBe(false)
    expect(isSameJob(inBergen, job('Cook', bread, 'Northvale Bakery', 'Bergen'), listed)).toBe(true)
    expect(isSameJob(inBergen, job('Cook', bread, 'Northvale Bakery', 'Leeds'), address)).toBe(true)
  })

  it('stops an address only where title and text are both quite different', () => {
    expect(isSameJob(job('Cook', bread), job('Pastry Chef', bread), address)).toBe(true)
    expect(isSameJob(job('Cook', bread), job('Storage Engineer', code), address)).toBe(false)
    expect(isSameJob(job(null, bread), job('Storage Engineer', code), address)).toBe(true)
    expect(isSameJob(job('Cook', ''), job('Storage Engineer', code), address)).toBe(true)
    expect(isSameJob(job('Night Cook', bread), job('Day Cook', code), address)).toBe(true)
  })

  it('wants a text that agrees where only a number is common and the title is another', () => {
    const edited = `${bread}, also on Sundays`
    expect(isSameJob(job('Night Cook', bread), job('Day Cook', edited), number)).toBe(true)
    expect(isSameJob(job('Night Cook', bread), job('Day Cook', code), number)).toBe(false)
    expect(isSameJob(job('Night Cook', bread), job('Day Cook', ''), number)).toBe(false)
    expect(
      isSameJob(job('Cook', bread), job('Cook in Bergen', `${code} and bread in three shops`), number),
    ).toBe(true)
    expect(isSameJob(job('Cook', bread), job('Night Cook', code), number)).toBe(false)
  })

  it.each(['isSameImport', 'isCrowded', 'hasOtherAddress'] as const)(
    'is stricter with a number where %s',
    (doubt) => {
      const shared = { ...number, [doubt]: true }
      expect(isSameJob(job('Cook', bread), job('Cook in Bergen', bread), shared)).toBe(true)
      expect(isSameJob(job('Cook', bread), job('Cook in Bergen', `${code} bread`), shared)).toBe(false)
      expect(isSameJob(job('Night Cook', bread), job('Day Cook', bread), shared)).toBe(false)
    },
  )

  it('trusts one address in one import only with titles that agree', () => {
    const shared = { ...address, isSameImport: true }
    expect(isSameJob(job('Cook', bread), job('Cook | Northvale', bread), shared)).toBe(true)
    expect(isSameJob(job('Night Cook', bread), job('Day Cook', bread), shared)).toBe(false)
  })

  it.each([
    ['a b c d', 'a b', 1],
    ['a b', 'c d', 0],
    ['Über uns', 'über UNS', 1],
    ['软件工程师', '高级软件工程师', 1],
    ['パン職人', '寿司職人', 1 / 3],
    ['', 'a', 0],
  ])('%j holds %j by %d', (left, right, expected) =>
    expect(textContainment(left, right)).toBeCloseTo(expected),
  )
})

it('the quick test for names never says no where two have one key', () => {
  const signs = fc.constantFrom(
    ...'aA.bB1+-’ №²ÅåKkſsİiﬁf中\u030a&'.split(''),
    'Inc',
    ' GmbH',
    ' & Co',
    ' und Co',
  )
  const name = fc.array(signs, { maxLength: 5 }).map((each) => each.join(''))
  fc.assert(
    fc.property(name, name, (left, right) => {
      if (!canShareEmployerKey(left, right)) expect(employerKey(left)).not.toBe(employerKey(right))
    }),
    { numRuns: 5000 },
  )
})
