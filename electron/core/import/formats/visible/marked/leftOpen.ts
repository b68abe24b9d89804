// What marked data leave open of a job, and a page may say beside them.

import { axesOf } from '../../../fields/employment.ts'
import { readPlaces } from '../../../places/places.ts'
import type { RawPosting } from '../../../raw.ts'
import { tells } from '../../emptyValues.ts'
import { textsOf } from '../visibleNode.ts'

/** Of terms, pay and mode those that are not told, or not wholly; by schema.org's names in small letters. */
export function leftOpen({ node }: RawPosting): Set<string> {
  const open = new Set<string>()
  const { hours, terms } = axesOf(textsOf(node.fields.get('employmenttype')))
  if (!hours || !terms) open.add('employmenttype')
  if (!tells(node, ['basesalary']) && !tells(node, ['estimatedsalary'])) open.add('basesalary')
  const { workMode } = readPlaces(node, { employerName: null, lang: null }).value
  if (workMode === 'unknown' || workMode === 'remote_or_onsite') open.add('joblocationtype')
  return open
}
