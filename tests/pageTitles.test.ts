// What the job of a page without markup is called, where its headings are those of the site, and pages that offer none.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { plainNode } from './helpers/plainRaw.ts'

const postingsOf = (title: string, body: string) =>
  readPage(`<title>${title}</title><body>${body}</body>`, unknownSurroundings).postings.map(({ node }) =>
    plainNode(node),
  )

const asked =
  '<b>Requirements:</b><p>a good hand with wood</p><b>We offer:</b><p>a salary of 20 EUR an hour</p>'

describe('the name of the site in its banner', () => {
  const banner = (name: string) => `<header><img src="x"><h1>${name}</h1></header>`
  const page =
    '<main><h2>Vacancies</h2><article><h4>Open positions</h4><section><h3>WHEELWRIGHT</h3>' +
    `${asked}<a href="mailto:jobs@x.example">Apply</a></section></article>` +
    '<article><h3>The best about work at our mill</h3><p>You will learn to love water, wood and the early morning, when ' +
    'nobody but you and the miller is about.</p></article></main><footer><p>Lower Mill &copy; 2027 All rights reserved</p></footer>'

  it('is who hires, and the job what is offered with a button to apply', () => {
    expect(postingsOf('Lower Mill - Vacancies', banner('LOWER MILL') + page)).toMatchObject([
      { title: 'WHEELWRIGHT', hiringorganization: 'Lower Mill' },
    ])
  })

  it('is the job where it names an occupation', () => {
    expect(postingsOf('Baker - Vacancies', banner('Baker') + page)).toMatchObject([{ title: 'Baker' }])
  })
})

describe('what announces a job', () => {
  it('in front of what a page calls itself says that it is of one, and who hires stands behind', () => {
    const body =
      '<main><article><p>Vacature</p><h1>Wheel Engineer</h1><h2>Dit ga je doen</h2><p>Je bouwt raderen van eikenhout voor molens in het ' +
      'hele land, van tekening tot de eerste omwenteling, en je toont bezoekers hoe het hout werkt en het water valt.</p><p>4.000 euro bruto salaris</p></article></main>'
    expect(postingsOf('Vacature: Wheel Engineer @ Rad Werken', body)).toMatchObject([
      { title: 'Wheel Engineer', hiringorganization: 'Rad Werken' },
    ])
  })

  it('makes a job of each occupation below it of which a label says something', () => {
    const jobs = ['Cook', 'Waiter'].map((job) => `<div><h3>${job}</h3><p>Location: Hull</p></div>`).join('')
    const body = `<main><h1>Current vacancies</h1><p>We are hiring! Apply below.</p>${jobs}</main>`
    expect(postingsOf('Jobs at Orbita', body).map(({ title }) => title)).toEqual(['Cook', 'Waiter'])
  })
})

describe('jobs that fold open below a slogan', () => {
  it('are told by what they offer and ask, and no call for anybody', () => {
    const job = (title: string, more: string) =>
      `<details><summary><h3>${title}</h3><span>Pełny etat</span></summary><p>Szukamy osoby, która poprowadzi młyn, zna ` +
      `drewno i wodę.</p><p>${more}</p><ul><li>doświadczenie z kołem</li></ul><a href="#a">Aplikuj na to stanowisko</a></details>`
    const body =
      '<main><h1>Praca, która ma sens</h1><p>U nas zespół jest zżyty, a praca spokojna, bliska wody i pełna codziennych ' +
      'małych radości, o których opowiadamy każdemu gościowi młyna.</p><h2>Otwarte rekrutacje</h2>' +
      `${job('Nauczyciel młynarstwa', 'Wymagania:')}${job('Pomoc młynarza', 'Mile widziane:')}` +
      `${job('Aplikacja spontaniczna', 'Napisz:')}</main><footer>© 2027 Młyn św. Jana w Borowej</footer>`
    const found = postingsOf('Praca — Młyn św. Jana w Borowej', body)
    expect(found.map(({ title }) => title).sort()).toEqual(['Nauczyciel młynarstwa', 'Pomoc młynarza'])
    expect(found[0]).toMatchObject({ hiringorganization: 'Młyn św. Jana w Borowej' })
  })
})

