// What follows when stages change, as rules: searches that name them, and the stage that takes a place.

import { describe, expect, test } from 'vitest'
import { followStages } from '../shared/search/followStages.ts'
import { initialStages, suggestReplacement } from '../shared/stages.ts'

describe('searches that follow', () => {
  const before = [
    { id: 'a', name: 'Applied' },
    { id: 'b', name: 'No reply' },
  ]
  test.each([
    ['stage:applied', 'stage:"Sent, twice"'],
    ['stage:"no reply",applied x', 'stage:"no reply","Sent, twice" x'],
    ['x -stage:APPLIED', 'x -stage:"Sent, twice"'],
    ['status:applied', 'stage:"Sent, twice"'],
    ['applied tag:applied "stage:applied"', 'applied tag:applied "stage:applied"'],
    ['stage:noreply', 'stage:noreply'],
    ['', ''],
  ])('%s → %s', (text, wanted) => {
    const after = [{ id: 'a', name: 'Sent, twice' }, before[1]!]
    expect(followStages(text, { before, after })).toBe(wanted)
  })
})

test('the neighbour of the same meaning is suggested, else one of its kind', () => {
  const suggested = (stageId: string) => suggestReplacement(initialStages, stageId)?.id
  expect(suggested('screening')).toBe('interviewing')
  expect(suggested('considering')).toBe('new')
  expect(suggested('notForMe')).toBe('declined')
  expect(suggested('declined')).toBe('withdrawn')
})
