import type { PostingRow } from '../../../shared/model.ts'
import { navigate } from '../../navigation.ts'
import type { IdsBetween } from './postingPages.ts'

interface Rows {
  rowAt: (index: number) => PostingRow | undefined
  idsBetween: IdsBetween
  standAt: (id: string, index: number) => void
}

/** Goes to the posting at an index, at once where it is known and as soon as it is where it is not. */
export function standOnRow(index: number, { rowAt, idsBetween, standAt }: Rows): void {
  const stand = (id: string | undefined) => {
    if (id === undefined) return
    standAt(id, index)
    navigate({ postingId: id, from: null }, { replace: true })
  }
  const row = rowAt(index)
  if (row !== undefined) stand(row.id)
  else void idsBetween(index, index).then(([id]) => stand(id))
}
