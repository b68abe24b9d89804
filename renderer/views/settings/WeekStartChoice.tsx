import type { Settings } from '../../../shared/model.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { SelectField } from '../../ui/SelectField.tsx'

const choices: { value: Settings['weekStart']; label: string }[] = [
  { value: 'locale', label: 'As usual where I am' },
  { value: 'monday', label: 'Monday' },
  { value: 'saturday', label: 'Saturday' },
  { value: 'sunday', label: 'Sunday' },
]

/** The day that weeks begin with, in the calendar and among the deadlines. */
export function WeekStartChoice() {
  const { data: settings } = useCall('settings.get', {})
  const { run } = useCommand('settings.set')
  return (
    <SelectField
      label="Weeks begin on"
      choices={choices}
      value={settings?.weekStart ?? 'locale'}
      onChange={(event) => void run({ weekStart: event.target.value as Settings['weekStart'] })}
    />
  )
}
