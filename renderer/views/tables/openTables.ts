// Spreadsheets among picked files: they are looked at in a window of their own, and the rest is imported as ever.

import { boardHead, isBoardHead } from '../../../shared/boardExport.ts'
import { limits } from '../../../shared/limits.ts'
import { fail, type Result } from '../../../shared/result.ts'
import { isTableName, type OpenedTable } from '../../../shared/tableMapping.ts'
import { call } from '../../api/call.ts'
import { readBase64 } from '../../api/readBase64.ts'
import { formatBytes } from '../../words/dates.ts'
import type { Picked, PickedFile } from '../import/pickedFiles.ts'

export async function partTables(picked: Picked): Promise<{ tables: PickedFile[]; rest: Picked }> {
  const { files, refused } = picked
  if (await isBoard(picked)) return { tables: [...files], rest: { files: [], refused } }
  return {
    tables: files.filter(({ path }) => isTableName(path)),
    rest: { files: files.filter(({ path }) => !isTableName(path)), refused },
  }
}

/** Whether the one file that was picked is a board. */
async function isBoard({ files, refused }: Picked): Promise<boolean> {
  const [only, ...more] = files
  if (only === undefined || more.length > 0 || refused.length > 0 || !/\.json$/i.test(only.path)) return false
  try {
    return isBoardHead(await only.file.slice(0, boardHead).text())
  } catch {
    // What cannot be read is said by the import.
    return false
  }
}

export async function openTable({ path, file }: PickedFile): Promise<Result<OpenedTable>> {
  if (file.size > limits.tableBytes) {
    return fail(
      'tooLarge',
      `${path} is larger than ${formatBytes(limits.tableBytes)}. Save the rows you need as a file of their own.`,
    )
  }
  try {
    return await call('tables.open', { fileName: path, base64: await readBase64(file) })
  } catch {
    return fail(
      'unavailable',
      `${path} could not be read. Check that it is still there and that you may read it.`,
    )
  }
}
