// The bytes of attached files: each once, by its hash, in `files/` of the data folder, readable by its owner only. They
// are never changed and never run; what is opened is a copy in `opened/`, which goes at the next start. What a program saved
// beside such a copy, or in its place, is the person's and stays.
//
// Bytes stay when a file is taken off its posting, for undo and for backups of the library; erasing takes away those of the
// erased posting, and all that nothing needs where no older backup is left that could.

import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { extensionOf } from '../../../shared/attachedFile.ts'
import { errorCode } from '../errorCode.ts'

function storeFolder(dataDir: string): string {
  return join(dataDir, 'files')
}

function openedFolder(dataDir: string): string {
  return join(dataDir, 'opened')
}

function pathOf(dataDir: string, sha256: string): string {
  return join(storeFolder(dataDir), sha256.slice(0, 2), sha256)
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Keeps bytes by their SHA-256 in hex, and says whether they were kept already. They are on the disk, whole, when this returns. */
export function keepFile(dataDir: string, bytes: Uint8Array): { sha256: string; wasKept: boolean } {
  const sha256 = hashOf(bytes)
  if (readFile(dataDir, sha256) !== null) return { sha256, wasKept: true }
  const path = pathOf(dataDir, sha256)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const part = `${path}.part`
  rmSync(part, { force: true })
  const file = openSync(part, 'wx', 0o600)
  try {
    writeFileSync(file, bytes)
    fsyncSync(file)
  } catch (error) {
    closeSync(file)
    rmSync(part, { force: true })
    throw error
  }
  closeSync(file)
  renameSync(part, path)
  return { sha256, wasKept: false }
}

/** Whether bytes of this hash and length are there; whether they are still the same is seen only by reading them. */
export function isFileKept(
  dataDir: string,
  { sha256, byteLength }: { sha256: string; byteLength: number },
): boolean {
  return statSync(pathOf(dataDir, sha256), { throwIfNoEntry: false })?.size === byteLength
}

/** The bytes of a hash; null where they are gone or are no longer those. */
export function readFile(dataDir: string, sha256: string): Uint8Array | null {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(pathOf(dataDir, sha256))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
  return hashOf(bytes) === sha256 ? bytes : null
}

/** Takes away the bytes of every hash that is not to be kept, and what was left half written. */
export function sweepFiles(dataDir: string, kept: ReadonlySet<string>): void {
  emptyOpened(dataDir)
  const folder = storeFolder(dataDir)
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && !kept.has(entry.name)) rmSync(join(entry.parentPath, entry.name), { force: true })
  }
}

/** Takes away the bytes of these hashes, and the copies that were opened. */
export function removeFiles(dataDir: string, hashes: readonly string[]): void {
  emptyOpened(dataDir)
  for (const path of hashes.map((sha256) => pathOf(dataDir, sha256))) {
    for (const file of [path, `${path}.part`]) rmSync(file, { force: true })
  }
}

/** Writes a copy that can only be read, under its own name as far as every system takes it; gives its path. */
export function placeCopy(dataDir: string, id: string, name: string, bytes: Uint8Array): string {
  const folder = join(openedFolder(dataDir), id)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (let n = 1; ; n++) {
    const path = join(folder, portableName(name, n))
    if (existsSync(path)) {
      // There already: a program may have it open, and it holds the same. Where not, somebody has worked on it.
      if (Buffer.compare(readFileSync(path), bytes) === 0) return path
      continue
    }
    writeFileSync(path, bytes, { mode: 0o400, flag: 'wx' })
    chmodSync(path, 0o400)
    return path
  }
}

/** Takes away the copies that were opened; one that a program holds on to stays until the next time. */
export function emptyOpened(dataDir: string): void {
  const folder = openedFolder(dataDir)
  if (!existsSync(folder)) return
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) unlessHeld(() => isCopy(dataDir, path) && rmSync(path, { force: true }))
  }
  const folders = entries.filter((entry) => entry.isDirectory())
  for (const { parentPath, name } of folders.reverse()) unlessHeld(() => rmdirSync(join(parentPath, name)))
  unlessHeld(() => rmdirSync(folder))
}

/** Whether it is as it was placed: it cannot be written to, or the same is kept. */
function isCopy(dataDir: string, path: string): boolean {
  const isReadOnly = (statSync(path).mode & 0o222) === 0
  return isReadOnly || existsSync(pathOf(dataDir, hashOf(readFileSync(path))))
}

function unlessHeld(act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!/^(EBUSY|EPERM|EACCES|ENOTEMPTY|EEXIST|ENOENT)$/.test(errorCode(error))) throw error
  }
}

const longestStem = 100
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** `n`: which of several of that name. */
function portableName(name: string, n: number): string {
  const extension = extensionOf(name)
  const stem = name
    .slice(0, extension === '' ? undefined : -extension.length - 1)
    .replace(/[<>:"/\\|?*%$`'&;]/g, ' ')
    .replace(/^[-.\s]+|[.\s]+$/g, '')
    .slice(0, longestStem)
    .trim()
  const named = stem === '' || reserved.test(stem) ? `File ${stem}`.trim() : stem
  const safe = n === 1 ? named : `${named} ${n}`
  return extension === '' ? safe : `${safe}.${extension}`
}
