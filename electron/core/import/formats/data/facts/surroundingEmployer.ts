// Who employs for the jobs that an object holds: what stands beside them, the name of what lists them, or what a feed of
// somebody's own career site is called.

import { isJsonObject, type JsonObject, type JsonValue, pathStep } from '../../../json/jsonValue.ts'
import type { RawField } from '../../../raw.ts'
import { readPlainNode } from '../../jsonLdNode.ts'
import { plainKey } from '../keys/keyPaths.ts'
import { keyShapes } from '../keys/keyShapes.ts'
import { isJobAddress, isJobFeed, listsJobs } from '../unmarkedSigns.ts'
import { employerOf } from './unmarkedEmployer.ts'

const besideKeys = new Set([
  'hiringorganization',
  'company',
  'companyname',
  'organization',
  'organisation',
  'org',
  'tenantname',
  'employer',
  'employername',
  'arbeitgeber',
  'firma',
  'unternehmen',
  'entreprise',
  'empresa',
  'name',
])

/** What an object says of who employs for what stands beside it. */
export function employersIn({ members }: JsonObject, path: string): RawField[] {
  const found: RawField[] = []
  for (const [key, value] of members) {
    const isSaid = typeof value === 'string' ? value.trim() !== '' : isJsonObject(value)
    const plain = plainKey(key)
    const isAboutThem = isJsonObject(value) && keyShapes.employerHolder.test(plain)
    if (!isSaid || !(isAboutThem || besideKeys.has(plain))) continue
    const place = path + pathStep(key)
    const read = isJsonObject(value) ? employerOf(readPlainNode(value, place, 'pageData')) : String(value)
    found.push({ key, path: place, rung: 'pageData', values: [read] })
  }
  const title = members.get('title')
  if (found.length === 0 && typeof title === 'string' && isOwnFeed(members, title))
    found.push({
      key: 'title',
      path: path + pathStep('title'),
      rung: 'pageData',
      values: [title.replace(ofFeed, '')],
    })
  return found
}

/** "Skylark - Custom Search" */
const ofFeed =
  /\s+[-–—|:]\s+(?:custom search|(?:all|latest|new|open|current) \p{L}+|jobs?|careers?|job feed|rss|vacancies|openings|positions)\s*$/iu

const longestName = 80
const careerSite = /^(?:careers?|jobs?|jobb|karriere|join|work|talent|recruit\w*|emploi|recrutement)$/

/** ".co.uk" */
const countryCode = /\.(?:com?|org|net|gov|ac|edu)\.[a-z]{2}$/

/** Whether a feed of this title is that of a career site called the same: "Skylark Works" at skylark.careers.example. */
function isOwnFeed(members: ReadonlyMap<string, JsonValue>, title: string): boolean {
  if (title.length > longestName || isJobFeed(title)) return false
  const items = members.get('item') ?? members.get('entry')
  const first = Array.isArray(items) ? items[0] : items
  const link = first !== undefined && isJsonObject(first) ? first.members.get('link') : undefined
  const host = typeof link === 'string' ? /^https?:\/\/([\w.-]{1,200})/.exec(link)?.[1] : undefined
  const labels = host?.split('.') ?? []
  const isOfSystem = labels.length > 2 && typeof link === 'string' && isJobAddress(link)
  if (!isOfSystem && !labels.some((label) => careerSite.test(label))) return false
  const words = title.split(/\s+/).map(plainKey)
  const names = words.map((_, index) => words.slice(0, index + 1).join(''))
  // A board's own name is that of the whole site: "skylark.boards.example" is Skylark's, "www.skylark.example" may be a board.
  const last = countryCode.test(host ?? '') ? 3 : 2
  const own = isOfSystem && !labels.some((label) => careerSite.test(label)) ? labels.slice(0, -last) : labels
  return own.some((label) => label.length > 2 && !careerSite.test(label) && names.includes(plainKey(label)))
}

/** Who employs for what stands at `key`: said beside it, or by the name of what lists the jobs. */
export function employerBeside(
  employers: readonly RawField[],
  key: string,
  member: JsonValue,
): RawField | null {
  const isList = Array.isArray(member) && listsJobs(key) !== false
  return employers.find((field) => field.key !== key && (isList || plainKey(field.key) !== 'name')) ?? null
}
