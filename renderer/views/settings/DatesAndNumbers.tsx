import { zoneName } from '../../../shared/planTimes.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { numberText } from '../../words/countText.ts'
import { formatInstant } from '../../words/dates.ts'
import { localeChoices, zoneChoices } from './localeChoices.ts'
import styles from './SettingsDialog.module.css'
import { WeekStartChoice } from './WeekStartChoice.tsx'

const system = ''

/** Region, time zone and the first day of weeks, with what comes of them. */
export function DatesAndNumbers() {
  const { data: settings } = useCall('settings.get', {})
  const { run } = useCommand('settings.set')
  const { now, zone, locale } = useNow()
  if (settings === undefined) return null
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label="Order of dates, numbers and money"
          choices={[{ value: system, label: 'As the system' }, ...localeChoices(settings.locale)]}
          value={settings.locale ?? system}
          onChange={({ target }) => void run({ locale: target.value === system ? null : target.value })}
        />
        <SelectField
          label="Time zone"
          choices={[{ value: system, label: 'As the system' }, ...zoneChoices(settings.zone)]}
          value={settings.zone ?? system}
          onChange={({ target }) => void run({ zone: target.value === system ? null : target.value })}
        />
        <WeekStartChoice />
      </div>
      <p className={styles.example}>
        <span>{formatInstant(new Date(now).toISOString(), zone)}</span>
        <span>in {zoneName(zone)}</span>
        <span>{numberText(12_345.6)}</span>
        <span>{money.format(48_500)}</span>
      </p>
      <p className={styles.hint}>
        Days end, and deadlines fall due, in this time zone. A posting’s own dates and currency stay as they
        were said.
      </p>
    </>
  )
}
