// Offers of nurseries, councils and towns as their text is copied: grades in front of pay, tables with colons in their
// cells, municipalities, articles in front of titles. Each with what it must not be taken for.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { dateOfLine } from '../electron/core/import/formats/visible/labels/labelledDates.ts'
import { unsureFact } from '../electron/core/import/formats/visible/labels/unsureLabels.ts'
import { readWrittenFacts } from '../electron/core/import/formats/written/writtenFacts.ts'
import { readXmlData } from '../electron/core/import/formats/xmlData.ts'
import { emptyPlace } from '../electron/core/import/places/address.ts'
import { dollarCountryOf } from '../electron/core/import/places/dollarCountry.ts'
import { withoutSiteWords } from '../electron/core/import/text/pageTitle.ts'
import { readFactLine } from '../electron/core/import/wording/lines/factLine.ts'
import { isFurniture, ownerOfLogo } from '../electron/core/import/wording/lines/furniture.ts'
import { isPay } from '../electron/core/import/wording/lines/payAlone.ts'
import {
  isGeneralHeading,
  isPageHeading,
  isSectionHeading,
} from '../electron/core/import/wording/lines/sectionHeadings.ts'
import { readShortLine } from '../electron/core/import/wording/lines/shortLines.ts'
import { isEmployment, isMode } from '../electron/core/import/wording/lines/workAlone.ts'
import { forEveryone } from '../electron/core/import/wording/names/occupations.ts'
import { isPlainName } from '../electron/core/import/wording/names/organisationNames.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import { partTitle } from '../electron/core/import/wording/titles/titleParts.ts'
import { plainNode } from './helpers/plainRaw.ts'

const facts = (...lines: string[]) => readWrittenFacts(lines).map(({ name, value }) => [name, value] as const)

describe('pay behind a grade', () => {
  it.each([
    ['Grade 6 £27,269 – £30,060 pro rata', '£27,269 – £30,060 pro rata'],
    ['Grade D - £26,918', '£26,918'],
    ['NHS Band 5 £29,970', null],
    ['Band 5 (£29,970 – £36,483)', '£29,970 – £36,483'],
    ['Level 3 Nursery Practitioner', null],
    ['Grade 6', null],
  ])('%s', (line, pay) => {
    expect(isPay(line)).toBe(pay !== null)
    if (pay !== null) expect(readShortLine(line)?.said).toEqual([{ name: 'basesalary', value: pay }])
  })
})

it('a table of labels with colons says what they are', () => {
  expect(
    facts(
      '| Posting date: | 04 February 2026 |',
      '|---|---|',
      '| Company: | The Oaks |',
      '| Job reference: |',
    ),
  ).toEqual([
    ['dateposted', '04 February 2026'],
    ['hiringorganization', 'The Oaks'],
  ])
})

it('a closing date may be said of applications', () => {
  expect(facts('Closing date for applications is 25th April 2026')).toEqual([
    ['validthrough', '25th April 2026'],
  ])
})

it('how long a kind of employment lasts stands behind it, in Nordic words too', () => {
  expect(isEmployment('Midlertidig til og med 31.12.2027')).toBe(true)
  expect(isEmployment('Vikariat till och med 31 december 2027')).toBe(true)
  expect(isEmployment('Midlertidig til og med Northmill')).toBe(false)
})

it('hours in term time are a kind of employment', () => {
  expect(isEmployment('Full Time, Term Time Only + 2 weeks')).toBe(true)
  expect(isEmployment('Term Time Dates')).toBe(false)
  expect(unsureFact('art', 'Teilzeit')?.field).toBe('employmenttype')
  expect(unsureFact('art', 'Aquarell')).toBeNull()
})

it('an employer says that it is one, also in Dutch', () => {
  expect(employerInText('Gemeente Marlow is een uitdagende en eigentijdse werkgever.')).toBe(
    'Gemeente Marlow',
  )
  expect(ownerOfLogo('Logo van Gemeente Marlow')).toBe('Gemeente Marlow')
  expect(isPlainName('Our Vibrant Nursery School')).toBe(false)
  expect(isPlainName('Our Lady of Marlow School')).toBe(true)
})

it('an article in front of a title is none of it', () => {
  expect(partTitle('eine/n Müller (m/w/d)').title).toBe('Müller (m/w/d)')
  expect(partTitle('een Molenaar').title).toBe('Molenaar')
  expect(partTitle('Una Voce Singer').title).toBe('Una Voce Singer')
})

it('a Dutch council seeks somebody', () => {
  const text = `Vacature

Consulent onthaalouders (B1-B3)

Contractueel – voltijds (38u)

Voor ons lokaal bestuur zijn we op zoek naar een gedreven consulent kinderopvang.

Wat doe je?

• Je zorgt voor een correcte facturatie

Wat verwachten we van je?

• Je bent houder van een diploma
`
  const [posting] = readTextRungs(text, unknownSurroundings).postings
  expect(posting && plainNode(posting.node)).toMatchObject({ title: 'Consulent onthaalouders (B1-B3)' })
})

