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
})
