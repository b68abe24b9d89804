// Which lists of short entries are jobs, and which only look like them: a résumé, an agenda, reviews, contacts. And how
// long the keys of a hostile file take.

import { describe, expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function readTitles(value: unknown): (string | null)[] {
  const bytes = Buffer.from(JSON.stringify(value))
  const { drafts } = readSource({ bytes, fileName: 'list.json', savedAt: null })
  return drafts.map(({ content }) => content.title)
}

const jobs = [
  { title: 'Lock Keeper', company: 'Harbour Locks', location: 'Leith' },
  { title: 'Bridge Painter', company: 'Span & Sons', location: 'Hull', url: 'https://span.example/7' },
]

describe('lists of short entries', () => {
  test('titles, employers and places are jobs', () => {
    expect(readTitles(jobs)).toEqual(['Lock Keeper', 'Bridge Painter'])
    expect(readTitles({ results: jobs })).toEqual(['Lock Keeper', 'Bridge Painter'])
    expect(
      readTitles([{ cargo: 'Pintor', empresa: 'Vão & Filhos', salario: 'R$ 2.000' }, ...jobs]),
    ).toHaveLength(3)
  })

  test('one entry alone proves nothing', () => {
    expect(readTitles(jobs.slice(0, 1))).toEqual([])
  })

  test.each([
    ['stations of a career', { work: jobs }],
    ['stations with their years', jobs.map((job) => ({ ...job, period: '2029 – 2031' }))],
    ['an agenda', jobs.map((job) => ({ ...job, startTime: '09:00', speakers: ['Ada Quill'] }))],
    ['reviews', jobs.map((job) => ({ ...job, rating: 4, pros: 'The view.' }))],
    ['contacts', jobs.map((job) => ({ ...job, name: 'Ada Quill', email: 'ada@quill.example' }))],
    [
      'a list in which one entry says nothing',
      [...jobs, { title: 'Ferry Pilot' }].map(({ title }) => ({ title })),
    ],
  ])('%s are none', (_, value) => {
    expect(readTitles(value)).toEqual([])
  })

  test('long keys and many of them take no long', () => {
    const long = 'aA_'.repeat(100_000)
    const keys = (length: number): Record<string, number> =>
      Object.fromEntries(Array.from({ length }, (_, index) => [`kéyNumber${index}`, index]))
    const started = performance.now()
    expect(readTitles(jobs.map((job) => ({ ...job, [long]: 'x', ...keys(400) })))).toHaveLength(2)
    expect(readTitles(jobs.map((job) => ({ ...job, ...keys(20_000) })))).toEqual([])
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
