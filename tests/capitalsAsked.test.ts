// Where a capital tells a name from words: of patterns that ignore case, it is asked for all the same.

import { describe, expect, it } from 'vitest'
import { normalise } from '../electron/core/import/normalise.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { isPlace } from '../electron/core/import/wording/lines/placeAlone.ts'
import { partTitle } from '../electron/core/import/wording/titles/titleParts.ts'
import { rawPosting } from './helpers/rawNode.ts'

function contentOf(text: string, fileName = 'job.txt') {
  const { drafts } = readSource({ bytes: Buffer.from(text), fileName, savedAt: null })
  return drafts[0]?.content ?? null
}

const advert = `

about the role
you will bake bread in a stone oven.

requirements
- experience with ovens

how to apply
send your cv to jobs@hiring.example
`

describe('a place', () => {
  it.each([
    'Greater Marlow area',
    'MARLOW AREA',
    'Husum und Umgebung',
    'Raum Husum',
    'Husumer Großraum',
    'Grenoble, 8 rue des Forges',
    'Berlin, Kirchgasse 7',
    'LEEDS, 12 MILL LANE',
  ])('%s is one', (line) => expect(isPlace(line)).toBe(true))
  it.each([
    'a quiet area',
    'play area',
    'kollegen und Umgebung',
    'Raum für Neues',
    'im Großraum',
    'London, up to 40',
    'Berlin, 5 tage',
    'Hamburg, circa 40 h',
  ])('%s is none', (line) => expect(isPlace(line)).toBe(false))

  it('in small letters is one below its label', () => {
    const labelled = (place: string) =>
      contentOf(`title: baker\ncompany: northmill ltd\nlocation: ${place}${advert}`)?.locations
    expect(labelled('marlow area')).toMatchObject([{ label: 'marlow area' }])
    expect(labelled('raum husum')).toMatchObject([{ label: 'raum husum' }])
  })
})

describe('who hires, on a line below the title', () => {
  const below = (line: string) => contentOf(`Baker\n${line}${advert}`)?.employer.name
  it.each([
    'Acme AS',
    'Kvarn Oy Ab',
    'Nordmühle eG',
    'Nordmühle KG',
    'Northmill Limited',
    'acme gmbh',
    'acme ltd',
  ])('is %s by what it is called by law', (line) => expect(below(line)).toBe(line))
  it.each([
    'Known as',
    'Start ab',
    'Up to 25 kg',
    'Places are limited',
    'A leading company',
    'Temps plein, sa',
  ])('is not "%s", which ends in a word', (line) => expect(below(line)).toBeNull())
})

it('“cerca de” is near by, and “cerca” is who seeks', () => {
  const read = (line: string) => contentOf(`${line}${advert}`)
  expect(read('Panadero cerca de Madrid')).toMatchObject({ employer: { name: null } })
  expect(read('Panadero cerca de Madrid')?.title).not.toBe('de Madrid')
  expect(read('Forno Nord cerca un panettiere')).toMatchObject({ employer: { name: 'Forno Nord' } })
})

describe('who is hiring, in the first sentence', () => {
  const seeking = (who: string) => contentOf(`${who} is looking for a baker${advert}`)
  it.each(['northmill', 'acme mills gmbh', 'Northmill'])('is %s', (who) =>
    expect(seeking(who)).toMatchObject({ title: 'Baker', employer: { name: who } }),
  )
  it.each(['a friend of mine', 'all of us', 'the best mill in town'])(
    'is nobody by the name of "%s"',
    (who) => expect(seeking(who)).toMatchObject({ title: 'Baker', employer: { name: null } }),
  )
})

describe('a title behind what announces it', () => {
  it.each([
    ['Vacancy for our Leeds office', 'Vacancy for our Leeds office'],
    ['Job opening for people who love bread', 'Job opening for people who love bread'],
    ['Role description and terms', 'Role description and terms'],
    ['Your application for the summer', 'Your application for the summer'],
    // In small letters it is one where it names a trade.
    ['Vacature voor kok', 'kok'],
    ['Vacancy for software engineer', 'software engineer'],
    ['your application for pastry chef', 'pastry chef'],
    ['VACANCY FOR MILLER', 'MILLER'],
  ])('%s: %s', (written, title) => expect(partTitle(written).title).toBe(title))
})

describe('who gives everybody the same chance', () => {
  const employerOf = (sentence: string) =>
    contentOf(`Baker\nLeeds, UK${advert}\n${sentence}.\n`)?.employer.name
  it.each([
    ['Northmill and Sons is an Equal Employment Opportunity employer', 'Northmill and Sons'],
    ['NORTHMILL IS AN EQUAL OPPORTUNITY EMPLOYER', 'NORTHMILL'],
    ['at Northmill, we are an equal opportunity employer', 'Northmill'],
    ['eNorthmill is an equal opportunity employer', 'eNorthmill'],
    ['northmill.io is an equal opportunity employer', 'northmill.io'],
    ['The mill is an equal opportunity employer', null],
    ['Every applicant is given equal opportunity', null],
    ['every mill of ours is an equal opportunity employer', null],
  ])('%s: %s', (sentence, name) => expect(employerOf(sentence)).toBe(name))
})

