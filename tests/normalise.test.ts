import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../electron/core/import/normalise.ts'
import type { RawNode, RawValue } from '../electron/core/import/raw.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { warning } from '../shared/messages.ts'
import { postingContentSchema, warningSchema } from '../shared/posting.ts'
import { outlineOf } from './helpers/golden.ts'
import { rawPosting } from './helpers/rawNode.ts'
import { hasSeeds, seedPaths } from './helpers/seeds.ts'

const job = {
  title: 'Night Baker',
  description: '&lt;p&gt;R&amp;amp;D of &lt;b&gt;bread&lt;/b&gt;&lt;/p&gt;',
  datePosted: '2031-03-03',
  validThrough: '2031-04-02T00:00:00Z',
  hiringOrganization: { '@type': 'Organization', name: 'Nordlicht Bakery', logo: 'https://cdn.example/l' },
  identifier: { '@type': 'PropertyValue', name: 'Nordlicht Bakery', value: 'R-17_en-US' },
  employmentType: ['FULL_TIME', 'CONTRACTOR'],
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Kiel', addressCountry: 'DE' },
  },
  estimatedSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { minValue: 30000, maxValue: 40000, unitText: 'YEAR' },
  },
  educationRequirements: { credentialCategory: 'bachelor degree' },
  experienceRequirements: { monthsOfExperience: 48 },
  skills: 'Kneading, Baking',
  url: 'https://nordlicht.example/jobs/night-baker-123456',
  workHours: '38 h',
  unknownKey: { a: [1, 'b', null] },
}

