// Terms as the cards of alerts have them: in chips, cut short, beside what comes with pay, below one button each.

import { expect, it } from 'vitest'
import { findTextDeadline } from '../electron/core/import/dates/textDeadline.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { isPay } from '../electron/core/import/wording/lines/payAlone.ts'

interface Read {
  title: string | null
  employer: string | null
  place: string | undefined
  mode: string
  kinds: string[]
  posted: string | null | undefined
  closes: string | null | undefined
}

function readAlert(subject: string, body: string): Read[] {
  const mail = `From: Jobs <jobs@board.example>\nSubject: ${subject}\nDate: Mon, 16 Nov 2026 08:00:00 +0100\nContent-Type: text/html; charset=utf-8\n\n<html><body>${body}</body></html>`
  const { drafts } = readSource({ bytes: Buffer.from(mail), fileName: 'a.eml', savedAt: null })
  return drafts.map(({ content }) => ({
    title: content.title,
    employer: content.employer.name,
    place: content.locations[0]?.label,
    mode: content.workMode,
    kinds: [...content.employment.schedule, ...content.employment.contract],
    posted: content.posted?.date,
    closes: content.deadline.date?.date,
  }))
}

const numbered = (title: string, number: number, rest: string): string =>
  `<p><a href="https://board.example/jobs/${number}">${title}</a></p>${rest}`

it('parts chips that a colour alone parts', () => {
  const chips = (...texts: string[]): string =>
    texts.map((text) => `<span style="background:#eee">${text}</span>`).join(' ')
  const jobs = readAlert(
    'Nouvelles offres',
    numbered('Maçon H/F', 70110021, `<span>Bâti Loire Centre</span><br>${chips('Blois - 41', 'CDI')}`) +
      numbered('Coffreur H/F', 70110344, `<span>Actilia Blois</span><br>${chips('Vendôme - 41', 'Intérim')}`),
  )
  expect(jobs).toMatchObject([
    { employer: 'Bâti Loire Centre', place: 'Blois - 41', kinds: ['permanent'] },
    { employer: 'Actilia Blois', place: 'Vendôme - 41', kinds: ['temporary'] },
  ])
})

it('reads how long ago and until when in a word', () => {
  const jobs = readAlert(
    'Nowe oferty dla Ciebie',
    numbered(
      'Kierowca C+E',
      1004400121,
      '<p>Mazurtrans</p><p>Ełk, warmińsko-mazurskie</p><p>2d</p><p>Ważna do 20 gru</p>',
    ) +
      numbered(
        'Spedytor',
        1004400873,
        '<p>Nordkreis</p><p>Suwałki, podlaskie</p><p>24h</p><p>Ważna do 4 gru</p>',
      ),
  )
  expect(jobs).toMatchObject([
    { title: 'Kierowca C+E', posted: '2026-11-14', closes: '2026-12-20' },
    { title: 'Spedytor', posted: '2026-11-16', closes: '2026-12-04' },
  ])
})

it('takes the town beside a mode or a level, and no badge', () => {
  const jobs = readAlert(
    'Ofertas nuevas',
    numbered(
      'Responsable de calidad',
      2711840,
      '<p>Almazara Mágina</p><p>Teletrabajo parcial · Linares (Jaén)</p>',
    ) +
      numbered('Analista de calidad', 2711902, '<p>Sul Papel</p><p>Guaíba / RS • Pleno</p>') +
      numbered('Técnico de calidad', 2711905, '<p>Sul Aceites</p><p>New • Full-Time • Remote</p>'),
  )
  expect(jobs).toMatchObject([
    { employer: 'Almazara Mágina', place: 'Linares (Jaén)', mode: 'hybrid' },
    { employer: 'Sul Papel', place: 'Guaíba / RS' },
    { employer: 'Sul Aceites', place: undefined, mode: 'remote', kinds: ['full_time'] },
  ])
})

it('takes for jobs what a button below shows as one, with names and towns of one line', () => {
  const card = (title: string, who: string, number: number): string =>
    `<div><p><a href="https://board.example/c?t=h${number}&amp;ctx=m"><b>${title}</b></a><br>${who}</p><p>Vi søger en kollega til vores køkken, der laver mad til mange hver dag.</p>
     <p>Ansøgningsfrist: ${number}-12-2026</p><p><a href="https://board.example/c?t=h${number}">Se jobbet</a> | <a href="#">Gem</a></p></div><hr>`
  const jobs = readAlert(
    'JobAgent: 2 nye job',
    `<h1>JobAgent: køkken</h1>${card('Kokkeelev', '<b>Plejecenter Solgården</b>, Nykøbing Mors', 15)}${card('Souschef', '<b>Hotel Fjordbakken A/S</b>, Thisted', 17)}
     <p>Du modtager denne mail, fordi du har oprettet en JobAgent.<br>Jobportal A/S, Strandvejen 91, 2000 Frederiksberg</p>`,
  )
  expect(jobs).toMatchObject([
    { title: 'Kokkeelev', employer: 'Plejecenter Solgården', place: 'Nykøbing Mors', closes: '2026-12-15' },
    { title: 'Souschef', employer: 'Hotel Fjordbakken A/S', place: 'Thisted', closes: '2026-12-17' },
  ])
})

