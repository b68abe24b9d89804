// Electron's executable, which its package fetches from the network after the installation. Found where it is
// there, fetched where that is quickly possible, and given up on otherwise: nobody waits for a dead network.

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../node_modules/electron')
const releases = 'https://github.com/electron/electron/releases/download/'
/** How long the network may take to show that it is there, and to bring some 120 MB. */
const probeMs = 3_000
const fetchMs = 180_000

/** The path of the executable, or null. `say` is told before anything is fetched. */
export async function findElectron(say: (line: string) => void): Promise<string | null> {
  const present = readElectronPath()
  if (present !== null || !existsSync(join(folder, 'install.js')) || !(await isReachable())) return present
  say('Fetching Electron once, about 120 MB.')
  await install()
  return readElectronPath()
}

function readElectronPath(): string | null {
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8').trim()
    const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name)
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

async function isReachable(): Promise<boolean> {
  const { env } = process
  if (env.ELECTRON_SKIP_BINARY_DOWNLOAD) return false
  // Behind a proxy only the download itself finds the way.
  if (env.HTTPS_PROXY || env.https_proxy) return true
  try {
    const address = env.ELECTRON_MIRROR || env.npm_config_electron_mirror || releases
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(probeMs) })
    return true
  } catch {
    return false
  }
}

/** Runs Electron's own download; its checksums are in its package. */
function install(): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: fetchMs })
    child.on('error', () => done())
    child.on('exit', () => done())
  })
}
