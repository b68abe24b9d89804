// A page that is called after whom it seeks, and says next to nothing else that postings say.

import { expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const postingsOf = (heading: string, ...lines: string[]) =>
  readPage(
    `<title>Praxis am Wehr</title><body><h1>${heading}</h1><p>${lines.join('</p><p>')}</p></body>`,
    unknownSurroundings,
  ).postings.map(({ node }) => plainNode(node))

const rest = 'Wir sind zu fünft, arbeiten gern im Garten und lassen uns für jeden Gast viel Zeit.'

it('is a posting where who seeks speaks first', () => {
  const [posting, ...others] = postingsOf(
    'Ergotherapeut/in gesucht',
    'Wir suchen zum nächstmöglichen Zeitpunkt eine nette Kollegin oder einen netten Kollegen.',
    rest,
    'Schreiben Sie uns bitte, oder kommen Sie am Dienstag auf einen Tee vorbei.',
  )
  expect(others).toEqual([])
  expect(posting).toMatchObject({ title: 'Ergotherapeut/in' })
})

it('is a posting below a trade where it begins with whom who writes seeks', () => {
  const more = [
    'El molino está junto al río y muele trigo desde hace un siglo, con el agua que baja de la sierra cada primavera.',
    'Cada martes las escuelas del valle vienen a ver las muelas, y quien trabaja aquí les enseña la casa entera.',
  ]
  const titles = (...lines: string[]) =>
    postingsOf('Practicante de molienda', ...lines).map(({ title }) => title)
  expect(titles('Buscamos estudiante de mecánica con buena mano.', ...more)).toEqual([
    'Practicante de molienda',
  ])
  expect(titles('Buscamos siempre el mejor trigo.', ...more)).toEqual([])
  expect(titles('Así trabaja quien empieza. Buscamos estudiante, dicen en Molinos Brisa.', ...more)).toEqual(
    [],
  )
})

it('is a posting where its elements are named after who hires, where, on what terms and for how much', () => {
  const page = (...names: [string, string][]) =>
    readPage(
      `<body><h1>Wick Analyst</h1>${names.map(([name, value]) => `<span data-automation="${name}">${value}</span>`).join(' ')}
      <section data-automation="jobAdDetails"><p>Count wicks in every lamp of the town and tell the keepers.</p></section></body>`,
      unknownSurroundings,
    ).postings.map(({ node }) => plainNode(node))
  const place: [string, string] = ['job-detail-location', 'Dubbo NSW']
  const pay: [string, string] = ['job-detail-salary', '$60k - $70k']
  const name: [string, string] = ['advertiser-name', 'Northmill']
  expect(page(name, place, pay, ['job-detail-work-type', 'Full time'])).toMatchObject([
    {
      title: 'Wick Analyst',
      hiringorganization: 'Northmill',
      joblocation: 'Dubbo NSW',
      employmenttype: 'Full time',
    },
  ])
  // What somebody earns there on average has no terms.
  expect(page(name, place, pay, ['average-experience', '3 years'])).toEqual([])
})

const news = 'In vielen Dörfern stehen die Praxen leer, und wer eine Behandlung will, wartet lange darauf.'

it.each([
  [
    'news, which quote',
    'Ergotherapeuten gesucht',
    `„Wir suchen seit einem Jahr“, sagt Ada Wehr.`,
    news,
    rest,
  ],
  [
    'news, which come to it late',
    'Ergotherapeuten gesucht',
    news,
    news,
    news,
    'Wir suchen also weiter.',
    rest,
  ],
  ['a thing that is sought', 'Altes Fahrrad gesucht', 'Wir suchen ein Rad mit drei Gängen.', news, rest],
  ['a trade', 'Ergotherapeut/in', 'Wir suchen immer das Gespräch mit unseren Gästen.', news, rest],
])('is none where it is %s', (_, heading, ...lines) => {
  expect(postingsOf(heading, ...lines)).toEqual([])
})
