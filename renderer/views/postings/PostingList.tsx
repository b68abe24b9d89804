// The list of a view: as many rows as there are postings, of which only those in sight are drawn.
// The focus stays on the list as a whole and `aria-activedescendant` names the row, so that scrolling a row away
// never loses it. The row it stands on is `postingId` of the place; ticks are the selection.

import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { useKeptScroll } from '../../kept/keptScroll.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { navigate, usePlace } from '../../navigation.ts'
import { useRowsToDraw, useRowsWanted } from '../../paper.ts'
import { useRowHeights } from '../../preferences.ts'
import { ContextMenu } from '../../ui/Menu.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { toastRoom } from '../../ui/toasts.ts'
import { oneColumn, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useRemeasured } from '../../ui/useRemeasured.ts'
import { useSame } from '../../ui/useSame.ts'
import { EmptyList } from './EmptyList.tsx'
import { EndedLine } from './EndedLine.tsx'
import { ListHeader } from './ListHeader.tsx'
import { rowId } from './ListRow.tsx'
import { ListRows } from './ListRows.tsx'
import styles from './PostingList.module.css'
import { listInputOf, useFirstPage, useIdsBetween, usePagesInSight } from './postingPages.ts'
import { RowSkeleton } from './RowSkeleton.tsx'
import { createRowsInSight } from './rowsInSight.ts'
import { useListPosition } from './useListPosition.ts'
import { useRowControls } from './useRowControls.ts'

export function PostingList() {
  const place = usePlace()
  const { postingId } = place
  const { value: input, key: inputKey } = useSame(listInputOf(place))
  const firstPage = useFirstPage(input)
  const total = firstPage.total ?? 0
  const isOneColumn = useMediaQuery(oneColumn)
  const scrollerRef = useRef<HTMLDivElement>(null)
  const { row: rowHeight } = useRowHeights()
  const [rowsInSight] = useState(createRowsInSight)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeight,
    overscan: 5,
    rangeExtractor: useRowsToDraw(rowsInSight),
    paddingEnd: toastRoom,
    scrollPaddingEnd: toastRoom,
    initialRect: { width: 400, height: 700 },
  })
  useRemeasured(virtualizer, rowHeight)
  const items = virtualizer.getVirtualItems()
  const drawn = items.map(({ index }) => index)
  const [firstWanted, lastWanted] = useRowsWanted(drawn, total)
  const rowAt = usePagesInSight(input, firstWanted, lastWanted, firstPage.rows)
  const idsBetween = useIdsBetween(input)

  const position = useListPosition({
    input,
    inputKey,
    postingId,
    firstPage,
    items,
    rowAt,
    idsBetween,
    virtualizer,
  })
  const isDetailSeen = !isOneColumn || place.pane === 'detail'
  const { pointer, tickAll } = useRowControls({
    total: firstPage.total,
    count: total,
    drawn,
    position,
    rowAt,
    idsBetween,
    isCurrentSeen: !firstPage.isStale && !position.isSettling && (position.isSeen || isDetailSeen),
    scrollerRef,
    onOpen(row, index) {
      position.standAt(row.id, index)
      navigate({ postingId: row.id, pane: 'detail', from: null })
    },
  })

  // With room for both columns, something is always open.
  const firstId = firstPage.isStale ? undefined : firstPage.rows[0]?.id
  useEffect(() => {
    if (!isOneColumn && postingId === null && firstId !== undefined) {
      navigate({ postingId: firstId }, { replace: true })
    }
  }, [isOneColumn, postingId, firstId])

  // A new question starts at its top; a refreshed answer stays where it is scrolled to.
  useKeptScroll(scrollerRef, 'list', inputKey)

  return (
    <section aria-label="Postings" className={styles.list}>
      <ListHeader total={firstPage.total} onSelectAll={tickAll} />
      {firstPage.failure !== null && (
        <ReadFailure
          title="The list could not be read"
          error={firstPage.failure}
          onRetry={firstPage.refetch}
        />
      )}
      {firstPage.total === 0 && firstPage.failure === null && <EmptyList />}
      <ContextMenu entries={pointer.menuEntries} onOpenChange={pointer.onMenuOpenChange}>
        {/* biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be drawn as they scroll by */}
        <div
          ref={scrollerRef}
          id={focusTargets.list}
          data-paper
          role="grid"
          aria-label="Postings"
          aria-multiselectable="true"
          aria-rowcount={total}
          aria-busy={firstPage.isStale}
          aria-activedescendant={position.isSeen && postingId !== null ? rowId(postingId) : undefined}
          tabIndex={total === 0 ? -1 : 0}
          hidden={firstPage.total === 0 || firstPage.failure !== null}
          className={styles.scroller}
          onContextMenu={pointer.onContextMenu}
        >
          {firstPage.total === undefined && <RowSkeleton count={8} />}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are the list's, see commands.ts */}
          <div
            role="presentation"
            className={styles.rows}
            style={{ '--height': `${virtualizer.getTotalSize()}px` } as CSSProperties}
            onMouseDown={pointer.onMouseDown}
            onClick={pointer.onClick}
          >
            <ListRows items={items} rowAt={rowAt} currentId={postingId} menuId={pointer.menuId} />
          </div>
        </div>
      </ContextMenu>
      <EndedLine />
    </section>
  )
}