it.each([
  ['£720 - £810 per week + night out money', true],
  ['R$ 1.450,00 mensais + vale-refeição', true],
  ['£720 - £810 per week and a night out', false],
  ['C++ developer, 3 + years', false],
])('“%s” is pay alone: %s', (text, is) => {
  expect(isPay(text)).toBe(is)
})

it.each([
  'Schicken Sie mir bitte bis Freitag, 27.11.2026, Ihr Profil',
  'Hör av dig senast den 27 november',
  'Stuur me voor 27 november een berichtje',
  'Let me know by 27 November',
  'Rispondimi entro il 27 novembre',
  'Répondez-moi avant le 27 novembre',
  'Skriv til meg innen 27. november',
  'Ważna do 27 listopada',
])('offers by when a letter asks for a word: %s', (text) => {
  expect(findTextDeadline(text, '2026-11-16')?.date).toBe('2026-11-27')
})

const tracked = (title: string, number: number, below: string, above = ''): string =>
  `<table><tr><td>${above}</td></tr><tr><td><a href="https://click.board.example/ls/x${number}?upn=ab${number}cd"><b>${title}</b></a></td></tr>
   <tr><td>${below}</td></tr><tr><td><a href="https://click.board.example/ls/x${number}?upn=ab${number}cd">Zobrazit</a></td></tr></table>`

const rows: [form: string, one: string, two: string][] = [
  [
    'lines',
    'Stolarna Ahrens s.r.o.<br>Jihlava<br>Plný úvazek<br>32 000 Kč / měsíc',
    'Domov U Lípy<br>Třebíč<br>Zkrácený úvazek<br>180 Kč / hod',
  ],
  ['dots', 'Stolarna Ahrens s.r.o.<br>Jihlava · Plný úvazek', 'Domov U Lípy<br>Třebíč · Zkrácený úvazek'],
  ['a dash', 'Stolarna Ahrens s.r.o. - Jihlava<br>Plný úvazek', 'Domov U Lípy - Třebíč<br>Zkrácený úvazek'],
  ['a comma', 'Stolarna Ahrens s.r.o., Jihlava<br>Plný úvazek', 'Domov U Lípy, Třebíč<br>Zkrácený úvazek'],
  [
    'signs',
    '🏢 Stolarna Ahrens s.r.o.<br>📍 Jihlava<br>📄 Plný úvazek',
    '🏢 Domov U Lípy<br>📍 Třebíč<br>📄 Zkrácený úvazek',
  ],
  [
    'pictures',
    '<img src="b.png" alt=""> Stolarna Ahrens s.r.o. <img src="p.png" alt=""> Jihlava <img src="c.png" alt=""> Plný úvazek',
    '<img src="b.png" alt=""> Domov U Lípy <img src="p.png" alt=""> Třebíč <img src="c.png" alt=""> Zkrácený úvazek',
  ],
  [
    'spans',
    'Stolarna Ahrens s.r.o.<br><span>Jihlava</span> <span>Plný úvazek</span>',
    'Domov U Lípy<br><span>Třebíč</span> <span>Zkrácený úvazek</span>',
  ],
]

it.each(rows)('reads cards built alike, whatever their titles are called: facts in %s', (_, one, two) => {
  const jobs = readAlert(
    '2 nové nabídky',
    `<p>Dobrý den</p>${tracked('Truhlářka', 1, one)}${tracked('Zvěrolékařka', 2, two)}`,
  )
  expect(jobs).toMatchObject([
    { title: 'Truhlářka', employer: 'Stolarna Ahrens s.r.o.', place: 'Jihlava', kinds: ['full_time'] },
    { title: 'Zvěrolékařka', employer: 'Domov U Lípy', place: 'Třebíč', kinds: ['part_time'] },
  ])
})

it('takes for who hires what stands above each title, and for the town what stands below', () => {
  const jobs = readAlert(
    '2 nové nabídky',
    tracked('Truhlářka', 1, 'Jihlava<br>Plný úvazek', 'Stolarna Ahrens s.r.o.') +
      tracked('Zvěrolékařka', 2, 'Třebíč<br>Zkrácený úvazek', 'Domov U Lípy'),
  )
  expect(jobs).toMatchObject([
    { employer: 'Stolarna Ahrens s.r.o.', place: 'Jihlava' },
    { employer: 'Domov U Lípy', place: 'Třebíč' },
  ])
})

it.each([
  '34.000 kr. pr. måned',
  '245 kr per time',
  '1.650 € - 1.850 € al mese',
  '9,80 € all’ora',
  '35.000 TL - 40.000 TL / ay',
  '2 600 € kuukaudessa',
])('“%s” is pay alone', (text) => {
  expect(isPay(text)).toBe(true)
})
