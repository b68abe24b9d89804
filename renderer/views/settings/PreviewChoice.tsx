import { fewFiles, type Settings } from '../../../shared/model.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { SelectField } from '../../ui/SelectField.tsx'

const choices: { value: Settings['importPreview']; label: string }[] = [
  { value: 'always', label: 'Always' },
  { value: 'few', label: `Up to ${fewFiles} files at once` },
  { value: 'one', label: 'One file' },
  { value: 'never', label: 'Never' },
]

/** When files are looked at before they are imported. */
export function PreviewChoice() {
  const { data: settings } = useCall('settings.get', {})
  const { run } = useCommand('settings.set')
  return (
    <SelectField
      label="Look at what files hold before importing them"
      choices={choices}
      value={settings?.importPreview ?? 'few'}
      onChange={(event) => void run({ importPreview: event.target.value as Settings['importPreview'] })}
    />
  )
}
