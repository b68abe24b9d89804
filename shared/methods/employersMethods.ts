// Employers, as the postings name them, and what the person says about them.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { applicationSchema, employerKeySchema, employerPageSchema, employerSchema } from '../employers.ts'
import { limits } from '../limits.ts'
import { ofPosting } from './shapes.ts'

export const employersMethods = {
  'employers.get': {
    kind: 'query',
    summary: 'One employer with all its postings, what happened with them, and its people.',
    input: z.strictObject({ key: employerKeySchema }),
    output: employerPageSchema,
    reads: ['postings', 'tracking', 'tags', 'stages', 'people'],
  },

  'employers.ofPosting': {
    kind: 'query',
    summary:
      'The employer of a posting, and earlier applications to it (the latest first, never for this posting); null where no employer is named.',
    input: ofPosting,
    output: z.strictObject({
      employer: employerSchema.nullable(),
      applications: z.array(applicationSchema),
    }),
    reads: ['postings', 'tracking', 'stages'],
  },

  'employers.ofName': {
    kind: 'query',
    summary:
      'The employer of that name, however it is written, and the applications to it, the latest first; null where no posting names it.',
    input: z.strictObject({ name: z.string().max(limits.employerKey) }),
    output: z.strictObject({
      employer: employerSchema.nullable(),
      applications: z.array(applicationSchema),
    }),
    reads: ['postings', 'tracking', 'stages'],
  },

  'employers.find': {
    kind: 'query',
    summary: 'Employers whose words begin as typed, those with the most postings first.',
    input: z.strictObject({
      typed: z.string().max(limits.queryLength),
      limit: z.int().min(1).max(100).default(8),
    }),
    output: z.strictObject({ employers: z.array(employerSchema) }),
    reads: ['postings', 'tracking'],
  },

  'employers.setAvoided': {
    kind: 'command',
    summary: 'Marks an employer as one to avoid, with a reason or without, or takes the mark off.',
    input: z.strictObject({
      key: employerKeySchema,
      isAvoided: z.boolean(),
      reason: z.string().trim().max(limits.avoidReason).default(''),
    }),
    output: employerSchema,
    touches: ['tracking', 'history'],
  },

  'employers.setAgency': {
    kind: 'command',
    summary: 'Says that an employer is an agency, which advertises for others, or that it is none.',
    input: z.strictObject({ key: employerKeySchema, isAgency: z.boolean() }),
    output: employerSchema,
    touches: ['tracking', 'history'],
  },
} as const satisfies Record<string, ContractRow>
