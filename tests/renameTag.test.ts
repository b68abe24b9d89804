// What a saved search says after one of its tags got another name.

import { expect, test } from 'vitest'
import { renameTagInSearch } from '../shared/search/renameTag.ts'

const known = [
  { id: '1', name: 'sea' },
  { id: '2', name: 'sea side' },
  { id: '3', name: 'Büro' },
]
const cases: [string, string, string, string][] = [
  ['only the tag is rewritten', 'pilot tag:sea  is:open', '1', 'pilot tag:ocean  is:open'],
  ['in any case and without accents', '-label:BURO', '3', '-tag:ocean'],
  ['a beginning that means two names both', 'tag:se', '1', 'tag:ocean,"sea side"'],
  ['another tag stays as typed', 'tag:"sea side"', '1', 'tag:"sea side"'],
  ['the bare word is no tag', 'sea', '1', 'sea'],
  ['within OR', 'tag:sea OR tag:büro', '1', 'tag:ocean OR tag:büro'],
]
test.each(cases)('%s', (_name, search, id, expected) => {
  expect(renameTagInSearch(search, known, id, 'ocean')).toBe(expected)
})
