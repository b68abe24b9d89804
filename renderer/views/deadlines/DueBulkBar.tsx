import { handFocusToList } from '../../keyboard/focus.ts'
import { useSelection } from '../../selection.ts'
import { BulkBar } from '../postings/BulkBar.tsx'
import styles from './Agenda.module.css'
import type { AgendaEntry } from './agendaGroups.ts'

interface DueBulkBarProps {
  shown: readonly AgendaEntry[]
  onSelectAll: () => void
}

/** Below the lines of what is due, while postings of them are ticked. */
export function DueBulkBar({ shown, onSelectAll }: DueBulkBarProps) {
  const { ids } = useSelection()
  if (ids.size === 0) return null
  return (
    <div ref={handFocusToList} className={styles.bulk}>
      <BulkBar total={new Set(shown.map((entry) => entry.item.postingId)).size} onSelectAll={onSelectAll} />
    </div>
  )
}
