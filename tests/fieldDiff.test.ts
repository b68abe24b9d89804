// What two versions of a posting are shown to differ in.

import { expect, test } from 'vitest'
import { diffContents } from '../electron/core/import/fieldDiff.ts'
import { normalise } from '../electron/core/import/normalise.ts'
import { rawPosting } from './helpers/rawNode.ts'

const same = 'You keep the lamps of our tower clean, and the log of all who pass. '.repeat(6)
const contentOf = (description: string) => normalise(rawPosting({ title: 'Keeper', description })).content
const changeOf = (before: string, after: string) =>
  diffContents(contentOf(before), contentOf(after), 'UTC').find(({ field }) => field === 'description')

test('of long texts the part from where they differ is shown, and it begins with a word', () => {
  const change = changeOf(`${same}Bring a rope.`, `${same}Bring a lantern.`)
  expect(change).toEqual({
    field: 'description',
    before: '…and the log of all who pass. Bring a rope.',
    after: '…and the log of all who pass. Bring a lantern.',
  })
})

test('a word that differs is shown whole where nothing but it is near', () => {
  const long = 'x'.repeat(300)
  expect(changeOf(`${long}one`, `${long}two`)).toMatchObject({ before: `…${'x'.repeat(40)}one` })
})
