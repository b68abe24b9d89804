// Inputs that a method takes, made from its own schema, with what the library holds where ids belong. So random runs call a
// method that is added to the contract without anybody thinking of it.

import type { z } from 'zod'
import { contract, type Method } from '../../shared/contract.ts'
import type { Random } from './random.ts'

/** What may stand in a field of that name: ids, mostly. Empty where any text may. */
export type Known = (method: Method, field: string) => readonly string[]

/** Undefined where no input was found in a few tries. */
export function makeInput(method: Method, random: Random, known: Known): unknown {
  const { input } = contract[method]
  for (let tries = 0; tries < 20; tries++) {
    const made = makeValue(input, '', { method, random, known })
    if (input.safeParse(made).success) return made
  }
  return undefined
}

interface Making {
  method: Method
  random: Random
  known: Known
}

function makeValue(schema: z.core.$ZodType, field: string, making: Making): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const { random } = making
  const inner = (type: z.core.$ZodType) => makeValue(type, field, making)
  switch (def.type) {
    case 'object':
      return makeObject(def.shape, making)
    case 'array':
      return Array.from({ length: random.below(4) }, () => inner(def.element))
    case 'record':
      return random.below(2) === 0 ? {} : { [String(inner(def.keyType))]: inner(def.valueType) }
    case 'union':
      return inner(random.pick(def.options))
    case 'nullable':
      return random.below(3) === 0 ? null : inner(def.innerType)
    case 'optional':
    case 'default':
    case 'nonoptional':
      return inner(def.innerType)
    case 'pipe':
      return inner(def.in)
    case 'enum':
      return random.pick(Object.values(def.entries))
    case 'literal':
      return random.pick(def.values)
    case 'boolean':
      return random.below(2) === 0
    case 'number':
      return random.pick([0, 1, 2, 7, 30])
    case 'string':
      return makeText(schema, field, making)
    default:
      return null
  }
}

function makeObject(shape: Readonly<Record<string, z.core.$ZodType>>, making: Making): unknown {
  const given = Object.entries(shape).filter(
    ([, type]) => type._zod.optin !== 'optional' || making.random.below(3) === 0,
  )
  return Object.fromEntries(given.map(([name, type]) => [name, makeValue(type, name, making)]))
}

/** In several scripts, of several meanings: some fits wherever a text is asked for. */
const texts = [
  ...['Night shift', 'Sea', '日本', 'أمين', 'é', 'line one\nline two', '- a\n- b', 'stage:applied -tag:sea'],
  ...['0', '60000', '72.50', 'EUR', 'JPY', 'https://jobs.example/1', 'kim@harbour.example', 'd1', 'm60'],
  ...['2026-11-21', '2026-12-31', '2028-02-29', '2026-10-25', '00:00', '09:30', '23:59'],
  ...['2026-11-20T08:00:00.000Z', '2026-10-25T00:30:00.000Z', 'Europe/Berlin', 'Australia/Lord_Howe'],
]

function makeText(schema: z.core.$ZodType, field: string, { method, random, known }: Making): string {
  const own = known(method, field)
  if (own.length > 0) return random.pick(own)
  const fitting = texts.filter((text) => (schema as z.ZodType).safeParse(text).success)
  return fitting.length === 0 ? 'x' : random.pick(fitting)
}
