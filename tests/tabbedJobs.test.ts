// Jobs behind tabs and in what folds open, and headings that call positions.

import { expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const read = (body: string, title = 'Northmill') =>
  new Map(
    readPage(`<title>${title}</title><body>${body}</body>`, unknownSurroundings).postings.map(({ node }) => {
      const plain = plainNode(node)
      return [String(plain.title), plain]
    }),
  )

const pane = (id: string, place: string, task: string) =>
  `<div id="${id}"><p><strong>Miejsce pracy:</strong> ${place}</p><h4>Zakres obowiązków</h4><ul><li>${task}</li></ul><h4>Wymagania</h4><ul><li>Cierpliwość</li></ul></div>`

it('a list of tabs has the titles of what each shows', () => {
  const tabs =
    '<ul class="nav nav-tabs"><li><a href="#a">Elektryk</a></li><li><a href="#b">Kierowca kat. C</a></li></ul>'
  const panes = `<div class="tab-content">${pane('a', 'Radom', 'Utrzymanie ruchu młyna')}${pane('b', 'Kielce', 'Dowóz mąki')}</div>`
  const jobs = read(
    `<h1>Kariera</h1><p>Aktualnie poszukujemy osób na stanowiska:</p>${tabs}${panes}`,
    'Kariera',
  )
  expect([...jobs.keys()].sort()).toEqual(['Elektryk', 'Kierowca kat. C'])
  expect(jobs.get('Elektryk')).toMatchObject({ joblocation: 'Radom' })
  expect(jobs.get('Kierowca kat. C')!.description).not.toContain('Utrzymanie')
})

it('tabs of one job are its parts', () => {
  const tabs = '<ul><li><a href="#a">Description</a></li><li><a href="#b">Our driver</a></li></ul>'
  const panes =
    '<div><div id="a">You keep the wheel of our mill in motion.</div><div id="b">Ben brings flour to the bakers.</div></div>'
  expect(read(`<h1>Careers</h1><p>Apply now.</p>${tabs}${panes}`).size).toBe(0)
})

it('what folds open is a job each where it names one', () => {
  const fold = (title: string, place: string, task: string) =>
    `<details open><summary>${title}</summary><p>Ort: ${place}</p><p>${task}</p></details>`
  const jobs = read(
    `<h1>Stellen bei der Kelter eG</h1><p>Bewerbungen an jobs@kelter.example.</p>${fold('Obstbauer/in (60–100 %)', 'Egnach', 'Du pflegst unsere Bäume.')}${fold('Mitarbeiter/in Abfüllung', 'Amriswil', 'Du bedienst unsere Anlage.')}`,
  )
  expect([...jobs.keys()].sort()).toEqual(['Mitarbeiter/in Abfüllung', 'Obstbauer/in (60–100 %)'])
  const questions = `${fold('Wie bewerbe ich mich?', 'Egnach', 'Schreiben Sie uns.')}${fold('Wer ist die Leiterin?', 'Egnach', 'Ada Brook.')}`
  expect(read(`<h1>Fragen</h1><p>Bewerbungen an uns.</p>${questions}`).size).toBe(0)
})

it('headings of positions in a group are one each', () => {
  const text = (years: number) =>
    `<p>Supervisor: Prof. Ada Brook. Duration: ${years} years. You will study how doughs of flour and water flow through a mill.</p><p>A degree in physics is required. Apply by 1 March 2027.</p>`
  const body = `<h1>Join us</h1><p>We welcome applications.</p><h2>PhD position: Flow of doughs</h2>${text(4)}<h2>Postdoc position: Foams</h2>${text(2)}<h2>Master's projects</h2><p>Write to us.</p>`
  expect([...read(body).keys()].sort()).toEqual(['PhD position: Flow of doughs', 'Postdoc position: Foams'])
})

it('a document without headings is called what its paragraph of a title says, or what a line announces', () => {
  const text =
    '<h2>What you will do</h2><p>Plan the year of our two gardens with forty volunteers, and look after tools and plants.</p><h2>How to apply</h2><p>Send us a CV. Two years of experience, please.</p>'
  expect([...read(`<p class="c1 title">Garden Coordinator</p>${text}`, '').keys()]).toEqual([
    'Garden Coordinator',
  ])
  const notice = `<p><b>MARLOW PARISH COUNCIL</b></p><p><b>VACANCY FOR PARISH CLERK</b></p><p>The Council wishes to appoint a clerk, part-time, 12 hours a week.</p><p>Salary: £15 per hour depending on experience and qualifications.</p><p>The successful candidate will have good English and experience of book-keeping. To apply send us an email.</p>`
  expect([...read(notice, 'Parish vacancy').keys()]).toEqual(['PARISH CLERK'])
})

it.each([
  ['From Engineer to Manager', 'Talk by Ada Brook: From Engineer to Manager | MillConf'],
  ["5 roles I'd apply for this week", 'The Letter'],
  ['Hire your next engineer faster', 'Hiring Hub'],
  ["L'usine Valmont va recruter 80 personnes d'ici à 2028", 'La Gazette'],
  ['Northmill to hire 200 engineers in Hull', 'The Courier'],
])('%s is no job', (heading, title) => {
  const text = `<p>${'We are looking for people with experience. Apply, send your CV, and ask for the salary. '.repeat(4)}</p><h2>Requirements</h2><p>A laptop.</p>`
  expect(read(`<h1>${heading}</h1>${text}`, title).size).toBe(0)
})
