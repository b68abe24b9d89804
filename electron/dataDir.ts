// Where a library lives when nobody says otherwise. Desktop shell, browser shell and command line all ask
// here, so that they meet in the same folder. Makes nothing: the core makes the folder when it opens.

import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

const appFolderName = 'Roledex'

interface DataDirSurroundings {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  /** Looked up only where it is needed: a user of a container may have none. */
  readonly home: string
}

const here: DataDirSurroundings = {
  env: process.env,
  platform: process.platform,
  get home() {
    return homedir()
  },
}

/**
 * The absolute path of the data folder: `chosen` (a `--data` argument), else `ROLEDEX_DATA`, else the
 * platform's own place for application data. Empty strings count as absent, as in the XDG specification.
 */
export function findDataDir(chosen?: string, surroundings: DataDirSurroundings = here): string {
  const { env, platform } = surroundings
  const named = chosen || env.ROLEDEX_DATA
  if (named) return resolve(named)
  switch (platform) {
    case 'win32':
      return join(env.APPDATA || join(surroundings.home, 'AppData', 'Roaming'), appFolderName)
    case 'darwin':
      return join(surroundings.home, 'Library', 'Application Support', appFolderName)
    default:
      return join(xdgDataHome(env) ?? join(surroundings.home, '.local', 'share'), appFolderName)
  }
}

/**
 * The option that a command in a terminal needs to mean this data folder, quoted for its shell; empty where it would
 * find it by itself. What a variable names here another terminal may not know.
 */
export function dataOption(dataDir: string, surroundings: DataDirSurroundings = here): string {
  const { env, platform } = surroundings
  const plainEnv = { ...env, ROLEDEX_DATA: undefined, XDG_DATA_HOME: undefined }
  const own = findDataDir(undefined, { env: plainEnv, platform, home: surroundings.home })
  return dataDir === own ? '' : `--data ${quoted(dataDir, platform)}`
}

function quoted(path: string, platform: NodeJS.Platform): string {
  if (platform === 'win32') return /^[\w:\\.-]+$/.test(path) ? path : `"${path}"`
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}

/** The specification wants a relative value to be ignored. */
function xdgDataHome(env: DataDirSurroundings['env']): string | null {
  const named = env.XDG_DATA_HOME
  return named && isAbsolute(named) ? named : null
}
