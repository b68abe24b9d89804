// A stand-in for the part of the `electron` module that the desktop shell uses, over a real Chromium. It obeys
// what it is told (a handler that is not set allows what Electron would allow, a policy is sent to a real page),
// so that taking a rule of electron/desktop/window.ts away can be seen. It is not Electron: what only Electron can show
// is left to realElectron.test.ts.

import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import {
  type MenuItem,
  type MessageBox,
  PreventableEvent,
  ShellRecord,
  StandInNotification,
} from './shellRecord.ts'
import { createWindowClass, type StandInWindow } from './standInWindow.ts'

/** Who holds the lock of which data folder, across launches. */
const lockHolders = new Map<string, StandInApp>()

export class StandInApp extends EventEmitter {
  readonly isPackaged = false
  readonly ended: Promise<void>
  isQuitting = false
  readonly #record: ShellRecord
  readonly #ready: Promise<void>
  readonly #paths = new Map<string, string>([['userData', tmpdir()]])
  #isReady = false
  #end = () => {}

  constructor(record: ShellRecord) {
    super()
    this.#record = record
    this.ended = new Promise((resolve) => {
      this.#end = resolve
    })
    // A tick later, as Electron is ready only after the main file has been evaluated.
    this.#ready = new Promise((resolve) => {
      setTimeout(() => {
        this.#isReady = true
        resolve()
      }, 20)
    })
  }

  isReady(): boolean {
    return this.#isReady
  }

  whenReady(): Promise<void> {
    return this.#ready
  }

  getLocale(): string {
    return 'en-GB'
  }

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`There is no folder ${path}`)
    this.#paths.set(name, path)
  }

  setBadgeCount(count: number): boolean {
    this.#record.badge = count
    return true
  }

  setLoginItemSettings({ openAtLogin }: { openAtLogin: boolean }): void {
    this.#record.startsWithSystem = openAtLogin
  }

  getLoginItemSettings(): { openAtLogin: boolean } {
    return { openAtLogin: this.#record.startsWithSystem }
  }

  getPath(name: string): string {
    return this.#paths.get(name) ?? ''
  }

  requestSingleInstanceLock(data: unknown): boolean {
    const key = this.getPath('userData')
    const holder = lockHolders.get(key)
    if (holder === undefined) lockHolders.set(key, this)
    else holder.emit('second-instance', new PreventableEvent(), [], process.cwd(), structuredClone(data))
    return holder === undefined
  }

  quit(): void {
    this.isQuitting = true
    setTimeout(async () => {
      for (const window of [...this.#record.windows]) await window.end()
      const event = new PreventableEvent()
      this.emit('will-quit', event)
      if (event.defaultPrevented) return
      const key = this.getPath('userData')
      if (lockHolders.get(key) === this) lockHolders.delete(key)
      this.#end()
    })
  }
}

class StandInTheme extends EventEmitter {
  #source: 'system' | 'light' | 'dark' = 'system'
  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source
  }
  set themeSource(source: 'system' | 'light' | 'dark') {
    const isChanged = source !== this.#source
    this.#source = source
    if (isChanged) this.emit('updated')
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }
}

const display = { id: 1, workArea: { x: 0, y: 0, width: 1600, height: 1000 } }

export type ElectronStandIn = ReturnType<typeof createElectronStandIn>

export function createElectronStandIn(browser: Browser) {
  const record = new ShellRecord()
  const app = new StandInApp(record)
  const nativeTheme = new StandInTheme()
  const modules = {
    app,
    nativeTheme,
    BrowserWindow: createWindowClass(browser, record, app),
    protocol: {
      registerSchemesAsPrivileged(schemes: ShellRecord['privileges']) {
        if (app.isReady()) throw new Error('Schemes are registered before the app is ready')
        record.privileges = schemes
      },
      handle: (scheme: string, answer: (request: Request) => Response | Promise<Response>) =>
        record.schemes.set(scheme, answer),
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: (handler: ShellRecord['permissionRequest']) => {
          record.permissionRequest = handler
        },
        setPermissionCheckHandler: (handler: ShellRecord['permissionCheck']) => {
          record.permissionCheck = handler
        },
        setDevicePermissionHandler: (handler: ShellRecord['devicePermission']) => {
          record.devicePermission = handler
        },
        webRequest: {
          onBeforeRequest: (listener: ShellRecord['beforeRequest']) => {
            record.beforeRequest = listener
          },
        },
      },
    },
    ipcMain: {
      handle: (channel: string, answer: (event: unknown, ...args: unknown[]) => unknown) =>
        record.calls.set(channel, answer),
    },
    Menu: {
      buildFromTemplate: (template: MenuItem[]) => template,
      setApplicationMenu: (menu: MenuItem[]) => {
        record.menu = menu
      },
    },
    shell: {
      openExternal: async (address: string) => void record.openedOutside.push(address),
      openPath: async (path: string) => {
        record.openedPaths.push(path)
        return ''
      },
    },
    dialog: {
      async showOpenDialog() {
        const folder = record.chosenFolders.shift()
        return { canceled: folder === undefined, filePaths: folder === undefined ? [] : [folder] }
      },
      async showSaveDialog(
        { defaultPath }: { defaultPath?: string } = {},
        ...more: { defaultPath?: string }[]
      ) {
        const asked = more[0]?.defaultPath ?? defaultPath ?? ''
        const folder = record.chosenFolders.shift()
        return folder === undefined
          ? { canceled: true, filePath: '' }
          : { canceled: false, filePath: join(folder, basename(asked)) }
      },
      async showMessageBox(...args: (MessageBox | StandInWindow)[]) {
        const box = args.at(-1) as MessageBox
        record.boxes.push(box)
        record.onBox()
        const button = record.boxAnswers.shift()
        return { response: button === undefined ? (box.cancelId ?? 0) : (box.buttons ?? []).indexOf(button) }
      },
    },
    Notification: class extends StandInNotification {
      static isSupported(): boolean {
        return true
      }
      show(): void {
        record.notifications.push(this)
      }
    },
    nativeImage: { createFromDataURL: (address: string) => ({ address }) },
    Tray: class extends EventEmitter {
      setToolTip(): void {}
      setContextMenu(menu: MenuItem[]): void {
        record.tray = menu
      }
      destroy(): void {
        record.tray = null
      }
    },
    screen: { getAllDisplays: () => [display], getPrimaryDisplay: () => display },
  }
  return { modules, record, app, nativeTheme, firstWindow: () => waitForWindow(record) }
}

async function waitForWindow(record: ShellRecord): Promise<StandInWindow> {
  for (;;) {
    const [window] = record.windows
    if (window !== undefined) return window
    await sleep(10)
  }
}
