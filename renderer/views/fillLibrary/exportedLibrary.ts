// A file that holds a whole library, told apart from saved postings by how it begins.

import type { Picked } from '../import/pickedFiles.ts'

export interface ExportedLibrary {
  file: File
  /** An instant; null where it is not said. */
  exportedAt: string | null
}

/** Bytes in which everything stands that comes before the first row. */
const headBytes = 1_000

/** The library that was picked; null where anything else was. */
export async function findExportedLibrary({ files, refused }: Picked): Promise<ExportedLibrary | null> {
  const [only, ...more] = files
  if (only === undefined || more.length > 0 || refused.length > 0) return null
  try {
    const head = await only.file.slice(0, headBytes).text()
    if (!/^\{\s*"format": "roledex-library"/.test(head)) return null
    return { file: only.file, exportedAt: /"exportedAt": "([^"]+)"/.exec(head)?.[1] ?? null }
  } catch {
    // What cannot be read is said by the import.
    return null
  }
}
