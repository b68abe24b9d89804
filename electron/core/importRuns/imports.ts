// The methods of importing. Files come as bytes from a window, as paths only from the shell.

import type { ImportProgress, ImportReport } from '../../../shared/model.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { isTableName } from '../../../shared/tableMapping.ts'
import { nowIso } from '../clock.ts'
import type { AppContext, JobHandlers, QueryHandlers } from '../handler.ts'
import type { ParseFile } from '../import/parseTask.ts'
import { readFileBytes } from '../import/readFileBytes.ts'
import { walkPaths } from '../import/walkPaths.ts'
import { readSamples } from '../samples.ts'
import type { Refused } from '../services.ts'
import type { OnStored } from '../storing.ts'
import { listDifferences } from './differences.ts'
import { listImports, readReport } from './importReports.ts'
import { trackSample } from './sampleTracking.ts'

const noSuchImport = () => fail('notFound', 'This import is over or was never begun.')

function reportOf(report: ImportReport | null): Result<ImportReport> {
  return report === null ? noSuchImport() : ok(report)
}

async function importFiles(
  app: AppContext,
  origin: ImportReport['origin'],
  files: readonly ParseFile[],
  onStored?: OnStored,
): Promise<Result<ImportReport>> {
  const importId = app.runs.begin(origin, onStored && { onStored })
  await app.runs.addFiles(importId, files)
  return reportOf(await app.runs.finish(importId))
}

async function addFiles(
  { runs, previews }: AppContext,
  importId: string,
  files: readonly ParseFile[],
  refused?: readonly Refused[],
): Promise<Result<ImportProgress>> {
  const isPreview = previews.has(importId)
  const progress = await (isPreview ? previews : runs).addFiles(importId, files, refused)
  return progress === null ? noSuchImport() : ok(progress)
}

const nothingPasted = () => fail('badRequest', 'There is nothing to paste yet. Copy a posting first.')

/**
 * A browser's clipboard carries the selection as HTML; data pasted as text comes without, or merely wrapped. What is
 * pasted was copied just now, so that "3 days ago" in it is a day.
 */
function pastedFile(
  { text, html }: { text: string; html: string | null },
  { clock }: AppContext,
): ParseFile | null {
  const looksLikeData = /^\s*[[{<]/.test(text)
  const isPage = html !== null && !looksLikeData
  const pasted = isPage ? html : text
  if (pasted.trim() === '') return null
  const path = isPage ? 'Pasted page' : 'Pasted text'
  return { path, content: { bytes: new TextEncoder().encode(pasted) }, savedAt: nowIso(clock) }
}

const walkedPerCall = 500

/** Hands the files below these paths to an import; spreadsheets last, one by one. */
async function handPaths(
  { runs, tables }: AppContext,
  importId: string,
  paths: readonly string[],
): Promise<void> {
  let files: ParseFile[] = []
  let refused: Refused[] = []
  /** False where the import was cancelled meanwhile. */
  const hand = async (): Promise<boolean> => {
    const progress = await runs.addFiles(importId, files, refused)
    files = []
    refused = []
    return progress !== null
  }
  const sheets: string[] = []
  for await (const walked of walkPaths(paths)) {
    if ('message' in walked) refused.push(walked)
    else if (isTableName(walked.filePath)) sheets.push(walked.filePath)
    else files.push({ path: walked.filePath, content: { filePath: walked.filePath } })
    if (files.length + refused.length >= walkedPerCall && !(await hand())) break
  }
  await hand()
  for (const path of sheets) {
    const file = readFileBytes(path)
    const read = 'message' in file ? { path, message: file.message } : await tables.read(path, file.bytes)
    if ('message' in read) await runs.addFiles(importId, [], [read])
    else runs.addRead(importId, [read])
  }
}

export const importHandlers: Pick<
  JobHandlers,
  | 'imports.begin'
  | 'imports.addFiles'
  | 'imports.addPasted'
  | 'imports.preview'
  | 'imports.commit'
  | 'imports.finish'
  | 'imports.cancel'
  | 'imports.paste'
  | 'imports.fromPaths'
  | 'samples.load'
> &
  Pick<
    QueryHandlers,
    | 'imports.prepare'
    | 'imports.progress'
    | 'imports.previewPosting'
    | 'imports.list'
    | 'imports.get'
    | 'imports.differences'
  > = {
  'imports.begin': async ({ origin, isPreviewed }, { runs, previews }) =>
    ok({ importId: isPreviewed ? previews.begin(origin) : runs.begin(origin) }),

  'imports.addFiles': async ({ importId, files, refused }, app) => {
    const taken = files.map(({ path, base64 }) => ({
      path,
      content: { bytes: new Uint8Array(Buffer.from(base64, 'base64')) },
    }))
    return addFiles(app, importId, taken, refused)
  },

  'imports.addPasted': async ({ importId, ...pasted }, app) => {
    const file = pastedFile(pasted, app)
    return file === null ? nothingPasted() : addFiles(app, importId, [file])
  },

  'imports.preview': async ({ importId, choices }, { runs, previews }) => {
    const preview = await previews.look(importId, choices)
    if (preview !== null) return ok(preview)
    const report = await runs.finish(importId)
    return report === null ? noSuchImport() : ok({ kind: 'imported', report })
  },

  'imports.previewPosting': (_db, { importId, key }, { previews }) => {
    const posting = previews.posting(importId, key)
    return posting === null
      ? fail('notFound', 'This posting is no longer waiting to be imported.')
      : ok(posting)
  },

  'imports.commit': async ({ importId, choices }, { previews }) => {
    const report = await previews.commit(importId, choices)
    return report === 'nothing'
      ? fail('badRequest', 'Nothing is ticked, so there is nothing to import.')
      : reportOf(report)
  },

  'imports.finish': async ({ importId }, { runs, previews }) => {
    if (previews.has(importId))
      return fail('conflict', 'This import waits to be looked at. Commit it or cancel it.')
    return reportOf(await runs.finish(importId))
  },

  'imports.cancel': async ({ importId }, { runs, reparse, previews }) => {
    if (previews.drop(importId)) return ok(null)
    return reportOf((await reparse.cancel(importId)) ?? (await runs.cancel(importId)))
  },

  'imports.paste': async (pasted, app) => {
    const file = pastedFile(pasted, app)
    return file === null ? nothingPasted() : importFiles(app, 'paste', [file])
  },

  'imports.fromPaths': async ({ paths, origin }, app) => {
    const importId = app.runs.begin(origin)
    try {
      await handPaths(app, importId, paths)
    } catch (error) {
      // Nobody else knows of it.
      await app.runs.cancel(importId).catch(() => {})
      throw error
    }
    return reportOf(await app.runs.finish(importId))
  },

  'imports.prepare': (_db, _input, { runs }) => {
    runs.warmUp()
    return ok({})
  },
  'imports.progress': (_db, _input, { runs, reparse, previews }) =>
    ok({ running: [...runs.running(), ...reparse.running(), ...previews.running()] }),
  'imports.list': (db) => ok({ imports: listImports(db) }),
  'imports.get': (db, { importId }) => reportOf(readReport(db, importId)),
  'imports.differences': (db, { importId }) => ok(listDifferences(db, importId)),

  'samples.load': async (_input, app) => {
    const files = readSamples(app.clock.now()).map(({ path, bytes }) => ({ path, content: { bytes } }))
    return importFiles(app, 'samples', files, trackSample)
  },
}
