// The files below the paths a person named, without following a link to a folder, without hidden files and
// without the pictures and scripts that browsers save beside a page.

import { lstat, opendir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { unreadableText } from './fileFaults.ts'

/** A file to read, or a path that cannot be walked and why. */
export type WalkedPath = { filePath: string } | { path: string; message: string }

/** Assets of a page saved as "Webpage, Complete": `Name_files/`, also as other languages' browsers call it. */
const assetFolder = /(_files|-Dateien|_fichiers|_archivos|_bestanden|_file|_arquivos)$/i
const ignoredName = /^(\.|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i

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
  const names: string[] = []
  try {
    for await (const entry of await opendir(path)) names.push(entry.name)
  } catch (error) {
    yield { path, message: `This folder could not be read. ${unreadableText(error)}` }
    return
  }
  for (const name of names.sort()) {
    if (ignoredName.test(name) || assetFolder.test(basename(name))) continue
    yield* walk(join(path, name), false)
  }
}
