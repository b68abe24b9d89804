// What a written text says under labels: a dash for a colon, labels that people shorten, values on the line below, and
// what more a value says than its label asks for.

import { describe, expect, it } from 'vitest'
import { readWrittenFacts } from '../electron/core/import/formats/written/writtenFacts.ts'
import { isSectionHeading } from '../electron/core/import/wording/lines/sectionHeadings.ts'
import { readShortLine } from '../electron/core/import/wording/lines/shortLines.ts'
import { factBeside } from '../electron/core/import/wording/prose/factsBelow.ts'

const facts = (...lines: string[]) => readWrittenFacts(lines).map(({ name, value }) => [name, value] as const)

describe('a dash between a label and its value', () => {
  it.each([
    ['Location - Marlow', ['joblocation', 'Marlow']],
    ['Experience - 3 - 5 years', ['experiencerequirements', '3 - 5 years']],
    ['Job type – Full-time', ['employmenttype', 'Full-time']],
    ['Company - Northmill', ['hiringorganization', 'Northmill']],
    ['Company: Northmill (Fortune 200 | 45,000 employees)', ['hiringorganization', 'Northmill']],
    ['Company: Northmill (Leeds)', ['hiringorganization', 'Northmill (Leeds)']],
    ['Role – Mill Engineer', ['title', 'Mill Engineer']],
    ['Salary - $40,000 a year', ['basesalary', '$40,000 a year']],
    ['Job ID - NM-4107', ['identifier', 'NM-4107']],
    ['Vacancy No.: VN18', ['identifier', 'VN18']],
  ])('%s', (line, fact) => expect(facts(line)).toEqual([fact]))

  it.each([
    'Company - Private',
    'Company – Overview',
    'Role - we mend what others throw away, day by day',
    'Experience - we value it',
    'Location - Head of Milling',
    'University - Computer Science',
    'Reference - what others say of us',
    'The salary range is £70,000 - £90,000.',
    'Base salary of $140,000 — $200,000 + equity',
  ])('%s says nothing', (line) => expect(facts(line)).toEqual([]))
})

describe('a label that is shortened', () => {
  it.each([
    ['Exp: 4-7 yrs', ['experiencerequirements', '4-7 yrs']],
    ['Loc: Marlow', ['joblocation', 'Marlow']],
    ['Qualification: B.Tech or M.Tech', ['educationrequirements', 'B.Tech or M.Tech']],
  ])('%s', (line, fact) => expect(facts(line)).toEqual([fact]))

  it.each([
    ['ポジション：製粉工（大企業向け）', ['title', '製粉工（大企業向け）']],
    ['年収：600万〜1,300万円', ['basesalary', '600万〜1,300万円 (年収)']],
    ['働き方：リモート一部可', ['joblocationtype', 'リモート一部可']],
    ['Start: Ab August 2026 für 6 Monate', ['jobstartdate', 'August 2026']],
    ['Link to apply : https://board.example/jobs/1', ['url', 'https://board.example/jobs/1']],
    ['**Official URL:** https://board.example/jobs/1', ['url', 'https://board.example/jobs/1']],
    ['Apply URL: https://board.example/jobs/1', ['url', 'https://board.example/jobs/1']],
  ])('or of its language, %s', (line, fact) => expect(facts(line)).toEqual([fact]))

  it('has a value of its form', () => {
    expect(facts('Exp: mills and bakeries', 'Qualifications: you like flour')).toEqual([])
    expect(facts('Official URL: https://northmill.example/')).toEqual([])
  })
})

it('years, a budget and a kind that depends on something stand below their labels', () => {
  expect(facts('Experience:', '4-6 years', '', 'Budget:', '10-12 LPA')).toEqual([
    ['experiencerequirements', '4-6 years'],
    ['basesalary', '10-12 LPA'],
  ])
  expect(facts('## Contratação', '', 'CLT ou PJ, conforme a sua escolha.')).toEqual([
    ['employmenttype', 'CLT ou PJ'],
  ])
  expect(facts('Gesellschaft:', 'Nordmühle GmbH & Co. KG')).toEqual([
    ['hiringorganization', 'Nordmühle GmbH & Co. KG'],
  ])
  expect(facts('Experience', 'You have milled flour for 4-6 years and more.')).toEqual([])
})

it('the hours of a shift are no part of a place', () => {
  expect(facts('Location: Marlow, NC (2nd shift, 2:00 PM to 10:30 PM)')).toEqual([
    ['joblocation', 'Marlow, NC'],
  ])
})

it('of two values for pay the one that says how much counts', () => {
  expect(facts('Compensation: depends on experience', 'Pay: $7,500 - $9,500 per month')).toEqual([
    ['basesalary', '$7,500 - $9,500 per month'],
  ])
})

