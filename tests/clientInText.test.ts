import { expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { clientInText } from '../electron/core/import/wording/prose/clientInText.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
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

const signed =
  '\n\nCheers,\nBo Ash\nMarlow Recruitment\n12 Mill Street, Leeds LS1 1AA\n\nMarlow Recruitment is an equal opportunity employer.\n'

it.each([
  ['I’ve just taken a brief from Northmill, a mill in Leeds, who are looking for a miller.', 'Northmill'],
  ['I’m partnering with Northmill who are now hiring a miller.', 'Northmill'],
  ['We have been retained by Northmill to find a miller.', 'Northmill'],
  ['Northmill has engaged us to recruit a miller.', 'Northmill'],
  ['We are supporting Northmill with the search for a miller.', 'Northmill'],
  ['We have partnered with Northmill to find a miller.', 'Northmill'],
  ['A client of ours, Northmill, is hiring a miller.', 'Northmill'],
  ['One of my clients, Northmill, is looking for a miller.', 'Northmill'],
  ['On behalf of Northmill, we are recruiting a miller.', 'Northmill'],
  ['Wir unterstützen die Nordmühle GmbH bei der Suche nach einem Müller.', 'Nordmühle GmbH'],
  ['Für einen Kunden von uns, die Nordmühle GmbH, suchen wir einen Müller.', 'Nordmühle GmbH'],
  ['Pour l’un de nos clients, Moulin Nord SAS, nous recherchons un meunier.', 'Moulin Nord SAS'],
  ['Voor een van onze opdrachtgevers, Noordmolen BV, zoeken wij een molenaar.', 'Noordmolen BV'],
  ['Per conto di Mulino Nord S.r.l. ricerchiamo un mugnaio.', 'Mulino Nord S.r.l.'],
  ['You will be supporting Northmill with the search for leaks.', null],
  ['I have a role for a miller with a mill in Leeds who are looking for a leader.', null],
  ['Marlow Recruitment is looking for a miller for a client of ours.', null],
  ['We are looking for a miller to join our team.', 'Marlow Recruitment'],
])('who signs as an agency hires only for itself: %s', (text, employer) => {
  expect(employerInText(text + signed)).toBe(employer)
})

it.each([
  ['Union locale de Marlow\nLieu : Marlow (60)\nCandidatures : ul@marlow.example', null],
  ['Guild Skylark Works\nApply to jobs@skylark-works.example', 'Guild Skylark Works'],
  ['Skylark Works\nJoin Skylark Works: jobs@skylarkworks.example', 'Skylark Works'],
])('an address is that of the whole name: %j', (text, employer) => {
  expect(employerInText(text)).toBe(employer)
})
