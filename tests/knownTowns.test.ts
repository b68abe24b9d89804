import { describe, expect, it } from 'vitest'
import { isPlace } from '../electron/core/import/wording/lines/placeAlone.ts'
import { readShortLine } from '../electron/core/import/wording/lines/shortLines.ts'
import { knownTowns } from '../electron/core/import/wording/names/knownTowns.ts'

describe('towns that need no country', () => {
  it.each([
    ['Berlin', ['Berlin']],
    ['Berlin, Köln & Wien', ['Berlin', 'Köln', 'Wien']],
    ['10115 Berlin', ['10115 Berlin']],
    ['Berlin-Mitte', ['Berlin-Mitte']],
    ['Paris 8e', ['Paris 8e']],
    ['北京、上海', ['北京', '上海']],
    ['Минск и Гомель', ['Минск', 'Гомель']],
  ])('%s', (text, towns) => {
    expect(knownTowns(text)).toEqual(towns)
  })

  it.each([
    'berlin',
    'Berlin Brands',
    'London, Marketing',
    'Parisian',
    'Reading',
    'Essen',
    'Nice',
    'Paris agreement',
  ])('not %s', (text) => {
    expect(knownTowns(text)).toEqual([])
    expect(isPlace(text)).toBe(false)
  })

  it('are read one by one from a short line, with the choice of working elsewhere', () => {
    const many = 'Leeds, UK; York, UK; Hull, UK; Bath, UK; '.repeat(4)
    expect(readShortLine(`${many}Derby, UK`)?.said).toEqual([
      { name: 'joblocation', value: `${many}Derby, UK` },
    ])
    expect(readShortLine('Pune, Bengaluru')?.said).toEqual([
      { name: 'joblocation', value: 'Pune' },
      { name: 'joblocation', value: 'Bengaluru' },
    ])
    expect(readShortLine('Berlin or remote')?.said).toEqual([
      { name: 'joblocation', value: 'Berlin' },
      { name: 'joblocationtype', value: 'TELECOMMUTE' },
    ])
  })

  it('are no part of the firm in front of them', () => {
    for (const name of ['Northmill GmbH', 'Northmill & Co. bakery', 'Northmill Ltd'])
      expect(readShortLine(`${name}, Leeds`)).toMatchObject({
        name,
        said: [{ name: 'joblocation', value: 'Leeds' }],
      })
    expect(readShortLine('Lund, SE')?.said).toEqual([{ name: 'joblocation', value: 'Lund, SE' }])
  })
})

it('a known town with the letters of its province is a place, whatever country has them as well', () => {
  expect(['Firenze (FI)', 'Bologna (BO)', 'Firenze, FI'].map(isPlace)).toEqual([true, true, true])
  expect(['Senior Dev (FI)', 'Contract (BO)'].map(isPlace)).toEqual([false, false])
})
