// Pages of boards as their text is copied, and what must not be taken for the same: who hires below pay and place, days
// with full stops, pay with its perks, labels of other languages.

import { describe, expect, it } from 'vitest'
import { findMonths } from '../electron/core/import/fields/experienceWords.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { readWrittenFacts } from '../electron/core/import/formats/written/writtenFacts.ts'
import { readWrittenHead } from '../electron/core/import/formats/written/writtenHead.ts'
import { modeStated } from '../electron/core/import/places/spokenMode.ts'
import { readMode } from '../electron/core/import/places/workMode.ts'
import { isPay } from '../electron/core/import/wording/lines/payAlone.ts'
import { isPlace } from '../electron/core/import/wording/lines/placeAlone.ts'
import { placeBesideName } from '../electron/core/import/wording/lines/placeBesideName.ts'
import { readShortLine } from '../electron/core/import/wording/lines/shortLines.ts'
import { wholePay } from '../electron/core/import/wording/lines/wholePay.ts'
import { findOrganisations } from '../electron/core/import/wording/names/organisationNames.ts'
import { isOtherText, isOtherTitle } from '../electron/core/import/wording/others/otherTexts.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import { employmentInText } from '../electron/core/import/wording/prose/employmentInText.ts'
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
  expect(placeBesideName('Northmill\nBengaluru, Karnataka\nFull-time', 'Northmill')).toBe(
    'Bengaluru, Karnataka',
  )
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

describe('an advert of one line that names no job', () => {
  const head =
    'Northmill (https://northmill.example) | Multiple roles | Remote (EU timezones) or Lisbon | Full-time'
  it('is one for each that is listed below, with pay of its own', () => {
    const text = `${head}\n\nWe mill.\n\nWe are hiring:\n\n* Mill Engineer - EUR 75-95k\n* Bread Engineer`
    expect(read(text)).toMatchObject([
      { title: 'Mill Engineer', basesalary: 'EUR 75-95k', joblocation: 'Lisbon' },
      { title: 'Bread Engineer', applicantlocationrequirements: 'EU timezones' },
    ])
    expect(read(text)[1]).not.toHaveProperty('basesalary')
  })
  it('is one without a title where none is listed', () => {
    const [posting] = read('Northmill | Multiple Engineering Roles | Leeds | $150k-$200k\n\nWe mill.')
    expect(posting).toMatchObject({ hiringorganization: 'Northmill', joblocation: 'Leeds' })
    expect(posting).not.toHaveProperty('title')
  })
})

it('an organisation in front of a place is who hires, and no street', () => {
  expect(readShortLine('Marlow University, Szeged, Hungary')).toMatchObject({
    name: 'Marlow University',
    said: [{ name: 'joblocation', value: 'Szeged, Hungary' }],
  })
  expect(isPlace('Marlow University, Szeged, Hungary')).toBe(false)
  expect(isPlace('Marlow, Hungary')).toBe(true)
})

it('what stands in an address is said of a page', () => {
  const text =
    '# PhD candidates at Northmill\n\nWe are looking for a PhD candidate who mills. You have a degree and experience with mills. More in the [job ad](https://board.example/miller-vollzeit-befristet-remote). Requirements: patience. Responsibilities: milling rye every morning.'
  expect(read(text)[0]).not.toHaveProperty('employmenttype')
})

it.each([
  ['The position is limited to three years.', ['position is limited to three years']],
  ['The contract will be for 2 years, renewable.', ['The contract will be for 2 years']],
  ['The position is fully funded for four years.', ['position is fully funded for four years']],
  [
    'The appointment will be on initial definite four-year contract.',
    ['initial definite four-year contract'],
  ],
  ['We won a four-year contract with the town.', []],
  ['Access is limited to three years of archives.', []],
])('%s', (line, said) => expect(employmentInText([line])).toEqual(said))

it('a charity says who it is', () => {
  expect(employerInText('Grow the income of the mill.\nFellside Mill is a registered charity.')).toBe(
    'Fellside Mill',
  )
  expect(employerInText('Income for charity.\nThis is a charity.')).toBeNull()
})

it('“atuar de forma presencial” is where one works', () => {
  expect(modeStated('Para atuar de forma presencial.')).toBe('onsite')
})

it('the title goes on behind “(m/w/d)” where its line does', () => {
  const text =
    'Die Nordmühle GmbH ist ein Betrieb mit 140 Beschäftigten. Für unsere Abteilung suchen wir zum 01.03.2027 einen\n\nIngenieur (m/w/d) für Mühlenbau\n\nin Vollzeit, unbefristet.\n\nIhre Aufgaben:\nMühlen bauen\n\nIhr Profil:\nStudium, Berufserfahrung\n\nWir bieten:\nUrlaub und Vergütung nach Tarif. Ihre Bewerbung richten Sie bitte an uns.'
  expect(read(text)).toMatchObject([{ title: 'Ingenieur (m/w/d) für Mühlenbau' }])
})

