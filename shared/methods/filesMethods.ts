// The files a person attaches to a posting: exactly what was sent, kept as it was.

import { z } from 'zod'
import { attachedFileSchema, missingFileSchema } from '../attachedFile.ts'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { idSchema } from '../posting.ts'
import { byId, nothing, ofPosting } from './shapes.ts'

export const filesMethods = {
  'files.list': {
    kind: 'query',
    summary: 'The files attached to a posting, newest first.',
    input: ofPosting,
    output: z.strictObject({ files: z.array(attachedFileSchema) }),
    reads: ['files', 'tracking'],
  },

  'files.missing': {
    kind: 'query',
    summary: 'The attached files of the whole library whose bytes are not in the data folder, newest first.',
    input: nothing,
    output: z.strictObject({ files: z.array(missingFileSchema) }),
    reads: ['files', 'postings', 'library'],
  },

  'files.add': {
    kind: 'job',
    summary:
      'Keeps a file with a posting. The same a second time is nothing new, unless its bytes were gone: then they are back.',
    input: z.strictObject({
      postingId: idSchema,
      eventId: idSchema.nullable().default(null),
      name: z.string().max(4_096),
      base64: z.string().max(Math.ceil((limits.fileBytes / 3) * 4) + 4),
    }),
    output: z.strictObject({ file: attachedFileSchema, isNew: z.boolean() }),
    touches: ['files', 'history'],
  },

  'files.link': {
    kind: 'command',
    summary: 'Says which event a file belongs to, or with null that it belongs to none.',
    input: byId.extend({ eventId: idSchema.nullable() }),
    output: nothing,
    touches: ['files', 'history'],
  },

  'files.rename': {
    kind: 'command',
    summary: 'Gives a file another name. Its ending stays, and so do its bytes.',
    input: byId.extend({ name: z.string().max(4_096) }),
    output: nothing,
    touches: ['files', 'history'],
  },

  'files.remove': {
    kind: 'command',
    summary: 'Takes a file off its posting; undo brings it back.',
    input: byId,
    output: nothing,
    touches: ['files', 'history'],
  },

  'files.bytes': {
    kind: 'query',
    summary: 'The bytes of an attached file, exactly as they came, in base64.',
    input: byId,
    output: z.strictObject({ name: z.string(), base64: z.string() }),
    reads: ['files'],
  },

  'files.place': {
    kind: 'job',
    summary:
      'Makes a copy that can only be read, for the system to open, and says where. Refuses what could be run.',
    input: byId,
    output: z.strictObject({ path: z.string() }),
    touches: [],
    callers: ['shell'],
  },
} as const satisfies Record<string, ContractRow>
