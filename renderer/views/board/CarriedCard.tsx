import type { Ref } from 'react'
import type { Moment } from '../../../shared/deadlineText.ts'
import { BoardCard } from './BoardCard.tsx'
import styles from './BoardView.module.css'
import type { CardDrag } from './useCarriedCards.ts'

interface CarriedCardProps {
  ref: Ref<HTMLDivElement>
  drag: CardDrag
  moment: Required<Moment>
}

/** The card under the pointer while it is dragged, as it stood in its column; how many come along stands on it. */
export function CarriedCard({ ref, drag: { what, width }, moment }: CarriedCardProps) {
  return (
    <div ref={ref} aria-hidden="true" className={styles.ghost} style={{ inlineSize: width }}>
      <BoardCard
        row={what.row}
        stage={what.stage}
        moment={moment}
        phrases={[]}
        isCurrent={false}
        isTicked={false}
        isLifted
      />
      {what.ids.length > 1 && <span className={styles.many}>{what.ids.length}</span>}
    </div>
  )
}
