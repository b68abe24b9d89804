// Facts that a description tells in two columns are read as those it tells in lines.

import { expect, test } from 'vitest'
import { normalise } from '../electron/core/import/normalise.ts'
import { rawPosting } from './helpers/rawNode.ts'

const forms: Record<string, (label: string, value: string) => string> = {
  'a line': (label, value) => `<p>${label.replace(/:$/, '')}: ${value}</p>`,
  'a table': (label, value) =>
    `<table><tr><td>${label}</td><td>${value}</td></tr><tr><td>Team</td><td>Ovens</td></tr></table>`,
  'a table of four columns': (label, value) =>
    `<table><tr><td>${label.replace(/:?$/, ':')}</td><td>${value}</td><td>Team:</td><td>Ovens</td></tr>
    <tr><td>Grade:</td><td>7</td><td>Uniform:</td><td>white</td></tr></table>`,
  'a table with a head and one row': (label, value) =>
    `<table><tr><th>${label}</th><th>Team</th></tr><tr><td>${value}</td><td>Ovens</td></tr></table>`,
  'a list of terms': (label, value) =>
    `<dl><dt>${label}</dt><dd>${value}</dd><dt>Team</dt><dd>Ovens</dd></dl>`,
}

const facts: [label: string, value: string, read: [field: string, value: string]][] = [
  ['Closing date', '15 December 2026', ['closes', '2026-12-15']],
  ['Application deadline:', '15.12.2026', ['closes', '2026-12-15']],
  ['Salary', '£30,000 - £35,000 per annum', ['salary', '£30,000–35,000 / year']],
  ['Location', 'Leeds, UK', ['locations', 'Leeds, UK']],
  ['Contract type', 'Permanent', ['employment', 'Permanent']],
  ['Work pattern', 'Hybrid', ['workMode', 'hybrid']],
  ['Reference:', 'AB/123', ['identifier', 'AB/123']],
  ['Experience', '2 years', ['experience', 'At least 2 years']],
  ['Start date', '1 January 2027', ['startDate', '2027-01-01']],
]

test.each(facts.flatMap((fact) => Object.keys(forms).map((form) => [...fact, form] as const)))(
  '“%s”, “%s” is %j in %s',
  (label, value, read, form) => {
    const description = `<p>We bake bread and look for a baker.</p>${forms[form]!(label, value)}<p>Come by.</p>`
    const { hints, textDeadline } = normalise(
      rawPosting({ title: 'Baker', datePosted: '2026-11-03', description }),
    ).content
    const closes = textDeadline === null ? [] : [['closes', textDeadline.date]]
    expect([...hints.map(({ field, value }) => [field, value]), ...closes]).toEqual([read])
  },
)
