// The list of a view: as many rows as there are postings, of which only those in sight are drawn.
// The focus stays on the list as a whole and `aria-activedescendant` names the row, so that scrolling a row away
// never loses it. The row it stands on is `postingId` of the place; ticks are the selection.

import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type MouseEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { PostingRow as Row } from '../../../shared/model.ts'
import { useActions } from '../../actions.ts'
import { useNow } from '../../clock.ts'
import { useCommands } from '../../commands.ts'
import { focusTargets } from '../../focus.ts'
import { useKeptScroll } from '../../keptScroll.ts'
import { navigate, usePlace } from '../../navigation.ts'
import { useRowHeights } from '../../preferences.ts'
import { useSearchPhrases } from '../../searchPhrases.ts'
import { useSelection } from '../../selection.ts'
import { useStages } from '../../stages.ts'
import { ContextMenu } from '../../ui/Menu.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { oneColumn, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useRemeasured } from '../../useRemeasured.ts'
import { useSame } from '../../useSame.ts'
import { EmptyList } from './EmptyList.tsx'
import { EndedLine } from './EndedLine.tsx'
import { ListHeader } from './ListHeader.tsx'
import { ListRow, rowId } from './ListRow.tsx'
import styles from './PostingList.module.css'
import { findPlaceInList, listInputOf, useFirstPage, useIdsBetween, usePagesInSight } from './postingPages.ts'
import { RowSkeleton } from './RowSkeleton.tsx'
import { useRowMenu } from './rowMenu.tsx'
import { createRowsInSight } from './rowsInSight.ts'

