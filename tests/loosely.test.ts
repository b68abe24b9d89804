// A quick look may find too much, and never misses what the pattern behind it finds.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maySpeakOfMode, modeWords } from '../electron/core/import/places/spokenMode.ts'
import { loosely } from '../electron/core/import/text/loosely.ts'
import { newsTitle } from '../electron/core/import/wording/names/otherWords.ts'

const someText = fc
  .array(
    fc.constantFrom(
      'a',
      'ł',
      'я',
      '働',
      '𐐷',
      ' ',
      '-',
      '7',
      '’',
      'zdaln',
      'meet ',
      'Ida, ',
      'was verdient',
      'wie man ',
      ', ',
      'salary in ',
      'remot',
      'home office',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('it finds what the pattern finds', () => {
  const sources = [
    'zdaln\\p{L}{1,4}',
    '[\\p{L} ]{2,5}7',
    '\\p{L}+-\\p{L}$',
    '(?<!\\p{L})remot(?!\\p{L})',
    newsTitle.source,
  ]
  fc.assert(
    fc.property(someText, fc.constantFrom(...sources), (text, source) => {
      if (new RegExp(source, 'iu').test(text)) expect(loosely(source).test(text)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  'praca zdalna w całej Polsce',
  'Télétravail deux jours par semaine',
  'удалённая работа',
  'lavoro in presenza',
  'poste basé en présentiel uniquement',
  '在宅勤務可',
  'vaga presencial',
  'home office möglich',
])('words for how one works are not passed over: %s', (text) => {
  modeWords.lastIndex = 0
  expect(modeWords.test(text)).toBe(maySpeakOfMode(text))
})

test('a text without such words is not searched for them', () => {
  expect(maySpeakOfMode('We bake bread in Leeds, from Monday to Friday.')).toBe(false)
})
