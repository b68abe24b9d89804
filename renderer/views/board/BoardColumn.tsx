// One stage of the board: its cards as a list to choose from, of which only those in sight are drawn. The focus is on
// the list, and `aria-activedescendant` names the card, so that a card can scroll away or leave without losing it.

import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
} from 'react'
import type { Moment } from '../../../shared/deadlineText.ts'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import type { SearchPhrase } from '../../../shared/search/searchMatches.ts'
import { useKeptScroll } from '../../keptScroll.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { useRowsToDraw, useRowsWanted } from '../../paper.ts'
import { useRowHeights } from '../../preferences.ts'
import { classNames } from '../../ui/classNames.ts'
import { StageDot } from '../../ui/StageDot.tsx'
import { useRemeasured } from '../../useRemeasured.ts'
import { locale } from '../../words/dates.ts'
import { OffersButton } from '../offers/OffersButton.tsx'
import { BoardCard } from './BoardCard.tsx'
import styles from './BoardColumn.module.css'
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

interface BoardColumnProps {
  ref: Ref<ColumnHandle>
  column: Column
  input: BoardInput
  inputKey: string
  moment: Required<Moment>
  phrases: readonly SearchPhrase[]
  currentId: string | null
  ticked: ReadonlySet<string>
  /** The keys are about this column. */
  hasFocusTarget: boolean
  isDropTarget: boolean
  /** On their way: their places are shown empty. */
  lifted: ReadonlySet<string>
  onPress: (event: PointerEvent<HTMLElement>, row: PostingRow, stage: Stage) => void
  onChoose: (event: MouseEvent, row: PostingRow, index: number) => void
}

export function BoardColumn({
  ref,
  column,
  input,
  inputKey,
  moment,
  phrases,
  currentId,
  ticked,
  hasFocusTarget,
  isDropTarget,
  lifted,
  onPress,
  onChoose,
}: BoardColumnProps) {
  const { stage, count } = column
  const headingId = useId()
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

  useImperativeHandle(ref, () => ({
    rowAt,
    reveal(index) {
      virtualizer.scrollToIndex(index, { align: 'auto' })
      sectionRef.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    focus: () => scrollerRef.current?.focus({ preventScroll: true }),
    indexBeside: (top) => {
      const wanted = Math.round((top + (scrollerRef.current?.scrollTop ?? 0)) / pitch)
      return Math.max(0, Math.min(count - 1, wanted))
    },
    topOf: (index) => Math.max(0, index * pitch - (scrollerRef.current?.scrollTop ?? 0)),
  }))

  const isCurrentHere = items.some((item) => rowAt(item.index)?.id === currentId)
  return (
    <section
      ref={sectionRef}
      aria-labelledby={headingId}
      data-stage={stage.id}
      className={classNames(styles.column, isDropTarget && styles.target)}
    >
      <h2 id={headingId} className={styles.heading}>
        <StageDot color={stage.color} />
        <span className={styles.name}>{stage.name}</span>
        <span className={styles.count}>
          {count.toLocaleString(locale)}
          <span className="visually-hidden"> {count === 1 ? 'posting' : 'postings'}</span>
        </span>
      </h2>
      {stage.meaning === 'offer' && <OffersButton />}
      <div
        ref={scrollerRef}
        data-cards=""
        data-paper
        id={hasFocusTarget ? focusTargets.list : undefined}
        {...(count === 0
          ? {}
          : {
              role: 'listbox',
              'aria-labelledby': headingId,
              'aria-multiselectable': true,
              'aria-activedescendant': isCurrentHere ? cardId(currentId) : undefined,
              tabIndex: 0,
            })}
        className={styles.scroller}
      >
        <div
          role="presentation"
          className={styles.cards}
          style={{ '--height': `${virtualizer.getTotalSize()}px` } as CSSProperties}
        >
          {items.map((item) => {
            const row = rowAt(item.index)
            const isCurrent = row !== undefined && row.id === currentId
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the board's, see commands.ts
              <div
                key={item.key}
                id={row && cardId(row.id)}
                role="option"
                tabIndex={-1}
                data-index={item.index}
                aria-selected={row !== undefined && (isCurrent || ticked.has(row.id))}
                aria-current={isCurrent ? 'true' : undefined}
                aria-posinset={item.index + 1}
                aria-setsize={count}
                aria-label={row === undefined ? 'On its way' : undefined}
                className={classNames(styles.slot, row && lifted.has(row.id) && styles.lifted)}
                style={{ '--start': `${item.start}px` } as CSSProperties}
                onPointerDown={(event) => {
                  if (row === undefined || event.button !== 0) return
                  onPress(event, row, stage)
                }}
                onMouseDown={(event) => {
                  // The focus belongs to the column, not to a card that may leave it.
                  if (event.button !== 0) return
                  event.preventDefault()
                  scrollerRef.current?.focus({ preventScroll: true })
                }}
                onClick={(event) => row && onChoose(event, row, item.index)}
              >
                {row === undefined ? (
                  <div className={styles.coming} />
                ) : (
                  <BoardCard
                    row={row}
                    stage={stage}
                    moment={moment}
                    phrases={phrases}
                    isCurrent={isCurrent}
                    isTicked={ticked.has(row.id)}
                  />
                )}
              </div>
            )
          })}
        </div>
      </div>
    </section>
  )
}

function cardId(postingId: string | null): string | undefined {
  return postingId === null ? undefined : `card-${postingId}`
}
