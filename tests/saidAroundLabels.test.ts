// What stands around a label's value on a page: remarks in front of it, other jobs below, a day behind a bar.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { fieldNamed } from '../electron/core/import/wording/names/labels.ts'

const text = `<h2>Your tasks</h2><p>You keep the lamps of three harbours in order and mend what the storms of the winter
  leave of them, as a technician in a team of four.</p><h2>Requirements</h2><p>You have experience with lamps and a driving
  licence.</p><h2>We offer</h2><p>Training on the job and a team that helps.</p>`

function read(body: string): unknown {
  const page = `<!doctype html><html><head><title>Harbour Technician</title></head><body><main><h1>Harbour Technician</h1>${body}</main></body></html>`
  const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'a.html', savedAt: null })
  return drafts[0]!.content
}

it('passes over what is said in front of a value', () => {
  const pay = `<ul><li><strong>Rémunération</strong> <em>(fourchette indicative)</em><br>de 31 200 à 38 400 € brut/an</li></ul>`
  expect(read(pay + text)).toMatchObject({ salaries: [{ min: '31200', max: '38400', period: 'year' }] })
  const day = `<div><span>Closing date</span> <span>Closing in 13 days</span> <span>6 December 2026 at 23:30</span></div>`
  expect(read(day + text)).toMatchObject({ deadline: { date: { local: '2026-12-06T23:30:00' } } })
})

it('ends a value at a bar in front of a day', () => {
  expect(read(`<p>Réf : 2026-2081177 | En ligne depuis le 04 novembre 2026</p>${text}`)).toMatchObject({
    identifier: { value: '2026-2081177' },
    posted: { date: '2026-11-04' },
  })
})

it('takes clock times for hours, and not for kinds of employment', () => {
  const table = (value: string): string =>
    `<table><tr><th>Work Schedule</th><td>${value}</td></tr></table>${text}`
  expect(read(table('Two evenings (Mon/Wed 5:30–8:15 p.m.) plus office hours'))).toMatchObject({
    employment: { raw: [] },
    sections: { workHours: { plainText: 'Two evenings (Mon/Wed 5:30–8:15 p.m.) plus office hours' } },
  })
  expect(read(table('Full-time, 8:00–17:00'))).toMatchObject({ employment: { schedule: ['full_time'] } })
})

const others = `<section><h2>Ces offres pourraient vous intéresser</h2><div><h3><a href="/o/2">Miller</a></h3>
  <p>Localisation : Lorient</p><p>En ligne depuis le 29 octobre 2026</p></div></section>`

it('says nothing of this job that stands below a heading over others', () => {
  expect(read(text + others)).toMatchObject({ locations: [], posted: null })
})

it('reads who hires, where and until when in a box beside the text', () => {
  const aside = `<aside><h3>Employeur</h3><p>Parc des Abers</p><h3>Localisation</h3><p>Pointe des Renards, 29217 Le Conquet</p>
    <h3>Date limite de candidature</h3><p>16/12/2026</p></aside>`
  expect(read(`<div>${text}</div>${aside}${others}`)).toMatchObject({
    employer: { name: 'Parc des Abers' },
    locations: [{ label: 'Pointe des Renards, 29217 Le Conquet' }],
    deadline: { date: { date: '2026-12-16' } },
  })
})

it.each([
  ['campus/location', 'joblocation'],
  ['town/city', 'joblocation'],
  ['ort oder region', 'joblocation'],
  ['company / organisation', 'hiringorganization'],
  ['department/location', undefined],
  ['job title / location', undefined],
  ['hiring range', 'basesalary'],
  ['antal lediga befattningar', 'totaljobopenings'],
  ['sysselsättningsgrad', 'employmenttype'],
  ['referansenr', 'identifier'],
])('takes “%s” for %s', (label, field) => {
  expect(fieldNamed(label)).toBe(field)
})

it('does not take the next label of a list of terms for a value', () => {
  const list = '<dl><dt>Ansettelsesform</dt><dd>Fast</dd><dt>Heltid/Deltid</dt><dd>Heltid</dd></dl>'
  expect(read(list + text)).toMatchObject({ employment: { raw: ['Fast', 'Heltid'] } })
})

it('leaves the name of a drawing out of the words beside it', () => {
  const list = '<ul><li><svg><title>Employer</title></svg><span>Marches Joinery Ltd</span></li></ul>'
  expect(read(list + text)).toMatchObject({ employer: { name: 'Marches Joinery Ltd' } })
})

it.each([
  ['Stundensatz', '98 bis 105 €', 'hour'],
  ['Tagessatz', '450 €', 'day'],
  ['Day rate', '£450', 'day'],
  ['Uurtarief', '€ 85', 'hour'],
  ['TJM', '450 €', 'day'],
  ['Hodinová mzda', '190 Kč', 'hour'],
])('takes the time of pay from its label: %s', (label, value, period) => {
  const table = `<table><tr><th>${label}</th><td>${value}</td></tr></table>${text}`
  expect(read(table)).toMatchObject({ salaries: [{ period, periodSource: 'stated' }] })
})
