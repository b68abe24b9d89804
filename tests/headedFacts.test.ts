// Chips of facts below a heading of their own above the text, and other chips below headings.

import { expect, it } from 'vitest'
import { read, text } from './helpers/millerPages.ts'

const facts = (box: string) => {
  const { joblocationtype, employmenttype, basesalary } = read(`<h1>Miller</h1><p>Leeds, UK</p>${box}${text}`)
  return [joblocationtype, employmenttype, basesalary].filter((value) => value !== undefined)
}

it.each([
  [
    '<div><h2>Overview</h2><div><span>Hybrid</span></div><div><span>$62 - $68/hr</span></div><div><span>18 Month(s)</span></div></div>',
    ['Hybrid', '$62 - $68/hr'],
  ],
  [
    '<div><h2>En bref</h2><ul><li>CDI</li><li>Télétravail partiel</li></ul></div>',
    ['Télétravail partiel', 'CDI'],
  ],
  ['<h3>Key facts</h3><p>Full-time</p><p>£30,000 a year</p>', ['Full-time', '£30,000 a year']],
  ['<div><h2>Benefits</h2><ul><li>Hybrid</li><li>Flexible hours</li><li>Free bread</li></ul></div>', []],
  ['<div><h3>Baker</h3><p>Remote</p><p>Permanent</p></div>', []],
  ['<div><h3><a href="/9">Flour and more</a></h3><p>Remote</p><p>Permanent</p></div>', []],
])('%s', (box, told) => {
  expect(facts(box)).toEqual(told)
})
