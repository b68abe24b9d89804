// Where the board stands: the column and place of the posting that keys act on. It is found among the cards at hand,
// else where a key has just put it, else by asking.

import { useState } from 'react'
import { useCall } from '../../api/call.ts'
import type { Board, BoardInput } from './boardData.ts'

export interface BoardPosition {
  stageId: string
  index: number
}

interface Stand extends BoardPosition {
  id: string
  /** The answer it was true for. */
  answeredAt: number
}

/** Null where the posting is not on the board, or nothing is chosen. */
export function useBoardPosition(board: Board, input: BoardInput, postingId: string | null) {
  const [stand, setStand] = useState<Stand | null>(null)
  const atHand = postingId === null ? null : findAtHand(board, postingId)
  const isStandTrue = stand !== null && stand.id === postingId && stand.answeredAt === board.answeredAt
  const known = atHand ?? (isStandTrue ? stand : null)
  const { data: found } = useCall(
    'board.find',
    { ...input, id: postingId ?? '' },
    { enabled: postingId !== null && known === null && board.columns !== undefined },
  )
  const position: BoardPosition | null = known ?? (postingId === null ? null : (found?.place ?? null))
  return {
    position,
    /** Says where a posting stands, before the address does. */
    standAt: (id: string, at: BoardPosition) =>
      setStand({ stageId: at.stageId, index: at.index, id, answeredAt: board.answeredAt }),
  }
}

function findAtHand({ columns }: Board, postingId: string): BoardPosition | null {
  for (const { stage, rows } of columns ?? []) {
    const index = rows.findIndex((row) => row.id === postingId)
    if (index >= 0) return { stageId: stage.id, index }
  }
  return null
}
