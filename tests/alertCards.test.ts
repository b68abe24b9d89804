// Cards of mails that list jobs, as boards write them one line below the other: pay above who hires, who hires above the
// title or behind "by", a town behind its code. Names are invented, the forms are not.

import { describe, expect, it } from 'vitest'
import { deniesHome, readMode } from '../electron/core/import/places/workMode.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { saysNoPay } from '../electron/core/import/wording/lines/payAlone.ts'

const job = 'https://www.board.example/jobs/view/4123456'

function read(body: string, type: string) {
  const head = `From: Jobs <jobs@board.example>\nSubject: 2 new jobs for you\nMIME-Version: 1.0\nContent-Type: text/${type}; charset=utf-8`
  const bytes = new TextEncoder().encode(`${head}\n\n${body}`)
  return readSource({ bytes, fileName: 'mail.eml', savedAt: null }).drafts.map(({ content }) => {
    const pay = content.salaries.map(({ kind, min, max }) => `${kind} ${min}-${max}`)
    const kinds = [...content.employment.schedule, ...content.employment.contract]
    return [
      content.title,
      content.employer.name,
      content.locations.map(({ label }) => label).join('; '),
      [...pay, ...kinds, ...(content.workMode === 'unknown' ? [] : [content.workMode])].join(', '),
    ]
  })
}

type Card = readonly string[]
const inHtml = (cards: readonly Card[]) =>
  cards
    .map(([title, ...lines], n) => `<div><a href="${job}${n}">${title}</a><br>${lines.join('<br>')}</div>`)
    .join('')
const inText = (cards: readonly Card[]) =>
  `Hello\n\n${cards.map((lines, n) => `${lines.join('\n')}\n${job}${n}\n`).join('\n')}\nAll jobs: https://www.board.example/jobs\n\nBoard Ltd, Mühlweg 3, 25813 Husum`

const forms: [string, readonly Card[], readonly Card[]][] = [
  [
    'pay on top and who hires behind "by"',
    [
      ['Teacher', '£92.00 - £105.00 per day', 'Bradford, West Yorkshire', 'by Brightlearn Supply'],
      ['Nurse', 'Salary negotiable', 'Leeds, West Yorkshire', 'Contract, full-time', 'by Aire Trust'],
    ],
    [
      ['Teacher', 'Brightlearn Supply', 'Bradford, West Yorkshire', 'base 92-105'],
      ['Nurse', 'Aire Trust', 'Leeds, West Yorkshire', 'full_time, contractor'],
    ],
  ],
  [
    'pay on top, then who hires, then the town',
    [
      ['Bäcker (m/w/d)', 'Gehalt nach Vereinbarung', 'Nordmühle GmbH', 'Husum'],
      ['Koch (m/w/d)', '2.800 - 3.200 € pro Monat', 'Wehr AG', 'Kiel'],
    ],
    [
      ['Bäcker (m/w/d)', 'Nordmühle GmbH', 'Husum', ''],
      ['Koch (m/w/d)', 'Wehr AG', 'Kiel', 'base 2800-3200'],
    ],
  ],
  [
    'a town behind its code, and how much of a week',
    [
      ['Schreiner/in', 'Holzbau Lerch AG, 3550 Langnau i.E.', '100%, Festanstellung'],
      ['Köchin', 'Werkstatt am Wehr, 3007 Bern', '60 - 80%, Festanstellung'],
    ],
    [
      ['Schreiner/in', 'Holzbau Lerch AG', '3550 Langnau i.E.', 'full_time, permanent'],
      ['Köchin', 'Werkstatt am Wehr', '3007 Bern', 'part_time, permanent'],
    ],
  ],
  [
    'a range that the board has guessed, and no work from home',
    [
      [
        'Bäcker (m/w/d)',
        'Nordmühle GmbH',
        'Husum',
        'Vollzeit · 48.500 € – 61.000 € (XING Prognose) · Hybrid',
      ],
      ['Koch (m/w/d)', 'Wehr AG', 'Kiel', 'Homeoffice nicht möglich'],
    ],
    [
      ['Bäcker (m/w/d)', 'Nordmühle GmbH', 'Husum', 'estimated 48500-61000, full_time, hybrid'],
      ['Koch (m/w/d)', 'Wehr AG', 'Kiel', 'onsite'],
    ],
  ],
  [
    'the part of a town',
    [
      ['Nurse', 'Lakeshore', 'Erie, PA 16502 (West Bayfront area)', '$78,000 - $86,000 a year'],
      ['Cook', 'Weir', 'Austin, TX (Hyde Park area)', 'Full-time'],
    ],
    [
      ['Nurse', 'Lakeshore', 'Erie, PA 16502', 'base 78000-86000'],
      ['Cook', 'Weir', 'Austin, TX', 'full_time'],
    ],
  ],
]

