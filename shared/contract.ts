// THE table: every method of the core, what it takes and gives, what it reads or touches.
// Types, validation, cache invalidation, the reference in docs/contract.md and the command line follow from it.

import type { z } from 'zod'
import type { ContractRow } from './contractRow.ts'
import { backupMethods } from './methods/backupMethods.ts'
import { binMethods } from './methods/binMethods.ts'
import { calendarFileMethods } from './methods/calendarFileMethods.ts'
import { correctionMethods } from './methods/correctionMethods.ts'
import { dueMethods } from './methods/dueMethods.ts'
import { employersMethods } from './methods/employersMethods.ts'
import { exportMethods } from './methods/exportMethods.ts'
import { fieldsMethods } from './methods/fieldsMethods.ts'
import { filesMethods } from './methods/filesMethods.ts'
import { importsMethods } from './methods/importsMethods.ts'
import { insightsMethods } from './methods/insightsMethods.ts'
import { layoutMethods } from './methods/layoutMethods.ts'
import { libraryMethods } from './methods/libraryMethods.ts'
import { offersMethods } from './methods/offersMethods.ts'
import { peopleMethods } from './methods/peopleMethods.ts'
import { plansMethods } from './methods/plansMethods.ts'
import { postingsMethods } from './methods/postingsMethods.ts'
import { remindersMethods } from './methods/remindersMethods.ts'
import { shellMethods } from './methods/shellMethods.ts'
import { stagesMethods } from './methods/stagesMethods.ts'
import { tablesMethods } from './methods/tablesMethods.ts'
import { trackingMethods } from './methods/trackingMethods.ts'
import { viewsMethods } from './methods/viewsMethods.ts'
import { watchMethods } from './methods/watchMethods.ts'

export const contract = {
  ...libraryMethods,
  ...backupMethods,
  ...postingsMethods,
  ...trackingMethods,
  ...plansMethods,
  ...offersMethods,
  ...dueMethods,
  ...remindersMethods,
  ...stagesMethods,
  ...fieldsMethods,
  ...viewsMethods,
  ...layoutMethods,
  ...insightsMethods,
  ...filesMethods,
  ...employersMethods,
  ...peopleMethods,
  ...binMethods,
  ...correctionMethods,
  ...importsMethods,
  ...calendarFileMethods,
  ...tablesMethods,
  ...watchMethods,
  ...exportMethods,
  ...shellMethods,
} as const satisfies Record<string, ContractRow>

type Contract = typeof contract
export type Method = keyof Contract
export type MethodOfKind<K extends ContractRow['kind']> = {
  [M in Method]: Contract[M] extends { kind: K } ? M : never
}[Method]

/** What a caller writes: fields with a default may be left out. */
export type Input<M extends Method> = z.input<Contract[M]['input']>
/** What a handler gets: defaults filled in. */
export type ParsedInput<M extends Method> = z.output<Contract[M]['input']>
export type Output<M extends Method> = z.output<Contract[M]['output']>

export function isMethod(name: string): name is Method {
  return Object.hasOwn(contract, name)
}
