// Labels that are put together from two parts, labels that ask where, and the last day behind how many are left.

import { expect, it } from 'vitest'
import { read, text } from './helpers/millerPages.ts'

/** The facts of a page that says who hires and what is paid, and one thing more. */
const readBeside = (label: string, value: string): Record<string, unknown> =>
  read(
    '<h1>Miller</h1><dl><dt>Employer</dt><dd>Northmill Flour</dd><dt>Salary</dt><dd>£30,000 a year</dd>' +
      `<dt>${label}</dt><dd>${value}</dd></dl>${text}`,
  )

it.each([
  ['joblocation', 'Location of the post', 'Otley'],
  ['joblocation', 'Ort der Tätigkeit', 'Sebnitz'],
  ['joblocation', 'Místo práce', 'Blansko'],
  ['joblocation', 'Työpaikan sijainti', 'Mänttä'],
  ['joblocation', 'Town', 'Otley'],
  ['joblocation', 'Where', 'Otley'],
  ['joblocation', 'Místo', 'Blansko'],
  ['validthrough', 'Plazo de solicitudes', '20/12/2031'],
  ['validthrough', 'Candidater avant le', '20/12/2031'],
  ['validthrough', 'Søg senest', '20. december 2031'],
  ['validthrough', 'エントリー期限', '2031年12月20日'],
  ['identifier', 'ID richiesta', '3381'],
  ['identifier', 'Competition number', 'NM-2031-7'],
  ['identifier', 'Stellen-Nr.', '4410'],
  ['identifier', '仕事番号', '4410'],
])('%s: %s: %s', (field, label, value) => {
  expect(readBeside(label, value)[field]).toBe(value)
})

it.each([
  ['joblocation', 'Where', 'Our office'],
  ['joblocation', 'Where', 'Kitchen'],
  ['joblocation', 'Place', 'To be confirmed'],
  ['joblocation', 'Town', 'To be agreed'],
  ['joblocation', 'Orte', 'Diverse'],
  ['joblocation', 'Branch', 'Retail'],
  ['validthrough', 'Job end date', '20 December 2031'],
  ['validthrough', 'Fecha de fin de contrato', '20/12/2031'],
  ['identifier', 'Post code', '4410'],
  ['identifier', 'Company ID', '4410'],
])('no %s: %s: %s', (field, label, value) => {
  expect(readBeside(label, value)[field]).toBeUndefined()
})

it.each([
  ['<ul><li><div>ważna jeszcze 19 dni</div><div>do: 12 gru 2031</div></li></ul>', '12 gru 2031'],
  ['<p>Closes in 19 days (until 12 December 2031)</p>', '12 December 2031'],
  ['<p>A contract of 90 days until 12 December 2031</p>', undefined],
])('%s', (line, day) => {
  expect(read(`<h1>Miller</h1>${line}${text}`).validthrough).toBe(day)
})
