// How answers of boards and exports put together what they say: in objects within a posting, in the words of their keys, in
// feeds whose name is that of who employs.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { readAnswer as read } from './helpers/readAnswer.ts'

describe('what hangs together otherwise', () => {
  it('is the zone of a time that the key of it names', () => {
    const { posted } = read({ publishedDateUtc: '2031-03-21T22:30:00' })
    expect(posted).toMatchObject({ kind: 'instant', instant: '2031-03-21T22:30:00.000Z' })
  })

  it.each([
    [{ employmentTypes: [{ employmentType: 'Full Time' }] }, ['full_time']],
    [{ enrichment: { employment_type: 'part_time', salary_min: 21 } }, ['part_time']],
    [{ logo: { url: 'https://northmill.example/full-time' } }, []],
  ])('is the kind of employment in %j', (members, schedule) => {
    expect(read(members).employment.schedule).toEqual(schedule)
  })

  it.each([
    [{ advertiser: { id: '7', description: 'Northmill Lamps' } }, 'Northmill Lamps'],
    [{ postedCompany: { name: 'Northmill Lamps' } }, 'Northmill Lamps'],
    [{ advertiser: { id: '7' } }, null],
  ])('is who employs in %j', (members, name) => {
    expect(read({ ...members, company: null }).employer.name).toBe(name)
  })

  it('is said in the short words of those who keep lists', () => {
    const { posted, deadline, sections } = read({
      pub: '2031-03-02',
      ddl: '2031-04-01',
      duty: 'Trim wicks.',
      req: 'A steady hand.',
    })
    expect([posted?.date, deadline.date?.date]).toEqual(['2031-03-02', '2031-04-01'])
    expect(sections.responsibilities?.plainText).toBe('Trim wicks.')
    expect(sections.qualifications?.plainText).toBe('A steady hand.')
  })

  it('is one offer where its title, its place of work and its terms are objects beside one another', () => {
    const offer = {
      title: null,
      company: null,
      description: null,
      identifier: { id: 'lamp-7', partner: 'harbour' },
      workplace: { name: 'Northmill', location: { address: '12 Quay St, Leith EH6 6LX, GB' } },
      contract: { type: ['Apprentissage'], remote: 'hybrid' },
      offer: { title: 'Apprentice lamp keeper', description: 'Keep the lamps.' },
    }
    const { title, identifier, locations, workMode, employment } = read(offer)
    expect([title, identifier?.value, workMode]).toEqual(['Apprentice lamp keeper', 'lamp-7', 'hybrid'])
    expect([locations[0]?.locality, employment.contract]).toEqual(['Leith', ['apprentice']])
  })

  it.each([
    ['Northmill - Lamp keeper', 'Lamp keeper'],
    ['Northmill: Lamp keeper', 'Lamp keeper'],
    ['Northmill Lamp keeper', 'Northmill Lamp keeper'],
    ['Northmill-lamp keeper', 'Northmill-lamp keeper'],
    ['Northmill', 'Northmill'],
  ])('is the employer in front of the title %s', (title, rest) => {
    expect(read({ title }).title).toBe(rest)
  })

  it('is no number that is said in words, and no degree that a form asks for', () => {
    const { identifier, education } = read({
      id: 88,
      requisition_id: 'See Opening ID',
      education: 'education_optional',
    })
    expect([identifier?.value, education.raw]).toEqual(['88', null])
  })

  it('is no region where a part of the world is named beside a country', () => {
    const place = { city: 'Leith', region: 'Europe', country: 'GB' }
    expect(read({ location: place }).locations).toMatchObject([{ locality: 'Leith', region: null }])
  })
})

describe('a feed', () => {
  const feed = (name: string, address: string): string | null => {
    const item = `<item><title>Lamp keeper</title><link>${address}</link><description>Keep the lamps.</description><pubDate>Fri, 04 Mar 2031 14:50:13 +0000</pubDate></item>`
    const text = `<rss version="2.0"><channel><title>${name}</title>${item}</channel></rss>`
    const bytes = new TextEncoder().encode(text)
    return readSource({ bytes, fileName: 'feed.xml', savedAt: null }).drafts[0]?.content.employer.name ?? null
  }

  it.each([
    ['Northmill', 'https://northmill.boards.example/jobs/83234531-lamp-keeper', 'Northmill'],
    ['Northmill', 'https://www.northmill.example/jobs/83234531-lamp-keeper', null],
    ['Northmill', 'https://northmill.co.uk/jobs/83234531-lamp-keeper', null],
    ['Boards', 'https://northmill.boards.example/jobs/83234531-lamp-keeper', null],
  ])('called %s at %s is that of %s', (name, address, employer) => {
    expect(feed(name, address)).toBe(employer)
  })
})
