import type { PostingRow } from '../../../shared/model.ts'
import { navigate } from '../../navigation.ts'
import type { IdsBetween } from './postingPages.ts'

interface Rows {
  rowAt: (index: number) => PostingRow | undefined
  idsBetween: IdsBetween
  standAt: (id: string, index: number) => void
}

/** So many may have left the list without its length having been told yet. */
const mostLeft = 300

/**
 * Goes to the posting at an index, at once where it is known and as soon as it is where it is not; to the last one where
 * the list has become shorter meanwhile.
 */
export function standOnRow(index: number, { rowAt, idsBetween, standAt }: Rows): void {
  const stand = (id: string | undefined) => {
    if (id === undefined) return
    standAt(id, index)
    navigate({ postingId: id, from: null }, { replace: true })
  }
  const row = rowAt(index)
  if (row !== undefined) stand(row.id)
  else void idAt(index, idsBetween).then(stand)
}

async function idAt(index: number, idsBetween: IdsBetween): Promise<string | undefined> {
  const [id] = await idsBetween(index, index)
  return id ?? (await idsBetween(Math.max(0, index - mostLeft), index)).at(-1)
}
