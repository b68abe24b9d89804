// What only a shell can do, as far as a browser can: the rest is refused in words that say what to do instead.

import { contract, type Output } from '../../shared/contract.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Core } from '../core/core.ts'
import { dataOption } from '../dataDir.ts'
import { exportAddress } from './serveExport.ts'

export interface BrowserAbilities {
  core: Core
  /** Named, or opened, by `shell.showDataFolder`. */
  dataDir: string
  /** Opens a folder in the file manager; says whether it could. */
  openFolder?: (path: string) => Promise<boolean>
  /** Serves the library of another folder; gives an address that opens it once. */
  openBeside?: (folder: string) => Promise<Result<{ address: string }>>
}

/** Answers a method of kind `shell`. */
export async function answerShell(
  method: string,
  input: unknown,
  { core, dataDir, openFolder, openBeside }: BrowserAbilities,
): Promise<Result<unknown>> {
  if (method === 'shell.info') {
    return ok({ kind: 'browser', platform: process.platform, dataOption: dataOption(dataDir) })
  }
  if (method === 'shell.chooseWatchedFolder') {
    return fail(
      'unavailable',
      `A browser cannot choose a folder for Roledex. Name it where you start Roledex: ${['npm start --', dataOption(dataDir), '--watch FOLDER'].filter(Boolean).join(' ')}`,
    )
  }
  if (method === 'shell.chooseBackupFolder' || method === 'shell.chooseCalendarFolder') {
    return fail(
      'unavailable',
      'A browser cannot choose a folder for Roledex. Settings say how to name one in a terminal.',
    )
  }
  if (method === 'shell.saveExport') {
    const parsed = contract[method].input.safeParse(input)
    if (!parsed.success) return fail('badRequest', 'This call has another input.', parsed.error.message)
    return ok({ kind: 'download', address: exportAddress(parsed.data.exportId) })
  }
  if (method === 'shell.openBeside') {
    const parsed = contract[method].input.safeParse(input)
    if (!parsed.success) return fail('badRequest', 'This call has another input.', parsed.error.message)
    if (openBeside === undefined)
      return fail('unavailable', 'A backup can be opened beside the library that is yours only.')
    const unpacked = (await core.dispatch('backups.openBeside', parsed.data, 'shell')) as Result<
      Output<'backups.openBeside'>
    >
    if (!unpacked.ok) return unpacked
    const { folder } = unpacked.value
    const opened = await openBeside(folder)
    return opened.ok ? ok({ kind: 'address', folder, address: opened.value.address }) : opened
  }
  if (method === 'shell.startWithSystem') return ok({ isPossible: false, isOn: false })
  if (method === 'shell.showDataFolder') {
    if (await openFolder?.(dataDir)) return ok({})
    return fail('unavailable', `Your data is in this folder: ${dataDir}`)
  }
  return fail('unavailable', 'This works in the desktop app only.')
}