it('a page called after who gets the letters is theirs', () => {
  const page = (
    mail: string,
  ) => `<html lang="en"><head><title>Junior Web Developer | Harbour Digital</title></head><body>
    <div><h1>Junior Web Developer</h1></div><div><p>We're looking for a junior web developer to join our small team in Hull.
    You will build sites for local businesses. At least 1 year of experience is helpful but not essential.</p>
    <p>To apply send your CV to ${mail}.</p></div>
    <ul><li><span>Wage offered: </span> £25,000</li><li><span>Start Date: </span> ASAP</li></ul></body></html>`
  const read = (mail: string) => {
    const [posting] = readPage(page(mail), unknownSurroundings).postings
    return posting === undefined ? {} : plainNode(posting.node)
  }
  expect(read('jobs@harbourdigital.example')).toMatchObject({
    hiringorganization: 'Harbour Digital',
    basesalary: '£25,000',
  })
  expect(read('jobs@harbourdigital.example').experiencerequirements).toBeUndefined()
  expect(read('jobs@northmill.example').hiringorganization).toBeUndefined()
})

it('the copied page of a board in Portuguese has counters and buttons', () => {
  for (const line of [
    'Mais de 100 pessoas clicaram em Candidate-se',
    'Mostrar mais opções',
    'Promovida por recrutador',
    'Gerenciando candidaturas fora do LinkedIn',
  ])
    expect(isFurniture(line)).toBe(true)
  expect(isFurniture('Mais de 100 clientes confiam em nós')).toBe(false)
  expect(ownerOfLogo('Logotipo da empresa Northmill Brasil')).toBe('Northmill Brasil')
})

it('who put a posting there stands behind its day', () => {
  expect(dateOfLine('Posted on 12 July 2026 by admin')).toEqual([
    { field: 'dateposted', value: '12 July 2026' },
  ])
  expect(dateOfLine('The closing date is 29 November 2026')).toEqual([
    { field: 'validthrough', value: '29 November 2026' },
  ])
  expect(dateOfLine('Ansök senast 30 november 2026 (om 12 dagar)')).toEqual([
    { field: 'validthrough', value: '30 november 2026' },
  ])
  expect(dateOfLine('Founded in 1926 by Ada Miller')).toEqual([])
})

it('letters of Australia behind a town tell whose dollars are paid', () => {
  const of = (label: string) => dollarCountryOf([{ ...emptyPlace, label }], [])
  expect(of('Marlow, Melbourne VIC')).toBe('AU')
  expect(of('Marlow, Melbourne')).toBeNull()
})

it('the only item of a feed is the job, and the channel is none', () => {
  const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:job_listing="https://jobs.example"><channel><title>Marlow Jobs</title>
    <link>https://jobs.example/</link><item><title>Museum Guide</title><link>https://jobs.example/job/museum-guide/</link>
    <description>Guide visitors through the collection.</description><job_listing:location>Marlow, UK</job_listing:location>
    <job_listing:job_type>Part Time</job_listing:job_type><job_listing:company>Marlow Museum</job_listing:company>
    <job_listing:salary>£12.80 per hour</job_listing:salary></item></channel></rss>`
  const { postings } = readXmlData(feed, unknownSurroundings)
  expect(postings.map(({ node }) => plainNode(node))).toMatchObject([
    { title: 'Museum Guide', url: 'https://jobs.example/job/museum-guide/' },
  ])
})

it('titles and headings in German and French', () => {
  expect(forEveryone.test('Chargé de clientèle (homme/femme)')).toBe(true)
  expect(forEveryone.test('Meunier (Lille/Paris)')).toBe(false)
  expect(isPageHeading('Jobangebote')).toBe(true)
  expect(isGeneralHeading('Candidature :')).toBe(true)
  expect(isSectionHeading('Ihr Aufgabengebiet:')).toBe(true)
  expect(isSectionHeading('Detalles')).toBe(true)
  expect(isGeneralHeading('Chargé de candidatures')).toBe(false)
})

it('what may be done from home says nothing beside the hours', () => {
  expect(readFactLine('Homeoffice möglich, Vollzeit')).toEqual([
    { name: 'employmenttype', value: 'Vollzeit' },
  ])
  expect(readFactLine('Parken möglich, Vollzeit')).toBeNull()
})

it('the number of a thread and where it is kept are no part of a title', () => {
  expect(withoutSiteWords('Baker · Issue #75 · harbour/jobs')).toBe('Baker')
  expect(withoutSiteWords('Baker · Issue of bread')).toBe('Baker · Issue of bread')
  expect(isMode('Trabalho 100% Remoto')).toBe(true)
  expect(isMode('Trabalho')).toBe(false)
})
