// The line of what is due that keys act on.

import { useEffect, useState } from 'react'
import type { Standing } from '../../keyboard/listHandle.ts'
import { type DetailTab, navigate, usePlace } from '../../navigation.ts'
import { lineId } from './AgendaLine.tsx'
import type { AgendaEntry } from './agendaGroups.ts'

interface DueStanding {
  standing: AgendaEntry | undefined
  /** −1 where nothing is stood on. */
  index: number
  /** Where a step leads; from where it stood when its line has left the list. */
  indexAfter: (step: number) => number
  standOn: (entry: AgendaEntry) => void
  /** To where undo leads back. */
  comeBack: (standing: Pick<Standing, 'key' | 'postingId'>) => void
}

/** `shown`: the lines as they are drawn. */
export function useDueStanding(shown: readonly AgendaEntry[]): DueStanding {
  const { postingId } = usePlace()
  const [stoodOn, setStoodOn] = useState(lastStoodOn)
  const standing = findStanding(shown, stoodOn, postingId)
  // Where it stood, so that the next key goes on from there when a line has left the list.
  const [lastIndex, setLastIndex] = useState(-1)
  const index = standing === undefined ? -1 : shown.indexOf(standing)
  if (index >= 0 && index !== lastIndex) setLastIndex(index)

  function standOn(entry: AgendaEntry) {
    lastStoodOn = { key: entry.key, postingId: entry.item.postingId }
    setStoodOn(lastStoodOn)
    navigate({ postingId: entry.item.postingId, tab: tabOf(entry) }, { replace: true })
  }

  // Also the line of a posting that was chosen elsewhere: what keys act on is in sight.
  const standingKey = standing?.key ?? null
  useEffect(() => {
    if (standingKey !== null)
      document.getElementById(lineId(standingKey))?.scrollIntoView({ block: 'nearest' })
  }, [standingKey])

  function indexAfter(step: number): number {
    const from = index >= 0 ? index : lastIndex - (step > 0 && lastIndex >= 0 ? 1 : 0)
    const wanted = from < 0 && step < 0 ? shown.length - 1 : from + step
    return Math.min(shown.length - 1, Math.max(0, wanted))
  }

  return {
    standing,
    index,
    indexAfter,
    standOn,
    comeBack({ key, postingId }) {
      if (key !== null && postingId !== null) setStoodOn({ key, postingId })
    },
  }
}

/** Where what the line is about stands in the posting. */
export function tabOf({ item }: AgendaEntry): DetailTab {
  return item.plan === undefined ? 'posting' : 'steps'
}

interface StoodOn {
  key: string
  postingId: string
}

/** For who comes back from the posting: it may stand in the list more than once. */
let lastStoodOn: StoodOn | null = null

/**
 * The line by its key. Where that has left the list, none: another date of its posting may be far out of sight, and nobody
 * has chosen it. After a reload, or from the list, it is the first line of the posting.
 */
function findStanding(
  shown: readonly AgendaEntry[],
  stoodOn: StoodOn | null,
  postingId: string | null,
): AgendaEntry | undefined {
  if (postingId === null) return undefined
  return stoodOn?.postingId === postingId
    ? shown.find((entry) => entry.key === stoodOn.key)
    : shown.find((entry) => entry.item.postingId === postingId)
}
