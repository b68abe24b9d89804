import { useImperativeHandle, useState } from 'react'
import { addDays } from '../../../shared/calendar.ts'
import { useCommands } from '../../commands.ts'
import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { navigate, usePlace } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import type { AgendaEntry } from '../deadlines/agendaGroups.ts'
import { entryId } from './DayPanel.tsx'
import { moveDate } from './moveDate.ts'

interface WalkedDay {
  entries: readonly AgendaEntry[]
  tickAll: () => void
  /** Goes to another day. */
  onMoved: (day: string) => void
}

interface StandingDate {
  /** The date the keys stand on. */
  current: AgendaEntry | undefined
  /** Goes to it, or to the first one, as from the month. */
  enter: () => void
}

/** Lets the keys of the window walk the dates of the chosen day. */
export function useDayKeys({ entries, tickAll, onMoved }: WalkedDay): StandingDate {
  const { postingId, pane } = usePlace()
  const { listRef } = useCommands()
  const selection = useSelection()
  // A posting may stand twice on one day, with its own date and with mine.
  const [standingKey, setStandingKey] = useState<string | null>(null)
  const ofPosting = entries.filter(({ item }) => item.postingId === postingId)
  const current = ofPosting.find(({ key }) => key === standingKey) ?? ofPosting[0]
  const index = current === undefined ? -1 : entries.indexOf(current)

  function standOn(at: number) {
    const entry = entries[Math.min(entries.length - 1, Math.max(0, at))]
    if (entry === undefined) return
    setStandingKey(entry.key)
    navigate({ postingId: entry.item.postingId, from: null }, { replace: true })
    document.getElementById(entryId(entry.key))?.scrollIntoView({ block: 'nearest' })
    const { activeElement } = document
    const isOnDay = activeElement instanceof HTMLElement && activeElement.dataset.day !== undefined
    if (isOnDay || activeElement === document.body || activeElement === null)
      focusWhenThere(focusTargets.list)
  }

  useImperativeHandle(listRef, () => ({
    move: (step) => standOn(index < 0 ? (step > 0 ? 0 : entries.length - 1) : index + step),
    goTo: (end) => standOn(end === 'first' ? 0 : entries.length - 1),
    extend(step) {
      const ids = [entries[index], entries[index + step]].flatMap((entry) => entry?.item.postingId ?? [])
      standOn(index + step)
      selection.add(ids)
    },
    tickAll,
    shiftDate(days) {
      if (current === undefined) return
      const to = addDays(current.item.on, days)
      // What is moved stays the one stood on, on the day it comes to.
      void moveDate(current.item, to).then((isMoved) => {
        if (!isMoved) return
        setStandingKey(current.key)
        onMoved(to)
      })
    },
    standingKey: () => current?.key ?? null,
    standOn: ({ key }) => setStandingKey(key),
    isCurrentSeen: () => current !== undefined || pane === 'detail',
    stepOff(ids) {
      if (postingId === null || !ids.includes(postingId)) return
      const stays = ({ item }: AgendaEntry) => !ids.includes(item.postingId)
      const next =
        entries.slice(index + 1).find(stays) ?? entries.slice(0, Math.max(0, index)).findLast(stays)
      navigate({ postingId: next?.item.postingId ?? null, pane: 'list' }, { replace: true })
    },
  }))

  return {
    current,
    enter() {
      if (entries.length === 0) return
      standOn(Math.max(0, index))
      document.getElementById(focusTargets.list)?.focus()
    },
  }
}
