// What `import … from 'electron'` gives while a test runs the desktop shell: the stand-in of this launch, found
// by the number in this module's address.

import type { ElectronStandIn } from './standIn.ts'

const number = new URL(import.meta.url).searchParams.get('launch')
const launches: Map<string | null, ElectronStandIn> = Reflect.get(
  globalThis,
  Symbol.for('roledex.electronStandIns'),
)
const standIn = launches.get(number)
if (standIn === undefined) throw new Error(`There is no stand-in for launch ${number}`)

export const {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  Notification,
  protocol,
  screen,
  session,
  shell,
  Tray,
} = standIn.modules
