import { useState } from 'react'
import { upperFirst } from '../../../shared/firstLetter.ts'
import { readQuickTime } from '../../../shared/quickDates/quickTime.ts'
import {
  type Lead,
  type RemindedKind,
  type ReminderSettings,
  remindedKinds,
} from '../../../shared/reminders.ts'
import { useCall, useCommand } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { SegmentedChoice } from '../../ui/SegmentedChoice.tsx'
import { useOnLeave } from '../../ui/useOnLeave.ts'
import { formatInstant, locale } from '../../words/dates.ts'
import { timeWords } from '../deadlines/reminderWords.ts'
import { TimeField } from '../pickers/TimeField.tsx'
import { NoticeDelivery } from './NoticeDelivery.tsx'
import styles from './Reminders.module.css'
import settingsStyles from './SettingsDialog.module.css'

const kindNames: Record<RemindedKind, string> = {
  listing: 'A listing closes',
  mine: 'My deadline',
  interview: 'Interview',
  task: 'Task or follow-up',
  replyBy: 'An offer wants an answer',
  quiet: 'Gone quiet',
}

const days = ['d7', 'd3', 'd1', 'd0'] as const
/** What makes sense of each kind: a listing's last minute helps nobody, an interview's does. */
const offered: Record<RemindedKind, readonly Lead[]> = {
  listing: days,
  mine: [...days, 'm180', 'm60'],
  interview: ['d3', 'd1', 'd0', 'm180', 'm60', 'm15'],
  task: ['d1', 'd0', 'm60', 'm15'],
  replyBy: days,
  quiet: ['d0'],
}

const states = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
] as const

/** How long before something is due, when in the day, and how it is told. */
export function Reminders() {
  const { data: settings } = useCall('settings.get', {})
  const { run } = useCommand('settings.set')
  if (settings === undefined) return null
  const { reminders } = settings
  const change = (changed: Partial<ReminderSettings>) => void run({ reminders: { ...reminders, ...changed } })
  return (
    <>
      <p className={settingsStyles.remark}>
        Each comes once. What falls on one morning comes as one notice, and nothing comes of what you have
        done, put aside or stopped.
      </p>
      <SegmentedChoice
        label="Reminders"
        isLabelHidden
        choices={states}
        chosen={reminders.isOn ? 'on' : 'off'}
        onChoose={(state) => change({ isOn: state === 'on' })}
      />
      {reminders.isOn && (
        <>
          <NoticeDelivery reminders={reminders} onChange={change} />
          <Times reminders={reminders} onChange={change} />
          <div className={styles.kinds}>
            {remindedKinds.map((kind) => (
              <ChoiceGroup
                key={kind}
                label={kindNames[kind]}
                choices={offered[kind].map((lead) => ({ value: lead, label: upperFirst(timeWords(lead)) }))}
                chosen={reminders.leads[kind]}
                isMultiple
                onChange={(leads) => change({ leads: { ...reminders.leads, [kind]: leads } })}
              />
            ))}
          </div>
          <NextOne />
        </>
      )}
    </>
  )
}

interface TimesProps {
  reminders: ReminderSettings
  onChange: (changed: Partial<ReminderSettings>) => void
}

const quietAtFirst = { from: '21:00', until: '08:00' }

function Times({ reminders, onChange }: TimesProps) {
  const { morning, quiet } = reminders
  return (
    <div className={styles.times}>
      <TimeOfDay
        label="The morning begins at"
        value={morning}
        onChange={(time) => onChange({ morning: time })}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={({ target }) => onChange({ quiet: target.checked ? quietAtFirst : null })}
        />
        Quiet hours
      </label>
      {quiet !== null && (
        <>
          <TimeOfDay
            label="Quiet from"
            value={quiet.from}
            onChange={(from) => onChange({ quiet: { ...quiet, from } })}
          />
          <TimeOfDay
            label="Quiet until"
            value={quiet.until}
            onChange={(until) => onChange({ quiet: { ...quiet, until } })}
          />
        </>
      )}
    </div>
  )
}

interface TimeOfDayProps {
  label: string
  value: string
  onChange: (time: string) => void
}

/**
 * Kept once the field is left: on the way to “17:30” stands “1”, which is a time as well. What cannot be read stays as it was
 * typed, with what is wrong, and the time that was there holds.
 */
function TimeOfDay({ label, value, onChange }: TimeOfDayProps) {
  const [typed, setTyped] = useState<string | null>(null)

  function keep() {
    const reading = readQuickTime(typed ?? '')
    if ('problem' in reading) return
    if (reading.time !== null && reading.time !== value) onChange(reading.time)
    setTyped(null)
  }
  useOnLeave(keep)

  return (
    <TimeField
      className={styles.time}
      label={label}
      value={typed ?? value}
      onBlur={keep}
      onChange={setTyped}
      onKeyDown={({ key }) => {
        if (key === 'Enter') keep()
      }}
    />
  )
}

function NextOne() {
  const { zone } = useNow()
  const { data } = useCall('reminders.next', { limit: 1, locale })
  const [next] = data?.reminders ?? []
  if (data === undefined) return null
  return (
    <p className={settingsStyles.hint}>
      {next === undefined
        ? 'Nothing is to be reminded of in the next week.'
        : `Next: ${formatInstant(next.at, zone)}. ${next.text}`}
    </p>
  )
}
