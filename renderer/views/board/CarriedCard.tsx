import type { Ref } from 'react'
import type { Moment } from '../../../shared/deadlineText.ts'
import { useStages } from '../../stages.ts'
import { BoardCard } from './BoardCard.tsx'
import styles from './BoardView.module.css'
import type { Drag } from './useCardDrag.ts'

interface CarriedCardProps {
  ref: Ref<HTMLDivElement>
  drag: Drag
  moment: Required<Moment>
}

/** The card under the pointer while it is dragged, in the colour of the stage it is over; how many come along stands on it. */
export function CarriedCard({ ref, drag, moment }: CarriedCardProps) {
  const { stageOf } = useStages()
  return (
    <div ref={ref} aria-hidden="true" className={styles.ghost} style={{ inlineSize: drag.width }}>
      <BoardCard
        row={drag.row}
        stage={stageOf(drag.overStageId ?? drag.stage.id) ?? drag.stage}
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
