// Whether a short line is a place and nothing else, where its country is not written.

import { describe, expect, it } from 'vitest'
import { isPlace } from '../electron/core/import/wording/shortLines.ts'

describe('a town with a code of letters, or its county', () => {
  it.each(['Whitby YO21 3PU', 'Toronto, ON M5V 2T6', 'Reading, Berkshire', 'Gdańsk, pomorskie'])(
    '%s is a place',
    (line) => expect(isPlace(line)).toBe(true),
  )
  it.each(['Model AB12 3CD.', 'Nurse SW1A 1AA', 'version A1B 2C3x', 'Head Baker, Kent', 'Reading, writing'])(
    '%s is none',
    (line) => expect(isPlace(line)).toBe(false),
  )
})
