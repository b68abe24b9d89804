// Parts of an employer and of a house, which sentences name where others name a town.

import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { readLabelledFacts } from '../electron/core/import/formats/visible/labels/labelledFacts.ts'
import { placesInText } from '../electron/core/import/wording/prose/placesInText.ts'

describe('a sentence that names no place', () => {
  it.each([
    'This position is located in the Division of Stream Works.',
    'This position is located in the Payroll Section, Finance Branch.',
    'This position is located in the Center for River Studies.',
    'This role is based in the Finance team.',
    'You will be based in our Payments squad.',
    'The role is based in the Contact Centre.',
    'This role is located at Terminal 2.',
    'The post is based in Ward Seven.',
  ])('%s', (line) => expect(placesInText([line])).toEqual([]))
})

describe('a sentence that names one', () => {
  it.each([
    ['This role is based in the London office.', 'London'],
    ['You will be based in our Leeds team.', 'Leeds'],
    ['This position is located in Long Branch, NJ.', 'Long Branch, NJ'],
    ['This role is based in the Isle of Wight.', 'Isle of Wight'],
    ['This position is located in The Hague.', 'The Hague'],
    ['This role is based in Marlow 3 days a week.', 'Marlow'],
    ['This role is based in Marlow with a team of six.', 'Marlow'],
    ['This role is located in Terminal Island, CA.', 'Terminal Island, CA'],
  ])('%s', (line, place) => expect(placesInText([line])).toEqual([place]))
})

it('a line below a label that leads to the place is none', () => {
  const under = (lead: string) =>
    readLabelledFacts(parse(`<h3>Location</h3><p>${lead}</p><ul><li>Missoula, MT</li></ul>`)).get(
      'joblocation',
    )?.values
  expect(under('1 vacancy in the following location:')).toEqual(['Missoula, MT'])
  expect(under('Number of hours:')).toBeUndefined()
})
