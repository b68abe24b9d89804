// What any part of the window can do to bring postings in. ImportDesk.tsx does it.

import { createContext, useContext } from 'react'
import type { ImportReport } from '../../../shared/model.ts'
import type { Result } from '../../../shared/result.ts'
import type { Pasted } from '../../dialogs.ts'
import type { Picked } from './pickedFiles.ts'

export interface Imports {
  /** Imports in the background and shows how it went. */
  importFiles: (picked: Picked | Promise<Picked>) => void
  /** Text without a posting is a failure, to be said beside the text. */
  importPasted: (pasted: Pasted) => Promise<Result<unknown>>
  /** Shows how an import went, as soon as no dialog is in the way. */
  showReport: (report: ImportReport) => void
  /** Reads every posting anew from its original, in the background, and shows what is different now. */
  rereadAll: () => void
  /** How many files the window hands over in all, by import; the core learns of them bit by bit. */
  expected: ReadonlyMap<string, number>
}

export const ImportsContext = createContext<Imports | null>(null)

export function useImports(): Imports {
  const imports = useContext(ImportsContext)
  if (imports === null) throw new Error('useImports needs <ImportDesk> above it')
  return imports
}
