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
