// What people keep of jobs: a board's page as Markdown, facts below one key in front, a copied page whose button stands
// below the name of who hires, a town behind a name on the card of a mail. Each with what it must not be taken for.

import { describe, expect, it } from 'vitest'
import { readJobAlert } from '../electron/core/import/formats/mail/jobAlert.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { readWrittenFacts } from '../electron/core/import/formats/written/writtenFacts.ts'
import { partPlace } from '../electron/core/import/wording/names/placeOrRemote.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import { placesInText } from '../electron/core/import/wording/prose/placesInText.ts'
import { plainNode } from './helpers/plainRaw.ts'

const facts = (...lines: string[]) => readWrittenFacts(lines).map(({ name, value }) => [name, value] as const)
const read = (text: string) =>
  readTextRungs(text, unknownSurroundings).postings.map(({ node }) => plainNode(node))

describe('the list of facts of a board for projects', () => {
  it.each([
    ['- **Von:** Nordmühle GmbH', ['hiringorganization', 'Nordmühle GmbH']],
    ['- **Eingestellt:** 03.09.2026', ['dateposted', '03.09.2026']],
    ['- **Projekt-ID:** 2915375', ['identifier', '2915375']],
    ['- **Einsatzart:** 100 % Remote', ['joblocationtype', '100 % Remote']],
  ])('%s', (line, fact) => expect(facts(line)).toEqual([fact]))

  it('is no head of a mail', () => {
    expect(facts('Von: Ada Lenz')).toEqual([])
    expect(facts('Von: Nordmühle GmbH <post@nordmuehle.example>')).toEqual([])
  })
})

it('“remote and a town” is that town, and that one need not be there', () => {
  expect(partPlace('remote und Nürnberg (ca. 10%)')).toEqual({
    place: 'Nürnberg',
    mode: 'TELECOMMUTE',
    region: null,
  })
  expect(partPlace('Remote and flexible')).toBeNull()
  expect(partPlace('Remote and Hybrid')).toBeNull()
})

it('whoever seeks for a client says with an address where they are themselves', () => {
  const address = ['Nordwerk AG', 'Mühlstrasse 59', '8400 Winterthur']
  expect(placesInText(['Für unseren Kunden suchen wir Sie als Müller.', '', ...address])).toEqual([])
  expect(placesInText(['Wir suchen Sie als Müller.', '', ...address])).toEqual([
    'Mühlstrasse 59, 8400 Winterthur',
  ])
})

it('a public employer says where a post is to be filled', () => {
  const said = (text: string) => employerInText(text)
  expect(said('Bei der Stadt Marlow ist in der Kita Birkenweg folgende Stelle neu zu besetzen:')).toBe(
    'Stadt Marlow',
  )
  expect(said('Bei der Gemeinde Wil ist das Freibad geöffnet.')).toBeNull()
})

it('facts below one key in front are those of the job', () => {
  const text = `---
position:
  type: Full Time
  title: Mill Manager
  company: Northmill
  location: Leeds, WY
---

We look for somebody who runs our mill. You keep the stones sharp.

Requirements:
- Two years of experience with mills
`
  expect(read(text)).toMatchObject([{ title: 'Mill Manager', hiringorganization: expect.anything() }])
})

it('above the button for more stands who hires, and below it the job', () => {
  const text = `Northmill Group
Share
Show more options
Systematic Graduate Grinder
Boston, MA · 1 day ago · Over 100 people clicked apply
On-site
Full-time
Apply
Save
About the job
Northmill Group is a maker of flour. We are looking for graduates to join our programme in Boston.
What you'll need
A Master's degree in milling
`
  expect(read(text)).toMatchObject([
    { title: 'Systematic Graduate Grinder', hiringorganization: 'Northmill Group' },
  ])
})

it('“Beschreibung” on top calls no job', () => {
  const [posting] = read(
    'Beschreibung\nDie Gemeinde Wil sucht zum 01.08.2027 zwei Personen für die Müllerei.\nIhre Aufgaben:\n- Mahlen von Getreide\n- Pflege der Steine\nWir bieten:\n- Bezahlung nach Tarif\n',
  )
  expect(posting?.title).not.toBe('Beschreibung')
})

it('the card of a mail has a name and its town in one line, and until when', () => {
  const card = (number: number, title: string, ...lines: string[]) =>
    `<tr><td><a href="https://www.board.example/jobs/view/41234567${number}">${title}</a><br>${lines.join('<br>')}</td></tr>`
  const mail = `<html><body><table>${card(1, 'Mill Manager', 'Marlow-yliopisto, Espoo', 'Julkaistu 10.9. (Päättyy 30.9.)')}${card(2, 'Baker', 'Leeds, Berlin')}</table></body></html>`
  const { postings } = readJobAlert(mail, { ...unknownSurroundings, writtenOn: '2026-09-11' })
  expect(postings.map(({ node }) => plainNode(node))).toMatchObject([
    { hiringorganization: 'Marlow-yliopisto', joblocation: 'Espoo', validthrough: '2026-09-30' },
    {},
  ])
  expect(plainNode(postings[1]!.node).hiringorganization).not.toBe('Leeds')
})
