// Jobs that a mail counts in a few lines each, and lists that look alike.

import { expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readCountedBriefs } from '../electron/core/import/formats/written/briefAdvert.ts'
import { plainNode } from './helpers/plainRaw.ts'

const read = (text: string) => readCountedBriefs(text, unknownSurroundings).map(({ node }) => plainNode(node))

it('each counted job of a mail is one, also in small letters', () => {
  expect(
    read(
      'hi,\n\nwe have two openings:\n\n1) forklift operator - tulsa, ok\n2nd shift, $19.50/hr, temporary\n\n2) Machine Operator (Leeds, UK)\nfull time, no experience needed\n\ncall ada\nmill staffing',
    ),
  ).toMatchObject([
    {
      title: 'forklift operator',
      joblocation: 'Tulsa, OK',
      basesalary: '$19.50/hr',
      employmenttype: 'temporary',
    },
    { title: 'Machine Operator', joblocation: 'Leeds, UK', employmenttype: 'full time' },
  ])
})

it('points of a list that state no terms are none', () => {
  expect(read('What you do:\n1. Baker of bread\nevery day\n2. Cook of soup\non Sundays')).toEqual([])
  expect(read('1. Manager meetings\n$19.50/hr\n2. Writer of letters\nfull of joy')).toEqual([])
})
