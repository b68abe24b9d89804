// What has left a list is no longer among the ticked: a stage, a tag or a bookmark may take it out of the view, and the next
// key must not act on what nobody sees.

import { useEffect, useEffectEvent, useRef } from 'react'
import { useSelection } from '../../selection.ts'
import type { IdsBetween } from './postingPages.ts'

interface TickedList {
  /** Undefined until it is known. */
  total: number | undefined
  /** Postings that can be walked. */
  count: number
  idsBetween: IdsBetween
}

/** Where the list becomes shorter, ticks stay on what is still there. */
export function useTicksInList({ total, count, idsBetween }: TickedList): void {
  const { ids, retain } = useSelection()
  const lastTotalRef = useRef(total)
  const onTotal = useEffectEvent(() => {
    const isShorter = (total ?? 0) < (lastTotalRef.current ?? 0)
    lastTotalRef.current = total
    if (!isShorter || total === undefined || ids.size === 0) return
    if (count === 0) retain([])
    else void idsBetween(0, count - 1).then(retain, () => {})
  })
  useEffect(() => onTotal(), [total])
}
