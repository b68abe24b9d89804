// Jobs that are grouped by who offers them: `[{"company": …, "jobs": [{"description": …, "link": …}]}]`. Within such a
// group a name and an address are enough, and a line under "description" is what the job is called.

import type { JsonObject } from '../../json/jsonValue.ts'
import type { RawField } from '../../raw.ts'
import { namesOccupation } from '../../wording/occupations.ts'
import { plainKey } from './keyPaths.ts'
import { listsJobs } from './unmarkedSigns.ts'

/** With more an entry says enough to be known by itself. */
const mostMembers = 6
const longestTitle = 150
const titleKey = /^(?:job)?(?:title|titel|titre|titulo|position|role|vacancy)$/
const lineKey = /^(?:description|text|label|desc)$/
const addressKey = /(?:url|uri|link|href)$/

/** An entry of a group as a job with a title; null for any other. `employer` is who the group says that they are. */
export function readGroupedJob(
  entry: JsonObject,
  path: string,
  employer: RawField | null,
): JsonObject | null {
  if (employer === null || entry.members.size > mostMembers || !isInGroup(path, employer)) return null
  let title: string | null = null
  let line: string | null = null
  let hasAddress = false
  for (const [key, value] of entry.members) {
    if (value !== null && typeof value === 'object') return null
    if (typeof value !== 'string') continue
    const plain = plainKey(key)
    if (addressKey.test(plain) && /^https?:\/\/\S+$/i.test(value)) hasAddress = true
    else if (titleKey.test(plain) || (plain === 'name' && namesOccupation(value))) title ??= key
    else if (lineKey.test(plain) && value.length <= longestTitle && !/[\n<]|[.!?]\s*$/.test(value))
      line ??= key
  }
  if (!hasAddress || (title ?? line) === null) return null
  if (title !== null) return entry
  const members = [...entry.members].map(([key, value]) => [key === line ? 'title' : key, value] as const)
  return { ...entry, members: new Map(members) }
}

/** Whoever had these jobs. */
const ofCareer = /\.(?:\w{0,20}(?:experiences?|history)|work|careers?|r[eé]sum[eé]|cv)\b/i

/** A group stands in a list of groups or says itself whose it is; of what is only called something many things are in lists. */
function isInGroup(path: string, employer: RawField): boolean {
  const steps = /^(.*)[.[]"?([\p{L}\d_-]{1,40})"?\]?\[\d+\]$/u.exec(path)
  if (steps === null || listsJobs(steps[2]!) !== true || ofCareer.test(steps[1]!)) return false
  const isOfGroup = employer.path.startsWith(`${steps[1]}.`)
  return isOfGroup && (/\]$/.test(steps[1]!) || !/^(?:name|title)$/.test(plainKey(employer.key)))
}
