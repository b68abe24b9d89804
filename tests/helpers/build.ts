// The app as `npm run build` makes it, for tests that need the real thing. Built once for a state of the sources
// and kept below node_modules/.cache, so that several test files and several runs share one build.

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { listFiles, root } from './moduleGraph.ts'

interface BuiltApp {
  /** Holds package.json, `dist` and `samples`, as the project's root does after a build. */
  rootDir: string
  rendererDir: string
  electronDir: string
}

const cacheDir = join(root, 'node_modules/.cache/roledex')
const built = /^(electron|renderer|shared)\/|^(vite\.config\.ts|package-lock\.json|package\.json)$/
/** Older builds than this are cleared away, in milliseconds. */
const keptFor = 60 * 60_000

export async function buildApp(): Promise<BuiltApp> {
  const rootDir = join(cacheDir, hashSources())
  const lock = `${rootDir}.lock`
  mkdirSync(cacheDir, { recursive: true })
  while (!existsSync(rootDir)) {
    try {
      mkdirSync(lock)
    } catch {
      await sleep(100)
      continue
    }
    try {
      if (!existsSync(rootDir)) await build(rootDir)
    } finally {
      rmSync(lock, { recursive: true })
    }
  }
  return {
    rootDir,
    rendererDir: join(rootDir, 'dist/renderer'),
    electronDir: join(rootDir, 'dist/electron'),
  }
}

async function build(rootDir: string): Promise<void> {
  clearOldBuilds()
  const draft = `${rootDir}.draft`
  rmSync(draft, { recursive: true, force: true })
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: undefined,
      ROLEDEX_BUILD_DIR: join(draft, 'dist'),
    },
  })
  copyFileSync(join(root, 'package.json'), join(draft, 'package.json'))
  symlinkSync(join(root, 'samples'), join(draft, 'samples'), 'junction')
  renameSync(draft, rootDir)
}

function hashSources(): string {
  const hash = createHash('sha256')
  for (const path of listFiles().filter((each) => built.test(each))) {
    hash.update(path).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex').slice(0, 16)
}

function clearOldBuilds(): void {
  for (const name of readdirSync(cacheDir)) {
    const path = join(cacheDir, name)
    const isOld = Date.now() - statSync(path).mtimeMs > keptFor
    if (isOld) rmSync(path, { recursive: true, force: true })
  }
}
