// Which of its dates an unmarked posting was advertised from and until. When a record of it was made or changed is asked
// last, and of the record somebody keeps of an application not at all.

import { parseDate } from '../../../dates/dateGrammar.ts'
import { isNode, type RawField, type RawNode, type RawValue } from '../../../raw.ts'
import { fieldAt, firstAt, pathList, plainKey } from '../keys/keyPaths.ts'
import { firstShaped } from '../keys/keyShapes.ts'
import { plainNames } from '../keys/postingKeys.ts'

/** What a posting states of days, by schema.org's names. */
export const dateNames = ['dateposted', 'validthrough', 'jobstartdate']

/**
 * Where a requisition says "posted 30 days ago", or how much of a week it is, its start and end are those of the listing,
 * and so are those of a position with an address where the listing has no other dates.
 */
export function settleDates(node: RawNode, found: Map<string, RawField>): void {
  if (!found.has('validthrough')) settleShown(node, found)
  // The jobs beside it are named by their path alone.
  const isNumbered = ['jobreqid', 'externalpath', 'externalurl'].some((key) => fieldAt(node, key) !== null)
  const isRequisition = isNumbered && ['postedon', 'timetype'].some((key) => fieldAt(node, key) !== null)
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

/** How a listing is shown, and from when until when. */
const ofShowing =
  /^(?:job|vacancy|posting|listing|advert|ad)?(?:settings?|publication|publish(?:ing)?|publishing(?:dates|period)|validity(?:period)?|visibility)$/
/** What else may hold the day on which a listing ends, where its key says that it does. */
const ofListing =
  /^(?:job|vacancy|posting|listing|advert|ad)?(?:dates|timeline|lifecycle|status|meta(?:data)?|details?|info|options|advert(?:isement)?|listing|posting)$/
const starts = pathList('datestart datefrom startdate startson start from begin validfrom publishfrom')
const ends = pathList('dateto dateend enddate endson end to till until')

/** The days of a listing in an object within it: `"settings": {"dateStart": …, "dateTo": …}`. */
function settleShown(node: RawNode, found: Map<string, RawField>): void {
  for (const [name, { values }] of node.fields) {
    const [value, ...others] = values
    if (value === undefined || others.length > 0 || !isNode(value)) continue
    const isShowing = ofShowing.test(plainKey(name))
    if (!isShowing && !ofListing.test(plainKey(name))) continue
    const start = isShowing ? firstAt(value, starts, isDay) : null
    // A start without an end, or an end alone, may be those of anything.
    const end =
      firstAt(value, [...closingPaths, ...shownPaths], isDay) ??
      (start === null ? null : firstAt(value, ends, isDay))
    if (end === null) continue
    found.set('validthrough', end)
    if (start !== null && !found.has('dateposted')) found.set('dateposted', start)
    return
  }
}

/** When a board let a listing go online. */
const approval = /^(?:date)?approv(?:ed|al)(?:at|on|date|time)*$/

function isDay(value: RawValue): boolean {
  return typeof value === 'string' && parseDate(value).type === 'wall'
}

/** What only somebody who applies notes. */
const trackedPaths =
  pathList(`applieddate dateapplied appliedat appliedon applicationdate datesaved savedat interviewdate
  applicationstatus`)
const trackedStages =
  /^(?:(?:not )?applied|to apply|saved|wish ?list(?:ed)?|bookmarked|(?:phone )?screen(?:ing|ed)?|interview(?:ing|ed|s)?|offer(?:ed)?|rejected|ghosted|withdrawn)$/i
/** When a record was made or changed. */
const ofTheRecord = new Set(
  pathList(`createdat createdon createddate datecreated created creationdate dateadded date inserted updated tcreate
    datecreation createdattimestamp createdtimestamp`),
)
export const [recordPaths, postedPaths] = [true, false].map((is) =>
  plainNames.dateposted!.filter((path) => ofTheRecord.has(path) === is),
) as [string[], string[]]

/** Until when a board shows a listing: asked last, for an application may be due earlier. */
const ofTheBoard = /expir|^valid|publi|post|^active|^online|^advertise|bittarih|gueltig|ablauf|waznosci|掲載/
export const [shownPaths, closingPaths] = [true, false].map((is) =>
  plainNames.validthrough!.filter((path) => ofTheBoard.test(path) === is),
) as [string[], string[]]

/** Whether an object is somebody's record of an application: what was made that day is the record. */
export function isTracked(node: RawNode): boolean {
  if (firstAt(node, trackedPaths, (value) => typeof value === 'string') !== null) return true
  const stage = fieldAt(node, 'status')?.values[0]
  return typeof stage === 'string' && trackedStages.test(stage.slice(0, 40).replace(/[_-]/g, ' ').trim())
}
