// Which project file imports which, read with a pattern: enough for imports written the one way the
// formatter leaves them, and free of a TypeScript parser.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

const notSource = new Set(['.git', 'node_modules', 'dist', 'release', 'shots', 'coverage'])

/**
 * Files under version control, and new ones that are not ignored: paths from the root, with `/`. Where the project
 * was unpacked without its history, all files but what tools make.
 */
export function listFiles(): string[] {
  const listed = listWithGit() ?? listFolder('')
  return listed.filter((path) => !notSource.has(path.split('/')[0] as string))
}

function listWithGit(): string[] | null {
  if (!existsSync(join(root, '.git'))) return null
  try {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
    const listed = execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
  } catch {
    return null
  }
}

function listFolder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (notSource.has(path)) return []
    return entry.isDirectory() ? listFolder(path) : [path]
  })
}

export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export interface Import {
  /** As written. */
  specifier: string
  /** The project file meant, or null for a package. */
  target: string | null
  isTypeOnly: boolean
}

const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\brequire\(\s*'([^']+)'\s*\)/gm

export function readImports(path: string): Import[] {
  const text = withoutComments(readProjectFile(path))
  return [...text.matchAll(importPattern)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? ''
    return {
      specifier,
      target: specifier.startsWith('.') ? toSlashes(normalize(join(dirname(path), specifier))) : null,
      isTypeOnly: match[1] !== undefined,
    }
  })
}

/** The package a specifier names: `node:fs`, `zod`, `@scope/name`. */
export function packageName(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}

function toSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '')
}
