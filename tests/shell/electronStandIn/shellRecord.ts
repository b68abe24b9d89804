// What the desktop shell has set and done, kept for the stand-in's parts and for the tests.

import { EventEmitter } from 'node:events'
import type { StandInWindow } from './standInWindow.ts'

export interface MenuItem {
  id?: string
  label?: string
  role?: string
  accelerator?: string
  submenu?: MenuItem[]
  click?: () => void
}

export interface MessageBox {
  message: string
  detail?: string
  buttons?: string[]
  cancelId?: number
}

/** A notification, which is shown nowhere: a test emits what a person would press. */
export class StandInNotification extends EventEmitter {
  readonly options: NotificationOptions
  constructor(options: NotificationOptions) {
    super()
    this.options = options
  }
}

interface NotificationOptions {
  title: string
  body: string
  actions?: { text: string }[]
}

export class PreventableEvent {
  defaultPrevented = false
  preventDefault(): void {
    this.defaultPrevented = true
  }
}

export class ShellRecord {
  privileges: { scheme: string; privileges?: Record<string, boolean> }[] = []
  schemes = new Map<string, (request: Request) => Response | Promise<Response>>()
  calls = new Map<string, (event: unknown, ...args: unknown[]) => unknown>()
  permissionRequest: ((contents: unknown, name: string, answer: (is: boolean) => void) => void) | null = null
  permissionCheck: ((contents: unknown, name: string) => boolean) | null = null
  devicePermission: ((details: unknown) => boolean) | null = null
  beforeRequest: ((details: { url: string }, answer: (is: { cancel?: boolean }) => void) => void) | null =
    null
  windows: StandInWindow[] = []
  menu: MenuItem[] = []
  /** Addresses given to the system's browser. */
  openedOutside: string[] = []
  openedPaths: string[] = []
  /** Requests that would have gone to the network. */
  leaked: string[] = []
  /** What the page wrote to its console as a mistake, its policy's refusals among them. */
  complaints: string[] = []
  boxes: MessageBox[] = []
  /** The buttons to press, in order; without one the box is cancelled. */
  boxAnswers: string[] = []
  /** What is chosen in the next dialogs for folders; nothing when there is none left. */
  chosenFolders: string[] = []
  notifications: StandInNotification[] = []
  /** The number on the app's icon. */
  badge = 0
  startsWithSystem = false
  /** The menu of the sign in the tray; null while there is none. */
  tray: MenuItem[] | null = null
  /** Called when a box is shown, before it is answered. */
  onBox: () => void = () => {}
}

/** The menu item with this id, wherever it stands. */
export function findMenuItem(items: readonly MenuItem[], id: string): MenuItem | undefined {
  for (const item of items) {
    const found = item.id === id ? item : findMenuItem(item.submenu ?? [], id)
    if (found !== undefined) return found
  }
  return undefined
}