describe('normalise', () => {
  it('gives a record that fits the schema, with where each field came from', () => {
    const { content, warnings } = normalise(rawPosting(job))
    expect(postingContentSchema.parse(content)).toEqual(content)
    expect(warnings).toEqual([])
    expect(content.provenance.description).toEqual({
      path: '$.description',
      rung: 'json',
      rule: 'unescaped 1',
    })
    expect(content.provenance.employer?.path).toBe('$.hiringOrganization')
    expect(content.provenance.contact).toBeUndefined()
    expect(content.extra).toEqual({ unknownKey: { a: [1, 'b'] } })
    expect(content.quality).toContain('SALARY_MISSING')
  })

  it('takes working hours that name a kind of employment for one', () => {
    const kinds = (workHours: string) =>
      normalise(rawPosting({ title: 'Baker', employmentType: 'CDD', workHours })).content.employment
    expect(kinds('Complet')).toMatchObject({ schedule: ['full_time'], contract: ['temporary'] })
    expect(kinds('60% - 60%').schedule).toEqual(['part_time'])
    expect(kinds('38 h').schedule).toEqual([])
  })

  it.each([
    ['£38,694 per annum pro rata', '£38,694 per annum pro rata'],
    ['£38k a year', 'GBP 38694 – 38694 YEAR'],
  ])('keeps what is written beside the ends of a pay where it is more: %s', (value, said) => {
    const baseSalary = {
      currency: 'GBP',
      value: { minValue: 38694, maxValue: 38694, unitText: 'YEAR', value },
    }
    expect(normalise(rawPosting({ baseSalary })).content.salaries[0]?.rawText).toBe(said)
  })

  it('counts openings under the name that sites give them', () => {
    expect(normalise(rawPosting({ numberOfPositions: 2 })).content.openings).toBe(2)
  })

  it('takes a word below a label for schooling in a text', () => {
    const read = (description: string) => normalise(rawPosting({ description })).content.education.hint
    expect(read('Uren: 24<br>Opleidingsniveau: MBO')).toEqual({
      levels: ['professional_certificate'],
      text: 'Opleidingsniveau: MBO',
      conflicts: false,
    })
    expect(read('Education: MBO<br>You need a PhD in milling.')?.levels).toEqual(['doctorate'])
    expect(read('Team: MBO<br>Education: for all')).toBeNull()
  })

  it('takes the heading of a list of skills for none', () => {
    const skills = '<p><b>What do you bring?</b></p><ul><li>Kneading</li><li>Baking</li></ul>'
    expect(normalise(rawPosting({ skills })).content.sections.skills).toEqual(['Kneading', 'Baking'])
  })

  it('takes a kind of employment where the industry belongs for one', () => {
    const { employment, industry } = normalise(rawPosting({ industry: ['Full Time', 'Milling'] })).content
    expect([employment.schedule, industry]).toEqual([['full_time'], ['Milling']])
  })

  it.each([
    ['PART_TIME', 'Working Student Baking (m/f/d)', ['part_time'], ['intern']],
    ['FULL_TIME', 'Baker (part-time)', ['full_time'], []],
    ['CONTRACTOR', 'Baker (80-100%)', ['part_time', 'full_time'], ['contractor']],
    ['FULL_TIME', 'Internship Coordinator', ['full_time'], []],
    ['FULL_TIME', 'Baker (100%, befristet für 6-12 Monate)', ['full_time'], ['temporary']],
    ['FULL_TIME', 'Baker (befristet bis 31.12.2027)', ['full_time'], ['temporary']],
  ])('of %s and "%s" makes hours and contract', (employmentType, title, schedule, contract) => {
    const { employment } = normalise(rawPosting({ title, employmentType })).content
    expect(employment).toMatchObject({ schedule, contract })
  })

  it('says a state once that stands behind its town as well', () => {
    const address = { addressLocality: 'Ballarat VIC', addressRegion: 'VIC', addressCountry: 'AU' }
    const { locations } = normalise(rawPosting({ title: 'Baker', jobLocation: { address } })).content
    expect(locations.map(({ label }) => label)).toEqual(['Ballarat, VIC'])
  })

  it('takes a place that lacks only the country of another for the same', () => {
    const at = (address: object) => ({ '@type': 'Place', address })
    const jobLocation = [
      at({ addressLocality: 'Kiel', addressCountry: 'DE' }),
      at({ addressLocality: 'Kiel' }),
      at({ addressLocality: 'Bremen' }),
    ]
    const { locations } = normalise(rawPosting({ title: 'Baker', jobLocation })).content
    expect(locations.map(({ label, countryCode }) => [label, countryCode])).toEqual([
      ['Kiel', 'DE'],
      ['Bremen', null],
    ])
  })

  it('is pure: the same source gives the same draft and is left as it was', () => {
    const raw = rawPosting(job)
    const before = structuredClone(raw)
    expect(normalise(raw)).toEqual(normalise(raw))
    expect(raw).toEqual(before)
  })

  it('gives the keys of identity', () => {
    const draft = normalise(rawPosting(job, { pageUrl: 'https://board.example/list/?utm_source=x' }))
    expect(draft.identifierKey).toBe('nordlicht bakery|r-17')
    expect(draft.addressKeys).toEqual([
      'https://nordlicht.example/jobs/night-baker-123456',
      'https://board.example/list',
      'nordlicht.example#123456',
    ])
  })

  it('takes the address of the page for its own only where the page holds no other posting', () => {
    const raw = rawPosting({ title: 'Cook', url: '' }, { pageUrl: 'https://board.example/all-jobs-in-kiel' })
    expect(normalise(raw).content.urls.posting).toBe('https://board.example/all-jobs-in-kiel')
    const listed = normalise(raw, false)
    expect(listed.content.urls).toEqual({ posting: null, apply: null, canonical: null, aliases: [] })
    expect(listed.addressKeys).toEqual([])
  })

  it('takes the title from the page where there is none, without the employer', () => {
    const { title: _, ...untitled } = job
    const draft = normalise(rawPosting(untitled, { pageTitle: 'Oven Hand - Nordlicht Bakery | Jobs' }))
    expect(draft.content.title).toBe('Oven Hand')
    expect(draft.content.provenance.title).toEqual({ path: 'title', rung: 'page', rule: 'pageTitle' })
    expect(normalise(rawPosting(untitled)).warnings.map(({ code }) => code)).toEqual(['TITLE_MISSING'])
    // What was filled in under a name of schema.org's is told beside the field of the record.
    const filled = { ...rawPosting(job), warnings: [warning('FILLED_FROM_PAGE', { field: 'jobLocation' })] }
    expect(normalise(filled).warnings).toMatchObject([{ field: 'locations' }])
    expect(normalise(rawPosting({ name: 'Oven Hand' })).content.title).toBe('Oven Hand')
  })

  it('the day of publication is that of posting where no other is stated', () => {
    const posted = (fields: Record<string, string>) =>
      normalise(rawPosting({ title: 'Cook', ...fields })).content.posted?.date
    expect(posted({ datePublished: '2031-03-03' })).toBe('2031-03-03')
    expect(posted({ dateCreated: '2031-03-02' })).toBe('2031-03-02')
    expect(posted({ dateCreated: '2031-03-02', datePublished: '2031-03-03' })).toBe('2031-03-03')
    expect(posted({ datePosted: '2031-03-04', datePublished: '2031-03-03' })).toBe('2031-03-04')
  })

  it('settles a date that can be read two ways by the others', () => {
    const { content } = normalise(
      rawPosting({ title: 'Cook', datePosted: '13/03/2031', validThrough: '04/05/2031' }),
    )
    expect(content.deadline.date?.date).toBe('2031-05-04')
  })

  it('keeps second fields of a kind and second employers', () => {
    const extra = (fields: Record<string, unknown>) => normalise(rawPosting(fields)).content.extra
    expect(extra({ title: 'Cook', name: 'Head Cook', jobBenefits: 'a', benefits: 'b' })).toEqual({
      name: 'Head Cook',
      benefits: 'b',
    })
    expect(extra({ title: 'Cook', hiringOrganization: ['Nordlicht', 'Südlicht'] })).toEqual({
      hiringOrganization: ['Nordlicht', 'Südlicht'],
    })
    expect(extra({ name: 'Cook', hiringOrganization: 'Nordlicht', relevantOccupation: 'Cooks' })).toEqual({})
  })

  it('says nothing of what is not stated', () => {
    const { content } = normalise(rawPosting({}))
    expect(postingContentSchema.parse(content)).toEqual(content)
    expect(content).toMatchObject({
      title: null,
      employer: { name: null, hidden: false },
      posted: null,
      deadline: { date: null, origin: 'none' },
      salaries: [],
      experience: { monthsMin: null },
      education: { minLevel: null, hint: null },
      openings: null,
      directApply: null,
    })
  })
})

