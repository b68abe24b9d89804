import { defaultTable } from '../../../shared/layouts.ts'
import type { Settings } from '../../../shared/model.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { SegmentedChoice } from '../../ui/SegmentedChoice.tsx'
import { useTableColumns } from '../table/useTableColumns.tsx'
import { useTableSettings } from '../table/useTableSettings.ts'
import type { PartProps } from './partProps.ts'
import styles from './SettingsDialog.module.css'

const themes: { value: Settings['theme']; label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const densities: { value: Settings['density']; label: string }[] = [
  { value: 'comfortable', label: 'Comfortable' },
  { value: 'compact', label: 'Compact' },
]

/** Theme, density, and the columns a table has. */
export function Appearance({ firstRef }: Pick<PartProps, 'firstRef'>) {
  const { data: settings } = useCall('settings.get', {})
  const { run } = useCommand('settings.set')
  if (settings === undefined) return null
  return (
    <>
      <SegmentedChoice
        label="Theme"
        choices={themes}
        chosen={settings.theme}
        chosenRef={firstRef}
        onChoose={(theme) => void run({ theme })}
      />
      <SegmentedChoice
        label="Density"
        choices={densities}
        chosen={settings.density}
        onChoose={(density) => void run({ density })}
      />
      <TableColumns />
    </>
  )
}

/** What the heads of the table can do too, for those who look for it here. */
function TableColumns() {
  const [{ columns }, change] = useTableSettings()
  const { choices, columnOf, including } = useTableColumns()
  const shown = columns.map(({ id }) => id).filter((id) => choices.includes(id))
  return (
    <div className={styles.columns}>
      <ChoiceGroup
        label="Columns of the table"
        choices={choices.map((id) => ({ value: id, label: columnOf(id).label }))}
        chosen={shown}
        isMultiple
        onChange={(ids) => {
          const kept = columns.filter(({ id }) => !choices.includes(id) || ids.includes(id))
          const added = ids.filter((id) => !shown.includes(id))
          change({ columns: added.reduce(including, kept) })
        }}
      />
      <p className={styles.hint}>
        Drag their heads in the table to put them in order.{' '}
        <Button size="small" kind="plain" onClick={() => change({ columns: defaultTable.columns })}>
          As they were at first
        </Button>
      </p>
    </div>
  )
}
