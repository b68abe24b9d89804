// Adverts of a thread: what stands in the parts of their first line.

import { expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readThread } from '../electron/core/import/formats/written/thread.ts'
import { plainNode } from './helpers/plainRaw.ts'

const read = (head: string) =>
  readThread(`${head}\n\nWe draw maps.`, unknownSurroundings).map(({ node }) => plainNode(node))

it('the address of the advert may stand behind its last part', () => {
  expect(
    read(
      'Skylark Works | Map Engineer | Remote | Full-time | $150k-$250k + equity https://skylark.example/a1',
    ),
  ).toMatchObject([{ basesalary: '$150k-$250k + equity', url: 'https://skylark.example/a1' }])
  expect(
    read('Skylark Works | Map Engineer | Remote | Full-time | Apply: https://skylark.example/a1'),
  ).toMatchObject([{ joblocation: 'Remote', url: 'https://skylark.example/a1' }])
})

it('two towns and how one works there are three things', () => {
  expect(read('Skylark Works | Map Engineer | Leeds or York (Hybrid) | Full-time')).toMatchObject([
    { joblocation: ['Leeds', 'York'], joblocationtype: 'Leeds or York (Hybrid)' },
  ])
  expect(read('Skylark Works | Map Engineer | Leeds, York, or Bath (Hybrid) | Full-time')).toMatchObject([
    { joblocation: ['Leeds', 'York', 'Bath'] },
  ])
})

it('a first line that names no job leaves that to the text', () => {
  const thread = (head: string, text: string) =>
    readThread(`${head}\n\n${text}`, unknownSurroundings).map(({ node }) => plainNode(node))
  const listed = thread(
    'Skylark Works (YC W21) | Leeds, UK | ONSITE or REMOTE (EU, ±2h CET) | Full-time | €70k–€95k',
    'We draw maps.\n\nRoles:\n\n- Senior Map Engineer (routing)\n\n- Product Designer (2+ yrs)\n\nStack: Rust.',
  )
  expect(listed).toMatchObject(
    ['Senior Map Engineer', 'Product Designer'].map((title) => ({
      title,
      hiringorganization: 'Skylark Works',
      joblocation: 'Leeds, UK',
      joblocationtype: 'ONSITE or REMOTE',
      applicantlocationrequirements: 'EU',
    })),
  )
  const spoken = 'We draw maps. We are hiring a Map Engineer to own our routing.'
  expect(thread('Skylark Works | Leeds, UK | Onsite | Full-time', spoken)).toMatchObject([
    { title: 'Map Engineer', joblocation: ['Leeds, UK', 'Onsite'] },
  ])
  // What is named below is a list of something else, or a place and nothing of a job.
  expect(thread('Skylark Works | Leeds, UK | Onsite | Full-time', 'Jobs:\n- maps\n- roads')).toMatchObject([
    { hiringorganization: 'Skylark Works' },
  ])
  expect(thread('Home | Leeds, UK | Contact', 'We draw maps.')).toEqual([])
})

it('the parts of a first line may say several things, or nothing of a place', () => {
  const told = (head: string) => {
    const { title, hiringorganization, joblocation, joblocationtype, employmenttype } = read(head)[0]!
    return [title, hiringorganization, joblocation, joblocationtype, employmenttype]
  }
  expect(told('skylark (https://skylark.example/) | Map Engineer | Leeds, England, VISA | ONSITE')).toEqual([
    'Map Engineer',
    'skylark',
    ['Leeds, England', 'ONSITE'],
    undefined,
    undefined,
  ])
  expect(told('Skylark (Mill-backed, Series B) | Map Engineer | Leeds, UK (On-site, full time)')).toEqual([
    'Map Engineer',
    'Skylark',
    'Leeds, UK, On-site',
    undefined,
    'full time',
  ])
  expect(told('Skylark | Map Engineer | Leeds, UK | 1-2x/week in office | Full-time')[2]).toBe('Leeds, UK')
  expect(told('Skylark | Map Engineer | Leeds, UK | Onsite preferred | Full-time')[2]).toBe('Leeds, UK')
  const based = told('Skylark | Map Engineer | Based in Leeds, UK but everyone is remote | Full-time')
  expect(based.slice(2, 4)).toEqual(['Leeds, UK', 'Based in Leeds, UK but everyone is remote'])
  expect(read('Skylark | Map Engineer | REMOTE(UK) + Leeds | Full-time')[0]).toMatchObject({
    joblocation: 'Leeds',
    joblocationtype: 'TELECOMMUTE',
    applicantlocationrequirements: 'UK',
  })
  // A table of a program is none.
  expect(read('name | full-time | remote')).toEqual([])
})
