// What tells in data that an object is a job, and what tells that it is none; and the facts that only their keys or
// their neighbours make out.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import type { PostingContent } from '../shared/posting.ts'
import { readAnswer as read } from './helpers/readAnswer.ts'

const readAll = (data: unknown): PostingContent[] =>
  readSource({
    bytes: new TextEncoder().encode(JSON.stringify(data)),
    fileName: 'answer.json',
    savedAt: null,
  }).drafts.map(({ content }) => content)

const titlesIn = (data: unknown): (string | null)[] => readAll(data).map(({ title }) => title)

describe('an object is a job', () => {
  it('by its kind of contract, its town and the day it was first published', () => {
    const job = {
      title: 'Verpleegkundige',
      location: 'Leith',
      typeContract: ['Vast'],
      publicationFirstDate: '2031-03-24 13:24:27',
    }
    expect(titlesIn([job])).toEqual(['Verpleegkundige'])
    expect(titlesIn([{ ...job, typeContract: undefined }])).toEqual([])
    expect(titlesIn([{ ...job, location: undefined }])).toEqual([])
  })

  it('where a list of jobs has a trade, its town and an address below the jobs', () => {
    const vagas = [
      {
        cargo: 'Desenvolvedor de teares',
        ativa: true,
        link: 'https://la.example/vaga/teares',
        localizacao: { cidade: 'Recife' },
      },
      { cargo: 'Tecelão', link: 'https://la.example/vaga/tecelao', ativa: true },
    ]
    expect(titlesIn({ vagas })).toEqual(['Desenvolvedor de teares', 'Tecelão'])
    const builds = vagas.map((one) => ({ ...one, cargo: 'build-teares', status: 'success' }))
    expect(titlesIn({ jobs: builds })).toEqual([])
  })

  it('where it calls its title a designation, as boards in India and the Gulf do', () => {
    const jobs = ['Finance Graduate', 'Kiln Keeper'].map((designation, n) => ({
      designation,
      location: 'Cairo - Egypt',
      description: '<p>You keep the books of our kilns.</p>',
      company: { name: 'Northmill' },
      jobId: `0910${n}`,
      latestPostedDate: '1791546800',
    }))
    expect(readAll({ jobs })).toMatchObject([
      { title: 'Finance Graduate', posted: { instant: '2026-10-09T11:53:20.000Z' } },
      { title: 'Kiln Keeper', locations: [{ label: 'Cairo, Egypt' }], identifier: { value: '09101' } },
    ])
    expect(
      titlesIn({ team: [{ name: 'Ada Marlow', designation: 'Kiln Keeper', company: 'Northmill' }] }),
    ).toEqual([])
  })

  it('where a list of openings has a trade as a name, and its office', () => {
    const openings = [
      { id: 71, name: 'Wick Trimming Intern', office: 'Buffalo, NY' },
      { id: 72, name: 'Baker', office: 'Newark, NJ' },
    ]
    expect(readAll({ openings })).toMatchObject([
      { title: 'Wick Trimming Intern', locations: [{ label: 'Buffalo, NY' }], identifier: { value: '71' } },
      { title: 'Baker', locations: [{ label: 'Newark, NJ' }] },
    ])
    expect(titlesIn({ team: openings })).toEqual([])
    expect(titlesIn({ jobs: openings.map((one) => ({ ...one, startDate: '2021-03' })) })).toEqual([])
    expect(titlesIn({ jobs: openings.map((one) => ({ ...one, name: 'Main hall' })) })).toEqual([])
  })

  it('where it says in capitals what one does and what is asked for', () => {
    const row = {
      COMPANY: '북촌등불',
      WORKING_AREA: '서울 강남구',
      TITLE: '등불지기',
      MAINDUTIES: '• 심지 다듬기',
      QUALIFICATION: '• 차분한 손',
      JOB_POSTING_URL: 'https://northmill.example/position/20240',
    }
    expect(readAll(row)).toMatchObject([
      { title: '등불지기', employer: { name: '북촌등불' }, locations: [{ label: '서울 강남구' }] },
    ])
    expect(titlesIn({ TITLE: '등불지기', QUALIFICATION: '학사', BIRTHDAY: '1999-01-01' })).toEqual([])
  })

  it('where its title stands one step further in than its number', () => {
    const jobPosting = [
      {
        requisitionNumber: 1620,
        clientInfo: { clientName: 'Northmill Lamps' },
        location: { workType: 'onsite/remote', city: 'Leith', country: 'GB' },
        employmentType: 'Fulltime',
        positionDetails: { positionTitle: 'Wick Trimmer', skills: 'Wicks,Oil' },
      },
    ]
    const [posting] = readAll({ jobPosting })
    expect(posting).toMatchObject({
      title: 'Wick Trimmer',
      employer: { name: 'Northmill Lamps' },
      identifier: { value: '1620' },
      workMode: 'remote_or_onsite',
    })
  })

  it('where it says how many are wanted, on what terms and for how much', () => {
    const request = { title: 'Aux de lampadas', total_vacancies: 2, contract_type: ['CLT'], salary: '2500' }
    expect(titlesIn(request)).toEqual(['Aux de lampadas'])
  })

  it('where the page beside its attributes is that of a job', () => {
    const record = (links: Record<string, string>, attributes = {}) => ({
      data: [
        {
          id: '61900',
          type: 'jobs',
          links: { self: 'https://api.northmill.example/v1/jobs/61900', ...links },
          attributes: {
            title: 'Wick Trimmer',
            body: '<p>Lamps want care.</p>',
            'created-at': '2031-01-01T09:00:00Z',
            ...attributes,
          },
        },
      ],
    })
    const page = { 'public-job-url': 'https://work.northmill.example/jobs/61900-wick-trimmer' }
    expect(titlesIn(record(page))).toEqual(['Wick Trimmer'])
    // A record of a queue has no page, a note none of a job, and what a machine did has an end.
    expect(titlesIn(record({}))).toEqual([])
    expect(titlesIn(record({ 'public-url': 'https://northmill.example/notes/61900-wicks' }))).toEqual([])
    expect(titlesIn(record(page, { exitCode: 1 }))).toEqual([])
  })

  it('where a list of jobs has a key for each entry, or its system calls it a job', () => {
    const jobs = {
      a7: { title: 'Wick Trimmer', country: 'Malta', description: 'Trim.', date_posted: '2031-01-01' },
    }
    expect(titlesIn({ jobs })).toEqual(['Wick Trimmer'])
    expect(titlesIn({ lamps: jobs })).toEqual([])
    const entry = { type: 'job', title: { rendered: 'Lamp Keeper' }, acf: { city: 'Leith' } }
    expect(titlesIn([{ ...entry, link: 'https://n.example/job/lamp-keeper/' }])).toEqual(['Lamp Keeper'])
    expect(titlesIn([{ ...entry, type: 'post', link: 'https://n.example/lamp-keeper/' }])).toEqual([])
  })

  it.each([
    {
      jobs: [
        {
          name: 'build',
          location: 'eu',
          url: 'https://ci.example/jobs/123456',
          status: 'failed',
          created_at: '2031-01-01',
        },
      ],
    },
    {
      results: [
        {
          title: 'Research grant for lamp makers',
          organization: 'Lamp Fund',
          location: 'Leith',
          amount: '$5,000',
          description: 'For wicks.',
          applyUrl: 'https://lf.example/apply',
        },
      ],
    },
    {
      clientInfo: { clientName: 'Hill' },
      details: { title: 'New site', description: 'Build it.' },
      deadline: '2031-01-01',
    },
    { companies: [{ name: 'Northmill', location: 'Leith', numberOfOpenings: 5, description: 'Lamps.' }] },
  ])('and not in %j', (data) => {
    expect(titlesIn(data)).toEqual([])
  })
})