describe('a card of a mail', () => {
  it.each(forms)('has %s', (_, cards, expected) => {
    expect(read(inHtml(cards), 'html')).toEqual(expected)
    expect(read(inText(cards), 'plain')).toEqual(expected)
  })

  const above = (cards: readonly Card[]) =>
    `<p>Here are your jobs.</p>${cards
      .map(
        ([name, title, ...lines], n) =>
          `<div><p><b>${name}</b></p><h2><a href="${job}${n}">${title}</a></h2><p>${lines.join('</p><p>')}</p></div>`,
      )
      .join('')}`

  it('has who hires, or the place, above its title', () => {
    expect(
      read(
        above([
          ['BUREAU GALETS', 'Boulanger F/H', 'Rennes - 35', 'CDI', 'A partir de 34 k€ brut annuel'],
          ['AGENCE DU BOCAGE', 'Cuisinier F/H', 'Rennes - 35', 'CDI'],
        ]),
        'html',
      ),
    ).toEqual([
      ['Boulanger F/H', 'BUREAU GALETS', 'Rennes - 35', 'base 34000-null, permanent'],
      ['Cuisinier F/H', 'AGENCE DU BOCAGE', 'Rennes - 35', 'permanent'],
    ])
    expect(
      read(
        above([
          ['Leeds, UK', 'Baker', 'Northmill', 'Full-time'],
          ['York, UK', 'Cook', 'Weir &amp; Sons', 'Part-time'],
        ]),
        'html',
      ),
    ).toEqual([
      ['Baker', 'Northmill', 'Leeds, UK', 'full_time'],
      ['Cook', 'Weir & Sons', 'York, UK', 'part_time'],
    ])
  })

  it('has who hires on a link behind "by", and its first words below', () => {
    const card = (n: number, title: string, firm: string, told: string) =>
      `<p><a href="${job}${n}"><b>${title}</b></a><br>Leeds, UK<br>by <a href="https://www.board.example/p/${n}">${firm}</a><br><span>${told}</span></p>`
    const body =
      card(1, 'Baker', 'Northmill', 'Rye and wheat…') +
      card(2, 'Cook', 'Weir', 'Soup in large pots every day…')
    expect(read(body, 'html')).toEqual([
      ['Baker', 'Northmill', 'Leeds, UK', ''],
      ['Cook', 'Weir', 'Leeds, UK', ''],
    ])
  })
})

describe('work from home', () => {
  it.each([
    'Homeoffice nicht möglich',
    'Kein Home-Office',
    'Remote not possible',
    'Thuiswerken niet mogelijk',
    'Sin teletrabajo',
    'Pas de télétravail',
    'Brak pracy zdalnej',
  ])('is denied by "%s"', (text) => {
    expect(readMode(text)).toBe('onsite')
    expect(deniesHome(text)).toBe(true)
  })

  it.each([
    ['Homeoffice möglich', null],
    ['Remote, not possible outside the EU', 'remote'],
    ['Remote work not possible outside Germany', 'remote'],
  ])('is not denied by "%s"', (text, mode) => {
    expect(readMode(text)).toBe(mode)
    expect(deniesHome(text)).toBe(false)
  })
})

describe('pay', () => {
  it.each([
    'Salary negotiable',
    'Competitive salary',
    'Keine Gehaltsangabe',
    'Salaire non précisé',
    'Salario a convenir',
    'Salário a combinar',
    'Wynagrodzenie do uzgodnienia',
    'Зарплата не указана',
  ])('is not told by "%s"', (line) => expect(saysNoPay(line)).toBe(true))

  it.each(['Pay & Play GmbH', 'Competitive Foods', 'Salary £30,000', 'Gehalt & Partner'])('%s', (line) =>
    expect(saysNoPay(line)).toBe(false),
  )
})
