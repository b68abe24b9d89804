// What letters that seek somebody call the job, and whom they only mention.

import { describe, expect, it } from 'vitest'
import { isShortAdvert } from '../electron/core/import/formats/written/shortAdvert.ts'
import { subjectLine } from '../electron/core/import/wording/mail/mailBody.ts'
import { findOrganisations } from '../electron/core/import/wording/names/organisationNames.ts'
import { countTradeWords } from '../electron/core/import/wording/names/tradeWords.ts'
import { titleInSentences } from '../electron/core/import/wording/prose/sentences.ts'

describe('who is sought', () => {
  it.each([
    ['Anyway, we need a Full Stack Weaver who can hit the ground running.', 'Full Stack Weaver'],
    ['Anyway, we need a Senior Loom Engineer who can hit the ground running.', 'Senior Loom Engineer'],
    ['We need a Postgres Database Migration before spring.', null],
    ["We're looking for someone really smart (obviously) who can weave.", null],
    ["We're looking for someone who loves Perl and Looms to join our team.", null],
    ["We're looking for a very kind (Senior) Loom Engineer to join us.", '(Senior) Loom Engineer'],
  ])('in %j is %j', (text, title) => {
    expect(titleInSentences(text)).toBe(title)
  })

  it.each([
    ['Urgent Requirement: - Loom Software', 'Loom Software'],
    ['Fwd: Immediate requirement for Loom Engineer in Leith', 'Loom Engineer in Leith'],
    ['Requirement: blue paint', 'Requirement: blue paint'],
  ])('stands in the subject %j', (subject, title) => {
    expect(subjectLine(subject)).toBe(title)
  })

  it('is wanted by an open requirement, and not by one of a law', () => {
    expect(countTradeWords('Here is our open requirement.')).toBe(1)
    expect(countTradeWords('This is a legal requirement.')).toBe(0)
  })
})

it('a letter that only supposes interest seeks somebody all the same', () => {
  const letter =
    'I wonder if you like lamps, but Northmill is looking for a Lamp Engineer to join our team. Are you available for a phone call?'
  expect(isShortAdvert(letter)).toBe(true)
  expect(
    isShortAdvert(
      'I wonder if Northmill is looking for a Lamp Engineer to join our team. Are you available for a call?',
    ),
  ).toBe(false)
})

it('an organisation that is one of many is not who writes', () => {
  const text = 'For students of universities like Marlow University. Apply.'
  expect([...findOrganisations(text).keys()]).toEqual([])
  expect([...findOrganisations('Marlow University has a post. Apply.').keys()]).toEqual(['Marlow University'])
})
