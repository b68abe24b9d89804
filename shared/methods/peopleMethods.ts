// Contacts, and the postings they have to do with.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { postingRowSchema } from '../model.ts'
import { noPersonFields, personFieldsSchema, personSchema } from '../people.ts'
import { idSchema } from '../posting.ts'
import { byId, nothing, ofPosting } from './shapes.ts'

const postingIds = z.array(idSchema).max(limits.bulk)
const fields = personFieldsSchema.shape

export const peopleMethods = {
  'people.list': {
    kind: 'query',
    summary: 'All contacts by name, each with the number of its postings.',
    input: nothing,
    output: z.strictObject({ people: z.array(personSchema) }),
    reads: ['people', 'postings'],
  },

  'people.ofPosting': {
    kind: 'query',
    summary: 'The contacts of a posting, by name.',
    input: ofPosting,
    output: z.strictObject({ people: z.array(personSchema) }),
    reads: ['people', 'postings'],
  },

  'people.among': {
    kind: 'query',
    summary: 'How many of some postings have each contact, by its id; contacts of none of them are left out.',
    input: z.strictObject({ ids: postingIds }),
    output: z.strictObject({ counts: z.record(idSchema, z.int()) }),
    reads: ['people', 'postings'],
  },

  'people.get': {
    kind: 'query',
    summary: 'One contact with its postings, the latest added first.',
    input: byId,
    output: z.strictObject({ person: personSchema, postings: z.array(postingRowSchema) }),
    reads: ['people', 'postings', 'tracking', 'tags', 'stages', 'fields'],
  },

  'people.cards': {
    kind: 'query',
    summary: 'Contacts as vCard 3.0, for an address book; without ids all of them.',
    input: z.strictObject({ ids: z.array(idSchema).max(limits.bulk).default([]) }),
    output: z.strictObject({ count: z.int(), text: z.string() }),
    reads: ['people'],
  },

  'people.importCards': {
    kind: 'command',
    summary:
      'Adds the contacts of a vCard file. One that is there already, by name and by e-mail or organisation, gets only what it lacked.',
    input: z.strictObject({ text: z.string().max(limits.contactCards) }),
    output: z.strictObject({
      added: z.int(),
      completed: z.int(),
      unchanged: z.int(),
      /** Cards that could not be read or name nobody. */
      failed: z.int(),
    }),
    touches: ['people', 'history'],
  },

  'people.create': {
    kind: 'command',
    summary: 'Adds a contact, with the postings it has to do with.',
    input: z.strictObject({
      name: fields.name,
      role: fields.role.default(noPersonFields.role),
      organisation: fields.organisation.default(noPersonFields.organisation),
      isAgency: fields.isAgency.default(noPersonFields.isAgency),
      email: fields.email.default(noPersonFields.email),
      phone: fields.phone.default(noPersonFields.phone),
      link: fields.link.default(noPersonFields.link),
      note: fields.note.default(noPersonFields.note),
      lastContactOn: fields.lastContactOn.default(noPersonFields.lastContactOn),
      postingIds: postingIds.default([]),
    }),
    output: personSchema,
    touches: ['people', 'history'],
  },

  'people.change': {
    kind: 'command',
    summary: 'Changes what is written about a contact; what is left out stays.',
    input: personFieldsSchema.partial().extend({ id: idSchema }),
    output: personSchema,
    touches: ['people', 'history'],
  },

  'people.remove': {
    kind: 'command',
    summary: 'Removes a contact, also from its postings; undo brings it back.',
    input: byId,
    output: nothing,
    touches: ['people', 'history'],
  },

  'people.link': {
    kind: 'command',
    summary: 'Adds contacts to postings and takes others off.',
    input: z.strictObject({
      postingIds: postingIds.min(1),
      add: z.array(idSchema).max(100).default([]),
      remove: z.array(idSchema).max(100).default([]),
    }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['people', 'history'],
  },
} as const satisfies Record<string, ContractRow>
