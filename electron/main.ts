// The desktop app: one core in a thread of its own, one window, and what the system hands over (files to open,
// a second start, the menu). Holds no logic about postings. `onReady` is the table of contents.

import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type Event, Menu, nativeTheme, session, shell } from 'electron'
import { type CommandId, showPostingCommand, showReportCommand } from '../shared/commands.ts'
import type { ExportProgress } from '../shared/exporting.ts'
import { type AppError, fail, ok, type Result } from '../shared/result.ts'
import type { Change } from '../shared/topics.ts'
import type { Core } from './core/core.ts'
import { makePrivateFolder } from './core/db/keepPrivate.ts'
import { startHost } from './core/host.ts'
import { findDataDir } from './dataDir.ts'
import { readLaunchOptions } from './desktop/launchOptions.ts'
import { buildMenu, buildTextMenu } from './desktop/menu.ts'
import { type Notices, showTestNotice, startNotices, startWithSystem } from './desktop/notifications.ts'
import { printPage } from './desktop/printPage.ts'
import { startAnother } from './desktop/startAnother.ts'
import {
  closeSession,
  openWindow,
  paperColor,
  registerAppScheme,
  serveWindowFiles,
} from './desktop/window.ts'
import { answerCalls, type ShellMethods, sendChange } from './ipc.ts'
import { callCore } from './reach/callCore.ts'

const launch = readLaunchOptions(process.argv.slice(1), { cwd: process.cwd(), isPackaged: app.isPackaged })
const dataDir = findDataDir(launch.dataDir)

let core: Core | null = null
let window: BrowserWindow | null = null
let notices: Notices | null = null
/** To be imported as soon as the library is open. */
const waitingFiles = [...launch.files]

registerAppScheme()
useDataDir()
if (app.requestSingleInstanceLock({ files: launch.files })) {
  app.on('second-instance', (_event, _args, _cwd, handedOver) => receiveFiles(readHandedOver(handedOver)))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    receiveFiles([path])
  })
  app.on('activate', () => receiveFiles([]))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !notices?.isInTray()) app.quit()
  })
  app.on('will-quit', closeCoreFirst)
  void app.whenReady().then(onReady)
} else {
  app.quit()
}

async function onReady(): Promise<void> {
  closeSession(session.defaultSession)
  serveWindowFiles(join(import.meta.dirname, '../renderer'))
  core = await openLibrary()
  if (core === null) return app.quit()
  answerCalls({ core, ownWindow: () => window, shellMethods })
  notices = startNotices({ core, open: openDue })
  core.onChange(passOn)
  await followTheme()
  nativeTheme.on('updated', paintWindow)
  const { platform } = process
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(buildMenu({ platform, isPackaged: app.isPackaged, runCommand })),
  )
  receiveFiles([])
}

/**
 * Everything is kept in the data folder, Chromium's own files in a folder below it. The lock on a second start
 * is per data folder by that. Where the folder cannot be made, the core says so when it opens.
 */
function useDataDir(): void {
  try {
    const chromiumDir = join(dataDir, 'window')
    makePrivateFolder(chromiumDir)
    app.setPath('userData', dataDir)
    app.setPath('sessionData', chromiumDir)
  } catch {}
}

/** Null when the library cannot be opened and the person gives up for now. */
async function openLibrary(): Promise<Core | null> {
  for (;;) {
    const opened = await startHost({ dataDir })
    if (opened.ok) return opened.value
    if (!(await wantsToTryAgain(opened.error))) return null
  }
}

async function wantsToTryAgain(error: AppError): Promise<boolean> {
  const buttons = ['Try again', 'Show the data folder', 'Quit']
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      title: 'Roledex',
      message: error.message,
      detail: `Your library is in ${dataDir}`,
      buttons,
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    })
    if (buttons[response] !== 'Show the data folder') return buttons[response] === 'Try again'
    await shell.openPath(dataDir)
  }
}

