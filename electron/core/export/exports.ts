// The methods of exports and of taking an exported library in.

import { accessSync, appendFileSync, constants, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { limits } from '../../../shared/limits.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { takeSnapshot } from '../db/snapshot.ts'
import type { AppContext, JobHandlers, QueryHandlers } from '../handler.ts'
import { newId } from '../ids.ts'
import { fingerprintLibrary } from './wholeLibrary/fingerprint.ts'
import { readLibraryExport, whyNotEmpty } from './wholeLibrary/readLibrary.ts'

const noSuchExport = () => fail('notFound', 'This export is no longer there. Make it again.')

function transferPath({ library }: AppContext, transferId: string): string | null {
  return /^[0-9a-f-]{36}$/.test(transferId) ? join(library.dataDir, 'exports', `${transferId}.in`) : null
}

async function fillFrom(app: AppContext, path: string): Promise<Result<{ postings: number }>> {
  const isBusy = [app.runs, app.previews, app.reparse].some((work) => work.running().length > 0)
  if (isBusy) return fail('conflict', 'An import is under way. Let it end first, then try again.')
  return readLibraryExport(app.library, path)
}

export const exportHandlers: Pick<QueryHandlers, 'exports.progress' | 'exports.locate'> &
  Pick<
    JobHandlers,
    | 'exports.begin'
    | 'exports.cancel'
    | 'exports.place'
    | 'library.fingerprint'
    | 'library.receive'
    | 'library.fill'
    | 'library.fillFromPath'
  > = {
  'exports.begin': async (request, { exports }) => ok({ exportId: exports.begin(request) }),

  'exports.progress': (_db, { exportId }, { exports }) => {
    const progress = exports.progress(exportId)
    return progress === null ? noSuchExport() : ok({ ...progress })
  },

  'exports.cancel': async ({ exportId }, { exports }) => {
    await exports.cancel(exportId)
    return ok({})
  },

  'exports.locate': (_db, { exportId }, { exports }) => {
    const found = exports.locate(exportId)
    return found === null ? noSuchExport() : ok(found)
  },

  'exports.place': async ({ exportId, path }, { exports }) => {
    try {
      const placed = await exports.place(exportId, path)
      return placed === null ? noSuchExport() : ok({ path: placed })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return fail('unavailable', 'The file could not be written there. Choose another place.', reason)
    }
  },

  'library.fingerprint': async (_input, { library }) => {
    const snapshot = takeSnapshot(library.Sqlite, library.dataDir)
    try {
      return ok({ hash: await fingerprintLibrary(snapshot) })
    } finally {
      snapshot.close()
    }
  },

  'library.receive': async ({ transferId, base64 }, app) => {
    const present = whyNotEmpty(app.db)
    if (present !== null) return fail('conflict', present)
    const id = transferId ?? newId(app.clock.now())
    const path = transferPath(app, id)
    if (path === null || (transferId !== null && !existsSync(path))) return noSuchTransfer()
    const bytes = Buffer.from(base64, 'base64')
    if (bytes.length > limits.transferBytes) return fail('tooLarge', 'This is more than one call may carry.')
    mkdirSync(join(app.library.dataDir, 'exports'), { recursive: true, mode: 0o700 })
    appendFileSync(path, bytes, { mode: 0o600 })
    return ok({ transferId: id })
  },

  'library.fill': async ({ transferId }, app) => {
    const path = transferPath(app, transferId)
    if (path === null || !existsSync(path)) return noSuchTransfer()
    try {
      return await fillFrom(app, path)
    } finally {
      rmSync(path, { force: true })
    }
  },

  'library.fillFromPath': async ({ path }, app) => {
    if (!existsSync(path)) return fail('notFound', 'There is no such file. Nothing was changed.')
    if (!isReadableFile(path))
      return fail('badRequest', 'This is no file that can be read. Nothing was changed.')
    return fillFrom(app, path)
  },
}

function isReadableFile(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const noSuchTransfer = () => fail('notFound', 'The file did not arrive whole. Bring it in once more.')
