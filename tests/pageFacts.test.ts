// Facts of pages without markup in the forms in which small sites write them: rows with an icon, days parted by a dot,
// a company announced by what it is, cells that link to a job and number it.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const text =
  '<p>You keep the wheel of our mill in motion and show schools around it on Tuesdays.</p>' +
  '<h2>Requirements</h2><ul><li>a good hand with wood and leather</li><li>patience with children</li></ul>' +
  '<h2>How to apply</h2><p>Send us a letter and your curriculum vitae by post.</p>'

const postingsOf = (body: string, title = 'Miller') =>
  readPage(`<title>${title}</title><body>${body}</body>`, unknownSurroundings).postings.map(({ node }) =>
    plainNode(node),
  )

describe('a box at the side', () => {
  const row = (label: string, value: string) =>
    `<div><span class="k"><svg viewBox="0 0 9 9"><path d="M1"/></svg>${label}</span><span class="v">${value}</span></div>`

  it('has an icon in front of each label, and days in a line of parts', () => {
    const days = '<p>Geplaatst op 3 september 2027 · geldig t/m 31 december 2027</p>'
    const box = `<aside>${row('Locatie', 'Zaandijk')}${row('Dienstverband', 'Voltijd')}${days}</aside>`
    expect(postingsOf(`<main><h1>Miller</h1>${text}</main>${box}`)).toMatchObject([
      {
        joblocation: 'Zaandijk',
        employmenttype: 'Voltijd',
        dateposted: '3 september 2027',
        validthrough: '31 december 2027',
      },
    ])
  })

  it('says no day where another thing stands in front of it', () => {
    const days = '<p>Gebouwd in 1790 · geopend op 3 september 2027</p>'
    const [posting] = postingsOf(`<main><h1>Miller</h1>${text}${days}</main>`)
    expect(posting).not.toHaveProperty('dateposted')
    expect(posting).not.toHaveProperty('validthrough')
  })
})

describe('who hires', () => {
  it('stands below the title behind the word for a company', () => {
    const below = (line: string) => postingsOf(`<h1>Мельник</h1><h3><a href="/x">${line}</a></h3>${text}`)[0]
    expect(below('компания Жернов')).toMatchObject({ hiringorganization: 'Жернов' })
    expect(below('компания ищет людей')).not.toHaveProperty('hiringorganization')
  })

  it('stands behind the title in the page’s name, and again as a part of the line below it', () => {
    const page = (line: string) => postingsOf(`<h1>Miller</h1><p>${line}</p>${text}`, 'Miller - Millwheel')[0]
    expect(page('Millwheel · Remote · Mid')).toMatchObject({ hiringorganization: 'Millwheel' })
    expect(page('Water · Remote · Mid')).not.toHaveProperty('hiringorganization')
  })

  it('is not a site that signs its pages as one of jobs', () => {
    const page = `<header><h1>Ada’s Jobs</h1></header><main><h1>Miller</h1>${text}</main><footer>© Ada’s Jobs 2027</footer>`
    expect(postingsOf(page, 'Ada’s Jobs - Job Details')[0]).not.toHaveProperty('hiringorganization')
  })
})

describe('who hires, under a label,', () => {
  const under = (value: string) =>
    postingsOf(`<h1>Miller</h1><p>Company: ${value}</p><p>Location: Leeds</p>${text}`)[0]

  it('ends where what it is begins small behind a dash', () => {
    expect(under('Millwheel — makers of flour')).toMatchObject({ hiringorganization: 'Millwheel' })
    expect(under('Mill – Wheel Ltd')).toMatchObject({ hiringorganization: 'Mill – Wheel Ltd' })
  })
})

describe('a title', () => {
  it('is the only work that a table of a general page names in a word', () => {
    const rows = (work: string) =>
      `<table><tr><th>業務内容</th><td>${work}</td></tr><tr><th>雇用形態</th><td>正社員</td></tr><tr><th>給与</th><td>月給20万円</td></tr></table>`
    const page = (work: string) =>
      postingsOf(
        `<h2>採用情報</h2><h3>募集要項</h3><p>未経験の方も歓迎します。</p>${rows(work)}<h4>応募方法</h4><p>履歴書を郵送してください。ご応募の秘密は厳守いたします。面接の日時は追ってお知らせします。皆様のご応募をお待ちしております。</p>`,
        '採用情報 | 株式会社水車',
      )[0]
    expect(page('営業')).toMatchObject({ title: '営業' })
    expect(page('お客様のもとへ粉を届けます。')?.title).not.toMatch(/粉/)
  })

  it('may link to nothing, and stands behind the word for a vacancy in the page’s name', () => {
    const body = `<h3><a href="#">Desenvolvedor de Moinhos Júnior</a></h3>${text}`
    expect(postingsOf(body, 'Vaga Desenvolvedor de Moinhos Júnior')[0]).toMatchObject({
      title: 'Desenvolvedor de Moinhos Júnior',
    })
  })
})

describe('the rows of a table', () => {
  it('have a link to the job in the first cell, and its number below', () => {
    const row = (title: string, number: string, day: string) =>
      `<tr><td><a href="/${number}.doc">${title}</a><br><span>${number}</span></td><td>${day}</td></tr>`
    const table = `<table><tr><td><b>Job Title</b></td><td>Closing Date</td></tr>${row('Miller', '72649W', '1 December 2027')}${row('Curator of wheels', '535W', '8 December 2027')}</table>`
    const jobs = postingsOf(`<h1>Current opportunities</h1><p>Please apply by post.</p>${table}`)
    expect(jobs).toHaveLength(2)
    expect(jobs).toContainEqual(
      expect.objectContaining({ title: 'Miller', identifier: '72649W', validthrough: '1 December 2027' }),
    )
  })
})
