// Groups of lines that fold, of which only those in sight are drawn: an import may have thousands.

import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { FoldSign } from '../../ui/FoldSign.tsx'
import { numberText } from '../../words/countText.ts'
import styles from './FoldedGroups.module.css'

export interface LineGroup<T> {
  id: string
  name: string
  count: number
  lines: readonly T[]
  isFoldedAtFirst: boolean
}

type Line<T> =
  | { kind: 'group'; key: string; group: LineGroup<T>; isOpen: boolean }
  | { kind: 'line'; key: string; line: T }

interface FoldedGroupsProps<T> {
  groups: readonly LineGroup<T>[]
  /** One line; keep the state of a line elsewhere, because one that scrolls out of sight is no longer drawn. */
  children: (line: T) => ReactNode
}

export function FoldedGroups<T>({ groups, children }: FoldedGroupsProps<T>) {
  /** Those that are no longer as they were at first. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const lines = useMemo(() => linesOf(groups, turned), [groups, turned])
  const scrollerRef = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? 36 : 51),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 10,
    initialRect: { width: 800, height: 500 },
  })

  function turn(id: string) {
    const next = new Set(turned)
    if (!next.delete(id)) next.add(id)
    setTurned(next)
  }

  return (
    <div ref={scrollerRef} className={styles.scroller}>
      <div className={styles.lines} style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const line = lines[item.index]
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.line}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {line?.kind === 'group' && (
                <GroupHead group={line.group} isOpen={line.isOpen} onTurn={() => turn(line.group.id)} />
              )}
              {line?.kind === 'line' && children(line.line)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface GroupHeadProps {
  group: Pick<LineGroup<unknown>, 'name' | 'count'>
  isOpen: boolean
  onTurn: () => void
}

function GroupHead({ group, isOpen, onTurn }: GroupHeadProps) {
  return (
    <h3 className={styles.group}>
      <button type="button" aria-expanded={isOpen} className={styles.fold} onClick={onTurn}>
        <FoldSign isOpen={isOpen} />
        {group.name}
        <span className={styles.count}>{numberText(group.count)}</span>
      </button>
    </h3>
  )
}

function linesOf<T>(groups: readonly LineGroup<T>[], turned: ReadonlySet<string>): Line<T>[] {
  return groups.flatMap((group): Line<T>[] => {
    const { id, lines, isFoldedAtFirst } = group
    const isOpen = isFoldedAtFirst === turned.has(id)
    const shown = isOpen ? lines : []
    return [
      { kind: 'group', key: id, group, isOpen },
      ...shown.map((line, index): Line<T> => ({ kind: 'line', key: `${id} ${index}`, line })),
    ]
  })
}
