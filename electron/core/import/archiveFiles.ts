// The files of an archive as files of the import: each goes into the queue by itself, so that it has a line of its own
// in the report, a time limit of its own, and a source of its own. The archive is not kept: what it gave is.

import { limits } from '../../../shared/limits.ts'
import type { ArchiveRoom, ParsedArchive, ParseFile } from './parseTask.ts'

/** Between an archive and what is inside it. */
const inside = ' › '

/** What an archive gives to the import; `refused` are lines for the report. Takes from the room of its archive. */
export function filesOfArchive(
  file: ParseFile,
  { archive, listing }: ParsedArchive,
): { files: ParseFile[]; refused: { path: string; message: string }[] } {
  const outer = 'archive' in file.content ? file.content : null
  const room: ArchiveRoom = outer?.room ?? { files: limits.archiveFiles, bytes: limits.archiveBytes }
  const level = (outer?.level ?? 0) + 1
  const files: ParseFile[] = []
  let left = 0
  for (const entry of listing.entries) {
    if (room.files === 0 || room.bytes < entry.size) {
      left += 1
      continue
    }
    room.files -= 1
    room.bytes -= entry.size
    files.push({ path: file.path + inside + entry.name, content: { archive, entry, level, room } })
  }
  const refused = listing.refused.map(({ name, message }) => ({
    path: name === null ? file.path : file.path + inside + name,
    message,
  }))
  if (left > 0) refused.push({ path: file.path, message: leftText(left) })
  return { files, refused }
}

function leftText(count: number): string {
  const most = `${limits.archiveFiles} files and ${limits.archiveBytes / 1024 / 1024} MB`
  return `One archive may give ${most}, so ${count} more ${count === 1 ? 'was' : 'were'} left out. Unpack it and add the folder.`
}

/** The last name of a path, also of one inside an archive. */
export function fileNameOf(path: string): string {
  return path.split(/[\\/]| › /).at(-1) || path
}
