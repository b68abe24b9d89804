// The files below the paths a person named, without following a link to a folder, without hidden files and
// without the pictures and scripts that browsers save beside a page.

import type { Dirent } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isLeftOut } from '../../../shared/savedFiles.ts'
import { unreadableText } from './fileFaults.ts'

/** A file to read, or a path that cannot be walked and why. */
export type WalkedPath = { filePath: string } | { path: string; message: string }

export async function* walkPaths(paths: readonly string[]): AsyncGenerator<WalkedPath> {
  for (const path of paths) yield* walk(path, true)
}

async function* walk(path: string, isNamed: boolean): AsyncGenerator<WalkedPath> {
  let isFolder: boolean
  try {
    const info = await lstat(path)
    // A link the person named is followed; one met on the way only when it leads to a file.
    const target = info.isSymbolicLink() ? await stat(path) : info
    isFolder = target.isDirectory()
    if (isFolder && info.isSymbolicLink() && !isNamed) return
    if (!isFolder && !target.isFile()) {
      yield { path, message: 'This is neither a file nor a folder.' }
      return
    }
  } catch (error) {
    yield { path, message: unreadableText(error) }
    return
  }
  if (!isFolder) {
    yield { filePath: path }
    return
  }
  let entries: Dirent[]
  try {
    entries = await readdir(path, { withFileTypes: true })
  } catch (error) {
    yield { path, message: `This folder could not be read. ${unreadableText(error)}` }
    return
  }
  /** By name, whether it is a folder. */
  const below = new Map(entries.map((entry) => [entry.name, entry.isDirectory()]))
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isLeftOut(entry.name, entry.isDirectory(), below)) continue
    // What plainly is a file need not be asked again: there are thousands.
    if (entry.isFile()) yield { filePath: join(path, entry.name) }
    else yield* walk(join(path, entry.name), false)
  }
}