describe('any source', () => {
  const scalar = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '',
      'N/A',
      '&lt;p&gt;x',
      '<b>',
      'https://x.example/?a&amp;b',
      'javascript:x',
      '12/09/2021',
      '0',
      '-1',
      '€ 15,67',
      '1e999',
      '\ud800',
    ),
    fc.double(),
    fc.integer(),
    fc.boolean(),
  )
  const names = [
    ...Object.keys(job),
    'baseSalary',
    'jobLocationType',
    'applicationContact',
    'qualifications',
    'image',
    'sameAs',
    'value',
    'name',
    'address',
    'geo',
    '@id',
    'minValue',
    'unitText',
  ]
  const anyValue = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.constant(null),
      tie('node'),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
    node: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4 }),
  }))

  it('never makes normalise throw or break the schema', () => {
    const changes = fc.dictionary(fc.constantFrom(...names), anyValue.value, { maxKeys: 6 })
    fc.assert(
      fc.property(changes, (change) => {
        const flat = JSON.parse(JSON.stringify({ ...job, ...change }), (_, value) =>
          Array.isArray(value) ? value.flat(9) : value,
        )
        const draft = normalise(
          rawPosting(flat, { pageUrl: 'https://board.example/1', pageTitle: 'x', lang: 'de' }),
        )
        postingContentSchema.parse(draft.content)
        for (const each of draft.warnings) warningSchema.parse(each)
        expect(
          normalise(rawPosting(flat, { pageUrl: 'https://board.example/1', pageTitle: 'x', lang: 'de' })),
        ).toEqual(draft)
      }),
      { numRuns: 300 },
    )
  })

  it('may hold itself', () => {
    const raw = rawPosting(job)
    const knot = (node: RawNode, depth: number): void => {
      for (const field of node.fields.values()) {
        field.values.forEach((value: RawValue) => {
          if (typeof value === 'object' && depth < 4) knot(value, depth + 1)
        })
        field.values.push(raw.node)
      }
    }
    knot(raw.node, 0)
    expect(() => normalise(raw)).not.toThrow()
  })
})

