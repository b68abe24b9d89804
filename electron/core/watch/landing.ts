// Takes in what landed in the watched folder. A file that may still be written, or that cannot be read just now, is left
// to the next look, until it was tried often enough.

import { join } from 'node:path'
import type { ImportReport } from '../../../shared/model.ts'
import type { Clock } from '../clock.ts'
import { packKnownFiles } from '../import/knownFiles.ts'
import type { ParsePool } from '../import/parsePool.ts'
import type { ParsedFile } from '../import/parseTask.ts'
import type { ImportReports } from '../importRuns/importReports.ts'
import type { FileRead, ImportRuns } from '../services.ts'
import type { FileMark } from './landedFiles.ts'

interface LandingOptions {
  runs: ImportRuns
  pool: ParsePool
  clock: Clock
  reports: Pick<ImportReports, 'knownHashes'>
}

interface Landed {
  /** null where none of them holds a posting. */
  report: ImportReport | null
  /** These need no further look. */
  done: FileMark[]
}

interface Landing {
  /** One import for all, so that many files are one notice. `isPatient`: what ends too early may still be written. */
  takeIn(folder: string, marks: readonly FileMark[], isPatient: boolean, stop: AbortSignal): Promise<Landed>
  /** Every file is new again. */
  begin(): void
}

/** Read in one task. */
const filesPerTask = 16
/** A file that cannot be read so often is left until it changes; one that ends too early so often is taken as it is. */
const mostTries = 5

export function createLanding({ runs, pool, clock, reports }: LandingOptions): Landing {
  const tries = new Map<string, number>()

  const isGivenUp = ({ name }: FileMark): boolean => {
    const count = (tries.get(name) ?? 0) + 1
    tries.set(name, count)
    return count >= mostTries
  }

  return {
    async takeIn(folder, marks, isPatient, stop) {
      const known = packKnownFiles(reports.knownHashes())
      const done: FileMark[] = []
      let importId: string | null = null
      for (let start = 0; start < marks.length && !stop.aborted; start += filesPerTask) {
        const portion = marks.slice(start, start + filesPerTask)
        const task = portion.map(({ name }) => {
          const filePath = join(folder, name)
          return { path: filePath, content: { filePath } }
        })
        const parsed = await pool.parse({ files: task, zone: clock.zone(), known })
        const found: FileRead[] = []
        portion.forEach((mark, index) => {
          const [file, result] = [task[index], parsed[index]]
          if (file === undefined || result === undefined || result.kind === 'archive') return
          const isEarly = result.kind === 'unreadable' || (isPatient && isCutOff(result))
          if (isEarly && !isGivenUp(mark)) return
          const hasPosting = result.kind === 'read' && result.failure === null
          if (hasPosting) found.push({ file, parsed: result })
          // Should it change, it may again be one that is still written.
          tries.delete(mark.name)
          done.push(mark)
        })
        if (found.length > 0) {
          importId ??= runs.begin('watched')
          runs.addRead(importId, found)
        }
      }
      return { report: importId === null ? null : await runs.finish(importId), done }
    },
    begin: () => tries.clear(),
  }
}

function isCutOff(parsed: ParsedFile): boolean {
  if (parsed.kind !== 'read') return false
  const warnings = [...parsed.warnings, ...parsed.postings.flatMap((posting) => posting.warnings)]
  return warnings.some(({ code }) => code === 'TRUNCATED')
}
