// Which of its dates an unmarked posting was advertised from and until, where their keys alone do not tell.

import { parseDate } from '../../dates/dateGrammar.ts'
import type { RawField, RawNode, RawValue } from '../../raw.ts'
import { fieldAt } from './keyPaths.ts'
import { firstShaped } from './keyShapes.ts'

/**
 * Where a requisition says "posted 30 days ago", its start and end are those of the listing; and so are those of a
 * position with an address where the listing has no other dates.
 */
export function settleDates(node: RawNode, found: Map<string, RawField>): void {
  const isRequisition = fieldAt(node, 'postedon') !== null && fieldAt(node, 'jobreqid') !== null
  const isPosition = fieldAt(node, 'positionuri') !== null && !found.has('dateposted')
  const isWithoutStart = found.has('dateposted') && !found.has('validthrough') && !found.has('jobstartdate')
  const ends = isWithoutStart ? fieldAt(node, 'enddate') : null
  if (ends !== null) found.set('validthrough', ends)
  // Approval of what ends is that of a listing; a requisition is approved long before it is advertised.
  const isListing = !found.has('dateposted') && found.has('validthrough')
  const approved = isListing ? firstShaped(node, approval, isDay) : null
  if (approved !== null) found.set('dateposted', approved)
  if (!isRequisition && !isPosition) return
  const prefix = isRequisition ? '' : 'position'
  const [start, end] = [fieldAt(node, `${prefix}startdate`), fieldAt(node, `${prefix}enddate`)]
  if (start !== null) {
    found.set('dateposted', start)
    found.delete('jobstartdate')
  }
  if (end !== null) found.set('validthrough', end)
}

/** When a board let a listing go online. */
const approval = /^(?:date)?approv(?:ed|al)(?:at|on|date|time)*$/

function isDay(value: RawValue): boolean {
  return typeof value === 'string' && parseDate(value).type === 'wall'
}
