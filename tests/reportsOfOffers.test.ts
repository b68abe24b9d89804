// Pages that report of an offer, boxes with nothing but labels, and pay whose label says for how long it is.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { employmentInText } from '../electron/core/import/wording/prose/employmentInText.ts'
import { announcedBy } from '../electron/core/import/wording/titles/announcedBy.ts'
import { plainNode } from './helpers/plainRaw.ts'

const read = (title: string, body: string) =>
  readPage(`<title>${title}</title><body>${body}</body>`, unknownSurroundings).postings.map(({ node }) =>
    plainNode(node),
  )

describe('a page that reports of an offer', () => {
  const body =
    '<header><a href="/">MillGazette</a></header><main><h1>Marlow University Recruitment 2027 – Project Fellow Post</h1>' +
    '<p>The University of Marlow has announced a walk-in interview for the recruitment of a Project Fellow. Interested candidates can attend with their papers.</p>' +
    '<ul><li><strong>Position:</strong> Project Fellow (PF)</li><li><strong>Total Vacancy:</strong> 01</li><li><strong>Monthly Fellowship:</strong> ₹10,000/-</li></ul>' +
    '<h3>Eligibility Criteria</h3><p>A degree in the history of mills and good experience with water wheels, as well as patience with visitors.</p></main>'
  const [posting] = read('Marlow University Recruitment 2027 – Project Fellow Post - MillGazette', body)

  it('is of who makes it', () => {
    expect(posting).toMatchObject({
      title: 'Project Fellow',
      hiringorganization: 'University of Marlow',
      totaljobopenings: '01',
      basesalary: '₹10,000/- (Monthly Fellowship)',
    })
  })

  it.each([
    ['Marlow Institute (MIM), Hull, has recently published a recruitment notification.', 'Marlow Institute'],
    ['Harbour Bread has announced its new oven.', null],
    ['Someone has published openings.', null],
  ])('%s', (text, name) => {
    expect(announcedBy(text)).toBe(name)
  })
})

describe('boxes without headings', () => {
  const box = (title: string, pay: string) =>
    `<div class="block"><div><b>Position:</b> ${title}</div><div><b>Location:</b> Leeds, UK</div><div><b>Salary:</b> ${pay}</div>` +
    '<p>Please apply with your CV. Experience with ovens is required and early mornings are part of it.</p></div>'

  it('are a job each', () => {
    const jobs = read(
      'Vacancies',
      `<main><h1>Vacancies</h1>${box('Baker', '£30,000')}${box('Miller', '£28,000')}</main>`,
    )
    expect(jobs.map(({ title, basesalary }) => [title, basesalary]).sort()).toEqual([
      ['Baker', '£30,000'],
      ['Miller', '£28,000'],
    ])
  })

  it('that say the same are of one', () => {
    const one = box('Baker', '£30,000')
    expect(read('Baker', `<main><h1>Baker</h1>${one}${one}</main>`)).toHaveLength(1)
  })
})

describe('pay for a time that its label names', () => {
  it.each([
    ['Annual salary: £30,000', '£30,000 (Annual salary)'],
    ['Monatslohn: CHF 5200', 'CHF 5200 (Monatslohn)'],
    ['時給：1,200円', '1,200円 (時給)'],
    ['Monthly stipend: 900 €', '900 € (Monthly)'],
    ['Annual salary: £2,500 per month', '£2,500 per month'],
    ['Salary: £30,000', '£30,000'],
  ])('%s', (line, pay) => {
    const text =
      '<p>We are looking for a baker to join our team. Your responsibilities: bread. Requirements: experience. Please apply with your CV and tell us which oven you like best, and why you would like to bake with us.</p>'
    const [posting] = read(
      'Baker',
      `<main><h1>Baker (m/f/d)</h1><p>Location: Leeds</p><p>${line}</p>${text}</main>`,
    )
    expect(posting?.basesalary).toBe(pay)
  })
})

describe('a page that says little', () => {
  it('is told by the headings of its parts', () => {
    const body =
      '<main><h1>Chef</h1><h3>Purpose of post</h3><p>To cook a healthy and balanced diet for the children of the mill school, from breakfast to the early evening.</p>' +
      '<h3>Main duties</h3><ul><li>To keep accounts of what is bought</li><li>To prepare meals with the children</li></ul><h3>Responsible to</h3><p>The manager of the school</p><h3>Benefits</h3><p>A place to park and a night out.</p></main>'
    expect(read('Chef', body).map(({ title }) => title)).toEqual(['Chef'])
  })

  it('is signed by its title or its logo with a form of law', () => {
    const body =
      '<main><h2>採用情報</h2><p>ひばり建設工業では、一緒に働く仲間を募集しています！</p><h3>勤務時間・待遇</h3><p>8:00〜17:00、週休2日制。待遇は相談に応じます。</p><h3>応募方法</h3><p>電話またはメールでお気軽にお問い合わせください。未経験の方も歓迎します。</p></main>'
    expect(read('施工事例 - ひばり建設工業株式会社', body)[0]?.hiringorganization).toBe(
      'ひばり建設工業株式会社',
    )
    const logo =
      '<header><a class="logo" href="index.html"><img src="l.png" alt="株式会社ひばり"></a></header>'
    expect(read('採用情報 ｜ hibari', logo + body)[0]?.hiringorganization).toBe('株式会社ひばり')
  })
})

describe('terms', () => {
  it.each([
    ['The engagement is purely temporary.', 'purely temporary'],
    ['Contract bepaalde duur (1 jaar)', 'Contract bepaalde duur'],
  ])('%s', (line, said) => {
    expect(employmentInText([line])).toEqual([said])
  })
})
