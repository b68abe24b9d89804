// Adverts of a thread: what stands in the parts of their first line.

import { expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readThread } from '../electron/core/import/wording/thread.ts'
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
