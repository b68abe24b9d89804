// Mails of those who seek for somebody else: who hires is whom they name, and neither their firm nor its address. Names are
// invented.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import { partTitle, withoutPlaceBehind } from '../electron/core/import/wording/titles/titleParts.ts'

function read(subject: string, body: string) {
  const head = `From: Ada <ada@agency.example>\nTo: you@mail.example\nSubject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8`
  const bytes = new TextEncoder().encode(`${head}\n\n${body}`)
  return readSource({ bytes, fileName: 'mail.eml', savedAt: null }).drafts.map(({ content }) => [
    content.title,
    content.employer.name,
    content.locations.map(({ label }) => label).join('; '),
  ])
}

describe('who seeks for a client in the first sentence', () => {
  const terms = {
    de: 'Ihre Aufgaben:\n- Brot backen\n- Teig kneten\n\nGehalt: 45.000 € im Jahr.\n\nViele Grüße\nTim Lerch\nLerch Personal',
    en: 'What you will do:\n- Bake bread\n- Knead dough\n\nSalary: £30,000 - £35,000.\n\nBest,\nTim\nLark Recruitment',
  }
  it.each([
    [
      'de',
      'für unseren Kunden, die Nordmühle GmbH in Kassel, suche ich einen Bäcker (m/w/d) in Festanstellung.',
      'Nordmühle GmbH',
    ],
    [
      'de',
      'im Auftrag der Nordmühle GmbH suchen wir derzeit einen Bäcker (m/w/d) in Kassel.',
      'Nordmühle GmbH',
    ],
    ['de', 'mein Mandant Nordmühle AG sucht einen Bäcker (m/w/d) in Kassel.', 'Nordmühle AG'],
    ['de', 'für eine mittelständische Bäckerei in Kassel suche ich aktuell einen Bäcker (m/w/d).', null],
    ['de', 'unser Mandant, ein führender Hersteller von Mehl, sucht einen Bäcker (m/w/d) in Kassel.', null],
    ['de', 'für den Winter suchen wir einen Bäcker (m/w/d) in Kassel.', null],
    ['en', 'My client Northmill Flour is looking for a Head Baker in Leeds.', 'Northmill Flour'],
    ['en', 'My client, Northmill Flour, is looking for a Head Baker in Leeds.', 'Northmill Flour'],
    ['en', 'My client, a regional mill, is looking for a Head Baker in Leeds.', null],
    ['en', 'One of my clients in the flour trade is hiring a Head Baker in Leeds.', null],
  ] as const)('%s: %s', (language, sentence, employer) => {
    const [greeting, title] =
      language === 'de' ? ['Sehr geehrter Herr Vogt,', 'Bäcker (m/w/d)'] : ['Hi Ada,', 'Head Baker']
    const [posting] = read('A quick question', `${greeting}\n\n${sentence}\n\n${terms[language]}`)
    expect(posting?.slice(0, 2)).toEqual([title, employer])
  })
})

describe('a mail of somebody who recruits', () => {
  it.each([
    [
      'Poste de responsable de moulin - Valence (26)',
      "Bonjour,\n\nJe suis chargée de recrutement chez Lerch RH et j'accompagne la société Moulin du Nord (95 salariés) dans la recherche de son ou sa :\n\nResponsable de moulin (H/F) - CDI - Valence (26)\n\nVos missions :\n- Piloter le moulin\n- Encadrer deux meuniers\n\nProfil : 5 ans d'expérience minimum.\n\nBien cordialement,\n\nTim\nLerch RH - 12 avenue du Pont, 26000 Valence",
      ['Responsable de moulin (H/F)', 'Moulin du Nord', 'Valence (26)'],
    ],
    [
      'Oferta Panadero - Arrasate',
      'Hola,\nTe escribo desde Nexo Molino. Estamos buscando para una empresa cliente de Arrasate-Mondragón (Gipuzkoa) un/a Panadero/a.\n\nFunciones:\n- Amasar\n- Hornear\n\nSe ofrece:\n- Salario de 29.000 € brutos anuales\n\nEnvíame tu CV.\n\nUn saludo,\nTim\nNexo Molino S.L. | Paseo del Molino 3, 01001 Vitoria',
      ['Panadero', null, 'Arrasate-Mondragón'],
    ],
    [
      'Fysiotherapeut – Zutphen',
      'Hoi,\n\nVoor Zorggroep Molenhof zoek ik een fysiotherapeut voor de locatie in Zutphen. Het gaat om 24 tot 32 uur per week, salaris tussen € 3.012 en € 4.189 bruto per maand.\n\nJe behandelt bewoners.\n\nGroet,\nTim',
      ['Fysiotherapeut', 'Zorggroep Molenhof', 'Zutphen'],
    ],
    [
      'Stelle als Bäcker (m/w/d) in Husum',
      'Guten Tag,\n\nfür die Nordmühle suche ich einen Bäcker (m/w/d) am Standort Husum. Gehalt 45.000 € im Jahr.\n\nIhre Aufgaben:\n- Brot backen\n\nViele Grüße\nTim Lerch\nLerch Personal GmbH, Mühlweg 3, 24103 Kiel',
      ['Bäcker (m/w/d)', 'Nordmühle', 'Husum'],
    ],
    [
      'Bäcker (m/w/d)',
      'Guten Tag,\n\nfür einen Kunden suche ich einen Bäcker (m/w/d). Gehalt 45.000 € im Jahr.\n\nIhre Aufgaben:\n- Brot backen\n\nViele Grüße\nTim Lerch\nLerch Personal GmbH\nMühlweg 3\n24103 Kiel',
      ['Bäcker (m/w/d)', null, ''],
    ],
    [
      'Baker role - Leeds',
      "Hi Ada,\n\nI'm helping Northmill hire a Baker for their Leeds site. Salary £30,000 - £35,000 a year plus benefits.\n\nResponsibilities:\n- Baking\n- Cleaning\n\nBest,\nTim\nLark Recruitment Ltd, 3 Mill Road, York YO1 7AA",
      ['Baker', 'Northmill', 'Leeds'],
    ],
  ])('"%s"', (subject, body, expected) => expect(read(subject, body)).toEqual([expected]))

  it.each([
    ['Guten Tag,\n\nfür die Firma Nordmühle suche ich einen Bäcker', 'Nordmühle'],
    ['Dla firmy Młyn Północ poszukuję osoby', 'Młyn Północ'],
    ['Voor het Groene Molen Ziekenhuis zoek ik een arts', 'Groene Molen Ziekenhuis'],
    ['Für Husum suche ich einen Bäcker', null],
    ['Für Montag suche ich eine Aushilfe', null],
    ['Für SAP Projekte suche ich Berater', null],
    ['Pour Noël je recherche un vendeur', null],
  ])('"%s" is for %s', (text, employer) => expect(employerInText(text)).toBe(employer))

  it.each([
    ['Cook – Leeds', ['Leeds, UK'], 'Cook'],
    ['Baker in Husum', ['Husum'], 'Baker'],
    ['Baker – Leeds', ['York'], 'Baker – Leeds'],
    ['Baker – Lee', ['Leeds'], 'Baker – Lee'],
  ])('calls "%s" in %s %s', (title, places, called) => expect(withoutPlaceBehind(title, places)).toBe(called))
})

