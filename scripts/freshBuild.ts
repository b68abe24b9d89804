// Builds what is missing or older than its sources, so that nobody has to think of it before a start.

import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const common = ['shared', 'vite.config.ts', 'package-lock.json']

/** `dist/renderer` is what the browser shell serves; the desktop app needs all. */
export const rendererDir = join(root, 'dist/renderer')

const targets = {
  client: { made: 'dist/renderer/index.html', from: ['renderer', ...common] },
  electron: { made: 'dist/electron/main.js', from: ['electron', ...common] },
  preload: { made: 'dist/electron/preload.cjs', from: ['electron', ...common] },
} as const
type BuildTarget = keyof typeof targets

/** `say` is told before a build that takes seconds. Throws what the build throws. */
export async function buildWhatIsOld(
  wanted: readonly BuildTarget[],
  say: (line: string) => void,
): Promise<void> {
  const old = wanted.filter((target) => isOld(targets[target].made, targets[target].from))
  if (old.length === 0) return
  say('Building first. This takes some seconds and is only needed after a change.')
  const { createBuilder } = await import('vite')
  const builder = await createBuilder({
    root: join(root, 'renderer'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
  })
  for (const target of old) {
    const environment = builder.environments[target]
    if (environment !== undefined) await builder.build(environment)
  }
}

function isOld(made: string, sources: readonly string[]): boolean {
  const madeAt = changedAt(made)
  return madeAt === null || sources.some((source) => (newestBelow(source) ?? 0) > madeAt)
}

function newestBelow(path: string): number | null {
  let entries: Dirent[]
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true })
  } catch {
    return changedAt(path)
  }
  // A folder's own time counts too: it changes when a file in it goes away.
  const times = entries.map((entry) =>
    entry.isDirectory() ? newestBelow(join(path, entry.name)) : changedAt(join(path, entry.name)),
  )
  return Math.max(changedAt(path) ?? 0, ...times.map((time) => time ?? 0))
}

function changedAt(path: string): number | null {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? null
}
