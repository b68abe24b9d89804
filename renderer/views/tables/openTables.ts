// Spreadsheets among picked files: they are looked at in a window of their own, and the rest is imported as ever.

import { limits } from '../../../shared/limits.ts'
import { fail, type Result } from '../../../shared/result.ts'
import { isTableName, type OpenedTable } from '../../../shared/tableMapping.ts'
import { call } from '../../api/call.ts'
import { formatBytes } from '../../dates.ts'
import { readBase64 } from '../../readBase64.ts'
import type { Picked, PickedFile } from '../import/pickedFiles.ts'

export function partTables({ files, refused }: Picked): { tables: PickedFile[]; rest: Picked } {
  return {
    tables: files.filter(({ path }) => isTableName(path)),
    rest: { files: files.filter(({ path }) => !isTableName(path)), refused },
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
