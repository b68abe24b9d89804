// The methods of importing. Files come as bytes from a window, as paths only from the shell.

import type { ImportReport } from '../../shared/model.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { AppContext, JobHandlers, QueryHandlers } from './handler.ts'
import type { ParseFile } from './import/parseWorker.ts'
import { walkPaths } from './import/walkPaths.ts'
import { listImports, readReport } from './importReports.ts'
import { readSamples } from './samples.ts'

const noSuchImport = () => fail('notFound', 'This import is over or was never begun.')

function reportOf(report: ImportReport | null): Result<ImportReport> {
  return report === null ? noSuchImport() : ok(report)
}

async function importFiles(
  app: AppContext,
  origin: ImportReport['origin'],
  files: readonly ParseFile[],
): Promise<Result<ImportReport>> {
  const importId = app.runs.begin(origin)
  await app.runs.addFiles(importId, files)
  return reportOf(await app.runs.finish(importId))
}

const walkedPerCall = 500

export const importHandlers: Pick<
  JobHandlers,
  | 'imports.begin'
  | 'imports.addFiles'
  | 'imports.finish'
  | 'imports.cancel'
  | 'imports.paste'
  | 'imports.fromPaths'
  | 'samples.load'
> &
  Pick<QueryHandlers, 'imports.progress' | 'imports.list' | 'imports.get'> = {
  'imports.begin': async ({ origin }, { runs }) => ok({ importId: runs.begin(origin) }),

  'imports.addFiles': async ({ importId, files, refused }, { runs }) => {
    const taken = files.map(({ path, base64 }) => ({
      path,
      content: { bytes: new Uint8Array(Buffer.from(base64, 'base64')) },
    }))
    const progress = await runs.addFiles(importId, taken, refused)
    return progress === null ? noSuchImport() : ok(progress)
  },

  'imports.finish': async ({ importId }, { runs }) => reportOf(await runs.finish(importId)),
  'imports.cancel': async ({ importId }, { runs, reparse }) =>
    reportOf((await reparse.cancel(importId)) ?? (await runs.cancel(importId))),

  'imports.paste': async ({ text, html }, app) => {
    // A browser's clipboard carries the selection as HTML; data pasted as text comes without, or merely wrapped.
    const looksLikeData = /^\s*[[{<]/.test(text)
    const pasted = html !== null && !looksLikeData ? html : text
    if (pasted.trim() === '')
      return fail('badRequest', 'There is nothing to paste yet. Copy a posting first.')
    const path = html !== null && !looksLikeData ? 'Pasted page' : 'Pasted text'
    return importFiles(app, 'paste', [{ path, content: { bytes: new TextEncoder().encode(pasted) } }])
  },

  'imports.fromPaths': async ({ paths, origin }, app) => {
    const importId = app.runs.begin(origin)
    let files: ParseFile[] = []
    let refused: { path: string; message: string }[] = []
    const hand = async () => {
      await app.runs.addFiles(importId, files, refused)
      files = []
      refused = []
    }
    for await (const walked of walkPaths(paths)) {
      if ('message' in walked) refused.push(walked)
      else files.push({ path: walked.filePath, content: { filePath: walked.filePath } })
      if (files.length + refused.length >= walkedPerCall) await hand()
    }
    await hand()
    return reportOf(await app.runs.finish(importId))
  },

  'imports.progress': (_db, _input, { runs, reparse }) =>
    ok({ running: [...runs.running(), ...reparse.running()] }),
  'imports.list': (db) => ok({ imports: listImports(db) }),
  'imports.get': (db, { importId }) => reportOf(readReport(db, importId)),

  'samples.load': async (_input, app) => {
    const files = readSamples(app.clock.now()).map(({ path, bytes }) => ({ path, content: { bytes } }))
    return importFiles(app, 'samples', files)
  },
}