describe('a job in data', () => {
  it('has the page whose address ends in its number or title, whatever the key', () => {
    const page = 'https://boards.example/lamps/wick-trimmer/87.406'
    expect(read({ uid: '87.406', url_boards_hosted_page: page, url: null }).urls.posting).toBe(page)
    expect(read({ uid: '87.406', company_url: page, logoUrl: page, url: null }).urls.posting).toBeNull()
    expect(
      read({ uid: '87.406', search_url: 'https://boards.example/lamps', url: null }).urls.posting,
    ).toBeNull()
  })

  it('closes when its publication ends, and has the number of a row of jobs', () => {
    const { deadline, identifier } = read({ publicationEnds: '2031-04-01', jobs_id: '30938' })
    expect([deadline.date?.date, identifier?.value]).toEqual(['2031-04-01', '30938'])
  })

  it('offers what objects with a name and a worth say', () => {
    const benefits = [
      { nome: 'Vale transporte', valor: '320' },
      { nome: 'Refeição', valor: '' },
    ]
    expect(read({ beneficios: benefits }).sections.benefits?.plainText).toBe(
      '- Vale transporte: 320\n- Refeição',
    )
  })

  it('says in Dutch where, what, how long, for whom and for how much', () => {
    const content = read({
      description: null,
      locatie: 'Zwolle',
      beschrijving: 'Lampen poetsen.',
      eisen: ['Minimaal 2 jaar werkervaring'],
      aanbod: ['Reiskosten'],
      uren: '32 uur',
      salaris: '€2.800 - €3.500 p.m.',
    })
    expect(content).toMatchObject({
      locations: [{ label: 'Zwolle' }],
      description: { plainText: 'Lampen poetsen.' },
      experience: { monthsMin: 24 },
      salaries: [{ min: '2800', max: '3500', currency: 'EUR', period: 'month' }],
      sections: { benefits: { plainText: 'Reiskosten' }, workHours: { plainText: '32 uur' } },
    })
  })

  it('says in Spanish what it is called, where it is and until when', () => {
    const content = read({
      title: null,
      tituloTrabajo: 'Farero',
      direccion: { ciudad: 'Cádiz', estado: 'Andalucía' },
      fechaLimitePostulacion: '2031/07/18',
      requerimientos: 'Buena vista.',
    })
    expect(content).toMatchObject({
      title: 'Farero',
      locations: [{ locality: 'Cádiz', region: 'Andalucía' }],
      deadline: { date: { date: '2031-07-18' } },
      sections: { qualifications: { plainText: 'Buena vista.' } },
    })
  })

  it('is at the places that one element around them holds, or where its employer is', () => {
    const places = { job_places: { job_place: [{ city: 'Leith', zip: 'EH6' }, { city: 'Perth' }] } }
    expect(read(places).locations.map(({ locality }) => locality)).toEqual(['Leith', 'Perth'])
    const employer = {
      company: null,
      employer: 'NL',
      employer_name: 'Northmill Lamps',
      employer_city: 'Leith',
    }
    expect(read(employer)).toMatchObject({
      employer: { name: 'Northmill Lamps' },
      locations: [{ locality: 'Leith' }],
    })
    expect(read({ ...employer, location: 'Perth' }).locations).toMatchObject([{ label: 'Perth' }])
  })

  it('says its dates, experience and terms one step further in, or under a word for them', () => {
    expect(
      read({
        dates: { posted: '2031-02-01', deadline: '2031-03-01' },
        employment: { type: 'Full-time', experience: '3 years' },
        limitation: 'unbefristet',
      }),
    ).toMatchObject({
      posted: { date: '2031-02-01' },
      deadline: { date: { date: '2031-03-01' } },
      experience: { monthsMin: 36 },
    })
    expect(read({ limitation: 'unbefristet' }).employment.contract).toEqual(['permanent'])
    expect(read({ limitation: 'none' }).employment.contract).toEqual([])
  })

  it('has further places, parts of its text below their names, and a mode in two words', () => {
    const content = read({
      location: 'Leith',
      multilocation: [{ city: 'Perth', slug: 'p' }],
      description: { about: 'Keep the lamps.', requirements: ['A steady hand', 'Good eyes at night'] },
      type: 'Fully remote',
    })
    expect(content.locations.map(({ label }) => label)).toEqual(['Leith', 'Perth'])
    expect(content.workMode).toBe('remote')
    expect(content.description.plainText).toMatch(/Requirements\n+- A steady hand\n- Good eyes at night$/)
    expect(read({ workPolicy: 'Hybrid' }).workMode).toBe('hybrid')
  })
})

