// Files that are read and wait for the person to look at what they hold. In memory only, and bounded: nothing of
// them is written before they are confirmed.

import type { Correction } from '../../../shared/corrections.ts'
import type { ImportSummary } from '../../../shared/model.ts'
import type { ImportChoices } from '../../../shared/preview.ts'
import type { ParseFile } from '../import/parseTask.ts'
import type { PreparedPosting } from '../import/prepared.ts'
import type { StorableFile } from '../importRuns/storeFile.ts'

export interface StagedFile {
  file: ParseFile
  parsed: StorableFile
}

export interface StagedImport {
  id: string
  origin: ImportSummary['origin']
  files: StagedFile[]
  choices: ImportChoices
  postings: number
  bytes: number
  received: number
}

export interface StagedPosting {
  key: string
  prepared: PreparedPosting
  isAside: boolean
  isTicked: boolean
}

/** The postings of one file, those beside what it is about last. `index` is the file's place among the staged. */
export function postingsOfStaged(
  { parsed }: StagedFile,
  index: number,
  { skip, include }: ImportChoices,
): StagedPosting[] {
  if (parsed.kind !== 'read') return []
  return [...parsed.postings, ...parsed.asides].map((prepared, n) => {
    const key = `${index}-${n}`
    const isAside = n >= parsed.postings.length
    return { key, prepared, isAside, isTicked: isAside ? include.includes(key) : !skip.includes(key) }
  })
}

/** A file with what is to be stored of it. */
interface ChosenFile extends StagedFile {
  corrections: ReadonlyMap<PreparedPosting, readonly Correction[]>
}

/** null where the person wants nothing of the file. One that cannot be read stays: its line is in the report. */
export function choose(staged: StagedFile, index: number, choices: ImportChoices): ChosenFile | null {
  const { file, parsed } = staged
  const postings = postingsOfStaged(staged, index, choices)
  const ticked = postings.filter(({ isTicked }) => isTicked)
  if (postings.length > 0 && ticked.length === 0) return null
  return {
    file,
    parsed: parsed.kind === 'read' ? { ...parsed, postings: ticked.map(({ prepared }) => prepared) } : parsed,
    corrections: correctionsOf(ticked, choices),
  }
}

export function correctionsOf(
  postings: readonly StagedPosting[],
  choices: ImportChoices,
): ChosenFile['corrections'] {
  return new Map(
    postings.flatMap(({ key, prepared }) => {
      const own = choices.corrections.filter(({ id }) => id === key)
      return own.length === 0 ? [] : [[prepared, own] as const]
    }),
  )
}
