// The sample files before anything reads them: every date filled in, no shape or language lost.

import { describe, expect, test } from 'vitest'
import { readSamples } from '../electron/core/samples.ts'

const now = Date.parse('2026-11-20T10:30:00.000Z')
const samples = readSamples(now).map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }))
const textOf = (name: string) => samples.find(({ path }) => path.startsWith(name))?.text ?? ''

test('there are a dozen, in the forms people save', () => {
  expect(samples).toHaveLength(12)
  const endings = new Set(samples.map(({ path }) => path.slice(path.lastIndexOf('.'))))
  expect([...endings].sort()).toEqual(['.html', '.json', '.jsonl', '.jsonld', '.txt'])
})

describe('dates', () => {
  test('every placeholder is filled', () => {
    for (const { path, text } of samples) expect(text, path).not.toMatch(/\{\{|\}\}[^,}\]\s]|Invalid/)
  })

  test('they lie around the day of loading, in the form each file uses', () => {
    expect(textOf('childrens-editor')).toContain('"validThrough": "2026-11-25"')
    expect(textOf('childrens-editor')).toContain('The closing date is 25 November 2026,')
    expect(textOf('embedded-engineer')).toContain('"validThrough": "2026-12-14T10:30:00.000Z"')
    expect(textOf('robotics')).toContain('saved date: Thu Nov 19 2026 10:30:00 GMT+0000')
    expect(textOf('feinoptik')).toContain('bis zum 2. Dezember 2026')
    expect(textOf('tsukikage')).toContain('締め切りは2026年12月21日です')
  })
})
