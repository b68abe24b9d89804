import { expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { clientInText } from '../electron/core/import/wording/prose/clientInText.ts'
import { plainNode } from './helpers/plainRaw.ts'

it.each([
  ['Für unseren Kunden, die Hallbergwerke AG, ein Familienunternehmen, suchen wir', 'Hallbergwerke AG'],
  ['Im Auftrag unseres Kunden Mühle Nord GmbH & Co. KG suchen wir', 'Mühle Nord GmbH & Co. KG'],
  ['For our client, Northmill Ltd, we are looking for a miller', 'Northmill Ltd'],
  ['Pour notre client, Moulin Nord SAS, nous recherchons', 'Moulin Nord SAS'],
  ['Für unseren Kunden, Marktführer im Bereich Mehl, suchen wir', null],
  ['For our clients in Hull we bake bread', null],
  ['We bake for our client Works Ltd and others', null],
])('%s', (text, client) => {
  expect(clientInText(text)).toBe(client)
})

it('who recruits for somebody named hires nobody themselves', () => {
  const body = `<header><a href="/" class="logo">Pergamin Personal GmbH</a></header><h1>Müller (m/w/d)</h1>
    <p>Für unseren Kunden, die Hallbergwerke AG, suchen wir einen Müller mit Freude an alten Rädern und Steinen.</p>
    <h2>Ihre Aufgaben</h2><p>Mahlen und Sieben</p><h2>Ihr Profil</h2><p>Ausbildung und Berufserfahrung</p>`
  const [posting] = readPage(
    `<title>Müller (m/w/d) | Pergamin Personal GmbH</title><body>${body}</body>`,
    unknownSurroundings,
  ).postings
  expect(plainNode(posting!.node)).toMatchObject({ hiringorganization: 'Hallbergwerke AG' })
})
