// The stages, as the person wants them: their names, colours and order are changed in place. They are put in order by
// dragging, or by arrow keys. What a stage means stays, because statistics count by it.

import type { Stage } from '../../../../shared/model.ts'
import { inboxStageId } from '../../../../shared/stages.ts'
import { useCall } from '../../../api/call.ts'
import { useStages } from '../../../api/stages.ts'
import { useLineDrag } from '../../../ui/useLineDrag.ts'
import { AddStage } from './AddStage.tsx'
import { StageItem } from './StageItem.tsx'
import styles from './StageSettings.module.css'
import { stagesOfKind, useStageChanges } from './stageChanges.ts'

export function StageSettings() {
  const { stages } = useStages()
  const { data } = useCall('stages.counts', {})
  if (stages.length === 0 || data === undefined) return null
  const inbox = stages.find(({ id }) => id === inboxStageId)
  return (
    <div className={styles.stages}>
      <StageGroup name="On the way" isEnd={false} first={inbox} stages={stages} counts={data.counts} />
      <StageGroup name="Ended, folded away" isEnd stages={stages} counts={data.counts} />
      <AddStage />
    </div>
  )
}

interface StageGroupProps {
  name: string
  isEnd: boolean
  /** Stands before the others and does not move. */
  first?: Stage | undefined
  stages: readonly Stage[]
  counts: Readonly<Record<string, number>>
}

const dragType = 'application/x-roledex-stage'

function StageGroup({ name, isEnd, first, stages, counts }: StageGroupProps) {
  const { move } = useStageChanges()
  const movable = stagesOfKind(stages, isEnd)
  const { gripOf, lineProps } = useLineDrag(dragType, movable, move)
  return (
    <section aria-label={name}>
      <h4 className={styles.kind}>{name}</h4>
      <ul className={styles.list}>
        {first !== undefined && (
          <li className={styles.item}>
            <StageItem stage={first} stages={stages} count={counts[first.id] ?? 0} place={null} />
          </li>
        )}
        {movable.map((stage, index) => (
          <li key={stage.id} {...lineProps(stage, index, styles.item)}>
            <StageItem
              stage={stage}
              stages={stages}
              count={counts[stage.id] ?? 0}
              place={{ index, last: movable.length - 1 }}
              grip={gripOf(stage)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
