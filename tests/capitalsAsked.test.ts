// Where a capital tells a name from words: of patterns that ignore case, it is asked for all the same.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { isPlace } from '../electron/core/import/wording/lines/placeAlone.ts'

function contentOf(text: string, fileName = 'job.txt') {
  const { drafts } = readSource({ bytes: Buffer.from(text), fileName, savedAt: null })
  return drafts[0]?.content ?? null
}

const advert = `

about the role
you will bake bread in a stone oven.

requirements
- experience with ovens

how to apply
send your cv to jobs@hiring.example
`

describe('a place', () => {
  it.each([
    'Greater Marlow area',
    'MARLOW AREA',
    'Husum und Umgebung',
    'Raum Husum',
    'Husumer Großraum',
    'Grenoble, 8 rue des Forges',
    'Berlin, Kirchgasse 7',
    'LEEDS, 12 MILL LANE',
  ])('%s is one', (line) => expect(isPlace(line)).toBe(true))
  it.each([
    'a quiet area',
    'play area',
    'kollegen und Umgebung',
    'Raum für Neues',
    'im Großraum',
    'London, up to 40',
    'Berlin, 5 tage',
    'Hamburg, circa 40 h',
  ])('%s is none', (line) => expect(isPlace(line)).toBe(false))

  it('in small letters is one below its label', () => {
    const labelled = (place: string) =>
      contentOf(`title: baker\ncompany: northmill ltd\nlocation: ${place}${advert}`)?.locations
    expect(labelled('marlow area')).toMatchObject([{ label: 'marlow area' }])
    expect(labelled('raum husum')).toMatchObject([{ label: 'raum husum' }])
  })
})
