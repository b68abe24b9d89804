import { describe, expect, it } from 'vitest'
import { normalise } from '../electron/core/import/normalise.ts'
import { rawPosting } from './helpers/rawNode.ts'

const run =
  'Responsibilities Grind flour for the bakers of the valley Mend the stones and the gears between them '.repeat(
    8,
  )
const hintsOf = (description: string) =>
  normalise(rawPosting({ title: 'Miller', description })).content.hints.map(({ field, value }) => [
    field,
    value,
  ])

describe('a text that lost its lines', () => {
  it.each([
    [
      `${run}Minimum Qualifications Bachelor’s degree in milling 5 years of experience in a water mill Must be an early riser`,
      [['experience', 'At least 5 years']],
    ],
    [`${run}Preferred Qualifications Good with cats 5 years of experience in a water mill`, []],
  ])('%#', (description, hints) => expect(hintsOf(`<p>${description}</p>`)).toEqual(hints))

  it('names the degree that it asks for, in few words', () => {
    const description = `<p>${run}Minimum Qualifications Bachelor’s degree in milling Must be an early riser</p>`
    const { education } = normalise(rawPosting({ title: 'Miller', description })).content
    expect(education.hint).toMatchObject({ levels: ['bachelor'], text: 'Bachelor’s degree in milling' })
  })
})
