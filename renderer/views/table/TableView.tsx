// The postings of a view as a table: as many lines as there are, of which only those in sight are drawn. As in the
// list, the focus stays on the whole and `aria-activedescendant` names the cell; the row it stands on is `postingId`.

import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type MouseEvent,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { TableSettings } from '../../../shared/layouts.ts'
import type { PostingRow } from '../../../shared/model.ts'
import { useNow } from '../../clock.ts'
import { useCommands } from '../../commands.ts'
import { focusTargets } from '../../focus.ts'
import { useKeptScroll } from '../../keptScroll.ts'
import { navigate, openPosting, usePlace } from '../../navigation.ts'
import { useRowHeights } from '../../preferences.ts'
import { useSearchPhrases } from '../../searchPhrases.ts'
import { useSelection } from '../../selection.ts'
import { useStages } from '../../stages.ts'
import { ContextMenu } from '../../ui/Menu.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { useRemeasured } from '../../useRemeasured.ts'
import { useSame } from '../../useSame.ts'
import { EmptyList } from '../postings/EmptyList.tsx'
import { EndedLine } from '../postings/EndedLine.tsx'
import { ListHeader } from '../postings/ListHeader.tsx'
import { rowLabel } from '../postings/PostingRow.tsx'
import { listInputOf } from '../postings/postingPages.ts'
import { useRowMenu } from '../postings/rowMenu.tsx'
import { GroupLine } from './GroupLine.tsx'
import { TableHeader } from './TableHeader.tsx'
import { TableMenus } from './TableMenus.tsx'
import { cellId, TableRow } from './TableRow.tsx'
import styles from './TableView.module.css'
import { type TableQuestion, useTableIds, useTableLines, useTableRows } from './tableData.ts'
import type { TableLines } from './tableLines.ts'
import { useTableColumns } from './useTableColumns.tsx'
import { useTableSettings } from './useTableSettings.ts'

const headHeight = 32
const noFolds: readonly string[] = []

