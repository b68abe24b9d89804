// Whole pages of boards copied as text: menus that count what is unread, the board's head above the employer's words, and
// who hires where only the part about them says it. Names are invented.

import { describe, expect, it } from 'vitest'
import { readEmployment } from '../electron/core/import/fields/employment.ts'
import { breakLabelledLines } from '../electron/core/import/formats/written/labelledRecords.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { readShortLine } from '../electron/core/import/wording/lines/shortLines.ts'
import { experienceInLines } from '../electron/core/import/wording/prose/askedExperience.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'

function read(text: string) {
  const bytes = new TextEncoder().encode(text)
  return readSource({ bytes, fileName: 'copied.txt', savedAt: null }).drafts.map(({ content }) => content)
}

const advert =
  'Wir sind drei Bäcker und suchen zum 1. Januar 2027 Unterstützung für die Backstube und den Laden am Markt.\n\nDas erwartet dich:\n• Brot und Brötchen backen\n• Teige ansetzen\n\nDas bringst du mit:\n• Abgeschlossene Ausbildung als Bäcker\n• Freude am frühen Morgen'

describe('a page copied as text', () => {
  it('has a menu that counts what is unread', () => {
    const [job] = read(
      `Skip to main content\nHome\nMy Network\nJobs\n3\n3 new notifications\nNotifications\nMe\nFor Business\n\nNordkvarn A/S logo\nNordkvarn A/S\nShare\nShow more options\nBaker\nEsbjerg, South Denmark, Denmark · 2 weeks ago · 41 people clicked apply\nPromoted by hirer · Responses managed off LinkedIn\n\nOn-site\n\nFull-time\n\nApply\n\nAbout the job\nWe bake bread for the harbour and look for a baker.\n\nYour tasks\n- Baking bread every morning\n- Keeping the ovens\n\nYour profile\n- At least 2 years of experience\n- You like to get up early`,
    )
    expect([job?.title, job?.employer.name, job?.locations[0]?.label, job?.workMode]).toEqual([
      'Baker',
      'Nordkvarn A/S',
      'Esbjerg, South Denmark, Denmark',
      'onsite',
    ])
  })

  it('has the employer’s own words below what the board shows', () => {
    const [job] = read(
      `Bäcker (m/w/d)\nNordmühle GmbH\nMühlweg 3, 25813 Husum\n2.650 € – 3.100 € pro Monat - Vollzeit\nSie müssen ein Indeed-Konto erstellen, bevor Sie sich auf der Unternehmenswebsite bewerben können.\nAuf Unternehmensseite bewerben\nJobdetails\nSo passt diese Stellenbeschreibung zu Ihrem Profil.\n\nGehalt\n2.650 € – 3.100 € pro Monat\nLeistungen\nAus der vollständigen Stellenbeschreibung übernommen\nFahrtkostenzuschuss\nVollständige Stellenbeschreibung\n${advert}`,
    )
    expect(job?.description?.plainText).toMatch(/^Wir sind drei Bäcker/)
    expect([job?.title, job?.employer.name, job?.salaries[0]?.min]).toEqual([
      'Bäcker (m/w/d)',
      'Nordmühle GmbH',
      '2650',
    ])
  })
})

describe('labels in one line', () => {
  it('are parted where nothing but a gap stands between them', () => {
    expect(breakLabelledLines('Kontakt\nID: 4812290   Dátum zverejnenia: 14.11.2026')).toBe(
      'Kontakt\nID: 4812290\nDátum zverejnenia: 14.11.2026',
    )
  })

  it.each(['We bake.  Note: we also mill.', 'ID: 4812   we are: many'])('are none in "%s"', (text) =>
    expect(breakLabelledLines(text)).toBe(text),
  )
})

describe('who hires', () => {
  it.each([
    ['Sobre a empresa\nO Grupo Moinho Norte nasceu em 1979 em Itajaí.', 'Grupo Moinho Norte'],
    ['Über uns\n\nDie Nordmühle ist seit 1924 in Husum.', 'Nordmühle'],
    ['Over ons\nMolen Noord is een bakkerij.', 'Molen Noord'],
  ])('is named below "%s"', (text, name) => expect(employerInText(text)).toBe(name))
})

describe('a kind of employment', () => {
  it.each([
    ['частичная', 'part_time', undefined],
    ['na živnosť', undefined, 'contractor'],
  ])('"%s"', (text, schedule, contract) => {
    const node = {
      types: ['JobPosting'],
      id: null,
      fields: new Map([
        ['employmenttype', { key: 'employmentType', path: '$', rung: 'text' as const, values: [text] }],
      ]),
    }
    const { value } = readEmployment(node)
    if (schedule !== undefined) expect(value.schedule).toEqual([schedule])
    if (contract !== undefined) expect(value.contract).toEqual([contract])
  })
})

describe('a short line with gaps', () => {
  it('says what has a form, and nothing of what has none', () => {
    expect(readShortLine('Nakuru  Full Time  KSh 45,000 - 60,000')).toEqual({
      said: [
        { name: 'employmenttype', value: 'Full Time' },
        { name: 'basesalary', value: 'KSh 45,000 - 60,000' },
      ],
      name: null,
      isOfPage: false,
    })
    expect(readShortLine('We bake bread.  You help us.')).toBeNull()
    expect(readShortLine('Northmill  ·  Leeds, UK')?.name).toBe('Northmill')
  })
})

describe('a post of a network', () => {
  const post = (name: string) =>
    `${name}\n5 listopada o 09:14 ·\n\nSZUKAMY PIEKARZA\n\nPiekarnia przy rynku, Młyn Powiatowy w Marlowie\n\n✔️ umowa o pracę\n✔️ wynagrodzenie od 6 369 zł brutto + dodatki\n\nWymagamy doświadczenia min. 1 rok.\n\nCV na adres kadry@mlyn.example do 30 listopada 2026 r.\n\nLubię to!\nKomentarz\n18 komentarzy`

  it('is by who hires where it names them again, and begins below them', () => {
    const [job] = read(post('Młyn Powiatowy w Marlowie'))
    expect(job?.employer.name).toBe('Młyn Powiatowy w Marlowie')
    expect(job?.description?.plainText).toMatch(/^SZUKAMY PIEKARZA/)
    expect(job?.description?.plainText).not.toMatch(/Lubię|komentarzy/)
    expect(read(post('Anna Kowalska'))[0]?.employer.name ?? null).toBeNull()
  })
})

describe('years that are asked for', () => {
  it.each([
    [
      'Requisitos\nInglês avançado; espanhol é diferencial\nVivência mínima de 3 anos na área',
      'Vivência mínima de 3 anos na área',
    ],
    [
      'Requirements\nSpanish is a plus\nAt least 3 years of experience in milling',
      'At least 3 years of experience in milling',
    ],
    ['任职要求：\n1、本科及以上学历；\n2、3年以上磨坊工作经验；', '3年以上磨坊工作经验；'],
    ['Nice to have\n5 years of experience in milling', null],
    ['Desirable skills\n5 years of experience in milling', null],
  ])('in %j', (text, asked) => expect(experienceInLines(text.split('\n'))).toBe(asked))
})