describe('signs in front of the parts of a line', () => {
  it('say of each part what it is', () => {
    expect(facts('📍 Marlow Area, United Kingdom 🇬🇧  •  💰 GBP 60,000/yr')).toEqual([
      ['joblocation', 'Marlow Area, United Kingdom 🇬🇧'],
      ['basesalary', 'GBP 60,000/yr'],
    ])
    expect(facts('🏢 Northmill | 📍 Marlow Hall')).toEqual([
      ['hiringorganization', 'Northmill'],
      ['joblocation', 'Marlow Hall'],
    ])
  })

  it('may be any where a term alone stands behind it, and an address', () => {
    expect(facts('💼 Full-time, permanent')).toEqual([['employmenttype', 'Full-time, permanent']])
    expect(facts('🏠 Hybrid')).toEqual([['joblocationtype', 'Hybrid']])
    expect(facts('💼 Night miller')).toEqual([])
    expect(facts('Location: Lisbon, Portugal or Remote (EU)')).toEqual([
      ['joblocation', 'Lisbon, Portugal'],
      ['joblocationtype', 'TELECOMMUTE'],
      ['applicantlocationrequirements', 'EU'],
    ])
  })

  it('say nothing of parts without one, nor what their words deny', () => {
    expect(facts('📍 Marlow Hall • 60,000 visitors')).toEqual([['joblocation', 'Marlow Hall']])
    expect(facts('💰 Free coffee • 📍 We meet wherever the mill stands today!')).toEqual([])
    expect(facts('Bread • 💰 GBP 60,000/yr')).toEqual([])
  })
})

it('a term from one month to another says when one begins', () => {
  expect(facts('Term: September 2026 – December 2026')).toEqual([['jobstartdate', 'September 2026']])
  expect(facts('Zeitraum: Oktober 2026 - März 2027')).toEqual([['jobstartdate', 'Oktober 2026']])
  expect(facts('Term: Chapter 2026 – Appendix 2027', 'Term: net 30')).toEqual([])
})

it('hours, how long and which contract stand under three labels; four kinds are of several jobs', () => {
  const lines = [
    'Employer: Northmill',
    'Omfattning: Heltid',
    'Varaktighet: Tills vidare',
    'Contract type: Fast',
  ]
  expect(facts(...lines).map(([, value]) => value)).toEqual(['Northmill', 'Heltid', 'Tills vidare', 'Fast'])
  expect(facts(...lines, 'Contract: Minijob')).toEqual([])
})

describe('“Base”', () => {
  it.each([
    ['Base: Marlow General Hospital, Leeds', 'Marlow General Hospital, Leeds'],
    ['Base:\tMill House, Leeds', 'Mill House, Leeds'],
    ['Work base: Marlow', 'Marlow'],
    ['Base: Leeds / Marlow Mills', 'Leeds / Marlow Mills'],
    ['Base: Leeds and Pergamin', 'Leeds and Pergamin'],
  ])('%s', (line, place) => expect(facts(line)).toEqual([['joblocation', place]]))

  it.each([
    'Base: £45,000 plus bonus',
    'Base: Competitive',
    'Base: stone, brick',
    'Base: Full time / Part time',
  ])('is no place in %s', (line) => expect(facts(line)).toEqual([]))
})

describe('kinds of employment with from when or until when', () => {
  it.each([
    'Fixed term until 31 March 2029',
    'Permanent from 1 May 2027',
    'Temporary to 30/06/2027',
    'Fixed term, until 31 December 2028',
    'Intérim - 18 jours',
  ])('%s', (kind) => expect(facts(`Contract: ${kind}`)).toEqual([['employmenttype', kind]]))

  it('their label is nobody who hires', () =>
    expect(readShortLine('Length\tFixed term until 31 March 2029')?.name ?? null).toBeNull())

  it.each(['see our page until 3 May 2027', 'agreed from 1 May 2027'])('%s names none', (words) =>
    expect(facts(`Contract: ${words}`)).toEqual([]),
  )
})

describe('what a job is called, under labels of other languages', () => {
  it.each([
    ['Functie: Kwaliteitsmedewerker', 'Kwaliteitsmedewerker'],
    ['Pracovní pozice: Řidič', 'Řidič'],
    ['Qualifica: Operaio meccanico', 'Operaio meccanico'],
    ['Stilling: Møller', 'Møller'],
  ])('%s', (line, title) => expect(facts(line)).toEqual([['title', title]]))

  it('is none where it says what one has learnt', () => expect(facts('Qualifica: diploma')).toEqual([]))
})

describe('a label alone above its value', () => {
  it.each([
    ['Toimipaikka', 'Helsinki', 'joblocation'],
    ['Anställningsform', 'Heltid', 'employmenttype'],
    ['Zarobki', '7 200 – 8 900 zł', 'basesalary'],
    ['Job type', 'Full-time/Part-time', 'employmenttype'],
    ['Työskentelytapa', 'Etätyö', 'joblocationtype'],
  ])('%s', (label, value, field) => expect(facts(label, value)).toEqual([[field, value]]))

  it('names nothing where the value has another form', () => {
    expect(facts('Toimipaikka', 'Jauhamme ruista ja vehnää.')).toEqual([])
  })

  it('heads no part of the text', () => {
    expect(['Job', 'Type', 'Toimipaikka'].filter(isSectionHeading)).toEqual([])
  })

  it('is a label of what follows only where both are no sentence', () => {
    expect(factBeside('Standort Leipzig')).toEqual({ name: 'joblocation', value: 'Leipzig' })
    expect(factBeside('Lieu de travail Lyon')).toEqual({ name: 'joblocation', value: 'Lyon' })
    expect(factBeside('Deadline 3 May 2027')).toEqual({ name: 'validthrough', value: '3 May 2027' })
    expect(factBeside('Jornada completa')).toBeNull()
  })

  it.each(['Gemeente Utrecht', 'Stad Gent', 'Comune Milano', 'Il Cairo'])('%s is a name', (name) => {
    expect(factBeside(name)).toBeNull()
  })
})
