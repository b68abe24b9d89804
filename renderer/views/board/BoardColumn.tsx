// One stage of the board: its cards as a list to choose from, of which only those in sight are drawn. The focus is on
// the list, and `aria-activedescendant` names the card, so that a card can scroll away or leave without losing it.

import { type CSSProperties, type MouseEvent, type PointerEvent, type Ref, useId } from 'react'
import type { Moment } from '../../../shared/deadlineText.ts'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import type { SearchPhrase } from '../../../shared/search/searchMatches.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { classNames } from '../../ui/classNames.ts'
import { StageDot } from '../../ui/StageDot.tsx'
import { numberText } from '../../words/countText.ts'
import { OffersButton } from '../offers/OffersButton.tsx'
import { BoardCard } from './BoardCard.tsx'
import styles from './BoardColumn.module.css'
import type { Column } from './boardData.ts'
import { type BoardQuestion, type ColumnHandle, useCardsInSight } from './useCardsInSight.ts'

interface BoardColumnProps {
  ref: Ref<ColumnHandle>
  column: Column
  question: BoardQuestion
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
  question,
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
  const { sectionRef, scrollerRef, items, height, rowAt, focus } = useCardsInSight(column, question, ref)
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
          {numberText(count)}
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
          style={{ '--height': `${height}px` } as CSSProperties}
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
                  focus()
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
