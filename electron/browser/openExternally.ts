// Hands an address or a folder to the program the person uses for it. The desktop shell has Electron for this.

import { spawn } from 'node:child_process'

/** How long an opener may take to say that it cannot, in milliseconds; one that goes on has most likely opened it. */
const patienceMs = 2_000

/** `target`: an address or an absolute path. False when there is no opener, or it refused. */
export function openExternally(
  target: string,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const [program, ...args] = openers[platform] ?? ['xdg-open']
  return new Promise((resolve) => {
    const child = spawn(program, [...args, target], { detached: true, stdio: 'ignore' })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
    setTimeout(() => resolve(true), patienceMs).unref()
    child.unref()
  })
}

const openers: Partial<Record<NodeJS.Platform, [program: string, ...args: string[]]>> = {
  darwin: ['open'],
  // Unlike `start` it passes no shell, which would read & and ^ in an address.
  win32: ['rundll32.exe', 'url.dll,FileProtocolHandler'],
}
