// Terms of a job in chips below its title, and how its numbers of days are ordered where only a state tells the country.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const text = `<h2>Your tasks</h2><p>You keep the lamps of three harbours in order and mend what the storms of the winter
  leave of them, as a technician in a team of four. You work with the pilots and with the keepers of the light.</p>
  <h2>Requirements</h2><p>You have experience with lamps and a driving licence.</p><h2>We offer</h2><p>Training on the
  job and a team that helps you to settle in the town.</p>`

function read(body: string): unknown {
  const page = `<!doctype html><html lang="en"><head><title>Harbour Technician</title></head><body><main><h1>Harbour Technician</h1>${body}${text}</main></body></html>`
  const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'a.html', savedAt: null })
  return drafts[0]!.content
}

it('hours of one chip and the contract of another', () => {
  const chips = `<div class="bar"><div><i class="icon-salary"></i><span>£26,140 per year</span></div><div><i class="icon-type"></i><span>Part-time (21 hours per week)</span></div>
    <div><i class="icon-contract"></i><span>Contract (12 months fixed term)</span></div></div>`
  expect(read(chips)).toMatchObject({ employment: { schedule: ['part_time'], contract: ['temporary'] } })
})

it.each([
  ['Pelham Point, NC', '2026-11-02'],
  ['Pelham Point, VIC', '2026-02-11'],
  ['Pelham Point, ON', null],
  ['Pelham Point', null],
])('days in %s: %s', (place, day) => {
  const table = `<table><tr><th>Location</th><td>${place}</td></tr><tr><th>Posting Date</th><td>11/02/2026</td></tr></table>`
  expect(read(table)).toMatchObject({ posted: { date: day } })
})

it.each([
  ['<span>Altro</span>', [], []],
  ['<p>Leeds · Other</p>', [], []],
  ['<dl><dt>Industry</dt><dd>Other</dd></dl>', [], ['Other']],
  ['<p>Tipo di contratto: Altro</p>', ['other'], []],
  ['<span>Permanent</span>', ['permanent'], []],
])('“other” is a contract where a label says so: %s', (line, contract, industry) => {
  expect(read(line)).toMatchObject({ employment: { contract }, industry })
})
