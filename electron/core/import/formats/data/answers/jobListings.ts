// Lists whose entries say little: a title, an employer and a place, as scrapers and trackers keep them, or a title and
// the address of one job. One such object proves nothing; a whole list of them is one of jobs, unless its entries are
// people, stations of a career, events or reviews, which say the same and more.

import { isJsonObject, type JsonObject, type JsonValue, localName } from '../../../json/jsonValue.ts'
import { pattern } from '../../../text/pattern.ts'
import { foreignKeys } from '../keys/foreignKeys.ts'
import { pathList, plainKey } from '../keys/keyPaths.ts'
import { tellsOtherThing } from '../otherThings.ts'
import { jobNumberOf } from '../unmarkedSigns.ts'

/** More are not looked at: a list is of one kind. */
const mostEntries = 50

const titles = new Set(
  pathList('title titel titre intitule role position job jobtitle jobname cargo puesto').concat(
    foreignKeys.title,
  ),
)
const employers = new Set(
  pathList('company companyname employer employername empresa firma arbeitgeber entreprise').concat(
    foreignKeys.employer,
  ),
)
const places = new Set(
  pathList('location locations city joblocation worklocation ort standort lieu ubicacion').concat(
    foreignKeys.place,
  ),
)
/** What jobs alone have, where no place is stated. */
const others = new Set(
  pathList('salary applylink applyurl vacancies openings employmenttype jobtype').concat(
    foreignKeys.deadline,
    foreignKeys.salary,
    foreignKeys.employment,
  ),
)
/** Who also offers grants, places to study and prizes; of those nobody asks for a qualification, and they are no posts. */
const bodies = new Set(pathList('org organization organisation department board'))
const ofPosts = new Set(
  pathList('posts vacancies totalposts totalvacancies noofposts qualification qualifications'),
)

/** Of people, careers, events, reviews and goods; a posting that says more of itself may have them too. */
const doubtfulKeys = pattern('u')`
  ^(?:(?:first|last|full|user|contact|sur)?name|nome|nombre|nom|e?mail|phone|mobile|telefone?|bio|quote
    |avatar|start|end|(?:start|end|event)(?:date|year|time)|from|to|period|dates|duration|tenure|iscurrent
    |current|years|rating|stars|reviews?|price|speakers?|venue|achievements|highlights|accomplishments
    |issue[dr]|course|login|author|year|total|amount)$
`

const closes = new Set(pathList('deadline closingdate lastdate lastdatetoapply closedate enddate'))

/** Whether every entry of a list is a job by what it says beside the others. */
export function areJobListings(entries: readonly JsonObject[]): boolean {
  return entries.length > 1 && entries.slice(0, mostEntries).every(isListing)
}

function isListing({ members }: JsonObject): boolean {
  let [hasTitle, hasEmployer, hasMore, leadsToJob] = [false, false, false, false]
  let [hasBody, isOfPosts, hasClose] = [false, false, false]
  for (const [key, value] of members) {
    const plain = plainKey(localName(key))
    if (doubtfulKeys.test(plain) || tellsOtherThing(plain, value)) return false
    if (titles.has(plain) && isSaid(value)) hasTitle = true
    else if (employers.has(plain) && isSaid(value)) hasEmployer = true
    else if (bodies.has(plain) && isSaid(value)) hasBody = true
    else if (ofPosts.has(plain) && value !== null) isOfPosts = true
    else if (closes.has(plain) && value !== null) hasClose = true
    else if (typeof value === 'string' && jobNumberOf(value) !== null) leadsToJob = true
    else if ((places.has(plain) || others.has(plain)) && value !== null) hasMore = true
  }
  const isNotice = hasBody && isOfPosts && (hasClose || hasMore)
  return hasTitle && (leadsToJob || (hasEmployer && (hasMore || hasClose)) || isNotice)
}

function isSaid(value: JsonValue): boolean {
  return typeof value === 'string' ? value.trim() !== '' : isJsonObject(value)
}
