// What only the program around the window can do; answered by the shell itself.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'

const nothing = z.strictObject({})

export const shellMethods = {
  'shell.info': {
    kind: 'shell',
    summary: 'Where the window runs; answered by the shell itself.',
    input: nothing,
    output: z.strictObject({ kind: z.enum(['desktop', 'browser']), platform: z.string() }),
  },

  'shell.showDataFolder': {
    kind: 'shell',
    summary: 'Opens the data folder in the file manager; a browser can only name it.',
    input: nothing,
    output: nothing,
  },
} as const satisfies Record<string, ContractRow>
