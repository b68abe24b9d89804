import { useImperativeHandle } from 'react'
import { useActions } from '../../actions/actions.ts'
import { useCommands } from '../../commands.ts'
import { tickWhenKnown } from '../../keyboard/tickWhenKnown.ts'
import { navigate, usePlace } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import { announce } from '../../ui/announce.ts'
import { countText } from '../../words/countText.ts'
import type { Column, useColumnIds } from './boardData.ts'
import type { BoardPosition } from './useBoardPosition.ts'
import type { ColumnHandle } from './useCardsInSight.ts'

interface WalkedBoard {
  /** The columns that are not folded away. */
  columns: readonly Column[]
  position: BoardPosition | null
  standAt: (id: string, at: BoardPosition) => void
  /** The column of the current card. */
  currentColumn: Column | undefined
  /** Where the keys begin while there is none. */
  firstColumn: Column | undefined
  handleOf: (stageId: string) => ColumnHandle | undefined
  idsBetween: ReturnType<typeof useColumnIds>
  tickAll: () => void
  /** What is shown answers the question asked. */
  isFresh: boolean
}

/** Lets the keys of the window walk the board and carry cards. */
export function useBoardKeys(board: WalkedBoard): void {
  const { columns, position, standAt, currentColumn, firstColumn, handleOf, idsBetween, tickAll, isFresh } =
    board
  const { postingId, pane } = usePlace()
  const { listRef } = useCommands()
  const actions = useActions()
  const selection = useSelection()

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

  /** So many cards further in the column; the first card of all where none is current. */
  function placeAfter(step: number): BoardPosition | null {
    if (position !== null && currentColumn !== undefined) {
      const index = Math.min(currentColumn.count - 1, Math.max(0, position.index + step))
      return { stageId: position.stageId, index }
    }
    return firstColumn === undefined ? null : { stageId: firstColumn.stage.id, index: 0 }
  }

  useImperativeHandle(listRef, () => ({
    move(step) {
      const next = placeAfter(step)
      if (next !== null) stand(next)
    },
    goTo(end) {
      const column = currentColumn ?? firstColumn
      if (column === undefined) return
      stand({ stageId: column.stage.id, index: end === 'first' ? 0 : column.count - 1 })
    },
    extend(step) {
      const next = placeAfter(step)
      if (next === null || postingId === null) return
      stand(next)
      tickWhenKnown(idsBetween(next.stageId, next.index, next.index), (ids) =>
        selection.add([postingId, ...ids]),
      )
    },
    tickAll,
    isCurrentSeen: () => isFresh && (position !== null || pane === 'detail'),
    stepOff(ids) {
      if (postingId === null || position === null || !ids.includes(postingId)) return
      const column = handleOf(position.stageId)
      const near = [1, -1, 2, -2, 3, -3].map((step) => column?.rowAt(position.index + step))
      const next = near.find((row) => row !== undefined && !ids.includes(row.id))
      navigate({ postingId: next?.id ?? null, pane: 'list' }, { replace: true })
    },
    across(step) {
      if (position === null || currentColumn === undefined) {
        const first = placeAfter(0)
        if (first !== null) stand(first)
        return
      }
      const filled = columns.filter(({ count, stage }) => count > 0 || stage.id === position.stageId)
      const next = filled[filled.indexOf(currentColumn) + step]
      if (next === undefined) return
      const top = handleOf(position.stageId)?.topOf(position.index) ?? 0
      stand({ stageId: next.stage.id, index: handleOf(next.stage.id)?.indexBeside(top) ?? 0 })
      announce(`${next.stage.name}, ${countText(next.count, 'posting')}`)
    },
    carry(ids, step) {
      if (ids.length === 0 || currentColumn === undefined) return
      const next = columns[columns.indexOf(currentColumn) + step]
      if (next !== undefined) void actions.setStage(ids, next.stage)
      else announce(`${currentColumn.stage.name} is the ${step > 0 ? 'last' : 'first'} stage shown`)
    },
  }))
}
