// The postings of a view by stage. A card is moved by dragging it (a finger rests on it first), by Alt with an arrow, or
// as anywhere by S; what is ticked moves along. What has ended folds away to the right.

import { useRef, useState } from 'react'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { useKeptScroll } from '../../kept/keptScroll.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { tickWhenKnown } from '../../keyboard/tickWhenKnown.ts'
import { usePlace } from '../../navigation.ts'
import { useSearchPhrases } from '../../searchPhrases.ts'
import { useSelection } from '../../selection.ts'
import { ContextMenu } from '../../ui/Menu.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { useSame } from '../../ui/useSame.ts'
import { EmptyList } from '../postings/EmptyList.tsx'
import { ListHeader } from '../postings/ListHeader.tsx'
import { useContextRow } from '../postings/useContextRow.ts'
import { BoardColumn } from './BoardColumn.tsx'
import styles from './BoardView.module.css'
import { boardInputOf, type Column, useBoard, useColumnIds } from './boardData.ts'
import { CarriedCard } from './CarriedCard.tsx'
import { EndedFold, EndedTargets } from './EndedColumns.tsx'
import { useBoardKeys } from './useBoardKeys.ts'
import { useBoardPosition } from './useBoardPosition.ts'
import { useCardChoice } from './useCardChoice.ts'
import { useCardInSight } from './useCardInSight.ts'
import { useCarriedCards } from './useCarriedCards.ts'
import { useColumnHandles } from './useColumnHandles.ts'
import { useColumnsInSight } from './useColumnsInSight.ts'

const noColumns: Column[] = []

export function BoardView() {
  const place = usePlace()
  const { postingId } = place
  const { value: input, key: inputKey } = useSame(boardInputOf(place))
  const question = { input, inputKey }
  const { stages } = useStages()
  const [areEndedOpen, setAreEndedOpen] = useState(false)
  const board = useBoard(input, areEndedOpen, stages)
  const moment = useNow()
  const phrases = useSearchPhrases()
  const selection = useSelection()
  const idsBetween = useColumnIds(input)
  const boardRef = useRef<HTMLDivElement>(null)
  const { handleOf, registerOf } = useColumnHandles()
  useKeptScroll(boardRef, 'board', inputKey)

  const columns = board.columns ?? noColumns
  const ended = columns.filter(({ stage }) => stage.isEnd)
  const shown = columns.filter(({ stage }) => areEndedOpen || !stage.isEnd)
  const total = shown.reduce((sum, { count }) => sum + count, 0)

  const { position, standAt } = useBoardPosition(board, input, postingId)
  const currentColumn = shown.find(({ stage }) => stage.id === position?.stageId)
  const choose = useCardChoice(idsBetween, standAt)
  const firstColumn = shown.find(({ count }) => count > 0)
  const focusStageId = (currentColumn ?? firstColumn)?.stage.id

  useCardInSight(position, currentColumn, handleOf)

  function tickAll() {
    const filled = shown.filter(({ count }) => count > 0)
    const ids = Promise.all(filled.map(({ stage, count }) => idsBetween(stage.id, 0, count - 1)))
    tickWhenKnown(
      ids.then((known) => known.flat()),
      selection.add,
    )
  }

  useBoardKeys({
    columns: shown,
    position,
    standAt,
    currentColumn,
    firstColumn,
    handleOf,
    idsBetween,
    tickAll,
    isFresh: !board.isStale,
  })

  const { drag, ghostRef, start, lifted } = useCarriedCards(boardRef)

  useColumnsInSight(
    boardRef,
    position === null ? firstColumn?.stage.id : undefined,
    areEndedOpen ? ended[0]?.stage.id : undefined,
  )

  const contextRow = useContextRow(({ target }) => {
    const card = (target as Element).closest<HTMLElement>('[data-index]')
    const stageId = card?.closest<HTMLElement>('[data-stage]')?.dataset.stage
    const at = stageId === undefined ? position : { stageId, index: Number(card?.dataset.index) }
    return at === null ? null : (handleOf(at.stageId)?.rowAt(at.index) ?? null)
  })

  const isEmpty = board.columns !== undefined && columns.every(({ count }) => count === 0)
  return (
    <section aria-label="Board" aria-busy={board.isStale} className={styles.view}>
      <ListHeader isWide total={board.columns === undefined ? undefined : total} onSelectAll={tickAll} />
      {board.failure !== null && (
        <ReadFailure title="The board could not be read" error={board.failure} onRetry={board.refetch} />
      )}
      {isEmpty && place.text !== '' && board.failure === null && <EmptyList />}
      <ContextMenu entries={contextRow.menuEntries} onOpenChange={contextRow.onMenuOpenChange}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only finds the card a menu is asked for */}
        <div
          ref={boardRef}
          data-paper="wide"
          className={styles.board}
          data-dragging={drag !== null}
          hidden={board.failure !== null || (isEmpty && place.text !== '')}
          onContextMenu={contextRow.onContextMenu}
        >
          {shown.map((column) => (
            <BoardColumn
              key={column.stage.id}
              ref={registerOf(column.stage.id)}
              column={column}
              question={question}
              moment={moment}
              phrases={phrases}
              currentId={postingId}
              ticked={selection.ids}
              hasFocusTarget={column.stage.id === focusStageId}
              isDropTarget={drag?.over === column.stage.id && drag.what.stage.id !== column.stage.id}
              lifted={lifted}
              onPress={start}
              onChoose={(event, row, index) => choose(event, row, { stageId: column.stage.id, index })}
            />
          ))}
          {ended.length > 0 &&
            (drag !== null && !areEndedOpen ? (
              <EndedTargets columns={ended} overStageId={drag.over} />
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
      {drag !== null && <CarriedCard ref={ghostRef} drag={drag} moment={moment} />}
    </section>
  )
}
