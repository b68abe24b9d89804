// "Miller — Northmill Logistics", where the text says only "Northmill": the name behind the title is the whole of it.

import { pattern } from '../../text/pattern.ts'
import { isPlace } from '../lines/placeAlone.ts'
import { isEmployment, isMode } from '../lines/workAlone.ts'
import { isPlainName } from '../names/organisationNames.ts'

const longestTitle = 300
/** So many words may follow what the text says of a name. */
const behind = /^(?: (?:(?:&|and|und|et|y) )?\p{Lu}[\p{L}\d&'’.-]*){1,3}$/u

/** A part of who hires, or what the job is: "Northmill Payments Team", "Northmill Internship". */
const noPartOfName = pattern('iu')`
  (?<!\p{L})(?:teams?|divisions?|departments?|units?|lab|squad|platform|infrastructure|abteilung|bereich
    |équipe|equipo|equipe|internships?|programme?|academy|trainees?|graduates?|careers?|jobs?|shifts?
    |engineering|marketing|sales|operations|office|hq|branch|store|site|campus)(?!\p{L})
`

/**
 * The whole name of `employer` behind the dash of a title, where it goes on there as names do; else `employer`: a town or
 * terms behind it ("Northmill Leeds") are no part of it.
 */
export function wholeNameBehind(title: string | null, employer: string | null): string | null {
  const tail = /\s[—–|-]\s((?:(?! - )[^—–|]){3,60})$/.exec((title ?? '').slice(0, longestTitle))?.[1]
  if (tail === undefined || employer === null || !isPlainName(tail) || !tail.startsWith(employer))
    return employer
  const rest = tail.slice(employer.length)
  if (!behind.test(rest) || noPartOfName.test(rest)) return employer
  const more = rest.trim()
  return isPlace(more) || isMode(more) || isEmployment(more) ? employer : tail
}
