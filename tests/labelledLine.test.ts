// Postings whose labels stand in one line, and lines of parts that are none.

import { describe, expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { breakLabelledLines } from '../electron/core/import/formats/written/labelledRecords.ts'
import { plainNode } from './helpers/plainRaw.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

describe('labels in one line', () => {
  const line =
    'VACANCY | JOB TITLE: Mill Accountant | COMPANY: Northmill | LOCATION: Marlow | APPLICATION DEADLINE: 15 Dec 2026 | RESPONSIBILITIES: Keep the books; Write reports each month | QUALIFICATIONS & REQUIREMENTS: A degree in accounting; Three years of experience'

  it('are read as if each began a line', () => {
    const { postings } = readTextRungs(line, unknownSurroundings)
    expect(postings.map(({ node }) => plainNode(node))).toMatchObject([
      {
        title: 'Mill Accountant',
        hiringorganization: 'Northmill',
        joblocation: 'Marlow',
        validthrough: '15 Dec 2026',
        description: line.split(' | ').join('\n'),
      },
    ])
  })

  it.each([
    'Northmill | Miller | Leeds | Full-time | https://northmill.example',
    '| Company: Northmill | Location: Marlow | Salary: £30,000 a year |',
    'INFO: started | worker: 4 | time: 12:04 | state: ready',
    'Title: Miller | Location: Leeds | Company: Northmill | Title: Baker | Location: Marlow',
    'We mill | We bake | Location: Marlow | We sell | Salary: £30,000 a year | Company: Northmill | We eat',
  ])('are not found in %s', (text) => expect(breakLabelledLines(text)).toBe(text))

  it('do not take long to look for', () => {
    const spent = countProcessorTime()
    for (const part of ['a | ', 'a: b | ', 'Location: x | ', ' | ', ' |  ', '   ', 'a: b | c: d | e: f\n'])
      for (const most of [100_000, 19_000])
        breakLabelledLines(`${part.repeat(most / part.length)} | \n`.repeat(100_000 / most))
    expect(spent()).toBeLessThan(1000)
  })
})