export function TableView() {
  const place = usePlace()
  const { postingId } = place
  const [table, changeTable] = useTableSettings()
  const [widths, setWidths] = useState<TableSettings['columns'] | null>(null)
  const { columnOf, isThere } = useTableColumns()
  // A field may be gone, or not known yet.
  const columns = (widths ?? table.columns).filter(({ id }) => isThere(id))
  const [folds, setFolds] = useState({ groupBy: table.groupBy, keys: noFolds })
  const folded = folds.groupBy === table.groupBy ? folds.keys : noFolds

  const { value: input, key: inputKey } = useSame(listInputOf(place))
  const question = useMemo(
    (): TableQuestion => ({ input, groupBy: table.groupBy, folded }),
    [input, table.groupBy, folded],
  )
  const answer = useTableLines(question)
  const { lines } = answer

  const moment = useNow()
  const phrases = useSearchPhrases()
  const { stageOf } = useStages()
  const selection = useSelection()
  const { listRef } = useCommands()
  const idsBetween = useTableIds(question)

  const scrollerRef = useRef<HTMLDivElement>(null)
  const { tableRow: rowHeight } = useRowHeights()
  const virtualizer = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The heads lie over the first line.
    scrollPaddingStart: headHeight,
    initialRect: { width: 1000, height: 700 },
  })
  useRemeasured(virtualizer, rowHeight)
  useKeptScroll(scrollerRef, 'table', inputKey)
  const items = virtualizer.getVirtualItems()
  const drawn = items.map((item) => ({ item, line: lines.lineAt(item.index) }))
  const places = drawn.flatMap(({ line }) => (line.kind === 'posting' ? [line.index] : []))
  const rowAt = useTableRows(question, places[0] ?? 0, places.at(-1) ?? -1)

  const { standing, setStanding } = useStanding(places, rowAt, postingId)
  const foundAt = places.find((index) => rowAt(index)?.id === postingId) ?? null
  const [column, setColumn] = useState(0)
  const currentColumn = columns[Math.min(column, columns.length - 1)]

  function standOn(index: number) {
    const stand = (id: string | undefined) => {
      if (id === undefined) return
      setStanding({ id, index })
      navigate({ postingId: id, from: null }, { replace: true })
    }
    const row = rowAt(index)
    if (row !== undefined) stand(row.id)
    else void idsBetween(index, index).then(([id]) => stand(id))
    virtualizer.scrollToIndex(lines.lineOf(index), { align: 'auto' })
    const { activeElement } = document
    if (activeElement === document.body || activeElement === null)
      scrollerRef.current?.focus({ preventScroll: true })
  }

  const last = lines.postingCount - 1
  const indexAfter = (step: number) =>
    standing.index < 0 ? (step > 0 ? 0 : last) : Math.min(last, Math.max(0, standing.index + step))
  const tickAll = () => void idsBetween(0, last).then(selection.add)
  useImperativeHandle(listRef, () => ({
    move(step) {
      if (last >= 0) standOn(indexAfter(step))
    },
    goTo(end) {
      if (last >= 0) standOn(end === 'first' ? 0 : last)
    },
    extend(step) {
      if (last < 0) return
      const [from, to] = [Math.max(0, standing.index), indexAfter(step)]
      standOn(to)
      void idsBetween(from, to).then(selection.add)
    },
    tickAll,
    isCurrentSeen: () => !answer.isStale && (foundAt !== null || place.pane === 'detail'),
    stepOff(ids) {
      if (postingId === null || !ids.includes(postingId)) return
      const stays = (index: number) => {
        const row = rowAt(index)
        return row !== undefined && !ids.includes(row.id)
      }
      const next =
        places.find((index) => index > standing.index && stays(index)) ??
        places.findLast((index) => index < standing.index && stays(index))
      navigate(
        { postingId: next === undefined ? null : (rowAt(next)?.id ?? null), pane: 'list' },
        { replace: true },
      )
    },
    across(step) {
      const next = Math.min(columns.length - 1, Math.max(0, Math.min(column, columns.length - 1) + step))
      setColumn(next)
      const id = columns[next]?.id
      if (id === undefined || postingId === null) return
      document.getElementById(cellId(postingId, id))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
  }))

  // A posting that was chosen elsewhere is gone to.
  const reveal = useEffectEvent(async (id: string, isOver: () => boolean) => {
    const index = foundAt ?? (await placeOf(idsBetween, lines.postingCount, id))
    if (isOver() || index === null) return
    setStanding({ id, index })
    virtualizer.scrollToIndex(lines.lineOf(index), { align: 'auto' })
  })
  const isAnswered = answer.total !== undefined && !answer.isStale
  useEffect(() => {
    if (!isAnswered || postingId === null || standing.id === postingId) return
    let isOver = false
    void reveal(postingId, () => isOver)
    return () => {
      isOver = true
    }
  }, [isAnswered, postingId, standing.id])

  const anchorRef = useRef(-1)
  function onRowClick(event: MouseEvent, row: PostingRow, index: number) {
    if (event.shiftKey && anchorRef.current >= 0) {
      void idsBetween(anchorRef.current, index).then(selection.add)
      return
    }
    anchorRef.current = index
    if (event.metaKey || event.ctrlKey || event.shiftKey) selection.toggle(row.id)
    else {
      setStanding({ id: row.id, index })
      navigate({ from: null }, { replace: true })
      openPosting(row.id, place.tab)
    }
  }

  const rowMenu = useRowMenu()
  const [menuRow, setMenuRow] = useState<PostingRow | null>(null)
  function onContextMenu(event: MouseEvent) {
    const element = (event.target as Element).closest<HTMLElement>('[data-index]')
    const row = rowAt(element === null ? standing.index : Number(element.dataset.index)) ?? null
    if (row === null) event.preventDefault()
    setMenuRow(row)
  }

  function toggleFold(key: string) {
    const keys = folded.includes(key) ? folded.filter((other) => other !== key) : [...folded, key]
    setFolds({ groupBy: table.groupBy, keys })
  }

  const isHidden = answer.total === 0 || answer.failure !== null
  const template = `36px ${columns.map(({ width }) => `${width}px`).join(' ')} minmax(0, 1fr)`
  return (
    <section aria-label="Table" className={styles.view}>
      <ListHeader isWide total={answer.total} onSelectAll={tickAll}>
        <TableMenus
          table={table}
          onChange={changeTable}
          onFoldAll={(isFolded) =>
            setFolds({ groupBy: table.groupBy, keys: isFolded ? answer.groupKeys : noFolds })
          }
        />
      </ListHeader>
      {answer.failure !== null && (
        <ReadFailure title="The table could not be read" error={answer.failure} onRetry={answer.refetch} />
      )}
      {answer.total === 0 && answer.failure === null && <EmptyList />}
      <ContextMenu entries={menuRow === null ? [] : rowMenu(menuRow)}>
        {/* biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be drawn as they scroll by */}
        <div
          ref={scrollerRef}
          id={focusTargets.list}
          role="grid"
          aria-label="Postings"
          aria-multiselectable="true"
          aria-rowcount={lines.count + 1}
          aria-colcount={columns.length + 1}
          aria-busy={answer.isStale}
          aria-activedescendant={
            foundAt === null || postingId === null || currentColumn === undefined
              ? undefined
              : cellId(postingId, currentColumn.id)
          }
          tabIndex={isHidden ? -1 : 0}
          hidden={isHidden}
          className={styles.scroller}
          style={{ '--columns': template } as CSSProperties}
          onContextMenu={onContextMenu}
        >
          <div role="presentation" className={styles.heads}>
            <TableHeader
              columns={columns}
              onResize={(next, isOver) => {
                setWidths(isOver ? null : next)
                if (isOver) changeTable({ columns: next })
              }}
              onReorder={(next) => changeTable({ columns: next })}
            />
          </div>
          <div role="presentation" className={styles.rows} style={{ blockSize: virtualizer.getTotalSize() }}>
            {drawn.map(({ item, line }) => {
              const style = { transform: `translateY(${item.start}px)`, blockSize: rowHeight }
              if (line.kind === 'group') {
                return (
                  <GroupLine
                    key={`group ${line.group.key}`}
                    group={line.group}
                    stage={table.groupBy === 'stage' ? stageOf(line.group.key) : undefined}
                    isFolded={line.isFolded}
                    rowIndex={item.index + 2}
                    columnCount={columns.length + 1}
                    style={style}
                    onToggle={() => toggleFold(line.group.key)}
                  />
                )
              }
              const row = rowAt(line.index)
              const isCurrent = row !== undefined && row.id === postingId
              return (
                // biome-ignore lint/a11y/useSemanticElements: as above
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the table's, see commands.ts
                <div
                  key={item.key}
                  role="row"
                  tabIndex={-1}
                  data-index={line.index}
                  aria-rowindex={item.index + 2}
                  aria-selected={row !== undefined && (isCurrent || selection.ids.has(row.id))}
                  aria-current={isCurrent ? 'true' : undefined}
                  aria-label={row && rowLabel(row, stageOf(row.stageId), moment)}
                  className={styles.row}
                  style={style}
                  onMouseDown={(event) => {
                    // The focus belongs to the table, not to a row that may scroll away.
                    if (event.button !== 0 || (event.target as Element).closest('button')) return
                    event.preventDefault()
                    scrollerRef.current?.focus({ preventScroll: true })
                  }}
                  onClick={(event) => row && onRowClick(event, row, line.index)}
                >
                  {row === undefined ? (
                    // biome-ignore lint/a11y/useSemanticElements: as above
                    <div role="gridcell" tabIndex={-1} className={styles.coming} />
                  ) : (
                    <TableRow
                      row={row}
                      stage={stageOf(row.stageId)}
                      moment={moment}
                      phrases={phrases}
                      columns={columns}
                      columnOf={columnOf}
                      isCurrent={isCurrent}
                      isTicked={selection.ids.has(row.id)}
                      currentColumn={isCurrent ? Math.min(column, columns.length - 1) : null}
                      onTick={selection.toggle}
                    />
                  )}
                </div>
              )
            })}
          </div>
        </div>
      </ContextMenu>
      <EndedLine />
    </section>
  )
}

/** Where the table stands: a posting that has left it keeps its place, so that the next key goes on from there. */
function useStanding(
  places: readonly number[],
  rowAt: (index: number) => PostingRow | undefined,
  postingId: string | null,
) {
  const [standing, setStanding] = useState({ id: null as string | null, index: -1 })
  const found = postingId === null ? undefined : places.find((index) => rowAt(index)?.id === postingId)
  if (found !== undefined && (standing.id !== postingId || standing.index !== found)) {
    setStanding({ id: postingId, index: found })
  }
  return { standing, setStanding }
}

/** Where a posting stands among those not folded away; null where it does not. */
async function placeOf(
  idsBetween: (from: number, to: number) => Promise<string[]>,
  count: TableLines['postingCount'],
  id: string,
): Promise<number | null> {
  const ids = count === 0 ? [] : await idsBetween(0, count - 1)
  const index = ids.indexOf(id)
  return index < 0 ? null : index
}
