// Facts that an application keeps as pairs, `{"name": "City", "value": "Leith"}`, as members of the object that holds
// them. Only what the object does not say itself is taken.

import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/jsonValue.ts'
import { plainKey } from '../keys/keyPaths.ts'
import { type Sign, signsOf } from '../keys/signKeys.ts'

const nameKeys: ReadonlySet<string> = new Set([
  'name',
  'label',
  'key',
  'questionname',
  'fieldname',
  'fieldlabel',
  'title',
])
const valueKeys: ReadonlySet<string> = new Set(['value', 'valuelabel', 'text', 'answer', 'content'])
const mostParts = 6

/** The same object with its pairs as members; itself where it has none. */
export function withPairs(object: JsonObject): JsonObject {
  let members: Map<string, JsonValue> | null = null
  const own = new Set<string>()
  // A form's own field repeats in one line what stands in parts beside it.
  const saysPlace = [...object.members].some(([key, value]) => isPlace(key) && isJsonObject(value))
  for (const value of object.members.values()) {
    for (const [name, stated] of pairsOf(value)) {
      if (members === null) {
        members = new Map(object.members)
        for (const key of members.keys()) own.add(plainKey(key))
      }
      if (own.has(plainKey(name)) || (isPlace(name) && saysPlace)) continue
      own.add(plainKey(name))
      members.set(name, stated)
    }
  }
  return members === null ? object : { ...object, members }
}

function isPlace(key: string): boolean {
  return plainKey(key).endsWith('location')
}

/** `[{"name": …, "value": …}, …]`, or one such pair by itself. */
function pairsOf(value: JsonValue): [string, JsonValue][] {
  if (!Array.isArray(value)) {
    const pair = isJsonObject(value) && value.members.size === 2 ? pairOf(value) : null
    return pair === null ? [] : [pair]
  }
  const [first] = value
  if (first === undefined || !isJsonObject(first) || first.members.size > mostParts || pairOf(first) === null)
    return []
  const pairs = new Map<string, JsonValue[]>()
  for (const [name, stated] of value
    .filter(isJsonObject)
    .map(pairOf)
    .filter((pair) => pair !== null))
    pairs.set(name, [...(pairs.get(name) ?? []).filter((known) => known !== stated), stated])
  return [...pairs].map(([name, parts]) => [name, parts.length === 1 ? parts[0]! : joined(parts)])
}

/** Parts of a text that have one name are read on; short values are several. */
function joined(parts: JsonValue[]): JsonValue {
  const texts = parts.filter((part) => typeof part === 'string')
  const isText =
    texts.length === parts.length && texts.some((text) => text.length > longestValue || /</.test(text))
  return isText ? texts.join(texts.some((text) => /</.test(text)) ? '\n<br>\n' : '\n\n') : parts
}

const longestValue = 60

const factSigns: ReadonlySet<Sign> = new Set(['experience', 'salary', 'place', 'employment'])

/** `{"type": "experience", "label": "3-5 Yrs"}`: what is shown, behind which fact of the job it is. */
function shownFact(members: JsonObject['members']): [string, JsonValue] | null {
  const [type, label] = [members.get('type'), members.get('label')]
  if (typeof type !== 'string' || typeof label !== 'string' || label === '') return null
  return signsOf(plainKey(type)).some((sign) => factSigns.has(sign)) ? [type, label] : null
}

function pairOf({ members }: JsonObject): [string, JsonValue] | null {
  const fact = shownFact(members)
  if (fact !== null) return fact
  let name: string | null = null
  let stated: JsonValue | undefined
  for (const [key, value] of members) {
    const plain = plainKey(key)
    if (name === null && nameKeys.has(plain) && typeof value === 'string') name = value
    else if (valueKeys.has(plain)) stated = value
  }
  const isSaid = stated !== undefined && stated !== null && stated !== ''
  return name !== null && isSaid && /^[\p{L}][\p{L}\d _-]{1,40}$/u.test(name) ? [name, stated!] : null
}
