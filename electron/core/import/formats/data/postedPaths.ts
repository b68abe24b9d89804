// Under which keys stands when a job was advertised, and under which only when a record of it was made or changed: that
// is asked last, and of the record somebody keeps of an application not at all.

import type { RawNode } from '../../raw.ts'
import { fieldAt, firstAt, pathList } from './keyPaths.ts'
import { plainNames } from './postingKeys.ts'

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

/** Whether an object is somebody's record of an application: what was made that day is the record. */
export function isTracked(node: RawNode): boolean {
  if (firstAt(node, trackedPaths, (value) => typeof value === 'string') !== null) return true
  const stage = fieldAt(node, 'status')?.values[0]
  return typeof stage === 'string' && trackedStages.test(stage.slice(0, 40).replace(/[_-]/g, ' ').trim())
}
