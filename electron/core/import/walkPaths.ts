// The files below the paths a person named, without following a link to a folder, without hidden files and
// without the pictures and scripts that browsers save beside a page.

import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isLeftOut, type Names } from '../../../shared/savedFiles.ts'
import { unreadableText } from './fileFaults.ts'

/** A file to read, or a path that cannot be walked and why. */
type WalkedPath = { filePath: string } | { path: string; message: string }

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
  let folder: Folder
  try {
    folder = await readFolder(path)
  } catch (error) {
    yield { path, message: `This folder could not be read. ${unreadableText(error)}` }
    return
  }
  for (const name of folder.names) {
    const isSubfolder = folder.folders.has(name)
    if (isLeftOut(name, isSubfolder, folder)) continue
    // What plainly is a file need not be asked again: there are thousands.
    if (isSubfolder || folder.links.has(name)) yield* walk(join(path, name), false)
    else yield { filePath: join(path, name) }
  }
}

/** What lies in a folder, in order; only names, for they are kept until the last of them is read. */
interface Folder extends Names {
  names: readonly string[]
  folders: ReadonlySet<string>
  /** Neither plainly a file nor a folder. */
  links: ReadonlySet<string>
}

async function readFolder(path: string): Promise<Folder> {
  const entries = await readdir(path, { withFileTypes: true })
  const names = entries.map(({ name }) => name).sort()
  const folders = new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name))
  const links = new Set(
    entries.filter((entry) => !entry.isDirectory() && !entry.isFile()).map(({ name }) => name),
  )
  let known: ReadonlySet<string> | null = null
  return {
    names,
    folders,
    links,
    // Asked for the few folders only that are called like what a browser saves beside a page.
    has: (name) => {
      known ??= new Set(names)
      return known.has(name)
    },
  }
}