describe('a page that says outright whom it seeks', () => {
  it('needs fewer words of the trade where its title names an occupation', () => {
    const body =
      '<main><h1>Animateur-coordinateur du moulin</h1><h2>Précisions sur le poste</h2><p>Nous recrutons pour préparer et ' +
      'animer la saison un animateur-coordinateur sur une durée de cinq mois, à raison de 28 h par semaine lissées sur la ' +
      'saison.</p><h2>Missions</h2><p>Animer les visites, tenir la roue, accueillir les écoles.</p></main>'
    expect(postingsOf('Animateur-coordinateur du moulin - Moulins', body)).toHaveLength(1)
  })
})

describe('pages that speak of work and offer none', () => {
  it.each([
    [
      'People',
      '<h3>Graduate Students</h3><p>Students are welcome to join our lab. Before you apply make sure you meet the admission ' +
        'requirements. Prior experience is not required. Send your CV and transcripts.</p><h3>Visitors</h3><p>Visiting ' +
        'scholars are welcome as well; send us your CV and a statement of what you want to work on with us.</p>',
    ],
    [
      'Open Positions | Assistantships',
      '<main><h1>Open Positions</h1><h2>Important Information for Applicants</h2><p>The number of open positions varies ' +
        'from year to year. Applicants are not applying for a specific position. Qualified applicants enter a pool that all ' +
        'departments can see. Experience and qualifications are judged there.</p></main>',
    ],
  ])('%s', (title, body) => {
    expect(postingsOf(title, body)).toEqual([])
  })
})

describe('a page called after whose jobs it lists', () => {
  const text = (words: string) =>
    `<p>Mill staff: what we stand for. ${words} We give everybody room to grow, and challenge them to give of their best.</p>`
  const offers = '<p>All current vacancies, with what each role asks for, and how to apply.</p>'

  it.each(['The Lower Mill: Vacancies', 'Careers | The Lower Mill'])('%s is no job', (title) => {
    const careers = 'Satisfying careers and opportunities with experience, benefits and training.'
    expect(postingsOf(title, text(careers) + offers)).toEqual([])
  })

  it('is no job by a name below "Open positions" that may be of anything', () => {
    const body =
      '<h1>Jobs</h1><p>Multiple positions are available as part of a new project on river ice, whose goal is to know why floes drift to the left, and how. The links for applications will be updated as they become available, so look again in spring.</p><h2>Open positions:</h2><h3>ICE</h3>'
    expect(postingsOf('Jobs - RIVER', `${body}<ul><li>1 …</li></ul>`)).toEqual([])
    expect(postingsOf('Jobs - RIVER', `${body}<p>Full-time, in Leeds</p>`)).toMatchObject([{ title: 'ICE' }])
  })

  const job =
    '<h1>Вакансии</h1><div class="vacancy"><h3 class="vacancy-title">Мельник</h3><p>Требования: опыт работы.</p><p>Обязанности: молоть рожь.</p><p>Условия: график 5/2, зарплата от 23 000 руб, мельница у реки, обед за наш счёт, проезд оплачиваем, смены по восемь часов.</p></div>'

  it.each([
    ['Нижняя Мельница — Вакансии', 'Нижняя Мельница'],
    ['Вакансии | Нижняя Мельница', 'Нижняя Мельница'],
    ['Мельник — Нижняя Мельница', undefined],
    ['Вакансии — Сельская работа', undefined],
  ])('says who hires for the only job on it: %s', (title, employer) => {
    const [posting, ...others] = postingsOf(title, job)
    expect(others).toEqual([])
    expect(posting?.hiringorganization).toBe(employer)
  })

  it.each([
    ['Vacancies - Marlow County Council', 'Marlow County Council'],
    ['Vacancies - Marlow Business Association', undefined],
    ['Vacancies - Marlow', undefined],
  ])('says who hires for several where it is an organisation: %s', (title, employer) => {
    const rows = ['Road Worker', 'Library Assistant'].map(
      (each) => `<tr><td><a href="/${each}">${each}</a></td><td>€32,450 - €38,900</td></tr>`,
    )
    const found = postingsOf(title, `<h1>Current vacancies</h1><table>${rows.join('')}</table>`)
    expect(found.map(({ hiringorganization }) => hiringorganization)).toEqual([employer, employer])
  })
})

