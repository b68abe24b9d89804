// A quick look that spares a text dear patterns must not pass over what one of them finds: both are tables of the same
// words, written down twice. Texts are drawn from the patterns and shown to the quick look.

import { expect, test } from 'vitest'
import { canMentionDegree } from '../electron/core/import/fields/education.ts'
import { spokenDegreeWords } from '../electron/core/import/fields/spokenDegrees.ts'
import { spokenKindsFor } from '../electron/core/import/fields/spokenKinds.ts'
import { maySpeakOfMode, modeWords } from '../electron/core/import/places/spokenMode.ts'
import { createRandom } from './helpers/random.ts'
import { sampler } from './helpers/samplesOf.ts'

/** The texts that the pattern finds something in and the quick look does not. */
function passedOver(form: RegExp, isSeen: (text: string) => boolean): string[] {
  const sample = sampler(form, createRandom(7).below)
  const texts = Array.from({ length: 600 }, sample)
  return texts.filter((text) => text.search(form) >= 0 && !isSeen(text))
}

test('samples are texts that most patterns find', () => {
  const texts = Array.from(
    { length: 200 },
    sampler(/(?<!x)(?:north|south)(?:ern)? mill(?!x)|\d{2,3} h/u, createRandom(7).below),
  )
  expect(texts.filter((text) => /(?:north|south)(?:ern)? mill|\d{2,3} h/.test(text))).toHaveLength(200)
  expect(new Set(texts)).toContain('southern mill')
})

test('degrees that sentences name', () => {
  for (const { form } of spokenDegreeWords) expect(passedOver(form, canMentionDegree)).toEqual([])
})

test('kinds of employment that sentences name', () => {
  const kinds = spokenKindsFor('Zeit, 2 years, договор, σύμβαση, משרה, कालीन, 正社員')
  expect(new Set(kinds.map(({ kind }) => kind)).size).toBeGreaterThan(5)
  for (const kind of kinds)
    expect(passedOver(kind.form, (text) => spokenKindsFor(text).includes(kind))).toEqual([])
})

test('how one works, in words of other languages', () => {
  expect(passedOver(modeWords, maySpeakOfMode)).toEqual([])
})
