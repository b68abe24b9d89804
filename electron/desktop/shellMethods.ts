// What only the desktop can do for the window: the system's own dialogs, programs and folders. What the person chose goes to
// the core, which alone learns where anything is; once that is closed, it says so.

import { join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import type { Input, MethodOfKind, Output } from '../../shared/contract.ts'
import type { ExportProgress } from '../../shared/exporting.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Core } from '../core/core.ts'
import { callCore } from '../reach/callCore.ts'
import { showTestNotice, startWithSystem } from './notifications.ts'
import { printPage } from './printPage.ts'
import { startAnother } from './startAnother.ts'

export type ShellMethods = {
  [M in MethodOfKind<'shell'>]: (input: Input<M>) => Promise<Result<Output<M>>>
}

interface ShellOptions {
  core: Core
  dataDir: string
  /** Where the app itself lies; what is not packaged is started with it. */
  appDir: string
  /** The window that a dialog belongs to, in front. */
  showWindow: () => BrowserWindow
}

export function createShellMethods({ core, dataDir, appDir, showWindow }: ShellOptions): ShellMethods {
  return {
    'shell.info': async () => ok({ kind: 'desktop', platform: process.platform }),
    'shell.chooseWatchedFolder': () =>
      chooseFolder('watch.choose', 'Choose a folder to watch', 'Watch this folder'),
    'shell.chooseBackupFolder': () =>
      chooseFolder('backups.chooseSecond', 'Choose a second folder for backups', 'Keep backups here too'),
    'shell.chooseCalendarFolder': () =>
      chooseFolder('calendarFile.keep', 'Choose a folder for the calendar file', 'Keep the calendar here'),
    'shell.showDataFolder': async () => {
      const problem = await shell.openPath(dataDir)
      if (problem === '') return ok({})
      return fail('unavailable', `The folder could not be opened. It is ${dataDir}`, problem)
    },
    'shell.saveExport': async ({ exportId }) => {
      const found = await callCore(core, 'exports.progress', { exportId })
      if (!found.ok) return found
      const path = await chooseExportPath(found.value)
      if (path === undefined) return ok({ kind: 'notSaved' })
      if (found.value.format === 'report' && /\.pdf$/i.test(path)) return printReport(core, exportId, path)
      const placed = await callCore(core, 'exports.place', { exportId, path })
      return placed.ok ? ok({ kind: 'saved', path: placed.value.path }) : placed
    },
    'shell.openBeside': async ({ fileName }) => {
      const unpacked = await callCore(core, 'backups.openBeside', { fileName })
      if (!unpacked.ok) return unpacked
      const { folder } = unpacked.value
      // What an AppImage runs from is gone as soon as it ends; the image itself stays.
      const program = process.env.APPIMAGE || process.execPath
      const opened = await startAnother(program, [...(app.isPackaged ? [] : [appDir]), '--data', folder])
      return opened.ok ? ok({ kind: 'window', folder }) : opened
    },
    'shell.testNotice': async () => showTestNotice(),
    'shell.startWithSystem': async ({ isWanted }) => ok(startWithSystem(isWanted)),
    'shell.openFile': async ({ id }) => {
      const placed = await callCore(core, 'files.place', { id })
      if (!placed.ok) return placed
      const problem = await shell.openPath(placed.value.path)
      if (problem === '') return ok({})
      return fail('unavailable', 'No program on this computer could open it. Save a copy instead.', problem)
    },
  }

  /** Has the person choose a folder and tells the core, which alone learns where it is. */
  async function chooseFolder(
    method: 'watch.choose' | 'backups.chooseSecond' | 'calendarFile.keep',
    title: string,
    buttonLabel: string,
  ): Promise<Result<{ isChosen: boolean }>> {
    const path = await pickFolder(title, buttonLabel)
    if (path === undefined) return ok({ isChosen: false })
    const chosen = await callCore(core, method, { path })
    return chosen.ok ? ok({ isChosen: true }) : chosen
  }

  async function pickFolder(title: string, buttonLabel: string): Promise<string | undefined> {
    const { filePaths } = await dialog.showOpenDialog(showWindow(), {
      title,
      buttonLabel,
      properties: ['openDirectory', 'createDirectory'],
    })
    return filePaths[0]
  }

  /** Of a folder, the one it goes into. */
  async function chooseExportPath({
    fileName,
    isFolder,
    format,
  }: ExportProgress): Promise<string | undefined> {
    if (isFolder) return pickFolder(`Choose where “${fileName}” goes`, 'Save it here')
    const { canceled, filePath } = await dialog.showSaveDialog(showWindow(), {
      title: 'Save the export',
      defaultPath: join(
        app.getPath('downloads'),
        format === 'report' ? fileName.replace(/\.html$/, '.pdf') : fileName,
      ),
      ...(format === 'report' ? { filters: reportFilters } : {}),
    })
    return canceled ? undefined : filePath
  }
}

const reportFilters = [
  { name: 'PDF', extensions: ['pdf'] },
  { name: 'Web page', extensions: ['html'] },
]

async function printReport(
  from: Core,
  exportId: string,
  path: string,
): ReturnType<ShellMethods['shell.saveExport']> {
  const found = await callCore(from, 'exports.locate', { exportId })
  if (!found.ok) return found
  try {
    await printPage(found.value.path, path, app.getLocale())
  } catch (error) {
    return fail(
      'unavailable',
      'The PDF could not be made. Save the report as a web page and print that.',
      String(error),
    )
  }
  await callCore(from, 'exports.cancel', { exportId })
  return ok({ kind: 'saved', path })
}
