// Fields the person makes up, and their values on postings.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { customFieldSchema, fieldKinds } from '../customFields.ts'
import { limits } from '../limits.ts'
import { idSchema } from '../posting.ts'
import { byId, nothing } from './shapes.ts'

const name = z.string().max(limits.fieldNameLength)

export const fieldsMethods = {
  'fields.list': {
    kind: 'query',
    summary: 'The fields the person made up, in their order, and those that were removed with their values.',
    input: nothing,
    output: z.strictObject({ fields: z.array(customFieldSchema), removed: z.array(customFieldSchema) }),
    reads: ['fields'],
  },

  'fields.counts': {
    kind: 'query',
    summary: 'How many postings have a value in each field, by its id.',
    input: nothing,
    output: z.strictObject({ counts: z.record(idSchema, z.int()) }),
    reads: ['fields', 'tracking', 'postings'],
  },

  'fields.add': {
    kind: 'command',
    summary: 'Makes up a field, behind the others. Its kind stays for ever.',
    input: z.strictObject({
      name,
      kind: z.enum(fieldKinds),
      choices: z.array(name).max(limits.fieldChoices).default([]),
    }),
    output: customFieldSchema,
    touches: ['fields', 'history'],
  },

  'fields.rename': {
    kind: 'command',
    summary: 'Gives a field another name, also in the saved searches that name it.',
    input: z.strictObject({ id: idSchema, name }),
    output: customFieldSchema,
    touches: ['fields', 'views', 'history'],
  },

  'fields.setChoices': {
    kind: 'command',
    summary:
      'Sets what can be chosen in a field, in order. `from` is the name a choice had: postings follow to the new one. A choice that goes stays where it was chosen.',
    input: z.strictObject({
      id: idSchema,
      choices: z.array(z.strictObject({ name, from: name.nullable() })).max(limits.fieldChoices),
    }),
    output: customFieldSchema,
    touches: ['fields', 'tracking', 'history'],
  },

  'fields.move': {
    kind: 'command',
    summary: 'Puts a field at another place among the others; 0 is the first.',
    input: z.strictObject({ id: idSchema, to: z.int().min(0).max(limits.fields) }),
    output: z.strictObject({ fields: z.array(customFieldSchema) }),
    touches: ['fields', 'history'],
  },

  'fields.remove': {
    kind: 'command',
    summary: 'Takes a field out of sight. Its values stay with their postings, for `fields.restore`.',
    input: byId,
    output: nothing,
    touches: ['fields', 'tracking', 'history'],
  },

  'fields.restore': {
    kind: 'command',
    summary: 'Brings back a removed field with its values.',
    input: byId,
    output: customFieldSchema,
    touches: ['fields', 'tracking', 'history'],
  },

  'tracking.setField': {
    kind: 'command',
    summary: 'Sets the value of a field on postings as it was typed; an empty one takes it away.',
    input: z.strictObject({
      ids: z.array(idSchema).min(1).max(limits.bulk),
      fieldId: idSchema,
      value: z.string().max(limits.fieldTextLength * 2),
    }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tracking', 'history'],
  },
} as const satisfies Record<string, ContractRow>
