// The lines of the bin, of which only those in sight are drawn. Arrows and J K move, X or Space ticks, Shift extends,
// Enter restores, Delete erases.

import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
} from 'react'
import type { BinEntry } from '../../../shared/methods/binMethods.ts'
import { useActions } from '../../actions/actions.ts'
import { useCommands } from '../../commands.ts'
import { openDialog } from '../../dialogs.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { useRowWalk } from '../../keyboard/rowWalk.ts'
import { useRowsToDraw } from '../../paper.ts'
import { useRowHeights } from '../../preferences.ts'
import { useRemeasured } from '../../ui/useRemeasured.ts'
import { BinRow, rowIdOf } from './BinRow.tsx'
import styles from './BinView.module.css'
import { useBinTicks } from './useBinTicks.ts'

interface BinListProps {
  entries: readonly BinEntry[]
  ticked: ReadonlySet<string>
  onTick: (ids: ReadonlySet<string>) => void
}

const rowKeys = [
  { title: 'Select', keys: ['x'] },
  { title: 'Select down to the next', keys: ['shift+ArrowDown'] },
  { title: 'Select up to the previous', keys: ['shift+ArrowUp'] },
  { title: 'Select all', keys: ['mod+a'] },
  { title: 'Restore', keys: ['Enter'] },
  { title: 'Erase for good', keys: ['Delete'] },
]

export function BinList({ entries, ticked, onTick }: BinListProps) {
  const { listRef } = useCommands()
  const actions = useActions()
  const scrollerRef = useRef<HTMLDivElement>(null)
  const { row: rowHeight } = useRowHeights()
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 8,
    rangeExtractor: useRowsToDraw(),
    initialRect: { width: 900, height: 700 },
  })
  useRemeasured(virtualizer, rowHeight)

  const { standing, setStanding, focusRow, stand, move, walk, standings } = useRowWalk({
    count: entries.length,
    scrollerRef,
    elementId: (index) => rowIdOf(entries[index]?.id ?? ''),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  })

  // The row that had the focus has left the bin: the one in its place takes it.
  const isLeavingRef = useRef(false)
  const focusNext = useEffectEvent(() => {
    if (isLeavingRef.current) focusRow(standing)
    isLeavingRef.current = false
  })
  useEffect(() => focusNext(), [entries])
  function restore(ids: string[]) {
    isLeavingRef.current = true
    void actions.restore(ids)
  }
  function erase(postingIds: string[]) {
    isLeavingRef.current = true
    openDialog({ kind: 'erase', postingIds })
  }

  const ticks = useBinTicks(entries, ticked, onTick)
  /** What is extended from then on begins where it leads. */
  function moveOn(step: number) {
    ticks.end()
    move(step)
  }
  function extend(step: number) {
    const next = Math.min(entries.length - 1, Math.max(0, standing + step))
    ticks.extend(standing, next)
    stand(next)
  }
  // There is no single posting here for keys of postings to act on.
  useImperativeHandle(listRef, () => ({
    move: moveOn,
    goTo: (end) => stand(end === 'first' ? 0 : entries.length - 1),
    extend,
    tickAll: ticks.all,
    isCurrentSeen: () => false,
    rowKeys,
    stepOff: () => {},
    ...standings,
  }))

  function onKeyDown(event: KeyboardEvent) {
    const id = entries[standing]?.id
    if (event.defaultPrevented || id === undefined || event.target instanceof HTMLButtonElement) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const postingIds = ticked.size > 0 ? [...ticked] : [id]
    if (step !== undefined && event.shiftKey) extend(step)
    else if (step !== undefined) moveOn(step)
    else if (walk(event)) return
    else if (event.key === 'x' || event.key === ' ') ticks.toggle(id)
    else if (event.key === 'Enter') restore(postingIds)
    else if (event.key === 'Delete') erase(postingIds)
    else if (event.key === 'Escape' && ticked.size > 0) ticks.none()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div ref={scrollerRef} data-paper className={styles.scroller}>
      <ul
        id={focusTargets.list}
        aria-label="Deleted postings"
        tabIndex={-1}
        className={styles.rows}
        style={{ '--height': `${virtualizer.getTotalSize()}px` } as CSSProperties}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.target === event.currentTarget) focusRow(standing)
        }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const entry = entries[item.index]
          if (entry === undefined) return null
          return (
            <BinRow
              key={item.key}
              entry={entry}
              index={item.index}
              count={entries.length}
              top={item.start}
              isTicked={ticked.has(entry.id)}
              isStanding={item.index === standing}
              onStand={() => setStanding(item.index)}
              onTick={(isRange) =>
                isRange ? ticks.extend(standing, item.index) : ticks.toggleAt(item.index)
              }
              onRestore={() => restore([entry.id])}
              onErase={() => erase([entry.id])}
            />
          )
        })}
      </ul>
    </div>
  )
}
