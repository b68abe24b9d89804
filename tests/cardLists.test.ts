// Lists of jobs whose cards say who hires in the same place, begin the text, stand in groups or name their elements.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

interface Read {
  title: string | null
  employer: string | null
  place: string | undefined
  text: string
}

function readList(body: string, name = 'Search results'): Read[] {
  const page = `<!doctype html><html><head><title>${name}</title></head><body>${body}</body></html>`
  const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'list.html', savedAt: null })
  const read = drafts.map(({ content: { title, employer, locations, description } }) => ({
    title,
    employer: employer.name,
    place: locations[0]?.label,
    text: description.plainText,
  }))
  return read.sort((one, two) => (one.title ?? '').localeCompare(two.title ?? ''))
}

const begins =
  'You keep the lamps of three harbours in order and mend what the storms of the winter leave of them, '

function card(title: string, employer: string, number: number): string {
  return `<div class="result"><h3><a href="/vacancy/${number}">${title}</a></h3><h4>${employer}</h4>
    <span>Ref: </span>${number}<p>${begins.repeat(3)}…</p></div>`
}

test('who hires stands where one card says it for certain, and no card says it of another', () => {
  const jobs = readList(
    card('Lamp Engineer', 'Marlow Lights Ltd', 20417) + card('Harbour Technician', 'Quillfield', 20418),
  )
  expect(jobs.map(({ title, employer }) => [title, employer])).toEqual([
    ['Harbour Technician', 'Quillfield'],
    ['Lamp Engineer', 'Marlow Lights Ltd'],
  ])
  expect(jobs[0]!.text).toMatch(/^You keep/)
})

function ofDay(day: string, ...items: string[]): string {
  return `<div class="day"><div class="date">${day}</div><ul class="listing">${items.join('')}</ul></div>`
}

function item(title: string, number: number, isFirst: boolean): string {
  return `<li class="${isFirst ? 'first' : ''}"><a href="/company/quillfield"><img src="q.png"></a>
    <div><a href="/jobs/${number}">${title}</a></div><div><a href="/company/quillfield">Quillfield</a></div>
    <div><i class="fa fa-map-marker"></i> Leith</div></li>`
}

test('a group of one is a part of the list, and a picture of who hires no second job', () => {
  const jobs = readList(
    ofDay('Monday', item('Lamp Engineer', 1204, true)) +
      ofDay('Friday', item('Harbour Technician', 1205, true), item('Bridge Engineer', 1206, false)),
  )
  expect(jobs).toMatchObject([
    { title: 'Bridge Engineer', employer: 'Quillfield', place: 'Leith' },
    { title: 'Harbour Technician', employer: 'Quillfield', place: 'Leith' },
    { title: 'Lamp Engineer', employer: 'Quillfield', place: 'Leith' },
  ])
})

test('an entry without a link is none of the list; Drupal’s names of fields are read', () => {
  const row = (title: string): string =>
    `<article class="teaser"><h2>${title}</h2><div class="field--name-field-company">Quillfield</div>
     <div class="field--name-field-location">Leith</div></article>`
  const jobs = readList(
    row('<a href="/tyopaikka/lamp-1">Lamp Engineer</a>') +
      row('<a href="/tyopaikka/bridge-2">Bridge Engineer</a>') +
      '<article class="teaser"><h2>Removed</h2></article>',
  )
  expect(jobs).toMatchObject([
    { title: 'Bridge Engineer', employer: 'Quillfield', place: 'Leith' },
    { title: 'Lamp Engineer', employer: 'Quillfield', place: 'Leith' },
  ])
})

test('whom one job’s text speaks of does not hire for the other', () => {
  const jobs =
    readList(`<h1>Open positions</h1><h2>Lamp Engineer</h2><p>Marlow Lights Ltd is looking for an engineer
    to keep the lamps of three harbours. You have experience with lamps and a driving licence. Marlow Lights Ltd is a
    company of thirty people.</p><h2>Harbour Technician</h2><p>We are looking for a technician with five years of
    experience. You will mend cranes and gates. Requirements: a driving licence, good English. Full-time position.</p>`)
  expect(jobs.map(({ title, employer }) => [title, employer])).toEqual([
    ['Harbour Technician', null],
    ['Lamp Engineer', 'Marlow Lights Ltd'],
  ])
})

function boxed(title: string, number: number, ...lines: string[]): string {
  return `<article><a href="/job/${number}"><h3>${title}</h3></a>${lines.map((line) => `<div>${line}</div>`).join('')}</article>`
}

