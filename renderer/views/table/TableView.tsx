// The postings of a view as a table: as many lines as there are, of which only those in sight are drawn. As in the
// list, the focus stays on the whole and `aria-activedescendant` names the cell; the row it stands on is `postingId`.

import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useMemo, useRef } from 'react'
import { useKeptScroll } from '../../kept/keptScroll.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { navigate, openPosting, usePlace } from '../../navigation.ts'
import { useRowsToDraw, useRowsWanted } from '../../paper.ts'
import { useRowHeights } from '../../preferences.ts'
import { ContextMenu } from '../../ui/Menu.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { toastRoom } from '../../ui/toasts.ts'
import { useRemeasured } from '../../ui/useRemeasured.ts'
import { useSame } from '../../ui/useSame.ts'
import { EmptyList } from '../postings/EmptyList.tsx'
import { EndedLine } from '../postings/EndedLine.tsx'
import { ListHeader } from '../postings/ListHeader.tsx'
import { listInputOf } from '../postings/postingPages.ts'
import { useRowControls } from '../postings/useRowControls.ts'
import { columnTracks } from './columnTracks.ts'
import { LinesInSight } from './LinesInSight.tsx'
import { TableHeader } from './TableHeader.tsx'
import { TableMenus } from './TableMenus.tsx'
import { cellId } from './TableRow.tsx'
import styles from './TableView.module.css'
import { type TableQuestion, useTableIds, useTableLines, useTableRows } from './tableData.ts'
import { useFolds } from './useFolds.ts'
import { useShownColumns } from './useShownColumns.ts'
import { useTableColumn } from './useTableColumn.ts'
import { useTablePosition } from './useTablePosition.ts'
import { useTableSettings } from './useTableSettings.ts'

const headHeight = 32

export function TableView() {
  const place = usePlace()
  const { postingId } = place
  const [table, changeTable] = useTableSettings()
  const { columns, columnOf, onResize, onReorder } = useShownColumns(table, changeTable)
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
  const { column, across } = useTableColumn(columns)
  const { pointer, tickAll } = useRowControls({
    total: answer.total,
    count: lines.postingCount,
    drawn,
    position,
    rowAt,
    idsBetween,
    isCurrentSeen: !answer.isStale && (position.isSeen || place.pane === 'detail'),
    scrollerRef,
    across,
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
              <TableHeader columns={columns} onResize={onResize} onReorder={onReorder} />
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
