import { describe, expect, it } from 'vitest'
import { readApplicantRegions } from '../electron/core/import/places/applicantRegions.ts'
import { nodeOf } from './helpers/rawNodes.ts'

describe('where one may apply from', () => {
  it.each<[unknown, string[]]>([
    [{ '@type': 'Country', name: 'USA' }, ['United States']],
    [
      [
        { '@type': 'State', name: 'Michigan, USA' },
        { '@type': 'Country', name: 'Canada' },
      ],
      ['Michigan, USA', 'Canada'],
    ],
    ['Germany; Austria', ['Germany', 'Austria']],
    [{ '@type': 'Country', name: 'US/CA' }, ['United States', 'Canada']],
    [
      [{ '@type': 'Country', name: 'NOR' }, { '@type': 'State', name: 'CA' }, 'UK'],
      ['Norway', 'CA', 'UK'],
    ],
    [{ name: 'Georgia, USA' }, ['Georgia, USA']],
    [[{ name: 'Remote 📍' }, { name: 'Remote - Kenya' }], ['Kenya']],
    [{ name: 'East/West Berlin' }, ['East/West Berlin']],
    [{ '@type': 'Country', address: { addressCountry: 'DE' } }, ['Germany']],
    [{ '@type': 'Country', name: ['Germany', 'Austria'] }, ['Germany', 'Austria']],
    [[{ name: 'USA' }, { value: 'USA' }, '-'], ['USA']],
    [{}, []],
  ])('%o', (applicantLocationRequirements, expected) => {
    const node = nodeOf({ '@type': 'JobPosting', applicantLocationRequirements })
    expect(readApplicantRegions(node, [], 'en')).toEqual(expected)
  })
})