test('lines of one kind are who hires and the place where others of them say so for certain', () => {
  const jobs = readList(
    `<h1>Elektriker Jobs in Bremen</h1>${boxed('Elektroniker (m/w/d)', 11, 'Werftbau Nordholz GmbH', 'Bremen', 'Vollzeit · unbefristet')}
     ${boxed('Elektriker (m/w/d)', 12, 'Haustechnik Meyer', 'Delmenhorst', '17 - 21 € pro Stunde')}
     ${boxed('Servicetechniker (m/w/d)', 13, 'Kältering', 'Bremen', 'Teilzeit')}`,
  )
  expect(jobs).toEqual([
    { title: 'Elektriker (m/w/d)', employer: 'Haustechnik Meyer', place: 'Delmenhorst', text: '' },
    { title: 'Elektroniker (m/w/d)', employer: 'Werftbau Nordholz GmbH', place: 'Bremen', text: '' },
    { title: 'Servicetechniker (m/w/d)', employer: 'Kältering', place: 'Bremen', text: '' },
  ])
})

const ofDevon = (one: string, two: string, three: string): string =>
  `<h1>Pharmacy technician jobs in Exeter</h1>${boxed('Pharmacy Technician', 1, one, 'Exeter, Devon')}
   ${boxed('Senior Pharmacy Technician', 2, two, 'Exeter, Devon')}${boxed('Pharmacy Assistant', 3, three, 'Topsham, Devon')}`

test('on a board the line below each title is who hires, and elsewhere it may be a department', () => {
  const names = ['Hawthorn & Pike', 'Cathedral Pharmacy', "St Leonard's Surgery"] as const
  const [one, two, three] = names
  const employers = (body: string, name?: string): (string | null)[] =>
    readList(body, name).map(({ employer }) => employer)
  expect(employers(ofDevon(two, three, one), 'Jobs in Exeter | Jobfinder')).toEqual(names)
  expect(employers(ofDevon(two, three, one), 'Jobs in Exeter')).toEqual([null, null, null])
  expect(employers(ofDevon('Sales', 'Full-time', 'Logistics'), 'Jobs in Exeter | Jobfinder')).toEqual([
    null,
    null,
    null,
  ])
})

test('the only one that a list names for certain does not hire for the others', () => {
  const jobs = readList(
    `<h1>Elektriker Jobs in Bremen</h1>${boxed('Elektroniker (m/w/d)', 11, 'Werftbau Nordholz GmbH', 'Bremen')}
     ${boxed('Elektriker (m/w/d)', 12, 'Bremen')}`,
  )
  expect(jobs.map(({ employer }) => employer)).toEqual([null, 'Werftbau Nordholz GmbH'])
})

test('the rank of their headings does not matter to cards alike', () => {
  const cards = (parts: readonly (readonly [string, string])[]): string =>
    parts.map(([title, text]) => `<div class="card"><h6>${title}</h6>${text}</div>`).join('')
  const offers = [
    [
      'Mill Researcher',
      '<p>Full-time</p><p>Responsibilities:</p><p>Measure wheels</p><p>Requirements:</p><p>A doctorate</p>',
    ],
    [
      'Research Engineer',
      '<p>Part-time</p><p>Responsibilities:</p><p>Build wheels</p><p>Requirements:</p><p>A licence</p>',
    ],
  ] as const
  const jobs = readList(`<h1>Jobs</h1><h2>Open positions</h2>${cards(offers)}`, 'Jobs | Marlow Lab')
  expect(jobs.map(({ title }) => title)).toEqual(['Mill Researcher', 'Research Engineer'])
  const lives = [
    [
      'Senior Engineer',
      '<p>Marlow Ltd, 2015-2019</p><p>Responsibilities:</p><p>Led the team of engineers</p>',
    ],
    ['Engineer', '<p>Mill Ltd, 2010-2015</p><p>Responsibilities:</p><p>Built mills</p>'],
  ] as const
  expect(readList(`<h1>Curriculum Vitae</h1><h2>Experience</h2>${cards(lives)}`, 'Ann Hill')).toEqual([])
  const guide = [
    [
      'Research Engineer',
      '<p>Responsibilities:</p><p>They work in projects.</p><p>Average salary: $70,000 a year</p>',
    ],
    ['Mill Researcher', '<p>Responsibilities:</p><p>They measure.</p><p>Average salary: $60,000 a year</p>'],
  ] as const
  expect(readList(`<h1>Careers in science</h1><h2>What they do</h2>${cards(guide)}`, 'Career guide')).toEqual(
    [],
  )
})
