// Titles, numbers and terms under labels of several languages: in a line, in a table copied one cell below the other, and on a
// page that says no more than who hires, where and until when.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { fieldNamed } from '../electron/core/import/wording/names/labels.ts'

const parts = `
Harremolen zoekt een nieuwe collega voor de dagploeg in een werkplaats met twaalf mensen.

Functieomschrijving
- De persen bedienen
- De kwaliteit controleren

Functie-eisen
- Twee jaar ervaring
- Rijbewijs B
`

function read(text: string, fileName = 'a.txt') {
  return readSource({ bytes: new TextEncoder().encode(text), fileName, savedAt: null }).drafts[0]?.content
}

const rows = (label: string, value: string): string[][] => [
  [label, value],
  ['Werkgever', 'Harremolen BV'],
  ['Standplaats', 'Utrecht'],
  ['Sluitingsdatum', '4 december 2026'],
]

describe.each([
  ['Functie', 'Persoperator'],
  ['Ruolo', 'Meccanico'],
  ['Pracovní pozice', 'Řidič'],
  ['Název pracovní pozice', 'Lisař'],
  ['Stilling', 'Presseoperatør'],
  ['Roll', 'Pressoperatör'],
  ['Nazwa stanowiska pracy', 'Operator prasy'],
])('%s: %s', (label, value) => {
  it('in a line', () => {
    const text = rows(label, value).map((row) => row.join(': '))
    expect(read(text.join('\n') + parts)?.title).toBe(value)
  })

  it('above its value', () => {
    const content = read(rows(label, value).flat().join('\n') + parts)
    expect(content?.title).toBe(value)
    expect(content?.employer.name).toBe('Harremolen BV')
  })
})

it.each(['Post number', 'Post ref', 'Vacancy ref. no.', 'Advert id'])('%s is that of a job', (label) =>
  expect(fieldNamed(label.toLowerCase())).toBe('identifier'),
)

it.each(['Post code', 'Application number', 'Positions'])('%s is none of a job', (label) =>
  expect(fieldNamed(label.toLowerCase())).not.toBe('identifier'),
)

it.each(['\n', ': '])('terms and how one works under one label (%j)', (between) => {
  const text = [...rows('Job title', 'Baker'), ['Working pattern', 'Full time, blended working']]
  const content = read(text.map((row) => row.join(between)).join('\n') + parts)!
  expect(content.employment.schedule).toEqual(['full_time'])
  expect(content.workMode).toBe('hybrid')
})

describe('a page that says who hires, where and until when', () => {
  const page = (title: string): string =>
    `<main><h1>${title}</h1><dl>${rows('Employer', 'Harrow Mill Ltd')
      .slice(1)
      .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
      .join(
        '',
      )}</dl><h2>Taken</h2><p>De persen bedienen en de kwaliteit controleren.</p><h2>Functie-eisen</h2><p>Twee jaar ervaring met persen.</p></main>`

  it('is of a job where it is called after an occupation', () =>
    expect(read(page('Verpleegkundige'), 'a.html')?.employer.name).toBe('Harremolen BV'))

  it('is of something else where it is not', () =>
    expect(read(page('Zomerfestival'), 'a.html')).toBeUndefined())
})
