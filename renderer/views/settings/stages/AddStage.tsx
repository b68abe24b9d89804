import { limits } from '../../../../shared/limits.ts'
import { meaningColors, meaningTexts, stageMeanings } from '../../../../shared/stages.ts'
import { AddForm } from '../AddForm.tsx'
import styles from '../LineForm.module.css'
import { useStageChanges } from './stageChanges.ts'

const meanings = stageMeanings.map((value) => ({ value, label: meaningTexts[value] }))

/** A stage more: its name, and what it means for good. It stands behind its like, and can be moved from there. */
export function AddStage() {
  const { add } = useStageChanges()
  return (
    <AddForm
      title="Add a stage"
      nameLength={limits.stageNameLength}
      example="Trial day"
      kindLabel="What it means"
      kinds={meanings}
      firstKind="inProcess"
      onAdd={(name, meaning) => add({ name, meaning, color: meaningColors[meaning] })}
    >
      {() => <p className={styles.remark}>Statistics count by what a stage means, so this stays.</p>}
    </AddForm>
  )
}
