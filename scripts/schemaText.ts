// Zod schemas as short type text for people, in the manner of TypeScript. Records that have a name of their own
// (`Posting`, `Note`) are named where they are used and written out once.

import { z } from 'zod'
import { upperFirst } from '../shared/firstLetter.ts'
import * as model from '../shared/model.ts'
import * as posting from '../shared/posting.ts'

type Schema = z.core.$ZodType

interface NamedRecord {
  name: string
  schema: Schema
}

const named: NamedRecord[] = Object.entries({ ...posting, ...model }).flatMap(([key, value]) =>
  value instanceof z.ZodType ? [{ name: upperFirst(key.replace(/Schema$/, '')), schema: value }] : [],
)
const names = new Map(named.map(({ name, schema }) => [schema, name]))

/** Records with fields or alternatives, and the written forms of dates and ids, in alphabetical order. */
export const namedRecords = named.toSorted((a, b) => a.name.localeCompare(b.name))

/** One line, or an indented object; a named record by its name. */
export function describeType(schema: Schema, indent = ''): string {
  return names.get(schema) ?? describeFields(schema, indent)
}

/** As describeType, but written out even when it has a name. */
export function describeFields(schema: Schema, indent = ''): string {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object': {
      const inner = `${indent}  `
      const fields = Object.entries(def.shape).map(
        ([key, field]) => `${inner}${describeField(key, field, inner)}`,
      )
      return fields.length === 0 ? '{}' : `{\n${fields.join('\n')}\n${indent}}`
    }
    case 'array': {
      const element = describeType(def.element, indent)
      const array = element.includes(' | ') && !element.startsWith('{') ? `(${element})[]` : `${element}[]`
      return `${array}${describeLimits(def)}`
    }
    case 'record':
      return `Record<${describeType(def.keyType, indent)}, ${describeType(def.valueType, indent)}>`
    case 'union':
      return def.options.map((option) => describeType(option, indent)).join(' | ')
    case 'nullable':
      return `${describeType(def.innerType, indent)} | null`
    case 'optional':
    case 'nonoptional':
    case 'default':
      return describeType(def.innerType, indent)
    case 'enum':
      return Object.values(def.entries)
        .map((value) => `'${value}'`)
        .join(' | ')
    case 'literal':
      return def.values.map((value) => JSON.stringify(value).replaceAll('"', "'")).join(' | ')
    case 'lazy':
      return describeType(def.getter(), indent)
    case 'template_literal':
      return `string /* ${(schema as z.core.$ZodTypes)._zod.pattern?.source} */`
    case 'string':
      return `string${describeLimits(def)}`
    case 'number':
      return `${'format' in def ? 'int' : 'number'}${describeLimits(def)}`
    default:
      return def.type
  }
}

function describeField(key: string, field: Schema, indent: string): string {
  const { def } = (field as z.core.$ZodTypes)._zod
  if (def.type === 'optional') return `${key}?: ${describeType(field, indent)}`
  if (def.type === 'default')
    return `${key}?: ${describeType(field, indent)} = ${JSON.stringify(def.defaultValue)}`
  return `${key}: ${describeType(field, indent)}`
}

/** What a value must keep to, as a comment: ` /* 1 to 500 *\/`. Empty when there is no such thing. */
function describeLimits({ checks }: z.core.$ZodTypeDef): string {
  let from = ''
  let to = ''
  const rest: string[] = []
  for (const check of checks ?? []) {
    const { def } = (check as z.core.$ZodChecks)._zod
    if (def.check === 'min_length') from = `${def.minimum}`
    else if (def.check === 'max_length') to = `${def.maximum}`
    else if (def.check === 'greater_than') from = `${def.value}`
    else if (def.check === 'less_than') to = `${def.value}`
    else if (def.check === 'string_format' && 'pattern' in def && def.pattern) rest.push(def.pattern.source)
  }
  if (from !== '' || to !== '')
    rest.unshift(from === '' ? `up to ${to}` : to === '' ? `from ${from}` : `${from} to ${to}`)
  return rest.length === 0 ? '' : ` /* ${rest.join(', ')} */`
}
