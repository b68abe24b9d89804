// The postings of a view as a table: as many lines as there are, of which only those in sight are drawn. As in the
// list, the focus stays on the whole and `aria-activedescendant` names the cell; the row it stands on is `postingId`.

import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useMemo, useRef, useState } from 'react'
import type { TableSettings } from '../../../shared/layouts.ts'
import { useKeptScroll } from '../../keptScroll.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { tickWhenKnown } from '../../keyboard/tickWhenKnown.ts'
import { navigate, openPosting, usePlace } from '../../navigation.ts'
import { useRowsToDraw, useRowsWanted } from '../../paper.ts'
import { useRowHeights } from '../../preferences.ts'
import { useSelection } from '../../selection.ts'
import { ContextMenu } from '../../ui/Menu.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { toastRoom } from '../../ui/toasts.ts'
import { useRemeasured } from '../../useRemeasured.ts'
import { useSame } from '../../useSame.ts'
import { EmptyList } from '../postings/EmptyList.tsx'
import { EndedLine } from '../postings/EndedLine.tsx'
import { ListHeader } from '../postings/ListHeader.tsx'
import { listInputOf } from '../postings/postingPages.ts'
import { useRangeTicks } from '../postings/useRangeTicks.ts'
import { useRowKeys } from '../postings/useRowKeys.ts'
import { useRowPointer } from '../postings/useRowPointer.ts'
import { useTicksInList } from '../postings/useTicksInList.ts'
import { columnTracks } from './columnTracks.ts'
import { LinesInSight } from './LinesInSight.tsx'
import { TableHeader } from './TableHeader.tsx'
import { TableMenus } from './TableMenus.tsx'
import { cellId } from './TableRow.tsx'
import styles from './TableView.module.css'
import { type TableQuestion, useTableIds, useTableLines, useTableRows } from './tableData.ts'
import { useFolds } from './useFolds.ts'
import { useTableColumn } from './useTableColumn.ts'
import { useTableColumns } from './useTableColumns.tsx'
import { useTablePosition } from './useTablePosition.ts'
import { useTableSettings } from './useTableSettings.ts'

const headHeight = 32

export function TableView() {
  const place = usePlace()
  const { postingId } = place
  const [table, changeTable] = useTableSettings()
  const [widths, setWidths] = useState<TableSettings['columns'] | null>(null)
  const { columnOf, isThere } = useTableColumns()
  // A field may be gone, or not known yet.
  const columns = useMemo(
    () => (widths ?? table.columns).filter(({ id }) => isThere(id)),
    [widths, table.columns, isThere],
  )
  const { groupBy } = table
  const folds = useFolds(groupBy)

  const { value: input, key: inputKey } = useSame(listInputOf(place))
  const question = useMemo(
    (): TableQuestion => ({ input, groupBy, folded: folds.keys }),
    [input, groupBy, folds.keys],
  )
  const answer = useTableLines(question)
  const { lines } = answer
  const idsBetween = useTableIds(question)

  const selection = useSelection()

  const scrollerRef = useRef<HTMLDivElement>(null)
  const { tableRow: rowHeight } = useRowHeights()
  const virtualizer = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor: useRowsToDraw(),
    // The heads stand above the lines: by so much each is further down than the virtualizer knows.
    scrollPaddingEnd: headHeight + toastRoom,
    paddingEnd: toastRoom,
    initialRect: { width: 1000, height: 700 },
  })
  useRemeasured(virtualizer, rowHeight)
  useKeptScroll(scrollerRef, 'table', inputKey)
  const drawnLines = virtualizer.getVirtualItems().map((item) => ({ item, line: lines.lineAt(item.index) }))
  const drawn = drawnLines.flatMap(({ line }) => (line.kind === 'posting' ? [line.index] : []))
  const [firstWanted, lastWanted] = useRowsWanted(drawn, lines.postingCount)
  const rowAt = useTableRows(question, firstWanted, lastWanted)

  const position = useTablePosition({
    postingId,
    postingCount: lines.postingCount,
    isAnswered: answer.total !== undefined && !answer.isStale,
    drawn,
    rowAt,
    idsBetween,
    scrollTo: (index) => virtualizer.scrollToIndex(lines.lineOf(index), { align: 'auto' }),
  })
  const range = useRangeTicks(idsBetween)
  useTicksInList({ total: answer.total, count: lines.postingCount, idsBetween })
  const tickAll = () => tickWhenKnown(idsBetween(0, lines.postingCount - 1), selection.add)
  const { column, across } = useTableColumn(columns)
  useRowKeys({
    position,
    count: lines.postingCount,
    drawn,
    rowAt,
    range,
    tickAll,
    isCurrentSeen: !answer.isStale && (position.isSeen || place.pane === 'detail'),
    scroller: () => scrollerRef.current,
    across,
  })
  const pointer = useRowPointer({
    scrollerRef,
    rowAt,
    standing: position.index,
    idsBetween,
    range,
    onOpen(row, index) {
      position.standAt(row.id, index)
      navigate({ from: null }, { replace: true })
      openPosting(row.id, place.tab)
    },
  })

  const currentColumn = columns[column]
  const isHidden = answer.total === 0 || answer.failure !== null
  return (
    <section aria-label="Table" className={styles.view}>
      <ListHeader isWide total={answer.total} onSelectAll={tickAll}>
        <TableMenus
          table={table}
          onChange={changeTable}
          onFoldAll={(isFolded) => folds.fold(isFolded ? answer.groupKeys : [])}
        />
      </ListHeader>
      {answer.failure !== null && (
        <ReadFailure title="The table could not be read" error={answer.failure} onRetry={answer.refetch} />
      )}
      {answer.total === 0 && answer.failure === null && <EmptyList />}
      <div className={styles.frame} hidden={isHidden}>
        <ContextMenu entries={pointer.menuEntries} onOpenChange={pointer.onMenuOpenChange}>
          {/* biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be drawn as they scroll by */}
          <div
            ref={scrollerRef}
            id={focusTargets.list}
            data-paper="wide"
            role="grid"
            aria-label="Postings"
            aria-multiselectable="true"
            aria-rowcount={lines.count + 1}
            aria-colcount={columns.length + 1}
            aria-busy={answer.isStale}
            aria-activedescendant={
              position.isSeen && postingId !== null && currentColumn !== undefined
                ? cellId(postingId, currentColumn.id)
                : undefined
            }
            tabIndex={isHidden ? -1 : 0}
            hidden={isHidden}
            className={styles.scroller}
            style={columnTracks(columns, columnOf)}
            onContextMenu={pointer.onContextMenu}
          >
            <div role="presentation" className={styles.heads}>
              <TableHeader
                columns={columns}
                onResize={(next, isOver) => {
                  setWidths(isOver ? null : next)
                  if (isOver && next !== null) changeTable({ columns: next })
                }}
                onReorder={(next) => changeTable({ columns: next })}
              />
            </div>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are the table's, see commands.ts */}
            <div
              role="presentation"
              className={styles.rows}
              style={{ '--height': `${virtualizer.getTotalSize()}px` } as CSSProperties}
              onMouseDown={pointer.onMouseDown}
              onClick={pointer.onClick}
            >
              <LinesInSight
                lines={drawnLines}
                rowAt={rowAt}
                isByStage={groupBy === 'stage'}
                rowHeight={rowHeight}
                currentId={postingId}
                currentColumn={column}
                columns={columns}
                columnOf={columnOf}
                onFold={folds.toggle}
              />
            </div>
          </div>
        </ContextMenu>
        <div aria-hidden="true" className={styles.beyond} />
      </div>
      <EndedLine />
    </section>
  )
}