describe('a degree', () => {
  const asked = (text: string) =>
    normalise(rawPosting({ title: 'Baker', description: `<ul><li>${text}</li></ul>` })).content.education.hint
      ?.levels ?? []
  it.each([
    ['Titulaire d’un CAP cuisine ou équivalent', 'professional_certificate'],
    ['TITULAIRE D’UN CAP BOULANGER', 'professional_certificate'],
    ['Grado en ingeniería industrial', 'bachelor'],
    ['Estudios de grado en la rama sanitaria', 'bachelor'],
    ['A bachelor’s degree is required and there is no cap on your commission', 'bachelor'],
  ])('%s: %s', (text, level) => expect(asked(text)).toEqual([level]))
  it.each([
    'Garder le cap dans les moments difficiles',
    'Maîtrise du CAP theorem',
    'Participar en mayor grado en la producción',
    'Valoramos el grado en que te implicas',
  ])('%s names none', (text) => expect(asked(text)).toEqual([]))
})

it('“selon” is by whom something was said, and also after what one is paid', () => {
  const offer = (whom: string) =>
    contentOf(`Boulanger

Nordmoulin recrute un boulanger à Lyon. Plusieurs annonces sont parues.

« Un métier de passion », selon ${whom}

Missions
- Pétrir

Profil
- Motivé
`)
  expect(offer('expérience')?.title).toBe('Boulanger')
  expect(offer('Ada Moulin')).toBeNull()
})

describe('what stands below a contact', () => {
  const titleBelow = (contact: string) =>
    contentOf(`${contact}\nPosition: Head of Ovens\nCompany: Northmill Ltd\nLocation: Leeds, UK${advert}`)
      ?.title
  it.each(['Contact: jobs@northmill.example', 'Kontakt: siehe unten', 'Name: northmill'])(
    'is the job below "%s"',
    (contact) => expect(titleBelow(contact)).toBe('Head of Ovens'),
  )
  it.each(['Contact: Ada Marlow', 'CONTACT: ADA MARLOW'])('is what they are below "%s"', (contact) =>
    expect(titleBelow(contact)).not.toBe('Head of Ovens'),
  )
})

describe('who stands behind a title', () => {
  const employer = (title: string) =>
    contentOf(
      `<!doctype html><title>${title} | Jobs</title><h1>${title.split(/ (?:at|bei|chez) /)[0]}</h1><p>You will bake bread in a stone oven, every day.</p>
      <h2>Requirements</h2><ul><li>Experience with ovens</li></ul><h2>Benefits</h2><p>Bread.</p><a href="/apply">Apply now</a>`,
      'job.html',
    )?.employer.name
  it.each(['Baker at Northmill', 'Baker at northmill', 'Bäcker bei der Nordmühle', 'Boulanger chez eNord'])(
    'is who hires in "%s"',
    (title) => expect(employer(title)).toBe(/(?:at|bei|chez) (.*)/.exec(title)![1]),
  )
  it.each([
    'Baker at one of our clients',
    'Bäcker bei uns',
    'Bäcker bei einem unserer Kunden',
    'Boulanger chez nous',
    'Boulanger chez un de nos clients',
  ])('is nobody by name in "%s"', (title) => expect(employer(title)).toBeNull())
})

describe('the title of a page', () => {
  const page = (title: string, text: string) =>
    contentOf(
      `<!doctype html><title>${title}</title><h1>Baker</h1><p>${text}</p><p>You will bake bread in a stone oven, every day.</p>
      <h2>Requirements</h2><ul><li>Experience with ovens</li></ul><h2>Benefits</h2><p>Bread.</p><a href="/apply">Apply now</a>`,
      'job.html',
    )

  it.each([
    ['Baker job in our team | Northmill', 'You will work in our team.', []],
    ['Baker position in a friendly mill | Northmill', 'You will be in a friendly mill.', []],
    ['Baker job in Marlow | Northmill', 'You will work in Marlow.', ['Marlow']],
  ])('says where in "%s"', (title, text, places) =>
    expect(page(title, text)?.locations.map(({ label }) => label)).toEqual(places),
  )

  it.each(['Baker - competitive salary in a great mill', 'Great salaries in all teams | Baker'])(
    'speaks of pay and of this job in "%s"',
    (title) => expect(page(title, '')?.title).toBe('Baker'),
  )
  it.each(['Baker salaries in Leeds', 'Talk by Ada Miller'])('is of something else in "%s"', (title) =>
    expect(page(title, '')).toBeNull(),
  )
})

it('“Cook at Northmill Ltd” is a job, and not whose site it is', () => {
  const title = 'Cook at Northmill Ltd'
  const page = `<!doctype html><title>${title}</title><h1>${title}</h1><p>You will cook for our millers, every day.</p>
    <h2>Requirements</h2><ul><li>Experience with ovens</li></ul><h2>Benefits</h2><p>Bread.</p><a href="/apply">Apply now</a>`
  expect(contentOf(page, 'job.html')?.employer.name).toBe('Northmill Ltd')
})

it('“från och med” says from when, in front of a day', () => {
  const start = (day: string) =>
    contentOf(`Title: Baker\nCompany: Northmill Ltd\nStart date: ${day}${advert}`)?.startDate?.date
  expect(start('från och med 1 augusti 2026')).toBe('2026-08-01')
  expect(start('fra og med 1. august 2026')).toBe('2026-08-01')
})
