// Lists of jobs whose cards say who hires in the same place, begin the text, stand in groups or name their elements.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

interface Read {
  title: string | null
  employer: string | null
  place: string | undefined
  text: string
}

function readList(body: string): Read[] {
  const page = `<!doctype html><html><head><title>Search results</title></head><body>${body}</body></html>`
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
