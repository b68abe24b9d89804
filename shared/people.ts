// Contacts: people at employers and agencies, shared across the postings they have to do with.

import { z } from 'zod'
import { limits } from './limits.ts'
import { daySchema, idSchema } from './posting.ts'

const line = z.string().max(limits.personLine)

/** What the person writes about a contact; '' where nothing is known. */
export const personFieldsSchema = z.strictObject({
  name: line.trim().min(1),
  role: line,
  /** The employer or agency, as the person writes it. */
  organisation: line,
  /** The organisation finds people for others. */
  isAgency: z.boolean(),
  email: line,
  phone: line,
  link: z.string().max(limits.personLink),
  note: z.string().max(limits.personNote),
  lastContactOn: daySchema.nullable(),
})
export type PersonFields = z.infer<typeof personFieldsSchema>

export const noPersonFields: Omit<PersonFields, 'name'> = {
  role: '',
  organisation: '',
  isAgency: false,
  email: '',
  phone: '',
  link: '',
  note: '',
  lastContactOn: null,
}

export const personSchema = personFieldsSchema.extend({
  id: idSchema,
  /** The organisation's, as in `employers.get`; '' where none is given. */
  organisationKey: z.string(),
  postingCount: z.int(),
})
export type Person = z.infer<typeof personSchema>
