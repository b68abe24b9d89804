// Who stands in for somebody is employed for a time, in whichever words the kind of employment says it.

import { expect, it } from 'vitest'
import { readEmployment } from '../electron/core/import/fields/employment.ts'
import { nodeOf } from './helpers/rawNodes.ts'

const contractOf = (employmentType: string) => readEmployment(nodeOf({ employmentType })).value.contract

it.each([
  'Interinidad',
  'Funcionario interino',
  'Substituição',
  'CDD de remplacement',
  'Krankheitsvertretung',
  'Zwangerschapsvervanging',
  'Föräldravikariat',
  'Sijaisuus',
  'Maternity cover',
  'Cover',
])('%s', (words) => {
  expect(contractOf(words)).toEqual(['temporary'])
})

it.each(['Interinstitucional', 'Sin sustitución', 'Handelsvertretung', 'Health cover', 'Replacement parts'])(
  'not %s',
  (words) => {
    expect(contractOf(words)).toEqual([])
  },
)
