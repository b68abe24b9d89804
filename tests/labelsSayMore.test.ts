// What a label says of its value: of several places that there is one in each part, of pay for how long.

import { expect, it } from 'vitest'
import { withRemark } from '../electron/core/import/formats/visible/labels/labelledValues.ts'

it.each([
  ['Einsatzorte:', 'Göppingen, Eislingen/Fils, Süßen', ['Göppingen', 'Eislingen/Fils', 'Süßen']],
  ['Locations', 'Leeds, York and Hull', ['Leeds', 'York', 'Hull']],
  ['Lieux de travail', 'Paris et Lyon', ['Paris', 'Lyon']],
  ['Locations', 'London, UK', ['London, UK']],
  ['Locations', 'Salem, OR', ['Salem, OR']],
  ['Location', 'Leeds, York', ['Leeds, York']],
  ['Locations', 'Mill Road 4, Leeds', ['Mill Road 4, Leeds']],
])('%s %s', (label, value, places) => {
  expect(withRemark(label, 'joblocation', value).split('\n')).toEqual(places)
})

it.each([
  ['เงินเดือน(บาท)', '18,000 - 23,000 บาท', '18,000 - 23,000 บาท (เงินเดือน)'],
  ['เงินเดือน(บาท)', '18,000 - 23,000', '18,000 - 23,000 บาท (เงินเดือน)'],
  ['Salary (per month)', '500 EUR', '500 EUR per month'],
])('a label of pay says of what money and for how long: %s %s', (label, value, pay) => {
  expect(withRemark(label, 'basesalary', value)).toBe(pay)
})
