// Everything that happened in the search, the latest first, by day. A line opens the timeline of its posting, where it
// can be put right. Arrows and J K move along the lines.

import { useVirtualizer } from '@tanstack/react-virtual'
import { History } from 'lucide-react'
import { type CSSProperties, useImperativeHandle, useRef, useState } from 'react'
import { useNow } from '../../clock.ts'
import { useCommands } from '../../commands.ts'
import { useKeptScroll } from '../../kept/keptScroll.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { useRowWalk } from '../../keyboard/rowWalk.ts'
import { openPosting } from '../../navigation.ts'
import { useIsOnPaper, useRowsToDraw } from '../../paper.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { formatInstantDay } from '../../words/dates.ts'
import { SideChoice } from '../events/SideChoice.tsx'
import { RowSkeleton } from '../postings/RowSkeleton.tsx'
import { InsightsHeader } from './InsightsHeader.tsx'
import { SearchEvent, subjectId } from './SearchEvent.tsx'
import styles from './TimelineView.module.css'
import { type TimelineSide, useTimeline } from './timelinePages.ts'

/** About what a line takes; each is measured once it is drawn. */
const lineHeight = 50

export function TimelineView() {
  const [side, setSide] = useState<TimelineSide>('all')
  return (
    <div className={styles.view}>
      <InsightsHeader page="timeline">
        <SideChoice side={side} onChange={setSide} />
      </InsightsHeader>
      <main className={styles.main}>
        <Lines key={side} side={side} />
      </main>
    </div>
  )
}

function Lines({ side }: { side: TimelineSide }) {
  const { zone } = useNow()
  const { listRef } = useCommands()
  const scrollerRef = useRef<HTMLDivElement>(null)
  const [inSight, setInSight] = useState({ first: 0, last: 0 })
  const { total, failure, refetch, lineAt } = useTimeline(side, inSight.first, inSight.last)
  const count = total ?? 0
  const isOnPaper = useIsOnPaper()
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => lineHeight,
    overscan: 6,
    rangeExtractor: useRowsToDraw(),
    initialRect: { width: 900, height: 700 },
  })
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  if (first !== inSight.first || last !== inSight.last) setInSight({ first, last })
  useKeptScroll(scrollerRef, 'timeline', side)

  const { standing, setStanding, stand, move, walk, standings } = useRowWalk({
    count,
    scrollerRef,
    elementId: (index) => {
      const line = lineAt(index)
      return line && subjectId(line.event.id)
    },
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  })
  useImperativeHandle(listRef, () => ({
    move,
    goTo: (end) => stand(end === 'first' ? 0 : count - 1),
    extend: () => {},
    tickAll: () => {},
    isCurrentSeen: () => false,
    rowKeys: [{ title: 'Open the posting', keys: ['Enter'] }],
    stepOff: () => {},
    ...standings,
  }))

  if (failure !== null) {
    return <ReadFailure title="The timeline could not be read" error={failure} onRetry={refetch} />
  }
  if (total === undefined) return <RowSkeleton count={8} />
  if (total === 0) {
    return (
      <EmptyState icon={<History size={26} strokeWidth={1.5} />} title="Nothing has happened yet">
        Imports, moves, notes and interviews stand here, the latest first.
      </EmptyState>
    )
  }
  const dayAt = (index: number) => {
    const at = lineAt(index)?.event.at
    return at === undefined ? undefined : formatInstantDay(at, zone)
  }
  return (
    <div ref={scrollerRef} data-paper className={styles.scroller}>
      <ol
        id={focusTargets.list}
        tabIndex={-1}
        aria-label="What happened"
        className={styles.lines}
        style={{ '--height': `${virtualizer.getTotalSize()}px` } as CSSProperties}
        onKeyDown={walk}
      >
        {items.map((item) => {
          const line = lineAt(item.index)
          const day = dayAt(item.index)
          const isNewDay = item.index === 0 || dayAt(item.index - 1) !== day
          return (
            <li
              key={item.key}
              // One that is on its way would be measured as nothing, and the end would draw near. On paper no height is wanted.
              ref={line === undefined || isOnPaper ? undefined : virtualizer.measureElement}
              data-index={item.index}
              aria-posinset={item.index + 1}
              aria-setsize={count}
              className={styles.line}
              style={{ '--start': `${item.start}px` } as CSSProperties}
            >
              {isNewDay && day !== undefined && <h2 className={styles.day}>{day}</h2>}
              {line !== undefined && (
                <SearchEvent
                  line={line}
                  isStanding={item.index === standing}
                  onStand={() => setStanding(item.index)}
                  onOpen={() => openPosting(line.event.postingId, 'timeline')}
                />
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
