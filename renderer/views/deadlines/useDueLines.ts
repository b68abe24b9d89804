// Walking through lines of what is due. The focus stays on the list as a whole and `aria-activedescendant` names the line
// it stands on; keys come through the command table, the mouse through one handler, and what can be done with a line
// through `data-act` on a part of it, because an option of a listbox holds no buttons.

import {
  type MouseEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
} from 'react'
import type { DueThing } from '../../../shared/due.ts'
import { useCommands } from '../../commands.ts'
import { focusIfFree } from '../../keyboard/focus.ts'
import { navigate, openPosting } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import { lineId } from './AgendaLine.tsx'
import type { AgendaEntry } from './agendaGroups.ts'
import { tabOf, useDueStanding } from './useDueStanding.ts'

export interface DueLines {
  listboxRef: RefObject<HTMLDivElement | null>
  standing: AgendaEntry | undefined
  standOn: (entry: AgendaEntry) => void
  /** The line under the pointer. */
  entryUnder: (event: MouseEvent) => AgendaEntry | undefined
  tickAll: () => void
  /** For the element with the role of a listbox. */
  listboxProps: {
    ref: RefObject<HTMLDivElement | null>
    'aria-activedescendant': string | undefined
    tabIndex: number
    onMouseDown: (event: MouseEvent) => void
    onClick: (event: MouseEvent) => void
  }
}

/** `shown`: the lines as they are drawn. `act`: does what a part of a line is for, by its `data-act`. */
export function useDueLines(
  shown: readonly AgendaEntry[],
  act: (name: string, entry: AgendaEntry) => void,
): DueLines {
  const { listRef } = useCommands()
  const selection = useSelection()
  const listboxRef = useRef<HTMLDivElement>(null)
  const { standing, index, indexAfter, standOn, comeBack } = useDueStanding(shown)

  // What is done with leaves the list, and its tick goes along: no key acts on what nobody sees.
  const onShown = useEffectEvent(() => {
    const listed = new Set(shown.map((entry) => entry.item.postingId))
    if ([...selection.ids].some((id) => !listed.has(id))) selection.retain([...listed])
  })
  useEffect(() => onShown(), [shown])

  const rangeRef = useRef<{ anchor: number; before: ReadonlySet<string> } | null>(null)
  function goTo(wanted: number) {
    rangeRef.current = null
    const next = shown[wanted]
    if (next === undefined) return
    standOn(next)
    focusIfFree(listboxRef.current)
  }

  const tickAll = () => selection.add(shown.map((entry) => entry.item.postingId))
  useImperativeHandle(listRef, () => ({
    move: (step) => goTo(indexAfter(step)),
    goTo: (end) => goTo(end === 'first' ? 0 : shown.length - 1),
    extend(step) {
      const range = rangeRef.current ?? { anchor: Math.max(0, index), before: selection.ids }
      const to = indexAfter(step)
      goTo(to)
      rangeRef.current = range
      const between = shown.slice(Math.min(range.anchor, to), Math.max(range.anchor, to) + 1)
      selection.replace([...range.before, ...between.map((entry) => entry.item.postingId)])
    },
    tickAll,
    isCurrentSeen: () => standing !== undefined,
    standingKey: () => standing?.key ?? null,
    standOn: comeBack,
    dueThings: () => dueThingsOf(shown, selection.ids, standing),
    stepOff(ids) {
      if (standing === undefined || !ids.includes(standing.item.postingId)) return
      const stays = (entry: AgendaEntry) => !ids.includes(entry.item.postingId)
      const next = shown.slice(index + 1).find(stays) ?? shown.slice(0, index).findLast(stays)
      if (next === undefined) navigate({ postingId: null }, { replace: true })
      else standOn(next)
    },
  }))

  const entryUnder = (event: MouseEvent) => {
    const key = (event.target as Element).closest('[data-line]')?.getAttribute('data-line')
    return shown.find((entry) => entry.key === key)
  }
  function onClick(event: MouseEvent) {
    const entry = entryUnder(event)
    if (entry === undefined) return
    rangeRef.current = null
    standOn(entry)
    const name = (event.target as Element).closest('[data-act]')?.getAttribute('data-act')
    if (event.metaKey || event.ctrlKey) selection.toggle(entry.item.postingId)
    else if (name) act(name, entry)
    else openPosting(entry.item.postingId, tabOf(entry))
  }

  return {
    listboxRef,
    standing,
    standOn,
    entryUnder,
    tickAll,
    listboxProps: {
      ref: listboxRef,
      'aria-activedescendant': standing === undefined ? undefined : lineId(standing.key),
      tabIndex: shown.length === 0 ? -1 : 0,
      onMouseDown: (event) => {
        // The focus belongs to the list, not to a line of it.
        if (event.button !== 0) return
        event.preventDefault()
        listboxRef.current?.focus({ preventScroll: true })
      },
      onClick,
    },
  }
}

/** What keys act on: what is due of the ticked postings, else the line it stands on. */
function dueThingsOf(
  shown: readonly AgendaEntry[],
  ticked: ReadonlySet<string>,
  standing: AgendaEntry | undefined,
): DueThing[] {
  if (ticked.size === 0) return standing === undefined ? [] : [standing.item]
  return shown.flatMap(({ item }) => (ticked.has(item.postingId) ? item : []))
}
