import { memo, type ReactNode } from 'react'
import { useStages } from '../../api/stages.ts'
import { usePlace } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import { classNames } from '../../ui/classNames.ts'
import { numberText } from '../../words/countText.ts'
import { useSavedViews } from '../savedViews/savedViews.ts'
import { BulkBar } from './BulkBar.tsx'
import { FilterChips } from './FilterChips.tsx'
import { LayoutSwitch } from './LayoutSwitch.tsx'
import styles from './ListHeader.module.css'
import { ListSearch } from './ListSearch.tsx'
import { SaveSearchChip } from './SaveSearchChip.tsx'
import { SortMenu } from './SortMenu.tsx'
import { viewName } from './viewName.ts'

interface ListHeaderProps {
  /** Across the whole window, where search and filters stand side by side. */
  isWide?: boolean
  /** False where the order is given. */
  hasSort?: boolean
  /** Controls of one way of looking at the postings. */
  children?: ReactNode
  /** Undefined until it is known. */
  total: number | undefined
  onSelectAll: () => void
}

/** Drawn again when what it shows changes, and not while the list below scrolls. */
export const ListHeader = memo(function ListHeader({
  total,
  onSelectAll,
  isWide = false,
  hasSort = true,
  children,
}: ListHeaderProps) {
  const { view } = usePlace()
  const { ids: ticked } = useSelection()
  const { stageOf } = useStages()
  const savedViews = useSavedViews()
  return (
    <header className={classNames(styles.header, isWide && styles.wide)}>
      <div className={styles.top}>
        <h1 className={styles.title}>{viewName(view, stageOf, savedViews)}</h1>
        <span className={styles.count} role="status">
          {total === undefined ? '' : numberText(total)}
          <span className="visually-hidden"> {total === 1 ? 'posting' : 'postings'}</span>
        </span>
        <SaveSearchChip />
        {children}
        {hasSort && <SortMenu />}
        <LayoutSwitch />
      </div>
      <div className={styles.below}>
        <ListSearch />
        {ticked.size > 0 ? <BulkBar total={total ?? 0} onSelectAll={onSelectAll} /> : <FilterChips />}
      </div>
    </header>
  )
})
