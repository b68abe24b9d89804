import type { Ref } from 'react'
import type { Moment } from '../../../shared/deadlineText.ts'
import { BoardCard } from './BoardCard.tsx'
import styles from './BoardView.module.css'
import type { Drag } from './useCardDrag.ts'

interface CarriedCardProps {
  ref: Ref<HTMLDivElement>
  drag: Drag
  moment: Required<Moment>
}

/** The card under the pointer while it is dragged, as it stood in its column; how many come along stands on it. */
export function CarriedCard({ ref, drag, moment }: CarriedCardProps) {
  return (
    <div ref={ref} aria-hidden="true" className={styles.ghost} style={{ inlineSize: drag.width }}>
      <BoardCard
        row={drag.row}
        stage={drag.stage}
        moment={moment}
        phrases={[]}
        isCurrent={false}
        isTicked={false}
        isLifted
      />
      {drag.ids.length > 1 && <span className={styles.many}>{drag.ids.length}</span>}
    </div>
  )
}
