// Jobs that a mail of plain text lists in blocks which end with their link.

import { describe, expect, it } from 'vitest'
import { readBlockCards } from '../electron/core/import/formats/written/blockCards.ts'
import { readSource } from '../electron/core/import/readSource.ts'

const board = 'https://board.example/rc/clk'
const blocks = [
  'Job Alert\n3 new lamp jobs',
  `Lamp Keeper\nNorthmill Lamps - Leith\n£30,000 - £37,000 a year\nHybrid remote\nEasily apply to this job\nKeep the lamps of our tower clean and trim their wicks.\n1 day ago\n${board}?jk=8799a57d87058103&from=ja`,
  `Wick Trimmer (R&D)\nSkylark - Remote\nJust posted\n${board}?jk=d489097ca0fb185f&from=ja`,
  `Oil Buyer\nNorthmill Lamps - Perth\n${board}?mo=r&ad=-6NYlbfkN0`,
  'Unsubscribe - here\nat any time\nhttps://board.example/unsubscribe',
]
const mail = (parts: readonly string[]): string =>
  [
    'From: Board <alert@board.example>',
    'Subject: 3 new lamp jobs',
    'Date: Mon, 3 Mar 2031 06:00:00 +0000',
    '',
    parts.join('\n\n'),
  ].join('\n')
const readMail = (parts: readonly string[]) =>
  readSource({ bytes: new TextEncoder().encode(mail(parts)), fileName: 'a.eml', savedAt: null }).drafts.map(
    ({ content }) => content,
  )

describe('a block of a mail', () => {
  it('is a job, its employer and place in one line and its link at the end', () => {
    const jobs = readMail(blocks.slice(0, 4))
    expect(jobs.map(({ title, employer }) => [title, employer.name])).toEqual([
      ['Lamp Keeper', 'Northmill Lamps'],
      ['Wick Trimmer (R&D)', 'Skylark'],
      ['Oil Buyer', 'Northmill Lamps'],
    ])
    expect(jobs[0]).toMatchObject({
      locations: [{ label: 'Leith' }],
      workMode: 'hybrid',
      salaries: [{ min: '30000', max: '37000', currency: 'GBP', period: 'year' }],
      posted: { date: '2031-03-02' },
      description: { plainText: 'Keep the lamps of our tower clean and trim their wicks.' },
    })
    expect(jobs[1]).toMatchObject({ workMode: 'remote', locations: [] })
    expect(jobs[1]!.urls.posting).toContain('jk=d489097ca0fb185f')
  })

  it('may name nobody but who hires, where its link leads to a job', () => {
    const bare = `Oil Buyer\nNorthmill Lamps\nBuy oil for all our lamps and keep the books of it.\n${board}?jk=d489097ca0fb185e`
    const foot = 'Your alert\nHelp centre\nhttps://board.example/help'
    const jobs = readMail([...blocks.slice(0, 3), bare, foot])
    expect(jobs.map(({ title, employer, locations }) => [title, employer.name, locations.length])).toEqual([
      ['Lamp Keeper', 'Northmill Lamps', 1],
      ['Wick Trimmer (R&D)', 'Skylark', 0],
      ['Oil Buyer', 'Northmill Lamps', 0],
    ])
  })

  it('is one by what it is called and its terms where links only count clicks', () => {
    const block = (title: string, ...more: string[]) =>
      [title, 'Northmill Lamps - Wil', ...more, `${board}/a~~/b~`].join('\n')
    const jobs = readMail([
      block('Lamp Engineer', 'Just posted'),
      block('Oil Buyer', '£20 an hour'),
      block('Wick Trimmer'),
    ])
    expect(jobs.map(({ title, posted }) => [title, posted?.date])).toEqual([
      ['Lamp Engineer', '2031-03-03'],
      ['Oil Buyer', undefined],
      ['Wick Trimmer', undefined],
    ])
    const news = [block('How lamps are kept', '2 days ago'), block('Two rooms in Wil', '£900 a month')]
    expect(readMail(news)).toEqual([])
  })

  it('is none where no two links lead to a job by its number', () => {
    const surroundings = { pageUrl: null, pageTitle: null, savedAt: null, lang: null }
    expect(readBlockCards([blocks[1], blocks[3], blocks[4]].join('\n\n'), surroundings)).toEqual([])
  })
})