describe('no posting is', () => {
  it('a letter that has a number', () => {
    expect(isOtherTitle('The Friday Nudge #87')).toBe(true)
    expect(isOtherTitle('Software Engineer #2')).toBe(false)
    expect(isOtherTitle('PhD School on Milling - Final call for participation')).toBe(true)
    expect(isOtherTitle('PhD positions in Milling - call for applications')).toBe(false)
  })
  it('a talk, nor a course with its price', () => {
    expect(isOtherText(['Speaker: Ada Kohl, Head of Milling'])).toBe(true)
    expect(isOtherText(['Price: CHF 1,450'])).toBe(true)
    expect(isOtherText(['Salary: CHF 1,450', 'You speak German.'])).toBe(false)
  })
})

it('others’ degrees are not asked for', () => {
  const text =
    'Miller\nNorthmill\nLeeds, UK\nFull-time\n\nResponsibilities: milling. Requirements: experience with stones and patience in the mornings.\nYou will be working with other team members, who are ex-bakers and PhDs in flour, to build the best mill of the valley.'
  expect(read(text)[0]).not.toHaveProperty('educationrequirements')
})

it('an employer that facts in front name small is spelled as the text does', () => {
  const text = (slug: string, name: string) =>
    `---\nroles: Un·e développeur·se web (Stage)\nstartup: ${slug}\nopen: true\n---\n\nLa Startup ${name} recherche un·e développeur·se web. Voir https://${slug}.example/.\n\n## Missions\n- Moudre la farine\n\n## Profil\nExpérience en meunerie, contrat de stage, candidature par mail.\n`
  expect(read(text('moulin-dore', 'Moulin Doré'))).toMatchObject([{ hiringorganization: 'Moulin Doré' }])
  expect(read(text('moulin-dore', 'elle'))).toMatchObject([{ hiringorganization: 'moulin-dore' }])
})

describe('a page that was copied from its menu to its last button', () => {
  it('calls no job after its number, and takes the next label for no place', () => {
    const [posting] = read(
      'Return to search results\nPark Ranger\nCedar Hollow Monument\nApply\nSalary\n$43,106 to - $56,040 per year\nLocation\n1 vacancy in the following location:\nMoab, UT\nRemote job\nNo\nTravel Required\nOccasional travel\nSummary\nYou will lead walks and talks for visitors and answer their questions about the desert.\nDuties\nLead guided walks\nRequirements\nOne year of specialised experience',
    )
    expect(posting).toMatchObject({ joblocation: 'Moab, UT', basesalary: '$43,106 to - $56,040 per year' })
    expect(posting).not.toHaveProperty('joblocationtype')
    expect(readWrittenHead(['JR-100234', 'Leeds, UK', 'Full-time']).title).toBeNull()
  })

  it('has below a Chinese label one line of its value', () => {
    expect(facts('工作地点', '苏州市吴中区木渎镇', '公司信息', '苏州晨光纺织有限公司')).toEqual([
      ['joblocation', '苏州市吴中区木渎镇'],
    ])
  })

  it('names who hires between the title and lines nobody knows, where the text goes on about them', () => {
    const head = [
      'Onderhoudsmonteur',
      'Kaasmakerij Veldzicht',
      'Gouwe',
      'MBO',
      '€ 2.800 - € 3.400 per maand',
      '',
    ]
    const behind = (text: string) => readWrittenHead([...head, text]).employer
    expect(behind('Kaasmakerij Veldzicht maakt al drie generaties boerenkaas, en jij helpt mee.')).toBe(
      'Kaasmakerij Veldzicht',
    )
    expect(behind('Je houdt onze kaaspersen en koelcellen draaiend, elke dag.')).toBeNull()
  })

  it('says in its form who hires', () => {
    expect(employerInText('Build your career at Weald & Chalk? Get future opportunities sent to you.')).toBe(
      'Weald & Chalk',
    )
    expect(readWrittenHead(['Kaynakçı', 'Demirdağ Makina San. ve Tic. A.Ş.', 'Tam Zamanlı']).employer).toBe(
      'Demirdağ Makina San. ve Tic. A.Ş.',
    )
    expect(facts('Arbeitsort', 'Eichstätt, Deutschland')).toEqual([['joblocation', 'Eichstätt, Deutschland']])
    expect(facts('Lieu du poste : En présentiel')).toEqual([['joblocationtype', 'En présentiel']])
  })
})
