// What only the program around the window can do; answered by the shell itself.

import { z } from 'zod'
import { backupNameSchema } from '../backups.ts'
import type { ContractRow } from '../contractRow.ts'
import { idSchema } from '../posting.ts'
import { byId, nothing } from './shapes.ts'

export const shellMethods = {
  'shell.info': {
    kind: 'shell',
    summary: 'Where the window runs; answered by the shell itself.',
    input: nothing,
    output: z.strictObject({
      kind: z.enum(['desktop', 'browser']),
      platform: z.string(),
      /** In a browser, what a command in a terminal is given so that it means this library; empty where nothing is needed. */
      dataOption: z.string().optional(),
    }),
  },

  'shell.chooseWatchedFolder': {
    kind: 'shell',
    summary: 'Asks for a folder to watch in the system’s own dialog. In a browser it is named at the start.',
    input: nothing,
    output: z.strictObject({ isChosen: z.boolean() }),
  },

  'shell.chooseBackupFolder': {
    kind: 'shell',
    summary:
      'Asks for a second folder for backups in the system’s own dialog. In a browser it is named by the command line.',
    input: nothing,
    output: z.strictObject({ isChosen: z.boolean() }),
  },

  'shell.chooseCalendarFolder': {
    kind: 'shell',
    summary:
      'Asks for a folder for the kept calendar file in the system’s own dialog. In a browser it is named by the command line.',
    input: nothing,
    output: z.strictObject({ isChosen: z.boolean() }),
  },

  'shell.showDataFolder': {
    kind: 'shell',
    summary: 'Opens the data folder in the file manager; a browser can only name it.',
    input: nothing,
    output: nothing,
  },

  'shell.saveExport': {
    kind: 'shell',
    summary:
      'Puts a finished export where the person says in the system’s own dialog; a browser gets an address to download it from.',
    input: z.strictObject({ exportId: idSchema }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), path: z.string() }),
      z.strictObject({ kind: z.literal('download'), address: z.string() }),
      /** The person thought better of it; the export is still there. */
      z.strictObject({ kind: z.literal('notSaved') }),
    ]),
  },

  'shell.openBeside': {
    kind: 'shell',
    summary:
      'Opens a backup as a library of its own beside the present one: in a window of its own, or in a browser at an address that opens it once.',
    input: z.strictObject({ fileName: backupNameSchema }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('window'), folder: z.string() }),
      z.strictObject({ kind: z.literal('address'), folder: z.string(), address: z.string() }),
    ]),
  },

  'shell.testNotice': {
    kind: 'shell',
    summary:
      'Shows a notification now, to see whether the system lets it through. A browser page shows its own.',
    input: nothing,
    output: nothing,
  },

  'shell.startWithSystem': {
    kind: 'shell',
    summary: 'Says whether the app starts with the system, after changing that where it is wanted.',
    input: z.strictObject({ isWanted: z.boolean().optional() }),
    output: z.strictObject({ isPossible: z.boolean(), isOn: z.boolean() }),
  },

  'shell.openFile': {
    kind: 'shell',
    summary:
      'Opens a copy of an attached file in the system’s program for it; a browser downloads it instead.',
    input: byId,
    output: nothing,
  },
} as const satisfies Record<string, ContractRow>
