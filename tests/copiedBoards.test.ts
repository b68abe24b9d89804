// What the pages of job boards in other languages show around a job, when their text is copied.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { endsJob, isFurniture, isOfEmployer } from '../electron/core/import/wording/lines/furniture.ts'
import { isAgo } from '../electron/core/import/wording/lines/shortLines.ts'
import { isKnownAddress } from '../electron/core/import/wording/names/knownTowns.ts'
import { placeInLines } from '../electron/core/import/wording/prose/placeInLines.ts'

describe('the page of a board in another language', () => {
  it('has buttons and counters of its own', () => {
    for (const line of [
      'Ich bin interessiert',
      '(38 Bewertungen)',
      'Inscribirme en esta oferta',
      '47 inscritos a esta oferta',
      'Aplikuj szybko',
      'Откликнуться',
      'Postuler',
      'Candidatar-se',
      '立即沟通',
      '応募する',
    ])
      expect(isFurniture(line), line).toBe(true)
    for (const line of [
      'Bewerben Sie sich bis 1. Mai',
      'Aplicar pintura a las piezas',
      'Delen van kennis',
      'Postuler avant le 3 mai',
      'Написать тексты',
      'Guardar la ropa de los huéspedes',
    ])
      expect(isFurniture(line), line).toBe(false)
  })

  it('says how long ago in its own words', () => {
    for (const line of [
      'Erschienen: vor 6 Tagen',
      'Publicada hace 2d (Publicada de nuevo)',
      '3 дня назад',
      '9d ago',
    ])
      expect(isAgo(line), line).toBe(true)
    for (const line of ['In 3 Tagen', '6 days left', 'Vor 6 Jahren gegründet', 'Posted by Ada', '5 years'])
      expect(isAgo(line), line).toBe(false)
  })

  it('ends where other jobs begin', () => {
    for (const line of ['Похожие вакансии', 'Podobne oferty', 'D’autres offres vous correspondent !'])
      expect(endsJob(line), line).toBe(true)
    for (const line of ['weitere Stellen im Haus besetzen', 'Autres avantages', 'Share this job'])
      expect(endsJob(line), line).toBe(false)
  })

  it('shows below who hires how they are judged', () => {
    for (const line of ['4.2', '(212 Reviews)', 'View all jobs', 'Отзывы о работодателе'])
      expect(isOfEmployer(line), line).toBe(true)
    for (const line of ['7.2', '4.2 million users', 'Reviews', '40 applicants'])
      expect(isOfEmployer(line), line).toBe(false)
  })
})

describe('places that need no country', () => {
  it('are addresses in well-known towns', () => {
    for (const text of ['Пермь, улица Луговая, 8к2', 'Kirchgasse 7, Würzburg', 'Leeds, 12 Mill Lane'])
      expect(isKnownAddress(text), text).toBe(true)
    for (const text of ['Leeds, 12', 'Baker, Mill 7', 'London, Team 12 and more of us', 'Berlin, Hamburg'])
      expect(isKnownAddress(text), text).toBe(false)
  })

  it('are lines that say them together', () => {
    expect(placeInLines(['Mostowa 12', 'Łomża', 'podlaskie'])).toBe('Mostowa 12, Łomża, podlaskie')
    expect(placeInLines(['Pune(Chakan), Nashik'])).toBe('Pune(Chakan), Nashik')
    expect(placeInLines(['Bakery', 'Flour & Yeast'])).toBeNull()
    expect(placeInLines(['Java, Spring', 'Remote, Full-time'])).toBeNull()
  })
})

describe('a text copied from such a page', () => {
  const text = [
    'Backmeister (m/w/d)',
    'Firmenlogo',
    'Mühle am Bach',
    '4.2',
    '(38 Bewertungen)',
    'Paderborn',
    'Feste Anstellung',
    'Erschienen: vor 6 Tagen',
    'Ich bin interessiert',
    '',
    'Deine Aufgaben',
    'Du bäckst Brot und Brötchen, führst die Bücher der Backstube und lernst drei Lehrlinge an.',
    'Dein Profil',
    'Abgeschlossene Ausbildung als Bäcker und mindestens 2 Jahre Berufserfahrung in einer Backstube.',
    'Jobs, die dir auch gefallen könnten',
    'Heizer (m/w/d)',
    'Ofenbau Nord GmbH',
  ].join('\n')
  const read = (savedAt: string | null) =>
    readSource({ bytes: new TextEncoder().encode(text), fileName: 'a.txt', savedAt }).drafts[0]!.content

  it('names who hires, and ends with the job', () => {
    const { employer, description, locations } = read(null)
    expect(employer.name).toBe('Mühle am Bach')
    expect(locations.map(({ label }) => label)).toEqual(['Paderborn'])
    expect(description.plainText).not.toMatch(/Ofenbau|Heizer|4\.2|interessiert/)
  })

  it('counts the days from when it was copied, if that is known', () => {
    expect(read('2026-11-21T12:00:00Z').posted?.date).toBe('2026-11-15')
    expect(read(null).posted?.date ?? null).toBeNull()
  })

  it('names who posted it, unless they look for somebody else', () => {
    const posted = (more: string) =>
      readSource({
        bytes: new TextEncoder().encode(
          `Payroll Administrator\nPosted 20 November by Harcastle Finch\n£26,000 - £29,500 per annum\nLeeds\nPermanent, full-time\n\nThe role:\n${more} You process the weekly payroll of 600 people and answer their questions about it.\nYou will need:\nTwo years' payroll experience\nSage Payroll\n`,
        ),
        fileName: 'a.txt',
        savedAt: null,
      }).drafts[0]!.content.employer.name
    expect(posted('')).toBe('Harcastle Finch')
    expect(posted('Our client is a firm of hauliers.')).toBeNull()
  })
})

describe('a mail that says it in sentences', () => {
  const read = (text: string) =>
    readSource({ bytes: new TextEncoder().encode(text), fileName: 'a.txt', savedAt: null }).drafts[0]!.content

  it('may have labels and the number in front of later sentences', () => {
    const { locations, startDate, identifier } = read(
      'PhD position in Historical Climatology\n\nThe University of Norrvik invites applications for a fully funded PhD position. The candidate will code parish records and build a reconstruction.\n\nRequirements:\n* Master’s degree in history or geography\n\nWe offer 33,500 SEK per month and a view of the fjord. Starting date: 1 April 2027. Place of work: Norrvik, Sweden.\n\nApplications should quote the reference number NV-2026/318.',
    )
    expect(locations.map(({ label }) => label)).toEqual(['Norrvik, Sweden'])
    expect(startDate?.date).toBe('2027-04-01')
    expect(identifier?.value).toBe('NV-2026/318')
  })

  it('names who seeks, where, and what is paid in a point of a list', () => {
    const { employer, locations, salaries } = read(
      'Estimados compañeros:\n\nDesde la Residencia Costa Verde, en Gijón, buscamos incorporar un enfermero a jornada completa.\n\nOfrecemos:\n- Contrato indefinido\n- 2.050 € brutos al mes\n\nEnviar CV a rrhh@costaverde.example.\n',
    )
    expect(employer.name).toBe('Residencia Costa Verde')
    expect(locations.map(({ label }) => label)).toEqual(['Gijón'])
    expect(salaries).toMatchObject([{ min: '2050', currency: 'EUR', period: 'month', basis: 'gross' }])
  })
})
