// Pages of boards as their text is copied, and what must not be taken for the same: who hires below pay and place, days
// with full stops, pay with its perks, labels of other languages.

import { describe, expect, it } from 'vitest'
import { findMonths } from '../electron/core/import/fields/experienceWords.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { readWrittenFacts } from '../electron/core/import/formats/written/writtenFacts.ts'
import { readWrittenHead } from '../electron/core/import/formats/written/writtenHead.ts'
import { readMode } from '../electron/core/import/places/workMode.ts'
import { findOrganisations } from '../electron/core/import/wording/organisationNames.ts'
import { placeBesideName } from '../electron/core/import/wording/placeBesideName.ts'
import { isPay, isPlace } from '../electron/core/import/wording/shortLines.ts'
import { wholePay } from '../electron/core/import/wording/wholePay.ts'
import { plainNode } from './helpers/plainRaw.ts'

const facts = (...lines: string[]) => readWrittenFacts(lines).map(({ name, value }) => [name, value] as const)
const read = (text: string) =>
  readTextRungs(text, unknownSurroundings).postings.map(({ node }) => plainNode(node))

describe('a day behind a label', () => {
  it.each([
    ['Veröffentlicht: 18. November 2026', ['dateposted', '18. November 2026']],
    ['Datum zveřejnění: 16. 11. 2026', ['dateposted', '16. 11. 2026']],
    ['Apply by: 30 November 2026. Interviews follow in December.', ['validthrough', '30 November 2026']],
  ])('%s', (line, fact) => expect(facts(line)).toEqual([fact]))
})

describe('pay', () => {
  it.each([
    '35 000 – 42 000 Kč / měsíc',
    '£38,000 - £44,000 per annum + car allowance',
    '£38,000 per annum plus excellent benefits',
    '120 000 Ft/hó',
  ])('%s', (line) => expect(isPay(line)).toBe(true))
  it.each(['Car allowance £5,000', 'Bonus + benefits', '10 000 kr i böter'])('%s is none', (line) =>
    expect(isPay(line)).toBe(false),
  )

  it('that another line says with its time has that', () => {
    expect(wholePay('$1.750.000 + prestaciones', ['$ 1.750.000,00 (Mensual)'])).toBe(
      '$ 1.750.000,00 (Mensual)',
    )
  })
})

it('a place may have a code of the Post behind it, a known town its number in front', () => {
  for (const line of ['Gateshead, Tyne and Wear (NE8)', '44 - Nantes']) expect(isPlace(line)).toBe(true)
  for (const line of ['Baker (NE8)', '44 - Boulanger', '12 - Flour']) expect(isPlace(line)).toBe(false)
})

it('who hires stands below pay and place where a form by law tells', () => {
  const top = ['Baker', '£28,000 per annum', 'Gateshead, Tyne and Wear', 'Permanent, Full Time']
  expect(readWrittenHead([...top, 'Harlow & Mill Ltd', 'Published: 4 days ago'])).toMatchObject({
    title: 'Baker',
    employer: 'Harlow & Mill Ltd',
  })
  expect(readWrittenHead([...top, 'Free bread']).employer).toBeNull()
})

it('a title below a logo may be written small', () => {
  const top = [
    'Company logo for, Northmill.',
    'Northmill',
    'bread engineer sr - ST',
    'Seattle, WA',
    'Full-time',
  ]
  expect(readWrittenHead(top)).toMatchObject({ title: 'bread engineer sr - ST', employer: 'Northmill' })
})

it('a name holds its sign for “and”', () => {
  expect([...findOrganisations('Harlow & Mill Works Ltd is a bakery.').keys()]).toEqual([
    'Harlow & Mill Works Ltd',
  ])
  expect([...findOrganisations('Write to Ada and Mill Works Ltd, please.').keys()]).toEqual([
    'Mill Works Ltd',
  ])
})

it('the country in brackets behind a name is where that is', () => {
  expect(
    placeBesideName('The group at Marlow University (Norway) has an opening.', 'Marlow University'),
  ).toBe('Norway')
  expect(placeBesideName('Marlow University (founded 1820) seeks', 'Marlow University')).toBeNull()
})

it('“times” are no ten months, three years may be one word', () => {
  expect(findMonths('Experiência com liderança de times técnicos')).toBeNull()
  expect(findMonths('driejarige ervaring')).toBe(36)
})

it('“presencial y remoto” is some of both', () => {
  expect(readMode('Presencial y remoto')).toBe('hybrid')
  expect(readMode('Presencial')).toBe('onsite')
})

it('hours on top and the contract below a label are both said', () => {
  const text =
    'Baker\nNorthmill\nMedellín, Antioquia\n\n$ 1.750.000,00 (Mensual)\nTiempo Completo\n\nDescripción de la oferta\nHorneamos pan.\nRequisitos: experiencia en panadería.\nContrato: término indefinido.\nResponsabilidades: hornear, limpiar y atender al público con paciencia y una sonrisa todos los días de la semana.'
  expect(read(text)).toMatchObject([{ employmenttype: ['término indefinido.', 'Tiempo Completo'] }])
})

it('what a page is filed under is nobody’s name', () => {
  const text =
    '---\ntitle: Baker (m/w/d)\ndate: 2026-02-09\ntags: Stellenausschreibung Backstube Universität\nuntil: 2026-02-21\nsummary: Zum nächstmöglichen Zeitpunkt ist eine Stelle als Baker (m/w/d) zu besetzen. Zu den Aufgaben gehört das Backen von Brot und die Pflege der Öfen.\n---\nText'
  expect(read(text)).toMatchObject([{ title: 'Baker (m/w/d)' }])
  expect(read(text)[0]).not.toHaveProperty('hiringorganization')
})
