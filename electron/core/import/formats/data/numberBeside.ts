// The number of a job that stands beside its record: `{"MatchedObjectId": 7, "MatchedObjectDescriptor": {…}}`.

import { type JsonObject, pathStep } from '../../json/jsonValue.ts'
import type { RawNode } from '../../raw.ts'
import { plainKey } from './keyPaths.ts'

/** What a record is called besides what it is of. */
const record = /(?:descriptor|details?|data|info|object|record)$/
const numberKey = /^(.+?)(?:id|number|no|nr)$/

/** With more it is a table of postings. */
const mostMembers = 40

/** The posting with the number that what holds it at `path` names after the same thing, where it has none itself. */
export function withNumberBeside(node: RawNode, holder: JsonObject | null, path: string): RawNode {
  if (holder === null || holder.members.size > mostMembers || node.fields.has('identifier')) return node
  for (const [key, value] of holder.members) {
    if (typeof value !== 'object' || value === null || !path.endsWith(pathStep(key))) continue
    const thing = plainKey(key)
    const names = new Set([thing, thing.replace(record, '')])
    for (const [beside, number] of holder.members) {
      const of = numberKey.exec(plainKey(beside))?.[1]
      if (of === undefined || !names.has(of) || !isNumber(number)) continue
      const found = { key: beside, path: `${path.slice(0, -pathStep(key).length)}${pathStep(beside)}` }
      const field = { ...found, rung: 'pageData' as const, values: [String(number)] }
      return { ...node, fields: new Map([...node.fields, ['identifier', field]]) }
    }
  }
  return node
}

function isNumber(value: unknown): boolean {
  return (
    (typeof value === 'number' && value > 0) ||
    (typeof value === 'string' && /^(?=.*\d)[\w-]{2,60}$/.test(value))
  )
}
