// What stands in several lines below a heading that is a label.

import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { readLabelledFacts } from '../electron/core/import/formats/visible/labels/labelledFacts.ts'

function below(label: string, markup: string, field: string): unknown[] | undefined {
  return readLabelledFacts(parse(`<div><h2>${label}</h2>${markup}</div>`)).get(field)?.values
}

describe('a place', () => {
  it.each([
    ['<address>Am Deich 4<br>23758 Heringsdorf</address>', 'Am Deich 4, 23758 Heringsdorf'],
    [
      '<p>Lampenwerk GmbH<br>Am Deich 4<br>23758 Heringsdorf</p>',
      'Lampenwerk GmbH, Am Deich 4, 23758 Heringsdorf',
    ],
    [
      '<div><p>12 Mill Road</p><p>Leeds LS1 4AP</p><p>United Kingdom</p></div>',
      '12 Mill Road, Leeds LS1 4AP, United Kingdom',
    ],
    ['<p>Am Deich 4<br>23758 Heringsdorf<br>04561 99887766</p>', 'Am Deich 4, 23758 Heringsdorf'],
    ['<p>Mill House<br>Abbey Road<br>Whitby<br>YO21 3PU</p>', 'Mill House, Abbey Road, Whitby, YO21 3PU'],
  ])('is the address in %s', (markup, place) => {
    expect(below('Arbeitsort', markup, 'joblocation')).toEqual([place])
  })

  it.each([
    // None, something behind two of them, a sentence, facts of their own.
    '<p>Am Deich 4<br>23758 Heringsdorf<br>Ring 7<br>50667 Köln<br>04561 99887766</p>',
    '<p>Hell und warm<br>Mit Blick auf das Wasser</p>',
    '<p>Unser Werk liegt mitten im Ort, gleich am Hafen.<br>Am Deich 4<br>23758 Heringsdorf</p>',
    '<p>Arbeitszeit: Teilzeit<br>Am Deich 4<br>23758 Heringsdorf</p>',
  ])('is not in %s', (markup) => {
    expect(below('Arbeitsort', markup, 'joblocation')).toBeUndefined()
  })
})

it('is each of two addresses in the lines below one label', () => {
  const markup = '<p>Am Deich 4<br>23758 Heringsdorf<br>Ring 7<br>50667 Köln</p>'
  expect(below('Arbeitsort', markup, 'joblocation')).toEqual([
    'Am Deich 4, 23758 Heringsdorf',
    'Ring 7, 50667 Köln',
  ])
})

it('each place of a list of terms, and the first of what is no list', () => {
  const read = (html: string) => readLabelledFacts(parse(html)).get('joblocation')?.values
  expect(read('<dl><dt>locations</dt><dd>Leeds</dd><dd>Hull</dd><dt>time type</dt></dl>')).toEqual([
    'Leeds',
    'Hull',
  ])
  expect(read('<div><b>Locations</b><p>Leeds</p><p>Full time</p></div>')).toEqual(['Leeds'])
})

describe('pay', () => {
  const wages = ['Minijob: 13,90 € / Stunde', 'Teilzeit: 14,70 € / Stunde (bis 30 Std. / Woche)']

  it.each([
    [`<ul><li>${wages[0]}</li><li>${wages[1]}</li></ul>`, wages],
    [`<p>${wages[0]}<br>${wages[1]}</p>`, wages],
    ['<ul><li>£24,000 a year</li><li>£26,000 a year</li></ul>', ['£24,000 a year', '£26,000 a year']],
    ['<ul><li>13,90 € / Stunde</li><li>30 Tage Urlaub</li></ul>', ['13,90 € / Stunde']],
    ['<p>£41,320 - £46,910<br>London: £44,200 - £46,910</p>', ['£41,320 - £46,910']],
  ])('is each wage of a kind of employment in %s', (markup, values) => {
    expect(below('Vergütung', markup, 'basesalary')).toEqual(values)
  })

  it.each([
    '<ul><li>Grundgehalt: 2.500 € / Monat</li><li>Fahrgeld: 50 € / Monat</li></ul>',
    '<ul><li>30 Tage Urlaub</li><li>13,90 € / Stunde</li></ul>',
    '<ul><li>Minijob: 13,90 € / Stunde</li><li>Teilzeit: nach Absprache</li></ul>',
  ])('is not in %s', (markup) => {
    expect(below('Vergütung', markup, 'basesalary')).toBeUndefined()
  })

  it.each([
    ['Beschäftigungsarten und Vergütung', `<ul><li>${wages[0]}</li><li>${wages[1]}</li></ul>`, wages],
    ['Hours and salary', '<p>£24,000 a year</p>', ['£24,000 a year']],
    ['Benefits and pay', '<p>We pay well and you have 30 days of holiday.</p>', undefined],
    [
      'Salary and benefits',
      '<ul><li>13,90 € / Stunde</li><li>30 Tage Urlaub</li></ul>',
      ['13,90 € / Stunde'],
    ],
    ['Hours and place', '<p>£24,000 a year</p>', undefined],
  ])('stands below %s: %s', (label, markup, values) => {
    expect(below(label, markup, 'basesalary')).toEqual(values)
  })
})

it('“ID” behind a town and in front of a postal code is Idaho, and else a number’s label', () => {
  const read = (html: string) => readLabelledFacts(parse(html)).get('identifier')?.values
  expect(read('<p><span>Boise</span>, <span>ID</span> <span>83702</span></p>')).toBeUndefined()
  expect(read('<p><span>ID</span> <span>83702</span></p>')).toEqual(['83702'])
  expect(read('<p><b>Job,</b> <span>ID</span> <span>JR-1702</span></p>')).toEqual(['JR-1702'])
})

it('is below how a name is said', () => {
  const table = '<table><tr><th>会社名</th><td>キタコウギョウ<br>北工業株式会社</td></tr></table>'
  expect(readLabelledFacts(parse(table)).get('hiringorganization')?.values).toEqual(['北工業株式会社'])
})
