// Answers that keep who employs apart from the jobs, which only name their number: `{"companies": [{"id": "c2", "name": …}],
// "jobs": [{"companyId": "c2", …}]}`, and JSON:API, whose relationships point to records that are included beside the data.

import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/jsonValue.ts'
import { plainKey } from '../keys/keyPaths.ts'

/** So deep lists of employers are looked for, in so many objects, and so many of their entries are kept. */
const deepest = 4
const mostObjects = 200
const mostRecords = 5000

const employerLists = /^(?:companies|employers|organi[sz]ations)(?:by(?:id|slug))?$/
const employerKey = /^(?:company|employer|organi[sz]ation)(?:id|ref|key|slug)?$/
const idKey = /^_?(?:id|uuid|key|slug)$/

/** Gives an object with what it refers to in place of the reference; the object itself where it refers to nothing. */
type Refer = (object: JsonObject) => JsonObject

/** What of an answer may be referred to; null where nothing is kept apart. */
export function findReferences(root: JsonValue): Refer | null {
  const included = listIncluded(root)
  const employers = listEmployers(root)
  if (included.size === 0 && employers.size === 0) return null
  return (object) => withEmployer(withRelated(object, included), employers)
}

/** The records beside the data of JSON:API, by type and number. */
function listIncluded(root: JsonValue): Map<string, JsonObject> {
  const records = new Map<string, JsonObject>()
  const listed = isJsonObject(root) ? root.members.get('included') : undefined
  for (const record of Array.isArray(listed) ? listed.slice(0, mostRecords) : []) {
    const attributes = isJsonObject(record) ? record.members.get('attributes') : undefined
    if (attributes !== undefined && isJsonObject(attributes)) records.set(referenceOf(record)!, attributes)
  }
  return records
}

function referenceOf(value: JsonValue | undefined): string | null {
  if (value === undefined || !isJsonObject(value)) return null
  return `${String(value.members.get('type'))} ${String(value.members.get('id'))}`
}

/** Those who employ, by their number or what else they are known by. */
function listEmployers(root: JsonValue): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>()
  let level: JsonValue[] = [root]
  let seen = 0
  for (let depth = 0; depth < deepest && seen < mostObjects; depth += 1) {
    const next: JsonValue[] = []
    for (const value of level) {
      if (!isJsonObject(value) || seen >= mostObjects) continue
      seen += 1
      for (const [key, member] of value.members) {
        if (employerLists.test(plainKey(key))) addEmployers(member, found)
        else if (isJsonObject(member)) next.push(member)
      }
    }
    level = next
  }
  return found
}

/** The entries of a list, or of an object with a key for each; stores keep that one step further in. */
function addEmployers(list: JsonValue, found: Map<string, JsonObject>): void {
  if (Array.isArray(list)) {
    for (const entry of list.slice(0, mostRecords)) if (isJsonObject(entry)) addEmployer(null, entry, found)
  } else if (isJsonObject(list)) {
    for (const [key, entry] of list.members) {
      if (!isJsonObject(entry) || found.size >= mostRecords) continue
      if (/^(?:byid|entities)$/.test(plainKey(key))) addEmployers(entry, found)
      else addEmployer(key, entry, found)
    }
  }
}

function addEmployer(key: string | null, entry: JsonObject, found: Map<string, JsonObject>): void {
  if (typeof entry.members.get('name') !== 'string') return
  if (key !== null) found.set(key, entry)
  for (const [name, id] of entry.members) {
    if (idKey.test(plainKey(name)) && (typeof id === 'string' || typeof id === 'number'))
      found.set(String(id), entry)
  }
}

/** With what its relationships point to, under their names. */
function withRelated(object: JsonObject, records: ReadonlyMap<string, JsonObject>): JsonObject {
  const related = object.members.get('relationships')
  if (related === undefined || !isJsonObject(related)) return object
  const members = new Map(object.members)
  members.delete('relationships')
  for (const [name, relation] of related.members) {
    const data = isJsonObject(relation) ? relation.members.get('data') : undefined
    const found = (Array.isArray(data) ? data : [data])
      .map((each) => records.get(referenceOf(each) ?? ''))
      .filter((record) => record !== undefined)
    if (found.length > 0 && !members.has(name)) members.set(name, Array.isArray(data) ? found : found[0]!)
  }
  return { ...object, members }
}

/** With who employs in place of their number. */
function withEmployer(object: JsonObject, employers: ReadonlyMap<string, JsonObject>): JsonObject {
  for (const [key, value] of object.members) {
    if (!employerKey.test(plainKey(key)) || (typeof value !== 'string' && typeof value !== 'number')) continue
    const employer = employers.get(String(value))
    if (employer === undefined) continue
    const members = new Map(object.members)
    members.delete(key)
    members.set('company', employer)
    return { ...object, members }
  }
  return object
}