describe.skipIf(!hasSeeds)('the five seeds', () => {
  const drafts = new Map(
    seedPaths.map((path) => {
      const result = readSource({ bytes: readFileSync(path), fileName: basename(path), savedAt: null })
      return [basename(path).slice(0, 3), result.drafts[0]!] as const
    }),
  )
  const seed = (name: string) => drafts.get(name)!
  const names = ['000', '001', '002', '003', '004']

  it.each(names)('%s is read whole: one layer, no entity left, no address', (name) => {
    const { content, rawNode, warnings } = seed(name)
    expect(content.description.layers).toBe(1)
    const { provenance: _, ...words } = content
    expect(JSON.stringify(words)).not.toMatch(/&[a-z]+;|&#|<\/?(?:br|strong)/i)
    expect(content.urls).toEqual({ posting: null, apply: null, canonical: null, aliases: [] })
    expect(content.employer).toMatchObject({
      name: 'Apple',
      hidden: false,
      url: 'https://www.linkedin.com/company/apple',
    })
    expect(content.employment).toEqual({ schedule: ['full_time'], contract: [], raw: ['FULL_TIME'] })
    expect(content.locations).toMatchObject([
      { locality: 'Cupertino', region: 'CA', countryCode: 'US', lat: 37.319313, lon: -122.02927 },
    ])
    expect(content.sections.skills).toEqual([])
    expect(JSON.parse(rawNode)).toMatchObject({ '@type': 'JobPosting' })
    expect(postingContentSchema.parse(content)).toEqual(content)
    expect(warnings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(names)('%s has a deadline that the site set', (name) => {
    expect(seed(name).content.deadline).toMatchObject({
      origin: 'board_default',
      confidence: 'high',
      afterDays: 30,
    })
  })

  it('keeps ampersands that are meant', () => {
    expect(seed('000').content.description.plainText).toContain('R&D of deep learning')
    expect(seed('004').content.description.plainText).toContain('The Camera & Photos team')
  })

  it.each([
    ['000', []],
    ['001', []],
    ['002', [['136000', '219000']]],
    ['003', [['135000', '206000']]],
    ['004', []],
  ])('%s has the salaries %j, as estimates', (name, ranges) => {
    const { salaries } = seed(name).content
    expect(salaries.map(({ min, max }) => [min, max])).toEqual(ranges)
    for (const salary of salaries)
      expect(salary).toMatchObject({ kind: 'estimated', currency: 'USD', period: 'year' })
  })

  it('has months of experience on 000 and 001 only', () => {
    expect(names.map((name) => seed(name).content.experience.monthsMin)).toEqual([48, 60, null, null, null])
  })

  it('sees that the text asks for more than a bachelor on 000, 001 and 004', () => {
    const conflicts = names.filter((name) => seed(name).warnings.some(({ code }) => code === 'EDU_CONFLICT'))
    expect(conflicts).toEqual(['000', '001', '004'])
    expect(names.map((name) => seed(name).content.education.minLevel)).toEqual(Array(5).fill('bachelor'))
  })

  it('has keys from the role numbers', () => {
    expect(names.map((name) => seed(name).identifierKey)).toEqual(
      ['200285218', '200267025', '200166605', '200174899', '200276677'].map((number) => `apple|${number}`),
    )
    expect(new Set(names.map((name) => seed(name).nodeHash)).size).toBe(5)
    for (const name of names) expect(seed(name).addressKeys).toEqual([])
  })

  it('gives headings, paragraphs and lists', () => {
    const headings = names.map((name) =>
      outlineOf(seed(name).content.description.blocks).filter((line) => /^#+ /.test(line)),
    )
    const main = ['# Summary', '# Key Qualifications', '# Description', '# Education & Experience']
    expect(headings.map((lines) => lines.filter((line) => line.startsWith('# ')))).toEqual(
      Array(5).fill(main),
    )
    expect(headings.map((lines) => lines.filter((line) => line.startsWith('## ')))).toEqual([
      [],
      ['## This role will have the following responsibilities:'],
      ['## JOB SUMMARY'],
      ['## WHAT YOU’LL DO'],
      [],
    ])
    const items = names.map((name) =>
      outlineOf(seed(name).content.description.blocks).filter((line) => line.startsWith('- ')),
    )
    expect(items.map((lines) => lines.length)).toEqual([0, 5, 10, 6, 0])
    expect(items.flat().every((line) => /^- [A-Z]/.test(line))).toBe(true)
  })
})
