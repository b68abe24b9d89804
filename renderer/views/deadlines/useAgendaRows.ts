// Which rows of the agenda are drawn: those in sight with a few around them, and the one it stands on, wherever that is, since
// the list names it to screen readers and scrolls to it. A heading is a row as well.

import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useMemo } from 'react'
import { useIsOnPaper, useRowsToDraw } from '../../paper.ts'
import { useRowHeights } from '../../preferences.ts'
import { useRemeasured } from '../../ui/useRemeasured.ts'
import type { AgendaEntry, AgendaGroup } from './agendaGroups.ts'

/** One that is drawn; the heading of its group where it has no entry. */
export interface AgendaRow {
  place: VirtualItem
  entry: AgendaEntry | null
}

interface AgendaRows {
  /** The groups of which something is drawn. */
  drawn: { group: AgendaGroup; rows: AgendaRow[] }[]
  /** Pixels of all rows, drawn or not. */
  height: number
  /** For the element of each row. */
  measure: (element: Element | null) => void
}

/** About what a heading takes, pixels; each row is measured once it is drawn. */
const headingHeight = 42

/** On paper rows follow each other by themselves. */
const noMeasure = () => {}

export function useAgendaRows(
  groups: readonly AgendaGroup[],
  standing: AgendaEntry | undefined,
  scrollerRef: RefObject<HTMLDivElement | null>,
): AgendaRows {
  const { thing } = useRowHeights()
  const isOnPaper = useIsOnPaper()
  const rows = useMemo(
    () =>
      groups.flatMap((group) => [
        { group, entry: null },
        ...group.entries.map((entry): { group: AgendaGroup; entry: AgendaEntry | null } => ({
          group,
          entry,
        })),
      ]),
    [groups],
  )
  const standingRow = useMemo(
    () => (standing === undefined ? -1 : rows.findIndex(({ entry }) => entry === standing)),
    [rows, standing],
  )
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: (index) => (rows[index]?.entry === null ? headingHeight : thing),
    getItemKey: useCallback(
      (index: number) => rows[index]?.entry?.key ?? rows[index]?.group.id ?? index,
      [rows],
    ),
    rangeExtractor: useRowsToDraw((range) => {
      const inSight = defaultRangeExtractor(range)
      return standingRow < 0 || inSight.includes(standingRow)
        ? inSight
        : [...inSight, standingRow].sort((a, b) => a - b)
    }),
    overscan: 8,
    initialRect: { width: 900, height: 700 },
  })
  useRemeasured(virtualizer, thing)

  const drawn: AgendaRows['drawn'] = []
  for (const place of virtualizer.getVirtualItems()) {
    const row = rows[place.index]
    if (row === undefined) continue
    const last = drawn.at(-1)
    const part = { place, entry: row.entry }
    if (last?.group === row.group) last.rows.push(part)
    else drawn.push({ group: row.group, rows: [part] })
  }
  return {
    drawn,
    height: virtualizer.getTotalSize(),
    measure: isOnPaper ? noMeasure : virtualizer.measureElement,
  }
}
