import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Stage } from '../../../../shared/model.ts'
import { suggestReplacement } from '../../../../shared/stages.ts'
import { Button } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { numberText } from '../../../words/countText.ts'
import styles from '../LineForm.module.css'

interface RemoveStageProps {
  stage: Stage
  stages: readonly Stage[]
  count: number
  onRemove: (target: Stage | undefined) => void
  onKeep: () => void
}

/** Asked before a stage goes that postings stand in: where they are to stand. */
export function RemoveStage({ stage, stages, count, onRemove, onKeep }: RemoveStageProps) {
  const others = stages.filter(({ id }) => id !== stage.id)
  const [targetId, setTargetId] = useState(suggestReplacement(stages, stage.id)?.id ?? others[0]?.id ?? '')
  const selectRef = useRef<HTMLSelectElement>(null)
  useEffect(() => selectRef.current?.focus(), [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
    onKeep()
  }

  return (
    <form
      aria-label={`Remove ${stage.name}`}
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        onRemove(others.find(({ id }) => id === targetId))
      }}
    >
      <SelectField
        ref={selectRef}
        label={count === 1 ? 'Where does its posting go?' : `Where do its ${numberText(count)} postings go?`}
        choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={targetId}
        onChange={(event) => setTargetId(event.target.value)}
      />
      <p className={styles.remark}>Timelines go on saying that they were in {stage.name}.</p>
      <div className={styles.buttons}>
        <Button size="small" kind="plain" onClick={onKeep}>
          Keep it
        </Button>
        <Button size="small" kind="danger" type="submit">
          Remove {stage.name}
        </Button>
      </div>
    </form>
  )
}
