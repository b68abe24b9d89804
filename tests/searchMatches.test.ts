// What is marked in a text is what the index finds in it, word for word, in every script.

import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSearch } from '../shared/search/parseSearch.ts'
import { phrasesOf, splitMatches } from '../shared/search/searchMatches.ts'
import { indexedWords, searchableText } from '../shared/search/searchText.ts'

const marked = (text: string, search: string, field: 'title' | 'text' | 'tags' = 'text') =>
  splitMatches(text, phrasesOf(parseSearch(search).query), field)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('')

describe('marks', () => {
  test.each([
    ['Plan the tides and the tide tables', 'tides ', 'Plan the [tides] and the tide tables'],
    ['Plan the tides and the tide tables', 'tide', 'Plan the [tides] and the [tide] tables'],
    ['Plan the tides', '-tides plan ', '[Plan] the tides'],
    ['the night shift, night by night', '"night shift"', 'the [night shift], night by night'],
    ['Ångström in Kraków, café', 'angstrom krakow CAFE', '[Ångström] in [Kraków], [café]'],
    ['Cafe\u0301 au lait', 'café ', '[Cafe\u0301] au lait'],
    ['東京のチームで検索基盤を開発', '検索基盤', '東京のチームで[検索基盤]を開発'],
    ['C++ and C#', 'c++ ', '[C]++ and [C]#'],
    ['front-end and front end, frontend', 'front-end ', '[front-end] and [front end], frontend'],
    ['nurse or midwife', 'nurse OR midwife', '[nurse] or [midwife]'],
    ['Remote work', 'remote: is:open', 'Remote work'],
    ['Й и и', 'й ', '[Й] и и'],
    ['أمين مكتبة', 'مكتبة', 'أمين [مكتبة]'],
  ])('%s ← %s', (text, search, expected) => {
    expect(marked(text, search)).toBe(expected)
  })

  test('words for one field only there', () => {
    expect(marked('Harbour', 'title:harbour', 'title')).toBe('[Harbour]')
    expect(marked('Harbour', 'title:harbour', 'text')).toBe('Harbour')
    expect(marked('Harbour', 'harbour', 'tags')).toBe('[Harbour]')
  })
})

test('the pieces are the text, whatever it is', () => {
  const phrases = phrasesOf(parseSearch('a "b c" 検').query)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const pieces = splitMatches(text, phrases, 'text')
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})

test('a word is marked exactly where the index has it', () => {
  const db = new Database(':memory:')
  db.exec(
    `CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = "unicode61 remove_diacritics 2");
     CREATE VIRTUAL TABLE terms USING fts5vocab (words, 'instance');`,
  )
  const insert = db.prepare('INSERT INTO words (rowid, text) VALUES (1, ?)')
  const terms = db.prepare<[], { term: string }>('SELECT term FROM terms ORDER BY offset')
  const script = fc.constantFrom(
    ...'abcÅéïøßñžłABCİıΑάβвйёЩאبّهহिकि가나漢検クがงกກñ0१٣½²ªº',
    'e\u0301',
    'й',
    'が',
    '👩‍🔧',
    ' ',
    '-',
    '.',
    '’',
    'ﬁ',
    'ǅ',
    'ẞ',
  )
  try {
    fc.assert(
      fc.property(
        fc.array(script, { maxLength: 14 }).map((parts) => parts.join('')),
        (text) => {
          db.exec('DELETE FROM words')
          insert.run(searchableText(text))
          expect(indexedWords(text).map(({ word }) => word)).toEqual(terms.all().map(({ term }) => term))
        },
      ),
      { numRuns: 1_500 },
    )
  } finally {
    db.close()
  }
})
