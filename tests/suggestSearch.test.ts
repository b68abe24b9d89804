// What is offered while a search is typed, and what choosing it writes.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSearch } from '../shared/search/parseSearch.ts'
import { searchOperators } from '../shared/search/searchOperators.ts'
import {
  applySuggestion,
  type SearchVocabulary,
  suggestSearch,
  wantedValues,
} from '../shared/search/suggestSearch.ts'
import { searchTextArbitrary } from './helpers/searchArbitrary.ts'

const vocabulary: SearchVocabulary = {
  fields: [
    { id: 'f1', name: 'Next step', kind: 'text', choices: [] },
    { id: 'f2', name: 'Priority', kind: 'choice', choices: ['High', 'Low'] },
  ],
  stages: [{ name: 'Applied' }, { name: 'Accepted' }, { name: 'No reply' }],
  tags: [
    { name: 'Relocation', postingCount: 1 },
    { name: 'night, late', postingCount: 12 },
  ],
  people: [
    { name: 'Ida Berg', postingCount: 1 },
    { name: 'José Ruiz', postingCount: 4 },
  ],
  values: [{ text: 'Acme Harbour', count: 3 }],
}
/** `|` is the caret. */
const offers = (marked: string, isAsked = false) => {
  const caret = marked.indexOf('|')
  return suggestSearch(marked.replace('|', ''), caret, vocabulary, isAsked)
}
const labels = (marked: string, isAsked = false) => offers(marked, isAsked).map(({ label }) => label)
const choose = (marked: string, label: string) => {
  const text = marked.replace('|', '')
  const suggestion = offers(marked).find((offer) => offer.label === label)
  if (suggestion === undefined) throw new Error(`${label} was not offered for ${marked}`)
  const { text: written, caret } = applySuggestion(text, suggestion)
  return `${written.slice(0, caret)}|${written.slice(caret)}`
}

describe('a word', () => {
  test('may be an operator, a flag, a stage or a tag', () => {
    expect(labels('sta|')).toEqual(['stage:'])
    expect(labels('sal|')).toEqual(['salary:', 'has:salary'])
    expect(labels('boo|')).toEqual(['is:bookmarked'])
    expect(labels('no|')).toEqual(['note:', 'has:note', 'stage:"No reply"'])
    expect(labels('appl|')).toEqual(['stage:Applied'])
    expect(labels('rel|')).toEqual(['tag:Relocation'])
    expect(labels('company|')).toEqual(['employer:'])
  })

  test('of one letter, in quotes, or that nothing begins with is just a word', () => {
    expect(labels('s|')).toEqual([])
    expect(labels('"sta|')).toEqual([])
    expect(labels('turbine|')).toEqual([])
    expect(labels('nurse |')).toEqual([])
  })

  test('asked for, everything is there', () => {
    expect(labels('|', true)).toHaveLength(searchOperators.length)
    expect(labels('nurse |', true)).toContain('stage:')
  })
})

describe('behind a colon', () => {
  test('stand the values that make sense there', () => {
    expect(labels('stage:|')).toEqual(['Applied', 'Accepted', 'No reply'])
    expect(labels('stage:rep|')).toEqual(['No reply'])
    expect(labels('tag:night|')).toEqual(['night, late'])
    expect(labels('has:|')).toEqual(['salary', 'deadline', 'note', 'tag', 'place'])
    expect(labels('remote:f|')).toEqual(['full'])
    expect(labels('employer:ac|')).toEqual(['Acme Harbour'])
    expect(offers('deadline:<5|').map(({ label, meaning }) => `${label} ${meaning}`)).toEqual([
      '<5d less than 5 days left',
      '<5w less than 5 weeks left',
      '<5m less than 5 months left',
    ])
    expect(labels('added:|')).toContain('yesterday')
    expect(labels('added:|')).not.toContain('overdue')
  })

  test('what is whole already is not offered again', () => {
    expect(labels('stage:applied|')).toEqual([])
    expect(labels('is:open|')).toEqual([])
  })

  test('a mistyped operator is offered right', () => {
    expect(choose('stgae:applied|', 'stage:')).toBe('stage:|applied')
  })
})

test('choosing writes it where it belongs, in quotes where it needs them', () => {
  expect(choose('nurse -sta|', 'stage:')).toBe('nurse -stage:|')
  expect(choose('stage:no| nurse', 'No reply')).toBe('stage:"No reply" |nurse')
  expect(choose('stage:applied,"no r|', 'No reply')).toBe('stage:applied,"No reply" |')
  expect(choose('tag:|', 'night, late')).toBe('tag:"night, late" |')
})

test('employers and places are looked up by what is typed of them', () => {
  expect(wantedValues('x employer:ac', 13)).toEqual({ field: 'employer', typed: 'ac' })
  expect(wantedValues('place:oslo,"new y', 17)).toEqual({ field: 'place', typed: 'new y' })
  expect(wantedValues('title:ac', 8)).toBeNull()
  expect(wantedValues('ac', 2)).toBeNull()
})

test('a currency belongs to the amount before it and goes with it', () => {
  expect(choose('salary:|60k..90k EUR', 'any')).toBe('salary:any |')
})

test('in any text at any place, what is offered fits and gives a search without new mistakes', () => {
  fc.assert(
    fc.property(searchTextArbitrary, fc.nat(60), (text, at) => {
      const caret = Math.min(at, text.length)
      for (const suggestion of suggestSearch(text, caret, vocabulary, true)) {
        expect(suggestion.from).toBeLessThanOrEqual(suggestion.to)
        expect(suggestion.to).toBeLessThanOrEqual(text.length)
        const applied = applySuggestion(text, suggestion)
        expect(applied.text).toContain(suggestion.text)
        expect(applied.caret).toBeLessThanOrEqual(applied.text.length)
        if (suggestion.kind === 'operator') continue
        const known = new Set(parseSearch(text).problems.map(({ message }) => message))
        const added = parseSearch(applied.text).problems.filter(
          ({ message, isRemark }) => !isRemark && !known.has(message),
        )
        expect(added).toEqual([])
      }
    }),
    { numRuns: 1_000 },
  )
})

test('contacts are offered by any of their names, those with the most postings first', () => {
  expect(labels('person:|', true)).toEqual(['José Ruiz', 'Ida Berg'])
  expect(labels('person:be|')).toEqual(['Ida Berg'])
  expect(choose('with:jos|', 'José Ruiz')).toBe('with:"José Ruiz" |')
})

test('of stages all are offered, also those at the end of a long row', () => {
  const stages = Array.from({ length: 12 }, (_, n) => ({ name: `Stage ${n}` }))
  const offered = suggestSearch('stage:', 6, { ...vocabulary, stages })
  expect(offered.map(({ label }) => label)).toEqual(stages.map(({ name }) => name))
})
