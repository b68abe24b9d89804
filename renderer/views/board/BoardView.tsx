// The postings of a view by stage. A card is moved by dragging it (a finger rests on it first), by Alt with an arrow, or as anywhere by S; what is
// ticked moves along. What has ended folds away to the right.

import {
  type MouseEvent,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { PostingRow } from '../../../shared/model.ts'
import { useActions } from '../../actions.ts'
import { announce } from '../../announce.ts'
import { useNow } from '../../clock.ts'
import { useCommands } from '../../commands.ts'
import { focusTargets } from '../../focus.ts'
import { useKeptScroll } from '../../keptScroll.ts'
import { isRefined, navigate, openPosting, usePlace } from '../../navigation.ts'
import { useSearchPhrases } from '../../searchPhrases.ts'
import { useSelection } from '../../selection.ts'
import { useStages } from '../../stages.ts'
import { ContextMenu } from '../../ui/Menu.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { useSame } from '../../useSame.ts'
import { EmptyList } from '../postings/EmptyList.tsx'
import { ListHeader } from '../postings/ListHeader.tsx'
import { useRowMenu } from '../postings/rowMenu.tsx'
import { BoardCard } from './BoardCard.tsx'
import { BoardColumn, type ColumnHandle } from './BoardColumn.tsx'
import styles from './BoardView.module.css'
import { boardInputOf, type Column, useBoard, useColumnIds } from './boardData.ts'
import { EndedFold, EndedTargets } from './EndedColumns.tsx'
import { type BoardPosition, useBoardPosition } from './useBoardPosition.ts'
import { useCardDrag } from './useCardDrag.ts'

const noColumns: Column[] = []

export function BoardView() {
  const place = usePlace()
  const { postingId } = place
  const { value: input, key: inputKey } = useSame(boardInputOf(place))
  const { stages, stageOf } = useStages()
  const [areEndedOpen, setAreEndedOpen] = useState(false)
  const board = useBoard(input, areEndedOpen, stages)
  const moment = useNow()
  const phrases = useSearchPhrases()
  const actions = useActions()
  const selection = useSelection()
  const { listRef } = useCommands()
  const idsBetween = useColumnIds(input)
  const boardRef = useRef<HTMLDivElement>(null)
  const handlesRef = useRef(new Map<string, ColumnHandle>())
  useKeptScroll(boardRef, 'board', inputKey)

  const columns = board.columns ?? noColumns
  const ended = columns.filter(({ stage }) => stage.isEnd)
  const shown = columns.filter(({ stage }) => areEndedOpen || !stage.isEnd)
  const total = shown.reduce((sum, { count }) => sum + count, 0)

  const { position, standAt } = useBoardPosition(board, input, postingId)
  const currentColumn = shown.find(({ stage }) => stage.id === position?.stageId)
  const focusStageId = (currentColumn ?? shown.find(({ count }) => count > 0))?.stage.id
  const handleOf = (stageId: string) => handlesRef.current.get(stageId)

  // What is current comes into sight, with the focus where the board had it: also a card that was just moved.
  const { stageId: currentStageId, index: currentIndex } = position ?? { stageId: null, index: null }
  useEffect(() => {
    if (currentStageId === null || currentIndex === null) return
    const column = handlesRef.current.get(currentStageId)
    column?.reveal(currentIndex)
    const { activeElement } = document
    if (activeElement === document.body || activeElement?.closest('[data-cards]')) column?.focus()
  }, [currentStageId, currentIndex])

  function stand(at: BoardPosition) {
    const go = (id: string | undefined) => {
      if (id === undefined) return
      standAt(id, at)
      navigate({ postingId: id, from: null }, { replace: true })
    }
    const row = handleOf(at.stageId)?.rowAt(at.index)
    if (row !== undefined) go(row.id)
    else void idsBetween(at.stageId, at.index, at.index).then(([id]) => go(id))
    handleOf(at.stageId)?.reveal(at.index)
  }

  /** Where the keys begin: the current card, or before the first one of all. */
  function standIn(step: number): BoardPosition | null {
    if (position !== null && currentColumn !== undefined) {
      const index = Math.min(currentColumn.count - 1, Math.max(0, position.index + step))
      return { stageId: position.stageId, index }
    }
    return focusStageId === undefined ? null : { stageId: focusStageId, index: 0 }
  }

  const targets = () => (selection.ids.size > 0 ? [...selection.ids] : postingId === null ? [] : [postingId])

  async function tickAll() {
    const filled = shown.filter(({ count }) => count > 0)
    const ids = await Promise.all(filled.map(({ stage, count }) => idsBetween(stage.id, 0, count - 1)))
    selection.add(ids.flat())
  }

  useImperativeHandle(listRef, () => ({
    move(step) {
      const next = standIn(step)
      if (next !== null) stand(next)
    },
    goTo(end) {
      if (currentColumn !== undefined) {
        stand({ stageId: currentColumn.stage.id, index: end === 'first' ? 0 : currentColumn.count - 1 })
      }
    },
    extend(step) {
      const next = standIn(step)
      if (next === null || postingId === null) return
      stand(next)
      void idsBetween(next.stageId, next.index, next.index).then((ids) => selection.add([postingId, ...ids]))
    },
    tickAll: () => void tickAll(),
    isCurrentSeen: () => !board.isStale && (position !== null || place.pane === 'detail'),
    stepOff(ids) {
      if (postingId === null || position === null || !ids.includes(postingId)) return
      const column = handleOf(position.stageId)
      const near = [1, -1, 2, -2, 3, -3].map((step) => column?.rowAt(position.index + step))
      const next = near.find((row) => row !== undefined && !ids.includes(row.id))
      navigate({ postingId: next?.id ?? null, pane: 'list' }, { replace: true })
    },
    across(step) {
      if (position === null || currentColumn === undefined) {
        const first = standIn(0)
        if (first !== null) stand(first)
        return
      }
      const filled = shown.filter(({ count, stage }) => count > 0 || stage.id === position.stageId)
      const next = filled[filled.indexOf(currentColumn) + step]
      if (next === undefined) return
      const top = handleOf(position.stageId)?.topOf(position.index) ?? 0
      stand({ stageId: next.stage.id, index: handleOf(next.stage.id)?.indexBeside(top) ?? 0 })
      announce(`${next.stage.name}, ${next.count} ${next.count === 1 ? 'posting' : 'postings'}`)
    },
    carry(step) {
      const ids = targets()
      if (ids.length === 0 || currentColumn === undefined) return
      const next = shown[shown.indexOf(currentColumn) + step]
      if (next !== undefined) void actions.setStage(ids, next.stage)
      else announce(`${currentColumn.stage.name} is the ${step > 0 ? 'last' : 'first'} stage shown`)
    },
  }))

  const { drag, ghostRef, start } = useCardDrag(
    boardRef,
    (row) => (selection.ids.has(row.id) ? [...selection.ids] : [row.id]),
    ({ ids, row, stage }, stageId) => {
      const target = stageOf(stageId)
      if (target !== undefined && (stageId !== stage.id || ids.length > 1)) void actions.setStage(ids, target)
      navigate({ postingId: row.id, from: null }, { replace: true })
    },
  )
  const overName = drag?.overStageId == null ? undefined : stageOf(drag.overStageId)?.name
  useEffect(() => {
    if (overName !== undefined) announce(`Over ${overName}`)
  }, [overName])
  const lifted = useMemo(() => new Set(drag?.ids), [drag?.ids])

  // They open beyond the edge of most windows.
  const firstEnded = ended[0]?.stage.id
  useEffect(() => {
    if (!areEndedOpen || firstEnded === undefined) return
    boardRef.current?.querySelector(`[data-stage="${firstEnded}"]`)?.scrollIntoView({ inline: 'center' })
  }, [areEndedOpen, firstEnded])

  const anchorRef = useRef<BoardPosition | null>(null)
  function choose(event: MouseEvent, row: PostingRow, at: BoardPosition) {
    const anchor = anchorRef.current
    if (event.shiftKey && anchor?.stageId === at.stageId) {
      void idsBetween(at.stageId, anchor.index, at.index).then(selection.add)
      return
    }
    anchorRef.current = at
    if (event.metaKey || event.ctrlKey || event.shiftKey) selection.toggle(row.id)
    else {
      standAt(row.id, at)
      navigate({ from: null }, { replace: true })
      openPosting(row.id, place.tab)
    }
  }

  const rowMenu = useRowMenu()
  const [menuRow, setMenuRow] = useState<PostingRow | null>(null)
  function onContextMenu(event: MouseEvent) {
    const id = (event.target as Element).closest<HTMLElement>('[data-posting]')?.dataset.posting ?? postingId
    const row = shown.flatMap(({ rows }) => rows).find((one) => one.id === id) ?? rowDrawn(id)
    if (row === null) event.preventDefault()
    setMenuRow(row)
  }
  function rowDrawn(id: string | null): PostingRow | null {
    if (position === null || id !== postingId) return null
    return handleOf(position.stageId)?.rowAt(position.index) ?? null
  }

  const registerOf = useCallback(
    (stageId: string) => (handle: ColumnHandle | null) => {
      if (handle === null) handlesRef.current.delete(stageId)
      else handlesRef.current.set(stageId, handle)
    },
    [],
  )

  const isEmpty = board.columns !== undefined && columns.every(({ count }) => count === 0)
  return (
    <section aria-label="Board" aria-busy={board.isStale} className={styles.view}>
      <ListHeader
        isWide
        total={board.columns === undefined ? undefined : total}
        onSelectAll={() => void tickAll()}
      />
      {board.failure !== null && (
        <ReadFailure title="The board could not be read" error={board.failure} onRetry={board.refetch} />
      )}
      {isEmpty && isRefined(place) && board.failure === null && <EmptyList />}
      <ContextMenu entries={menuRow === null ? [] : rowMenu(menuRow)}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only finds the card a menu is asked for */}
        <div
          ref={boardRef}
          className={styles.board}
          data-dragging={drag !== null}
          hidden={board.failure !== null || (isEmpty && isRefined(place))}
          onContextMenu={onContextMenu}
        >
          {shown.map((column) => (
            <BoardColumn
              key={column.stage.id}
              ref={registerOf(column.stage.id)}
              column={column}
              input={input}
              inputKey={inputKey}
              moment={moment}
              phrases={phrases}
              currentId={postingId}
              ticked={selection.ids}
              hasFocusTarget={column.stage.id === focusStageId}
              isDropTarget={drag?.overStageId === column.stage.id && drag.stage.id !== column.stage.id}
              lifted={lifted}
              onPress={start}
              onChoose={(event, row, index) => choose(event, row, { stageId: column.stage.id, index })}
            />
          ))}
          {ended.length > 0 &&
            (drag !== null && !areEndedOpen ? (
              <EndedTargets columns={ended} overStageId={drag.overStageId} />
            ) : (
              <EndedFold
                columns={ended}
                isOpen={areEndedOpen}
                onToggle={() => setAreEndedOpen(!areEndedOpen)}
              />
            ))}
        </div>
      </ContextMenu>
      {focusStageId === undefined && <div id={focusTargets.list} tabIndex={-1} />}
      {drag !== null && (
        <div ref={ghostRef} aria-hidden="true" className={styles.ghost} style={{ inlineSize: drag.width }}>
          <BoardCard
            row={drag.row}
            stage={stageOf(drag.overStageId ?? drag.stage.id) ?? drag.stage}
            moment={moment}
            phrases={[]}
            isCurrent={false}
            isTicked={false}
            isLifted
          />
          {drag.ids.length > 1 && <span className={styles.many}>{drag.ids.length}</span>}
        </div>
      )}
    </section>
  )
}
