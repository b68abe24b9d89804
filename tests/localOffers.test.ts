// Offers of nurseries, councils and towns as their text is copied: grades in front of pay, tables with colons in their
// cells, municipalities, articles in front of titles. Each with what it must not be taken for.

import { describe, expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { unsureField } from '../electron/core/import/formats/visible/unsureLabels.ts'
import { readWrittenFacts } from '../electron/core/import/formats/written/writtenFacts.ts'
import { employerInText } from '../electron/core/import/wording/employerInText.ts'
import { ownerOfLogo } from '../electron/core/import/wording/furniture.ts'
import { isPlainName } from '../electron/core/import/wording/organisationNames.ts'
import { isEmployment, isPay, readShortLine } from '../electron/core/import/wording/shortLines.ts'
import { partTitle } from '../electron/core/import/wording/titleParts.ts'
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

it('hours in term time are a kind of employment', () => {
  expect(isEmployment('Full Time, Term Time Only + 2 weeks')).toBe(true)
  expect(isEmployment('Term Time Dates')).toBe(false)
  expect(unsureField('art', 'Teilzeit')).toBe('employmenttype')
  expect(unsureField('art', 'Aquarell')).toBeNull()
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
