// Where the list stands. A posting that has left the view (moved to another stage, say) keeps its place in the order, so
// that the next key goes on from there. A posting chosen elsewhere (an import, the palette) is gone to; one that a new
// question leaves out gives way to the first hit, because keys act on what stands there.

import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { PostingRow } from '../../../shared/model.ts'
import { navigate } from '../../navigation.ts'
import { findPlaceInList, type IdsBetween, type ListInput, type useFirstPage } from './postingPages.ts'
import { standOnRow } from './standOnRow.ts'

interface ListShown {
  input: ListInput
  inputKey: string
  postingId: string | null
  firstPage: ReturnType<typeof useFirstPage>
  items: readonly VirtualItem[]
  rowAt: (index: number) => PostingRow | undefined
  idsBetween: IdsBetween
  virtualizer: Virtualizer<HTMLDivElement, Element>
}

export interface ListPosition {
  /** −1 where nothing is stood on. */
  index: number
  /** The posting stood on is among the rows that are known. */
  isSeen: boolean
  /** It was, and has left. */
  isGone: boolean
  /** It may have to give way to the first hit. */
  isSettling: boolean
  /** Says where a posting stands, before the address does. */
  standAt: (id: string, index: number) => void
  /** At once where the row is known, so that a key held down loses no step. */
  goTo: (index: number) => void
}

export function useListPosition(list: ListShown): ListPosition {
  const { input, inputKey, postingId, firstPage, items, rowAt, idsBetween, virtualizer } = list
  const [standing, setStanding] = useState({ id: null as string | null, index: -1 })
  const found = findIndex(items, rowAt, firstPage.rows, postingId)
  if (found !== null && (standing.id !== postingId || standing.index !== found)) {
    setStanding({ id: postingId, index: found })
  } else if (found === null && postingId !== standing.id) {
    setStanding({ id: postingId, index: -1 })
  }
  const isSeen = found !== null

  const answeredRef = useRef({
    inputKey: null as string | null,
    postingId: null as string | null,
    isPlaced: false,
    isLeftOut: false,
    rows: [] as readonly PostingRow[],
  })
  const [isSettling, setIsSettling] = useState(false)
  const isDrawn = items.some(({ index }) => index === found)
  const wasDrawnRef = useRef(false)
  const { rows: firstRows, isStale, total } = firstPage
  const settle = useEffectEvent(async (isOver: () => boolean) => {
    const before = answeredRef.current
    const isSamePosting = before.postingId === postingId
    const isSameQuestion = before.inputKey === inputKey
    const isPlaced = before.isPlaced && isSamePosting && isSameQuestion
    const isLeftOut = isSamePosting && before.inputKey !== null && (before.isLeftOut || !isSameQuestion)
    answeredRef.current = { inputKey, postingId, isPlaced: isPlaced || isSeen, isLeftOut, rows: firstRows }
    if (isPlaced && !isSeen) {
      const index = standing.index - countLeft(before.rows.slice(0, Math.max(0, standing.index)), firstRows)
      if (index !== standing.index) setStanding({ id: postingId, index })
    }
    // Others have left above it, or come back: it stays in sight.
    if (isPlaced && found !== null && wasDrawnRef.current && !isDrawn) {
      virtualizer.scrollToIndex(found, { align: 'auto' })
    }
    if (postingId === null || isPlaced) return
    if (!isSeen && isLeftOut) setIsSettling(true)
    const isListWhole = firstRows.length >= (total ?? 0)
    const index = found ?? (isListWhole ? null : await findPlaceInList(input, postingId).catch(() => null))
    setIsSettling(false)
    if (isOver()) return
    answeredRef.current.isLeftOut = false
    if (index !== null) {
      answeredRef.current.isPlaced = true
      setStanding({ id: postingId, index })
      // One that undo brings back comes a moment after the keys are led to it.
      const isBack = isSameQuestion && !before.isPlaced
      if (!isSamePosting || isBack) virtualizer.scrollToIndex(index, { align: 'auto' })
    } else if (isLeftOut) {
      navigate({ postingId: firstRows[0]?.id ?? null, from: null }, { replace: true })
    }
  })
  const isAnswered = !isStale && total !== undefined
  useEffect(() => {
    if (!isAnswered) return
    let isOver = false
    void settle(() => isOver)
    return () => {
      isOver = true
    }
  }, [inputKey, postingId, firstRows, total, isAnswered])
  useEffect(() => {
    wasDrawnRef.current = isDrawn
  })

  const standAt = (id: string, index: number) => setStanding({ id, index })
  return {
    index: standing.index,
    isSeen,
    isGone: !isSeen && standing.index >= 0,
    isSettling,
    standAt,
    goTo(index) {
      standOnRow(index, { rowAt, idsBetween, standAt })
      virtualizer.scrollToIndex(index, { align: 'auto' })
    },
  }
}

/** How many of these rows are no longer among those of now: what left along with the posting stood on. */
function countLeft(before: readonly PostingRow[], now: readonly PostingRow[]): number {
  const ids = new Set(now.map(({ id }) => id))
  return before.filter(({ id }) => !ids.has(id)).length
}

/** Where a posting stands among the rows that are known; null where it is not seen. */
function findIndex(
  items: readonly VirtualItem[],
  rowAt: (index: number) => PostingRow | undefined,
  firstRows: readonly PostingRow[],
  postingId: string | null,
): number | null {
  if (postingId === null) return null
  const item = items.find((candidate) => rowAt(candidate.index)?.id === postingId)
  if (item !== undefined) return item.index
  const first = firstRows.findIndex((row) => row.id === postingId)
  return first < 0 ? null : first
}
