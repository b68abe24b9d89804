// Node rules of JSON-LD: which objects are postings, what their fields are called, what references stand for.

import { describe, expect, it } from 'vitest'
import { findJsonLdPostings, type JsonLdBlock } from '../electron/core/import/formats/jsonLd.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readJson } from '../electron/core/import/json/jsonLadder.ts'
import { localName } from '../electron/core/import/json/jsonValue.ts'
import { plainNode } from './helpers/plainRaw.ts'

function find(values: unknown[], lang: string | null = null) {
  const blocks = values.map((value, index): JsonLdBlock => {
    const block = readJson(typeof value === 'string' ? value : JSON.stringify(value))
    if (block === null) throw new Error('The test gave unreadable JSON.')
    return { ...block, root: `script[${index}]` }
  })
  return findJsonLdPostings(blocks, { ...unknownSurroundings, lang })
}

function fieldsOf(...values: unknown[]) {
  return find(values).map(({ node }) => plainNode(node))
}

const job = { '@type': 'JobPosting', title: 'Baker' }

describe('local names', () => {
  it.each([
    ['JobPosting', 'JobPosting'],
    ['schema:JobPosting', 'JobPosting'],
    ['http://schema.org/JobPosting', 'JobPosting'],
    ['https://schema.org/JobPosting/', 'JobPosting'],
    ['http://schema.org#JobPosting', 'JobPosting'],
    ['http:/schema.orgPlace', 'Place'],
    ['http://www.schemaorg JobPosting', 'JobPosting'],
  ])('%s is %s', (name, local) => {
    expect(localName(name)).toBe(local)
  })
})

describe('things written as texts', () => {
  it('are read as things where they say their type', () => {
    const place = '{"@type":"Place","address":{"addressLocality":"Oslo"}}'
    expect(fieldsOf({ ...job, jobLocation: place, hiringOrganization: '{"name":"Braces"}' })).toEqual([
      {
        ...job,
        joblocation: { '@type': 'Place', address: { addresslocality: 'Oslo' } },
        hiringorganization: '{"name":"Braces"}',
      },
    ])
    expect(fieldsOf({ ...job, description: 'Say {"@type": what you like' })).toHaveLength(1)
  })
})

describe('where postings are found', () => {
  it('is not where they are only named by their id', () => {
    const about = { '@type': 'Article', about: [{ '@type': 'JobPosting', '@id': 'https://x.example/1#job' }] }
    expect(fieldsOf(about)).toEqual([])
    expect(fieldsOf(about, { ...job, '@id': 'https://x.example/1#job' })).toHaveLength(1)
  })

  it.each<[string, unknown]>([
    ['alone', job],
    ['in an array', [{ '@type': 'WebSite' }, job]],
    ['in @graph (Q31)', { '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization' }, job] }],
    ['in a nested @graph', { '@graph': [{ '@graph': [job] }] }],
    ['as mainEntity', { '@type': 'WebPage', mainEntity: job }],
    [
      'in an item list',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: job }] },
    ],
    ['in @list and @set', { a: { '@list': [{ '@set': [job] }] } }],
    ['in a wrapper', { jobs: [job] }],
    ['with a list of types (Q30)', { ...job, '@type': ['Thing', 'JobPosting'] }],
    ['with a full address as type (Q30)', { ...job, '@type': 'http://schema.org/JobPosting' }],
    ['in lower case (Q30)', { ...job, '@type': 'jobposting' }],
    ['with a prefix (Q30)', { ...job, '@type': 'schema:JobPosting' }],
    ['with a plain type', { type: 'JobPosting', title: 'Baker' }],
    [
      'with an alias',
      {
        '@context': { job: 's:JobPosting', s: 'http://schema.org/', kind: '@type' },
        kind: 'job',
        's:title': 'Baker',
      },
    ],
    [
      'expanded',
      [{ '@type': ['http://schema.org/JobPosting'], 'http://schema.org/title': [{ '@value': 'Baker' }] }],
    ],
  ])('%s', (_, value) => {
    const [posting, ...others] = fieldsOf(value)
    expect(others).toEqual([])
    expect(posting?.title).toBe('Baker')
  })

  it('matches the type whole, never a part of it', () => {
    expect(
      fieldsOf({ '@type': 'JobPostingList', title: 'A' }, { '@type': 'NotAJobPosting' }, { '@type': [] }),
    ).toEqual([])
  })

  it('reads every block and leaves repeats out (Q34)', () => {
    expect(
      fieldsOf({ '@type': 'Organization' }, job, { ...job, title: 'Cook' }, job).map(({ title }) => title),
    ).toEqual(['Baker', 'Cook'])
  })

  it('marks what is reached only through links to related jobs', () => {
    const found = find([
      {
        ...job,
        relatedLink: [{ ...job, title: 'Cook' }],
        similarJobs: { list: [{ ...job, title: 'Smith' }] },
      },
    ])
    expect(found.map(({ node, isAside }) => [plainNode(node).title, isAside ?? false])).toEqual([
      ['Baker', false],
      ['Cook', true],
      ['Smith', true],
    ])
  })

  it('says where it was and keeps its slice', () => {
    const [posting] = find([{ '@graph': [{}, { ...job, jobLocation: [{ address: { postalCode: 5 } }] }] }])
    expect(posting?.path).toBe('script[0].@graph[1]')
    expect(JSON.parse(posting?.verbatim ?? '')).toMatchObject(job)
    expect(posting?.node.fields.get('title')?.path).toBe('script[0].@graph[1].title')
    const location = posting?.node.fields.get('joblocation')?.values[0]
    const address = typeof location === 'object' ? location.fields.get('address') : undefined
    expect(address?.path).toBe('script[0].@graph[1].jobLocation[0].address')
    expect(address?.rung).toBe('jsonLd')
  })
})