export function PostingList() {
  const place = usePlace()
  const { postingId } = place
  const { value: input, key: inputKey } = useSame(listInputOf(place))
  const firstPage = useFirstPage(input)
  const total = firstPage.total ?? 0
  const isOneColumn = useMediaQuery(oneColumn)
  const moment = useNow()
  const { stageOf } = useStages()
  const actions = useActions()
  const selection = useSelection()
  const { listRef } = useCommands()
  const phrases = useSearchPhrases()
  const setBookmark = useCallback(
    (id: string, isBookmarked: boolean) => void actions.setBookmark([id], isBookmarked),
    [actions],
  )

  const scrollerRef = useRef<HTMLDivElement>(null)
  const { row: rowHeight } = useRowHeights()
  const [rowsInSight] = useState(createRowsInSight)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeight,
    overscan: 5,
    rangeExtractor: rowsInSight,
    initialRect: { width: 400, height: 700 },
  })
  useRemeasured(virtualizer, rowHeight)
  const items = virtualizer.getVirtualItems()
  const rowAt = usePagesInSight(input, items[0]?.index ?? 0, items.at(-1)?.index ?? 0, firstPage.rows)
  const idsBetween = useIdsBetween(input)

  // Where the list stands. A posting that has left the view (moved to another stage, say) keeps its place in the
  // order, so that the next key goes on from there.
  const [standing, setStanding] = useState({ id: null as string | null, index: -1 })
  const found = findIndex(items, rowAt, firstPage.rows, postingId)
  if (found !== null && (standing.id !== postingId || standing.index !== found)) {
    setStanding({ id: postingId, index: found })
  } else if (found === null && postingId !== standing.id) {
    setStanding({ id: postingId, index: -1 })
  }
  const isGone = found === null && standing.index >= 0

  /** At once where the row is known, so that a key held down loses no step. */
  function standOn(index: number) {
    const stand = (id: string | undefined) => {
      if (id === undefined) return
      setStanding({ id, index })
      navigate({ postingId: id, from: null }, { replace: true })
    }
    const row = rowAt(index)
    if (row !== undefined) stand(row.id)
    else void idsBetween(index, index).then(([id]) => stand(id))
    virtualizer.scrollToIndex(index, { align: 'auto' })
  }

  function indexAfter(step: number): number {
    const from = standing.index
    const wanted = from < 0 ? (step > 0 ? 0 : total - 1) : isGone && step > 0 ? from : from + step
    return Math.min(total - 1, Math.max(0, wanted))
  }

  function goTo(index: number) {
    rangeRef.current = null
    standOn(index)
    const focused = document.activeElement
    if (focused === document.body || focused === null) scrollerRef.current?.focus({ preventScroll: true })
  }

  const { add } = selection
  const tickAll = useCallback(() => void idsBetween(0, total - 1).then(add), [idsBetween, total, add])
  const isDetailSeen = !isOneColumn || place.pane === 'detail'
  const rangeRef = useRef<{ anchor: number; before: ReadonlySet<string> } | null>(null)
  useImperativeHandle(listRef, () => ({
    move(step) {
      if (total > 0) goTo(indexAfter(step))
    },
    goTo(end) {
      if (total > 0) goTo(end === 'first' ? 0 : total - 1)
    },
    extend(step) {
      if (total === 0) return
      const range = rangeRef.current ?? { anchor: Math.max(0, standing.index), before: selection.ids }
      const index = indexAfter(step)
      goTo(index)
      rangeRef.current = range
      void idsBetween(range.anchor, index).then((ids) => selection.replace([...range.before, ...ids]))
    },
    tickAll,
    isCurrentSeen: () => !firstPage.isStale && !isSettling && (found !== null || isDetailSeen),
    stepOff(ids) {
      const isLeaving = new Set(ids)
      if (postingId === null || !isLeaving.has(postingId) || standing.index < 0) return
      const rows = items.map((item) => ({ index: item.index, row: rowAt(item.index) }))
      const stays = (entry: (typeof rows)[number]) => entry.row !== undefined && !isLeaving.has(entry.row.id)
      const next =
        rows.find((entry) => entry.index > standing.index && stays(entry)) ??
        rows.findLast((entry) => entry.index < standing.index && stays(entry))
      navigate({ postingId: next?.row?.id ?? null, pane: 'list' }, { replace: true })
    },
  }))

  // With room for both columns, something is always open.
  const firstId = firstPage.isStale ? undefined : firstPage.rows[0]?.id
  useEffect(() => {
    if (!isOneColumn && postingId === null && firstId !== undefined) {
      navigate({ postingId: firstId }, { replace: true })
    }
  }, [isOneColumn, postingId, firstId])

  // A posting chosen elsewhere (an import, the palette) is gone to. One that a new question leaves out of the list
  // stands there no longer: the first hit does, because keys act on what stands there.
  const answeredRef = useRef({
    inputKey: null as string | null,
    postingId: null as string | null,
    isPlaced: false,
    isLeftOut: false,
  })
  const [isSettling, setIsSettling] = useState(false)
  const { rows: firstRows, isStale } = firstPage
  const isAnswered = !isStale && firstPage.total !== undefined
  const isSeen = found !== null
  const settle = useEffectEvent(async (isOver: () => boolean) => {
    const before = answeredRef.current
    const isSamePosting = before.postingId === postingId
    const isSameQuestion = before.inputKey === inputKey
    const isPlaced = before.isPlaced && isSamePosting && isSameQuestion
    const isLeftOut = isSamePosting && before.inputKey !== null && (before.isLeftOut || !isSameQuestion)
    answeredRef.current = { inputKey, postingId, isPlaced: isPlaced || isSeen, isLeftOut }
    if (postingId === null || isPlaced) return
    if (!isSeen && isLeftOut) setIsSettling(true)
    const isListWhole = firstRows.length >= total
    const index = found ?? (isListWhole ? null : await findPlaceInList(input, postingId).catch(() => null))
    setIsSettling(false)
    if (isOver()) return
    answeredRef.current.isLeftOut = false
    if (index !== null) {
      answeredRef.current.isPlaced = true
      setStanding({ id: postingId, index })
      if (!isSamePosting) virtualizer.scrollToIndex(index, { align: 'auto' })
    } else if (isLeftOut) {
      navigate({ postingId: firstRows[0]?.id ?? null, from: null }, { replace: true })
    }
  })
  useEffect(() => {
    if (!isAnswered) return
    let isOver = false
    void settle(() => isOver)
    return () => {
      isOver = true
    }
  }, [inputKey, postingId, firstRows, isAnswered])

  // A new question starts at its top; a refreshed answer stays where it is scrolled to.
  useKeptScroll(scrollerRef, 'list', inputKey)

  const anchorRef = useRef(-1)
  function onRowClick(event: MouseEvent) {
    const index = indexOfRow(event)
    const row = index === null ? undefined : rowAt(index)
    if (index === null || row === undefined) return
    if (event.shiftKey) {
      const anchor = anchorRef.current >= 0 ? anchorRef.current : Math.max(0, standing.index)
      void idsBetween(anchor, index).then(selection.add)
      return
    }
    anchorRef.current = index
    rangeRef.current = null
    if (event.metaKey || event.ctrlKey) {
      selection.toggle(row.id)
      return
    }
    setStanding({ id: row.id, index })
    navigate({ postingId: row.id, pane: 'detail', from: null })
  }

  const rowMenu = useRowMenu()
  const [menuRow, setMenuRow] = useState<Row | null>(null)
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  function onContextMenu(event: MouseEvent) {
    const row = rowAt(indexOfRow(event) ?? standing.index) ?? null
    if (row === null) event.preventDefault()
    setMenuRow(row)
  }

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
      <ContextMenu entries={menuRow === null ? [] : rowMenu(menuRow)} onOpenChange={setIsMenuOpen}>
        {/* biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be drawn as they scroll by */}
        <div
          ref={scrollerRef}
          id={focusTargets.list}
          role="grid"
          aria-label="Postings"
          aria-multiselectable="true"
          aria-rowcount={total}
          aria-busy={firstPage.isStale}
          aria-activedescendant={found === null || postingId === null ? undefined : rowId(postingId)}
          tabIndex={total === 0 ? -1 : 0}
          hidden={firstPage.total === 0 || firstPage.failure !== null}
          className={styles.scroller}
          onContextMenu={onContextMenu}
        >
          {firstPage.total === undefined && <RowSkeleton count={8} />}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are the list's, see commands.ts */}
          <div
            role="presentation"
            className={styles.rows}
            style={{ blockSize: virtualizer.getTotalSize() }}
            onMouseDown={(event) => {
              // The focus belongs to the list, not to a row that may scroll away.
              if (event.button !== 0 || (event.target as Element).closest('button')) return
              event.preventDefault()
              scrollerRef.current?.focus({ preventScroll: true })
            }}
            onClick={onRowClick}
          >
            {items.map((item, slot) => {
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
                  isCurrent={row !== undefined && row.id === postingId}
                  isTicked={row !== undefined && selection.ids.has(row.id)}
                  isTicking={selection.ids.size > 0}
                  isMenuOpen={isMenuOpen && row !== undefined && row.id === menuRow?.id}
                  onTick={selection.toggle}
                  onBookmark={setBookmark}
                />
              )
            })}
          </div>
        </div>
      </ContextMenu>
      <EndedLine />
    </section>
  )
}

/** The place in the list of the row an event happened in; null beside the rows. */
function indexOfRow({ target }: MouseEvent): number | null {
  const row = (target as Element).closest<HTMLElement>('[data-index]')
  return row === null ? null : Number(row.dataset.index)
}

/** Where a posting stands among the rows that are known; null where it is not seen. */
function findIndex(
  items: { index: number }[],
  rowAt: (index: number) => Row | undefined,
  firstRows: Row[],
  postingId: string | null,
): number | null {
  if (postingId === null) return null
  const item = items.find((candidate) => rowAt(candidate.index)?.id === postingId)
  if (item !== undefined) return item.index
  const first = firstRows.findIndex((row) => row.id === postingId)
  return first < 0 ? null : first
}