describe('an answer', () => {
  it('may be the argument of a call', () => {
    const call = (text: string): number =>
      readSource({ bytes: new TextEncoder().encode(text), fileName: 'a.js', savedAt: null }).drafts.length
    const jobs = [{ title: 'Lamp Keeper', company: 'Northmill', location: 'Leith', salary: '£30 an hour' }]
    expect(call(`cb.jobs(${JSON.stringify({ jobs })});`)).toBe(1)
    expect(call(`/**/cb(${JSON.stringify(jobs)})`)).toBe(1)
    expect(call('define(["a"], function (a) { return a })')).toBe(0)
  })

  it('seeks somebody by a title that says so, beside pay', () => {
    expect(titlesIn([{ title: '灯台守募集', category: '灯台', salary: '600万円' }])).toEqual(['灯台守募集'])
    expect(titlesIn([{ title: '灯台の歴史', category: '灯台', salary: '600万円' }])).toEqual([])
  })
})

describe('keys that applicant systems put words in front of', () => {
  it('are those of a requisition', () => {
    const requisition = {
      itemID: '9201_1',
      requisitionTitle: 'Lamp keeper',
      postDate: '2031-06-14T19:00:00.000-05:00',
      requisitionDescription: '<p>Keep the lamps.</p>',
      requisitionLocations: [
        { nameCode: { shortName: 'Leith, Scotland' } },
        { address: {}, nameCode: { shortName: ' US' } },
        { address: { cityName: 'Salem', countrySubdivisionLevel1: { codeValue: 'OR' } } },
      ],
      workLevelCode: { shortName: 'Full Time' },
    }
    expect(readAll(requisition)).toMatchObject([
      {
        title: 'Lamp keeper',
        identifier: { value: '9201_1' },
        locations: [{ label: 'Leith, Scotland' }, { countryCode: 'US' }, { label: 'Salem, OR' }],
        employment: { schedule: ['full_time'] },
      },
    ])
    const ordered = {
      requisitionNumber: 'PR-7',
      requisitionTitle: 'Lamps',
      location: 'Leith',
      unitPrice: 129,
    }
    expect(titlesIn({ requisitions: [ordered] })).toEqual([])
  })

  it('are those of what is displayed, and from when on', () => {
    const requisitions = [
      {
        requisitionId: 494,
        postingEffectiveDate: '2031-06-15',
        displayJobTitle: 'Lamp keeper',
        locations: [{ city: 'Leith', country: 'GB' }],
        externalDescription: '<p>Keep the lamps.</p>',
      },
    ]
    const [posting] = readAll({ data: { requisitions } })
    expect(posting).toMatchObject({ title: 'Lamp keeper', identifier: { value: '494' } })
    expect(posting?.posted?.date).toBe('2031-06-15')
    expect(posting?.description.plainText).toBe('Keep the lamps.')
  })

  it('are those of a number with a name, where and since when', () => {
    const positions = [
      { id: 111, displayJobId: '200001', name: 'Lamp keeper', locations: ['Leith'], postedTs: 1781691482 },
    ]
    expect(readAll({ data: { positions } })).toMatchObject([{ identifier: { value: '200001' } }])
    const holdings = [{ id: 111, displayId: '200001', name: 'Northmill', locations: ['Leith'], openedTs: 1 }]
    expect(titlesIn({ data: { positions: holdings } })).toEqual([])
  })
})
