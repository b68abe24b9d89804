import type { Stage } from '../../../../shared/model.ts'
import { classNames } from '../../../ui/classNames.ts'
import { Menu } from '../../../ui/Menu.tsx'
import styles from './StageSettings.module.css'
import { useStageChanges } from './stageChanges.ts'

/** Days of silence a person may want to be asked after. */
const usual = [0, 3, 5, 7, 10, 14, 21, 30, 60]

/** After how many days without a sign the app asks whether to follow up, wait or close. */
export function QuietDays({ stage }: { stage: Stage }) {
  const { setQuiet } = useStageChanges()
  const days = [...new Set([...usual, stage.quietDays])].toSorted((one, other) => one - other)
  const asked = stage.quietDays === 0 ? 'never asks' : `asks after ${words(stage.quietDays)}`
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className={classNames(styles.quiet, stage.quietDays === 0 && styles.never)}
          aria-label={`Silence in ${stage.name}: ${asked}`}
          title="Without a sign for so many days, Today asks whether to follow up, wait or close"
        >
          {asked}
        </button>
      }
      entries={[
        {
          kind: 'group',
          label: 'Ask when nothing was heard for',
          entries: days.map((count) => ({
            kind: 'item',
            label: words(count),
            isChosen: count === stage.quietDays,
            run: () => void setQuiet(stage, count),
          })),
        },
      ]}
    />
  )
}

function words(days: number): string {
  if (days === 0) return 'Never'
  return days === 1 ? '1 day' : `${days} days`
}