it('leaves out what is called a subtitle, unless only that names the job', () => {
  const page = (heading: string) =>
    postingsOf(
      'Careers | Lower Mill',
      `<main><h1>${heading}</h1><p>Location: Leeds</p>${asked}<a href="mailto:jobs@x.example">Apply</a></main>`,
    )[0]?.title
  expect(page('Wheelwright<span class="job-subtitle">Windows and doors</span>')).toBe('Wheelwright')
  expect(page('Careers<span class="subtitle">Wheelwright</span>')).not.toBe('Careers')
})

it('the only bold paragraph below “Offene Stellen” is what the job is called', () => {
  const text =
    '<p>Für unsere Mühle suchen wir ab sofort eine Fachkraft mit Freude an der Arbeit.</p><p>Wir bieten kurze Wege und Brot nach Tarif.</p>' +
    '<h2>Bewerbung</h2><p>Wir freuen uns auf deine Bewerbung an <a href="mailto:a@muehle.example">a@muehle.example</a>.</p>'
  const page = (between: string) =>
    `<title>Karriere | Nordmühle e.V.</title><meta property="og:title" content="Karriere"><h1>Karriere</h1><h2>Offene Stellen</h2>${between}` +
    `<p><strong>Pädagogische Fachkraft in Vollzeit</strong></p>${text}`
  const titleIn = (html: string) =>
    readPage(html, unknownSurroundings).postings.map(({ node }) => plainNode(node).title)
  expect(titleIn(page(''))).toEqual(['Pädagogische Fachkraft in Vollzeit'])
  expect(titleIn(page('<p>Zurzeit haben wir keine.</p>'))).not.toContain('Pädagogische Fachkraft in Vollzeit')
})

describe('a page called after its job behind words that all its pages have', () => {
  const text =
    '<p>You will grind flour. Apply by mail.</p><h2>Requirements</h2><ul><li>Two years of experience as a miller</li><li>Good knowledge of grain</li></ul><h2>Benefits</h2><p>We offer a pension, training and 25 days of holiday. The successful candidate will join a small team of millers in our mill by the river.</p>'
  const titleOn = (title: string, shown: string, heading = '') => {
    const html = `<html lang="en"><title>${title}</title><body>${heading}<div><span class="titlepage">${shown}</span></div><div>${text}</div></body></html>`
    const { drafts } = readSource({ bytes: Buffer.from(html), fileName: 'a.html', savedAt: null })
    return drafts[0]?.content.title
  }

  it.each([
    ['Job Description - Head Miller (MI-2031-008)', 'Head Miller'],
    ['Job Description - Head Miller (MI-8)', 'Head Miller'],
    ['Job Details: Head Miller', 'Head Miller'],
    ['Job Description - Head Miller - Harbour Bread', 'Head Miller'],
    ['Stellenbeschreibung - Müllermeister', 'Müllermeister'],
    ['Job Description - Miller (Wheat and Rye)', 'Miller (Wheat and Rye)'],
    ['Job Description - Miller (AZ-104)', 'Miller (AZ-104)'],
  ])('%s', (title, shown) => expect(titleOn(title, shown)).toBe(shown))

  it('is also one where a heading says these words', () =>
    expect(titleOn('Job Description - Head Miller', 'Head Miller', '<h1>Job Description</h1>')).toBe(
      'Head Miller',
    ))

  it('is none where whose page it is stands behind them', () =>
    expect(titleOn('Job Details - Harbour Bread Ltd', 'Harbour Bread Ltd')).not.toBe('Harbour Bread Ltd'))
})
