// Files of which a report says the same.

import { expect, test } from 'vitest'
import { gatherAlike } from '../../renderer/views/import/alikeFiles.ts'
import type { ImportFile } from '../../shared/model.ts'

const file = (path: string, message: string, postings: string[] = []): ImportFile => ({
  path,
  sourceId: null,
  outcome: postings.length > 0 ? 'added' : 'failed',
  message,
  postings,
  warnings: [],
  attempts: [],
  howToSave: null,
})

const picture = 'This is a picture.'
const files = [
  file('a.png', picture),
  file('b.txt', 'This file is empty.'),
  ...['c.png', 'd.png', 'e.png'].map((path) => file(path, picture)),
]
const shown = (opened: string[] = []) =>
  gatherAlike(files, new Set(opened)).map((line) =>
    line.kind === 'alike' ? line.files.length : line.file.path,
  )

test('stand below one line where they are many, and unfold', () => {
  expect(shown()).toEqual([4, 'b.txt'])
  const [first] = gatherAlike(files, new Set())
  expect(shown(first?.kind === 'alike' ? [first.key] : [])).toEqual([
    4,
    'a.png',
    'c.png',
    'd.png',
    'e.png',
    'b.txt',
  ])
})

test('stand by themselves where they are few, or gave a posting each', () => {
  expect(gatherAlike(files.slice(0, 4), new Set()).map(({ kind }) => kind)).toEqual([
    'file',
    'file',
    'file',
    'file',
  ])
  const added = ['1', '2', '3', '4'].map((id) => file(`${id}.json`, 'Added “Beekeeper”.', [id]))
  expect(gatherAlike(added, new Set()).map(({ kind }) => kind)).toEqual(['file', 'file', 'file', 'file'])
})
