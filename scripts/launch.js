// Runs one of the project's TypeScript files with a Node that can: `node scripts/launch.js FILE [ARGS…]`.
// Plain JavaScript in an old dialect, so that an old Node reads it far enough to say what is wrong.
// The project brings its own Node as a package; that one is used when the one at hand is older.

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as module from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The first version that runs TypeScript without being asked to. */
const needed = { major: 22, minor: 18 }

const root = fileURLToPath(new URL('..', import.meta.url))
const [file, ...args] = process.argv.slice(2)
const [major, minor] = process.versions.node.split('.').map(Number)
const isNewEnough = major > needed.major || (major === needed.major && minor >= needed.minor)
const ownNode = resolve(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

// What was compiled at the last start need not be compiled again; threads and processes started from here ask for it.
process.env.NODE_COMPILE_CACHE ??= resolve(root, 'node_modules/.cache/node')

// npm runs its scripts in the project's folder; paths are meant from where the person stands.
if (process.env.INIT_CWD && ['start', 'cli'].includes(process.env.npm_lifecycle_event)) {
  process.chdir(process.env.INIT_CWD)
}

if (!existsSync(resolve(root, 'node_modules/zod'))) {
  say('Roledex is not installed yet. Run "npm ci" in this folder first, then try again.')
} else if (isNewEnough) {
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE)
  process.argv = [process.argv[0], resolve(root, file), ...args]
  await import(pathToFileURL(resolve(root, file)).href)
} else if (existsSync(ownNode)) {
  const child = spawn(ownNode, [resolve(root, file), ...args], { stdio: 'inherit' })
  // Ctrl-C reaches both; this one waits for the other to end cleanly.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code === null ? signalStatus(signal) : code))
} else {
  say(
    `Roledex needs Node ${needed.major}.${needed.minor} or newer; this is ${process.versions.node}. ` +
      'Run "npm ci" in this folder: it brings a Node of its own. Your library is untouched.',
  )
}

function signalStatus(signal) {
  return signal === 'SIGINT' ? 130 : 1
}

function say(sentence) {
  console.error(sentence)
  process.exit(1)
}
