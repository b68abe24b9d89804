// Where the application stands: the stages as steps to press, and the ends behind a menu.
// Not radio buttons, because arrow keys would then move a posting through every stage on the way.

import { ChevronDown } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { Posting, Stage } from '../../../shared/model.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import { useActions } from '../../actions/actions.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { classNames } from '../../ui/classNames.ts'
import { Menu } from '../../ui/Menu.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { relativeTime } from '../../words/dates.ts'
import styles from './StageBar.module.css'

/** Of more steps, only the present one has its name in sight. */
const mostNamed = 8

export function StageBar({ posting }: { posting: Posting }) {
  const { stages, stageOf } = useStages()
  const actions = useActions()
  const { now, zone } = useNow()
  const { stageId, stageSince, furthestStageId } = posting.tracking
  const present = stageOf(stageId)
  const steps = stages.filter((stage) => !stage.isEnd && stage.id !== inboxStageId)
  const ends = stages.filter((stage) => stage.isEnd)
  const standing = steps.findIndex((stage) => stage.id === stageId)
  // Of one that has ended the bar says how far it came.
  const furthest = present?.isEnd ? steps.findIndex((stage) => stage.id === furthestStageId) : standing
  const cameTo = present?.isEnd && furthest >= 0 ? `; it came as far as ${steps[furthest]?.name}` : ''
  const since = stageSince === null ? '' : `, since ${relativeTime(stageSince, now, zone)}`
  const move = (stage: Stage) => {
    if (stage.id !== stageId) void actions.setStage([posting.id], stage)
  }
  return (
    <div className={styles.bar}>
      <ol
        aria-label={`Stage: ${present?.name ?? ''}${since}${cameTo}`}
        className={classNames(styles.steps, steps.length > mostNamed && styles.crowded)}
      >
        {steps.map((stage, index) => (
          <li key={stage.id} className={styles.step}>
            <button
              type="button"
              className={classNames(
                styles.button,
                index <= furthest && styles.reached,
                index === standing && styles.present,
                index > steps.length / 2 && styles.late,
                present?.id === inboxStageId && index === 0 && styles.next,
              )}
              style={colorOf(stage)}
              aria-current={index === standing ? 'step' : undefined}
              title={index === standing ? `${stage.name}${since}` : `Move to ${stage.name}`}
              onClick={() => move(stage)}
            >
              <span aria-hidden="true" className={styles.line} />
              <span className={styles.name}>
                <bdi className={styles.text}>{stage.name}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <Menu
        align="end"
        trigger={
          <button
            type="button"
            className={classNames(
              styles.button,
              styles.end,
              present?.isEnd && styles.reached,
              present?.isEnd && styles.present,
            )}
            style={present?.isEnd ? colorOf(present) : undefined}
            aria-label={present?.isEnd ? `Ended: ${present.name}` : 'Ended: choose how'}
          >
            <span aria-hidden="true" className={styles.line} />
            <span className={styles.name}>
              <bdi className={styles.text}>{present?.isEnd ? present.name : 'Ended'}</bdi>
              <ChevronDown size={11} strokeWidth={2} />
            </span>
          </button>
        }
        entries={[
          ...ends.map((stage) => ({
            kind: 'item' as const,
            label: stage.name,
            icon: <StageDot color={stage.color} />,
            isChosen: stage.id === stageId,
            run: () => move(stage),
          })),
          ...inboxEntry(stageOf(inboxStageId), stageId, move),
        ]}
      />
    </div>
  )
}

/** The way back to the Inbox stands with the ends: it is no step forward. */
function inboxEntry(inbox: Stage | undefined, stageId: string, move: (stage: Stage) => void) {
  if (inbox === undefined || stageId === inbox.id) return []
  return [
    { kind: 'separator' as const },
    {
      kind: 'item' as const,
      label: 'Back to the Inbox',
      icon: <StageDot color={inbox.color} />,
      isChosen: false,
      run: () => move(inbox),
    },
  ]
}

function colorOf(stage: Stage): CSSProperties {
  return { '--step': `var(--stage-${stage.color}, var(--stage-considering))` } as CSSProperties
}