/** Brings the window to the front, a new one where there is none. */
function showWindow(): BrowserWindow {
  if (window !== null) {
    if (window.isMinimized()) window.restore()
    window.show()
    return window
  }
  const opened = openWindow({
    preloadPath: join(import.meta.dirname, 'preload.cjs'),
    placePath: join(dataDir, 'window', 'place.json'),
  })
  opened.on('closed', () => {
    window = null
  })
  opened.webContents.on('context-menu', (_event, target) => {
    const items = buildTextMenu(target)
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window: opened })
  })
  opened.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReload(opened)
  })
  window = opened
  return opened
}

async function offerReload(stopped: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(stopped, {
    type: 'warning',
    message: 'The window stopped working. Your library is safe.',
    buttons: ['Open it again', 'Quit'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  if (response === 0) stopped.reload()
  else app.quit()
}

/** Imports files the system or a second start handed over and shows the report; without files, the window. */
function receiveFiles(files: readonly string[]): void {
  waitingFiles.push(...files)
  if (core === null) return
  showWindow()
  const paths = waitingFiles.splice(0)
  if (paths.length > 0) void importOpened(core, paths)
}

async function importOpened(from: Core, paths: string[]): Promise<void> {
  const report = await callCore(from, 'imports.fromPaths', { paths, origin: 'opened' })
  if (report.ok) runCommand(showReportCommand, report.value.id)
  else await dialog.showMessageBox(showWindow(), { type: 'warning', message: report.error.message })
}

/** What a notification was about. */
function openDue(postingId: string | null): void {
  if (postingId === null) runCommand('go.today')
  else runCommand(showPostingCommand, postingId)
}

function runCommand(
  id: CommandId | typeof showReportCommand | typeof showPostingCommand,
  argument?: string,
): void {
  if (core === null) return
  const command = argument === undefined ? { id } : { id, argument }
  sendChange(showWindow(), { topics: [], command })
}

function passOn(change: Change): void {
  if (window !== null) sendChange(window, change)
  if (change.topics.includes('settings')) void followTheme()
  notices?.follow(change.topics)
}

/** Menus, dialogs and the page follow the theme that is set; the window is painted in it before the page is there. */
async function followTheme(): Promise<void> {
  const settings = core && (await callCore(core, 'settings.get', {}))
  if (settings?.ok) nativeTheme.themeSource = settings.value.theme
  paintWindow()
}

function paintWindow(): void {
  window?.setBackgroundColor(paperColor())
}

function closeCoreFirst(event: Event): void {
  if (core === null) return
  event.preventDefault()
  const closing = core
  core = null
  notices?.close()
  void closing.close().finally(() => app.quit())
}

const shellMethods: ShellMethods = {
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
    if (core === null) return fail('unavailable', 'Roledex is closing.')
    const found = await callCore(core, 'exports.progress', { exportId })
    if (!found.ok) return found
    const path = await chooseExportPath(found.value)
    if (path === undefined) return ok({ kind: 'notSaved' })
    if (found.value.format === 'report' && /\.pdf$/i.test(path)) return printReport(core, exportId, path)
    const placed = await callCore(core, 'exports.place', { exportId, path })
    return placed.ok ? ok({ kind: 'saved', path: placed.value.path }) : placed
  },
  'shell.openBeside': async ({ fileName }) => {
    if (core === null) return fail('unavailable', 'Roledex is closing.')
    const unpacked = await callCore(core, 'backups.openBeside', { fileName })
    if (!unpacked.ok) return unpacked
    const { folder } = unpacked.value
    // What an AppImage runs from is gone as soon as it ends; the image itself stays.
    const program = process.env.APPIMAGE || process.execPath
    const opened = await startAnother(program, [
      ...(app.isPackaged ? [] : [join(import.meta.dirname, '../..')]),
      '--data',
      folder,
    ])
    return opened.ok ? ok({ kind: 'window', folder }) : opened
  },
  'shell.testNotice': async () => showTestNotice(),
  'shell.startWithSystem': async ({ isWanted }) => ok(startWithSystem(isWanted)),
  'shell.openFile': async ({ id }) => {
    if (core === null) return fail('unavailable', 'Roledex is closing.')
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
  if (core === null) return fail('unavailable', 'Roledex is closing.')
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
async function chooseExportPath({ fileName, isFolder, format }: ExportProgress): Promise<string | undefined> {
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

function readHandedOver(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files)) return []
  return data.files.filter((file) => typeof file === 'string')
}