describe('fields', () => {
  it('are found in any case (Q33), without nulls and empty objects', () => {
    const [posting] = fieldsOf({
      ...job,
      DatePosted: '2027-01-02',
      postalcode: 7,
      skills: '',
      image: null,
      geo: {},
      a: [null],
    })
    expect(posting).toEqual({ ...job, dateposted: '2027-01-02', postalcode: 7, skills: '' })
  })

  it('unwrap @value and pick one language', () => {
    const title = [
      { '@value': 'Bäcker', '@language': 'de' },
      { '@value': 'Baker', '@language': 'en-GB' },
    ]
    const value = { ...job, title, directApply: { '@value': true } }
    expect(plainNode(find([value], 'en')[0]?.node as never)).toEqual({ ...job, directapply: true })
    expect(plainNode(find([value], 'fr')[0]?.node as never).title).toBe('Bäcker')
  })

  it('flatten lists in lists', () => {
    expect(fieldsOf({ ...job, employmentType: [['A'], { '@list': ['B'] }] })[0]?.employmenttype).toEqual([
      'A',
      'B',
    ])
  })

  it('given under two names are one: a list, or the last with a warning', () => {
    const [posting] = find([{ ...job, 'schema:title': 'Cook', skills: 'a', Skills: 'b' }])
    expect(plainNode(posting?.node as never)).toMatchObject({ title: 'Cook', skills: ['a', 'b'] })
    expect(posting?.warnings.map(({ code, raw }) => [code, raw])).toEqual([['JSON_DUP_KEY', 'Baker']])
  })

  it('carry what the parser noticed about them, and only about them', () => {
    const text =
      '[{"@type":"JobPosting","title":"A","x":{"constructor":1}},{"@type":"JobPosting","title":"B"},]'
    const [first, second] = find([text])
    expect(first?.warnings.map(({ code, field, path }) => [code, field, path])).toEqual([
      ['JSON_LENIENT', null, null],
      ['KEY_DROPPED', 'x', 'script[0][0].x.constructor'],
    ])
    expect(second?.warnings.map(({ code }) => code)).toEqual(['JSON_LENIENT'])
  })

  it('say which posting a file ends in the middle of', () => {
    const [first, second] = find([
      '[{"@type":"JobPosting","title":"A"},{"@type":"JobPosting","title":"B","description":"half',
    ])
    expect(first?.warnings).toEqual([])
    expect(second?.warnings).toMatchObject([{ code: 'TRUNCATED', field: 'description' }])
  })
})

describe('references by @id', () => {
  it('are followed over all blocks (Q32)', () => {
    const org = { '@type': 'Organization', '@id': '#org', name: 'Harbour Bread' }
    const [posting] = fieldsOf({ ...job, hiringOrganization: { '@id': '#org' } }, org)
    expect(fieldsOf({ ...job, hiringOrganization: '#org' }, org)[0]).toEqual(posting)
    expect(posting?.hiringorganization).toEqual({
      '@type': 'Organization',
      '@id': '#org',
      name: 'Harbour Bread',
    })
  })

  it('stay addresses where nothing answers to them; blank ones vanish', () => {
    const [posting] = fieldsOf({
      ...job,
      hiringOrganization: { '@id': 'https://x.example/#org' },
      image: { '@id': '_:b1' },
    })
    expect(posting).toEqual({ ...job, hiringorganization: 'https://x.example/#org' })
  })

  it('complete a node that says little of itself', () => {
    const [posting] = fieldsOf(
      { ...job, hiringOrganization: { '@type': 'Organization', '@id': '#org', name: 'Harbour Bread' } },
      { '@id': '#org', name: 'Another', logo: 'l.png' },
    )
    expect(posting?.hiringorganization).toMatchObject({ name: 'Harbour Bread', logo: 'l.png' })
  })

  it('that lead back end', () => {
    const [posting] = fieldsOf(
      { ...job, '@id': '#job', hiringOrganization: { '@id': '#org' } },
      {
        '@type': 'Organization',
        '@id': '#org',
        name: 'Harbour Bread',
        owns: { '@id': '#job' },
        parent: { '@id': '#org' },
      },
    )
    expect(posting?.hiringorganization).toMatchObject({ name: 'Harbour Bread', owns: '#job', parent: '#org' })
  })

  it('that multiply are bounded', () => {
    const graph: unknown[] = [{ ...job, x: { '@id': '#0' } }]
    for (let index = 0; index < 40; index += 1) {
      const next = { '@id': `#${index + 1}` }
      graph.push({ '@id': `#${index}`, name: `n${index}`, a: next, b: next })
    }
    const [posting] = find([{ '@graph': graph }])
    expect(posting?.warnings.map(({ code }) => code)).toEqual(['LIMIT_REACHED'])
  })
})
