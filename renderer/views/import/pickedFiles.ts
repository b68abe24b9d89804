// Files a person chose, dropped or pasted, as one flat list: folders are walked here, because a page may not be
// given paths. A path is for the report only and starts at what was dropped.

import { isBelowLeftOut, isLeftOut } from '../../../shared/savedFiles.ts'

export interface PickedFile {
  path: string
  file: File
}

/** A path that could not be walked or opened, and why, in a sentence. */
interface UnreadablePath {
  path: string
  message: string
}

export interface Picked {
  files: PickedFile[]
  refused: UnreadablePath[]
}

/** Files of `<input type="file">`; of a chosen folder only what may be a saved posting. */
export function pickFromInput(list: Iterable<File>): Picked {
  const files = Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file }))
  const paths = new Set(files.map(({ path }) => path))
  return {
    // The first name is what was chosen: the folder, or the file itself.
    files: files
      .filter(({ path }) => !isBelowLeftOut(path, paths, 1))
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
    refused: [],
  }
}

/**
 * What a drop or a paste holds. The transfer is empty once its event is over, so this must be called in the event:
 * the entries are taken at once, and only walking them takes time.
 */
export function pickFromTransfer(transfer: DataTransfer): Promise<Picked> {
  const roots = Array.from(transfer.items)
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }))
  return walkAll(roots)
}

async function walkAll(roots: { entry: FileSystemEntry | null; file: File | null }[]): Promise<Picked> {
  const picked: Picked = { files: [], refused: [] }
  for (const { entry, file } of roots) {
    if (entry !== null) await walk(entry, picked)
    else if (file !== null) picked.files.push({ path: file.name, file })
  }
  return picked
}

async function walk(entry: FileSystemEntry, picked: Picked): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '')
  try {
    if (isFile(entry)) {
      picked.files.push({ path, file: await new Promise<File>((done, fail) => entry.file(done, fail)) })
      return
    }
    if (!isFolder(entry)) return
    const below = (await readFolder(entry)).sort((one, other) => (one.name < other.name ? -1 : 1))
    const siblings = new Set(below.map(({ name }) => name))
    for (const child of below) {
      if (!isLeftOut(child.name, child.isDirectory, siblings)) await walk(child, picked)
    }
  } catch {
    picked.refused.push({
      path,
      message: entry.isDirectory
        ? 'This folder could not be opened. Check that you may read it, then import it again.'
        : 'This file could not be opened. Check that it is still there and that you may read it.',
    })
  }
}

/** A folder gives its entries in portions; an empty one is the last. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (portion.length === 0) return entries
    entries.push(...portion)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
