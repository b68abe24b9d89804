// What pages without markup say of place, pay, hours, contract and who hires in passing: in chips, behind labels, in prose.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readShortLine } from '../electron/core/import/wording/lines/shortLines.ts'
import { experienceInLines } from '../electron/core/import/wording/prose/askedExperience.ts'
import { employmentInText } from '../electron/core/import/wording/prose/employmentInText.ts'
import { placesInText } from '../electron/core/import/wording/prose/placesInText.ts'
import { titleInSentences } from '../electron/core/import/wording/prose/sentences.ts'
import { text } from './helpers/millerPages.ts'
import { plainNode } from './helpers/plainRaw.ts'

const read = (title: string, body: string) =>
  readPage(
    `<title>${title}</title><body><main>${body}${text}</main></body>`,
    unknownSurroundings,
  ).postings.map(({ node }) => plainNode(node))[0]

describe('short lines', () => {
  it.each([
    ['Localisation Saint-Bois, France', 'joblocation', 'Saint-Bois, France'],
    ['Standort Wien', 'joblocation', 'Wien'],
    ['1440€ brut (Mensuel)', 'basesalary', '1440€ brut (Mensuel)'],
    ["De 1 à 5 année(s) d'exp.", 'experiencerequirements', "De 1 à 5 année(s) d'exp."],
    ['m/w/d, Bern Grossraum', 'joblocation', 'Bern Grossraum'],
    ['2 Jahre Berufserfahrung', 'experiencerequirements', '2 Jahre Berufserfahrung'],
  ])('%s', (line, name, value) => {
    expect(readShortLine(line)?.said).toEqual([{ name, value }])
  })

  it.each(['10 years of history', '500 € de bonus', 'Standort und Umgebung'])('%s says nothing', (line) => {
    expect(readShortLine(line)).toBeNull()
  })
})

describe('behind labels', () => {
  const facts = (lines: readonly string[]) =>
    read('Miller', `<h1>Miller</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`)

  it('a place is what stands in front of the sentences about it', () => {
    expect(facts(['Location: Central Brighton. Some days at home are possible.'])).toMatchObject({
      joblocation: 'Central Brighton',
    })
    expect(facts(['Location: Mill Lane, Hull, HU1 2AB; as well as a day at home.'])).toMatchObject({
      joblocation: 'Mill Lane, Hull, HU1 2AB',
    })
    expect(facts(['Location: Our mill. It stands by the river.'])).not.toHaveProperty('joblocation')
  })

  it('hours stand beside the kind of contract', () => {
    const said = facts([
      'Employment type: Permanent',
      'Hours: Part Time, 15-20 hours per week, on 4 or 5 days.',
    ])
    expect(said).toMatchObject({ employmenttype: ['Permanent', 'Part Time'] })
    expect(facts(['Disponibilità: tempo pieno o parziale', 'Expired  at: 01/01/2028'])).toMatchObject({
      employmenttype: 'tempo pieno o parziale',
      validthrough: '01/01/2028',
    })
  })

  it('notes in a cell are no part of an address', () => {
    const cell = '<table><tr><th>勤務地</th><td>新潟県川辺市水車4丁目<br>（駅から車で3分）</td></tr></table>'
    expect(read('Miller', `<h1>Miller</h1>${cell}`)).toMatchObject({ joblocation: '新潟県川辺市水車4丁目' })
  })
})

describe('in prose', () => {
  it.each([
    ['A one-year postdoctoral research position is available.', 'one-year postdoctoral research position'],
    ['The post is for two years.', 'post is for two years'],
    ['Hours: 22 a week (0.6 FTE)', '0.6 FTE'],
    ['Un meunier sur une durée de 5 mois, à la roue.', 'sur une durée de 5 mois'],
  ])('%s', (line, said) => {
    expect(employmentInText([line])).toEqual([said])
  })

  it('two kinds stand beside one another in a list of terms', () => {
    const pay = 'Pay is £34k depending on experience, full time, permanent, with tips.'
    expect(employmentInText([pay])).toEqual(['full time', 'permanent'])
    expect(employmentInText(['Staff on other terms, full time, permanent, share the mill.'])).toEqual([])
  })

  it.each(['We have been in this post office for two years now.', 'A year ago the position was filled.'])(
    '%s tells no contract',
    (line) => {
      expect(employmentInText([line])).toEqual([])
    },
  )

  it('years of funding are no experience, and whose office it is no place', () => {
    expect(experienceInLines(['Qualifications:', 'A degree. Three years of funding available.'])).toBeNull()
    expect(placesInText(['The post holder will be based at the Millers’ Guild’s office.'])).toEqual([])
  })

  it('a title may end small', () => {
    expect(titleInSentences('We are seeking a part-time Mill Centre worker (31 hours) to join us.')).toBe(
      'Mill Centre worker',
    )
  })
})

describe('who hires', () => {
  it('ends what a page is called, and stands below the title', () => {
    const page = (line: string) =>
      read('Miller – Hull | Old Mill Friends', `<h1>Miller – Hull</h1><p>${line}</p>`)
    expect(page('Old Mill Friends')).toMatchObject({ hiringorganization: 'Old Mill Friends' })
    expect(page('About the Old Mill')).not.toHaveProperty('hiringorganization')
  })
})
