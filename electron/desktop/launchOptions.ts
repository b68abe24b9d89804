// What the desktop app was started with. Electron and Chromium add switches of their own to the command line,
// so what is not known here is passed over, never refused.

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

interface LaunchOptions {
  /** As given by `--data`, absolute; undefined when it was not. */
  dataDir: string | undefined
  /** Absolute paths of files and folders to import. */
  files: string[]
}

interface LaunchSurroundings {
  /** Relative paths are meant from here. */
  cwd: string
  /** Run as `electron FOLDER …`, the first name is the app's own folder. */
  isPackaged: boolean
}

/** `args`: the command line without the program. */
export function readLaunchOptions(
  args: readonly string[],
  { cwd, isPackaged }: LaunchSurroundings,
): LaunchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  return {
    dataDir: typeof values.data === 'string' && values.data !== '' ? resolve(cwd, values.data) : undefined,
    files: positionals.slice(isPackaged ? 0 : 1).map((name) => resolve(cwd, toPath(name))),
  }
}

/** Linux file managers hand over addresses (`file:///…`) where others hand over paths. */
function toPath(name: string): string {
  try {
    return name.startsWith('file:') ? fileURLToPath(name) : name
  } catch {
    // An address of another machine, say: no file of that name is found, and the report says so.
    return name
  }
}
