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
