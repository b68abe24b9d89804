import type { VirtualItem } from '@tanstack/react-virtual'
import { useCallback } from 'react'
import type { PostingRow } from '../../../shared/model.ts'
import { useActions } from '../../actions/actions.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { useSearchPhrases } from '../../searchPhrases.ts'
import { useSelection } from '../../selection.ts'
import { ListRow } from './ListRow.tsx'

interface ListRowsProps {
  items: readonly VirtualItem[]
  rowAt: (index: number) => PostingRow | undefined
  /** The posting the list stands on. */
  currentId: string | null
  /** The one whose menu is open. */
  menuId: string | null
}

/** The rows in sight, those whose page is still on its way as well. */
export function ListRows({ items, rowAt, currentId, menuId }: ListRowsProps) {
  const moment = useNow()
  const phrases = useSearchPhrases()
  const { stageOf } = useStages()
  const selection = useSelection()
  const actions = useActions()
  const setBookmark = useCallback(
    (id: string, isBookmarked: boolean) => void actions.setBookmark([id], isBookmarked),
    [actions],
  )
  return items.map((item, slot) => {
    const row = rowAt(item.index)
    return (
      <ListRow
        // Rows on their way look alike: one that goes by serves for the next.
        key={row === undefined ? `slot ${slot}` : item.key}
        row={row}
        index={item.index}
        start={item.start}
        stage={row && stageOf(row.stageId)}
        moment={moment}
        phrases={phrases}
        isCurrent={row !== undefined && row.id === currentId}
        isTicked={row !== undefined && selection.ids.has(row.id)}
        isTicking={selection.ids.size > 0}
        isMenuOpen={row !== undefined && row.id === menuId}
        onTick={selection.toggle}
        onBookmark={setBookmark}
      />
    )
  })
}
