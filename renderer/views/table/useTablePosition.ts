// Where the table stands. A posting that has left it keeps its place, so that the next key goes on from there; one that
// was chosen elsewhere is gone to.

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { PostingRow } from '../../../shared/model.ts'
import type { IdsBetween } from '../postings/postingPages.ts'
import { standOnRow } from '../postings/standOnRow.ts'

interface TableShown {
  postingId: string | null
  /** Postings that are not folded away. */
  postingCount: number
  /** What is shown answers the question asked. */
  isAnswered: boolean
  /** Where the postings drawn stand. */
  drawn: readonly number[]
  rowAt: (index: number) => PostingRow | undefined
  idsBetween: IdsBetween
  scrollTo: (index: number) => void
}

interface TablePosition {
  /** −1 where nothing is stood on. */
  index: number
  /** The posting stood on is drawn. */
  isSeen: boolean
  /** It was, and is not any more. */
  isGone: boolean
  /** Says where a posting stands, before the address does. */
  standAt: (id: string, index: number) => void
  goTo: (index: number) => void
}

export function useTablePosition(table: TableShown): TablePosition {
  const { postingId, postingCount, isAnswered, drawn, rowAt, idsBetween, scrollTo } = table
  const [standing, setStanding] = useState({ id: null as string | null, index: -1 })
  const foundAt = postingId === null ? undefined : drawn.find((index) => rowAt(index)?.id === postingId)
  if (foundAt !== undefined && (standing.id !== postingId || standing.index !== foundAt)) {
    setStanding({ id: postingId, index: foundAt })
  }
  const standAt = (id: string, index: number) => setStanding({ id, index })

  const reveal = useEffectEvent(async (id: string, isOver: () => boolean) => {
    const index = foundAt ?? (await placeOf(id, postingCount, idsBetween))
    if (isOver() || index === null) return
    standAt(id, index)
    scrollTo(index)
  })
  useEffect(() => {
    if (!isAnswered || postingId === null || standing.id === postingId) return
    let isOver = false
    void reveal(postingId, () => isOver)
    return () => {
      isOver = true
    }
  }, [isAnswered, postingId, standing.id])

  // Others have left above it, or come back: it stays in sight. Or it comes back itself.
  const wasSeenRef = useRef(false)
  const follow = useEffectEvent((isOver: () => boolean) => {
    const isSought = wasSeenRef.current || standing.id !== postingId
    if (isAnswered && isSought && foundAt === undefined && postingId !== null) void reveal(postingId, isOver)
  })
  useEffect(() => {
    let isOver = false
    if (postingCount > 0) follow(() => isOver)
    return () => {
      isOver = true
    }
  }, [postingCount])
  useEffect(() => {
    wasSeenRef.current = foundAt !== undefined
  })

  return {
    index: standing.index,
    isSeen: foundAt !== undefined,
    isGone: foundAt === undefined && standing.index >= 0,
    standAt,
    goTo(index) {
      standOnRow(index, { rowAt, idsBetween, standAt })
      scrollTo(index)
    },
  }
}

/** Where a posting stands among those not folded away; null where it does not. */
async function placeOf(id: string, count: number, idsBetween: IdsBetween): Promise<number | null> {
  const ids = count === 0 ? [] : await idsBetween(0, count - 1)
  const index = ids.indexOf(id)
  return index < 0 ? null : index
}
