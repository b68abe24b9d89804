// Pages of a site by what their facts in front file them under: jobs, all jobs, and what has the word as well.

import { describe, expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { plainNode } from './helpers/plainRaw.ts'

describe('facts in front that file a page under jobs', () => {
  const text = 'You look after the park, its paths and ponds, in all weather.'
  const read = (facts: string) =>
    readTextRungs(`---\n${facts}\n---\n${text}\n`, unknownSurroundings).postings.map(({ node }) =>
      plainNode(node),
    )

  it.each(['layout: job', 'type: position', 'collection: offres', 'layout: stelle', 'layout: vaga'])(
    '%s',
    (kind) => expect(read(`${kind}\ntitle: Ranger`)).toMatchObject([{ title: 'Ranger' }]),
  )

  it('say when the job begins, and lead to where one applies under any name', () => {
    const facts =
      'layout: job\ntitle: Ranger\neintritt: 2031-06-01\nheld_url: https://park.example/apply/7/ranger'
    expect(read(facts)).toMatchObject([
      {
        applyurl: 'https://park.example/apply/7/ranger',
        jobstartdate: '2031-06-01',
      },
    ])
  })

  it.each([
    ['the page of all jobs', 'layout: jobs\ntitle: Careers'],
    ['a page of thanks', 'layout: job\ntitle: Thank you for your application'],
    [
      'where somebody worked',
      'layout: job\ntitle: Ranger\ncompany: Greenpark\nstart: 2015-03-01\nend: 2018-09-01',
    ],
    ['an article', 'layout: post\ntitle: How we hire rangers'],
    ['what a machine does', 'type: job\ntitle: nightly backup\nschedule: "0 3 * * 1"'],
  ])('are none of %s', (_, facts) => expect(read(facts)).toEqual([]))
})
