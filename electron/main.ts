// The desktop app: one core in a thread of its own, one window, and what the system hands over (files to open,
// a second start, the menu). Holds no logic about postings. `onReady` is the table of contents.

import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type Event, Menu, nativeTheme, session, shell } from 'electron'
import { type CommandId, showPostingCommand, showReportCommand } from '../shared/commands.ts'
import type { AppError } from '../shared/result.ts'
import type { Change } from '../shared/topics.ts'
import type { Core } from './core/core.ts'
import { makePrivateFolder } from './core/db/keepPrivate.ts'
import { startHost } from './core/host.ts'
import { findDataDir } from './dataDir.ts'
import { readLaunchOptions } from './desktop/launchOptions.ts'
import { buildMenu, buildTextMenu } from './desktop/menu.ts'
import { type Notices, startNotices } from './desktop/notifications.ts'
import { createShellMethods } from './desktop/shellMethods.ts'
import {
  closeSession,
  openWindow,
  paperColor,
  registerAppScheme,
  serveWindowFiles,
} from './desktop/window.ts'
import { answerCalls, sendChange } from './ipc.ts'
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
  answerCalls({
    core,
    ownWindow: () => window,
    shellMethods: createShellMethods({
      core,
      dataDir,
      appDir: join(import.meta.dirname, '../..'),
      showWindow,
    }),
  })
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

function readHandedOver(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files)) return []
  return data.files.filter((file) => typeof file === 'string')
}
