// A label of several places has one in each part of its value; what one place is made of is none.

import { expect, it } from 'vitest'
import { withRemark } from '../electron/core/import/formats/visible/labelledValues.ts'

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
