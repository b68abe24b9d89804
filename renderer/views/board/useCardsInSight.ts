import { useVirtualizer } from '@tanstack/react-virtual'
import { type Ref, useImperativeHandle, useRef } from 'react'
import type { PostingRow } from '../../../shared/model.ts'
import { useKeptScroll } from '../../kept/keptScroll.ts'
import { useRowsToDraw, useRowsWanted } from '../../paper.ts'
import { useRowHeights } from '../../preferences.ts'
import { useRemeasured } from '../../ui/useRemeasured.ts'
import { type BoardInput, type Column, useColumnRows } from './boardData.ts'

/** Pixels below a card. */
const cardGap = 8

/** What the board can ask of one of its columns. */
export interface ColumnHandle {
  rowAt: (index: number) => PostingRow | undefined
  /** Brings a card, and the column, into sight. */
  reveal: (index: number) => void
  focus: () => void
  /** The card that stands beside one of another column, so many pixels below the top. */
  indexBeside: (top: number) => number
  /** Pixels from the top of what is seen of the column. */
  topOf: (index: number) => number
}

export interface BoardQuestion {
  input: BoardInput
  inputKey: string
}

/** The cards of a column that are drawn, and the column as the board's keys use it. */
export function useCardsInSight(column: Column, { input, inputKey }: BoardQuestion, ref: Ref<ColumnHandle>) {
  const { stage, count } = column
  const sectionRef = useRef<HTMLElement>(null)
  const scrollerRef = useRef<HTMLDivElement>(null)
  const pitch = useRowHeights().card + cardGap
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => pitch,
    overscan: 2,
    rangeExtractor: useRowsToDraw(),
    initialRect: { width: 240, height: 700 },
  })
  useRemeasured(virtualizer, pitch)
  const items = virtualizer.getVirtualItems()
  const [firstWanted, lastWanted] = useRowsWanted(
    items.map(({ index }) => index),
    count,
  )
  const rowAt = useColumnRows(input, column, firstWanted, lastWanted)
  useKeptScroll(scrollerRef, `board ${stage.id}`, inputKey)

  const scrolled = () => scrollerRef.current?.scrollTop ?? 0
  const focus = () => scrollerRef.current?.focus({ preventScroll: true })
  useImperativeHandle(ref, () => ({
    rowAt,
    reveal(index) {
      virtualizer.scrollToIndex(index, { align: 'auto' })
      sectionRef.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    focus,
    indexBeside: (top) => Math.max(0, Math.min(count - 1, Math.round((top + scrolled()) / pitch))),
    topOf: (index) => Math.max(0, index * pitch - scrolled()),
  }))

  return { sectionRef, scrollerRef, items, height: virtualizer.getTotalSize(), rowAt, focus }
}
