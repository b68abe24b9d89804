// Pages of a site by what their facts in front file them under: jobs, all jobs, and what has the word as well.

import { describe, expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { readSource } from '../electron/core/import/readSource.ts'
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

describe('a table below facts in front', () => {
  const read = (facts: string, body: string) =>
    readSource({
      bytes: Buffer.from(`---\n${facts}\n---\n${body}`),
      fileName: 'a.md',
      savedAt: null,
    }).drafts.map(({ content: { title, locations, description } }) => [
      title,
      locations.map(({ label }) => label).join(),
      description.plainText,
    ])
  const table = (...rows: string[][]) =>
    `<table>\n${rows.map((row, at) => `<tr>\n${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('\n')}\n</tr>`).join('\n')}\n</table>`

  it.each([
    ['en', 'layout: job\ntitle: Park Ranger', ['Location', 'Department'], ['Leeds', 'Parks'], 'Leeds'],
    [
      'es',
      'layout: empleo\ntitle: Molinero',
      ['Ubicación', 'Departamento'],
      ['Sevilla', 'Molino'],
      'Sevilla',
    ],
  ])('has its values below its heads (%s)', (_, facts, heads, cells, place) => {
    const text =
      '<p>We are looking for a ranger who walks the park every day and speaks with its visitors.</p>'
    expect(read(facts, `${text}${table(heads, cells)}`)).toMatchObject([
      [facts.split(': ')[2], place, expect.any(String)],
    ])
  })

  it('may list jobs, also behind what the site puts in', () => {
    const rows = table(
      ['지역', '직군', '경력'],
      ['서울', '풀 스택 프로그래머', '3년 이상'],
      ['부산', '프로덕트 매니저', '3년 이상'],
    )
    const front = 'layout: jobs\ntitle: 크리에이터를 찾고 있습니다.'
    expect(read(front, `{% include intro.html %}\n<h2>아래 직군을 모집합니다</h2>\n${rows}`)).toMatchObject([
      ['풀 스택 프로그래머', '서울', expect.any(String)],
      ['프로덕트 매니저', '부산', expect.any(String)],
    ])
  })

  it('asks the site for nothing that a description could hold', () => {
    const body =
      '<div><h1>Gärtner (m/w/d)</h1><p>Die Park GmbH sucht Verstärkung in Kiel.</p><h2>Ihre Aufgaben</h2><p>Bäume schneiden.</p><h2>Ihr Profil</h2><p>Führerschein, {{ site.phone }}</p></div>'
    const [job] = read('layout: default', body)
    expect(job?.[2]).toMatch(/^Die Park GmbH[^{]+Führerschein,$/)
  })

  it.each([
    ['prices', ['Flour', 'Location', 'Price'], ['Rye', 'Leeds', '£2']],
    ['hours', ['Location', 'Day', 'Time'], ['Leeds', 'Monday', '9-5']],
    ['a team', ['Name', 'Position', 'Location'], ['Ann Hill', 'Miller', 'Leeds']],
    ['a life', ['Position', 'Company', 'Years'], ['Miller', 'Old Mill', '2010-2015']],
  ])('is no job where it lists %s', (name, heads, cells) =>
    expect(read(`layout: page\ntitle: Our ${name}`, table(heads, cells))).toEqual([]),
  )
})