it('names a last day without its year in a mail of markup, which the day of the mail tells', () => {
  const head =
    'From: Ada <ada@agency.example>\nSubject: Panadero\nDate: Fri, 13 Nov 2026 10:03:00 +0100\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8'
  const body =
    '<p>Hola,</p><p>Te escribo desde Nexo Molino. Estamos buscando para una empresa cliente de <b>Husum</b> un/a <b>Panadero/a</b>.</p>' +
    '<p><u>Funciones:</u></p><ul><li>Amasar pan</li><li>Hornear</li></ul><p><u>Requisitos:</u></p><ul><li>Experiencia mínima de 4 años</li></ul>' +
    '<p><u>Se ofrece:</u></p><ul><li>Salario de 29.000 € brutos anuales</li><li>Turnos de mañana y tarde</li></ul>' +
    '<p>Si te interesa, envíame tu CV actualizado antes del 24 de noviembre.</p>'
  const bytes = new TextEncoder().encode(`${head}\n\n${body}`)
  const [draft] = readSource({ bytes, fileName: 'mail.eml', savedAt: null }).drafts
  expect(draft?.content.textDeadline?.date).toBe('2026-11-24')
})

it.each([
  [
    'Vetrerie Monviso S.p.A.',
    'Sto cercando per un nostro cliente, la Vetrerie Monviso S.p.A. di Cuneo, un contabile senior.',
  ],
  [
    'Transbaltyk Sp. z o.o.',
    'Dla naszego klienta, firmy Transbaltyk Sp. z o.o. z Gdyni, poszukuję osoby na stanowisko logistyka.',
  ],
  [
    'Väverigruppen AB',
    'Jag heter Johan och arbetar på Nordrekryt. Jag söker en redovisningsekonom till Väverigruppen AB i Borås.',
  ],
  ['Kvarnby Brød A/S', 'Jeg søger en bager til Kvarnby Brød A/S i Aarhus.'],
  [
    'Kaasmakerij De Horst',
    'Voor mijn opdrachtgever Kaasmakerij De Horst in Woerden ben ik op zoek naar een teamleider magazijn.',
  ],
  ['Bakkerij De Molen B.V.', 'Ik zoek een bakker voor Bakkerij De Molen B.V. in Zwolle.'],
  [null, 'Sto cercando per un nostro cliente un contabile a Cuneo.'],
])('finds %s, for whom somebody writes: %s', (name, text) => {
  expect(employerInText(text)).toBe(name)
})

it('is called what a subject of a letter offers', () => {
  expect(partTitle('Opportunità a Cuneo - contabile senior').title).toBe('contabile senior')
  expect(partTitle('Propozycja pracy - specjalista ds. logistyki').title).toBe('specjalista ds. logistyki')
  expect(partTitle('Roll som redovisningsekonom').title).toBe('Redovisningsekonom')
  expect(partTitle('Projektanfrage PR-26-1187: SAP EWM Berater (m/w/d)').title).toBe(
    'SAP EWM Berater (m/w/d)',
  )
})

it('is called without the article that stood in front of it', () => {
  expect(partTitle('eine pädagogische Fachkraft (m/w/d)').title).toBe('pädagogische Fachkraft (m/w/d)')
  expect(partTitle('einen Bäcker').title).toBe('Bäcker')
})
