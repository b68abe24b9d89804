import { Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { limits } from '../../../../shared/limits.ts'
import type { Stage } from '../../../../shared/model.ts'
import { meaningTexts, type StageColor, stageColors, suggestReplacement } from '../../../../shared/stages.ts'
import { GripButton } from '../../../ui/GripButton.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { NameInPlace } from '../../../ui/NameInPlace.tsx'
import { Problem } from '../../../ui/Problem.tsx'
import { StageDot } from '../../../ui/StageDot.tsx'
import type { LineGrip } from '../../../ui/useLineDrag.ts'
import { type LinePlace, useMoveByKey } from '../../../ui/useMoveByKey.ts'
import { countText, numberText } from '../../../words/countText.ts'
import { QuietDays } from './QuietDays.tsx'
import { RemoveStage } from './RemoveStage.tsx'
import styles from './StageSettings.module.css'
import { useStageChanges } from './stageChanges.ts'

const look = { size: 14, strokeWidth: 1.75 }

interface StageItemProps {
  stage: Stage
  stages: readonly Stage[]
  /** How many postings stand in it. */
  count: number
  /** Where it stands among those it can be moved among; null where it stays. */
  place: LinePlace | null
  /** Where it is dragged. */
  grip?: LineGrip
}

export function StageItem({ stage, stages, count, place, grip }: StageItemProps) {
  const { move, recolor, remove, rename } = useStageChanges()
  const [isAsked, setIsAsked] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const lineRef = useRef<HTMLDivElement>(null)
  const removeRef = useRef<HTMLButtonElement>(null)
  const colors = Object.entries(stageColors) as [StageColor, string][]
  const onKeyDown = useMoveByKey(place, (to) => move(stage, to))

  async function removeTo(target: Stage | undefined) {
    if (target === undefined) return
    const line = lineRef.current?.closest('li')
    const neighbour = line?.nextElementSibling ?? line?.previousElementSibling
    const result = await remove(stage, target)
    if (!result.ok) return setRefusal(result.error.message)
    neighbour?.querySelector('input')?.focus()
  }

  function ask() {
    setRefusal(null)
    if (count > 0) setIsAsked(true)
    else void removeTo(suggestReplacement(stages, stage.id))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt and an arrow move the line, whatever in it has the focus
    <div ref={lineRef} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        {place === null ? <span /> : <GripButton name={stage.name} place={place} grip={grip} />}
        <Menu
          trigger={
            <button
              type="button"
              className={styles.swatch}
              aria-label={`Colour of ${stage.name}: ${stageColors[stage.color as StageColor] ?? 'its own'}`}
              title="Colour"
            >
              <StageDot color={stage.color} />
            </button>
          }
          entries={colors.map(([color, label]) => ({
            kind: 'item',
            label,
            icon: <StageDot color={color} />,
            isChosen: color === stage.color,
            run: () => void recolor(stage, color),
          }))}
        />
        <NameInPlace
          name={stage.name}
          maxLength={limits.stageNameLength}
          onRename={(name) => rename(stage, name)}
        />
        <span className={styles.meaning}>{meaningTexts[stage.meaning]}</span>
        {stage.isEnd ? <span /> : <QuietDays stage={stage} />}
        <span className={styles.count} title={countText(count, 'posting')}>
          {numberText(count)}
          <span className="visually-hidden"> {count === 1 ? 'posting' : 'postings'}</span>
        </span>
        {place === null ? (
          <span className={styles.remove} />
        ) : (
          <IconButton
            ref={removeRef}
            label={`Remove ${stage.name}`}
            className={styles.remove}
            icon={<Trash2 {...look} />}
            isTooltipHidden
            title="Remove"
            aria-expanded={isAsked}
            onClick={ask}
          />
        )}
      </div>
      {isAsked && (
        <RemoveStage
          stage={stage}
          stages={stages}
          count={count}
          onRemove={(target) => void removeTo(target)}
          onKeep={() => {
            setIsAsked(false)
            setRefusal(null)
            removeRef.current?.focus()
          }}
        />
      )}
      <Problem text={refusal} className={styles.refusal} />
    </div>
  )
}
