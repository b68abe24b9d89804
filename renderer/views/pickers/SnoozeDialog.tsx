// Until when something is put aside: three likely moments, each by its number, or any day as it is typed.

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { calendarDayIn, instantOfWallTime } from '../../../shared/calendar.ts'
import type { DueThing } from '../../../shared/due.ts'
import { readQuickDate } from '../../../shared/quickDates/quickDate.ts'
import {
  isMorning,
  morningOf,
  type SnoozeChoice,
  snoozeChoices,
  snoozeUntil,
} from '../../../shared/snooze.ts'
import { titleText } from '../../../shared/titleText.ts'
import { snoozeDue } from '../../actions/dueActions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { formatDayShort, formatTime } from '../../words/dates.ts'
import { QuickDateField } from './QuickDateField.tsx'
import styles from './SnoozeDialog.module.css'
import { useQuickMoment } from './useQuickMoment.ts'

const monday = 1
const choiceNames: Record<SnoozeChoice, string> = {
  laterToday: 'Later today',
  tomorrow: 'Tomorrow',
  nextWeek: 'Next week',
}

export function SnoozeDialog({ things, onClose }: { things: DueThing[]; onClose: () => void }) {
  const moment = useQuickMoment()
  const { zone } = moment
  const [date, setDate] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const firstRef = useRef<HTMLButtonElement>(null)
  const choices = snoozeChoices.flatMap((choice) => {
    const until = snoozeUntil(choice, moment, moment.firstDay ?? monday)
    return until === null ? [] : [{ choice, until }]
  })
  const [only] = things
  const name = things.length === 1 ? only?.plan?.text.trim() || only?.title : null

  async function snooze(until: string) {
    onClose()
    await snoozeDue(things, until, zone)
  }

  const chooseByNumber = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    const chosen = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined
    if (chosen === undefined) return
    event.preventDefault()
    void snooze(chosen.until)
  })
  // Of the whole page: who knows the number types it before the focus has come into the dialog.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => chooseByNumber(event)
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  function submit() {
    const reading = readQuickDate(date, moment)
    if (reading.kind === 'empty') return
    if (reading.kind === 'problem') return setProblem(reading.text)
    const until =
      reading.time === null
        ? morningOf(reading.on, zone)
        : new Date(instantOfWallTime(reading.on, reading.time, zone)).toISOString()
    if (Date.parse(until) <= moment.now) return setProblem('That has passed. Choose a later day or time.')
    void snooze(until)
  }

  return (
    <Dialog
      title="Snooze until"
      description={name ?? (things.length === 1 ? titleText(null) : `${things.length} things`)}
      size="small"
      isHigh
      initialFocus={firstRef}
      onClose={onClose}
    >
      <div className={styles.content}>
        <ul className={styles.choices}>
          {choices.map(({ choice, until }, index) => (
            <li key={choice}>
              <button
                ref={index === 0 ? firstRef : undefined}
                type="button"
                className={styles.choice}
                aria-keyshortcuts={`${index + 1}`}
                onClick={() => void snooze(until)}
              >
                <span className={styles.name}>{choiceNames[choice]}</span>{' '}
                <span className={styles.when}>{whenWords(choice, until, zone)}</span>
                <Kbd keys={`${index + 1}`} />
              </button>
            </li>
          ))}
        </ul>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <QuickDateField
            label="Another day"
            hasTime
            value={date}
            problem={problem}
            onChange={(changed) => {
              setDate(changed)
              setProblem(undefined)
            }}
          />
          <Button kind="primary" type="submit" disabled={date === ''}>
            Snooze
          </Button>
        </form>
      </div>
    </Dialog>
  )
}

function whenWords(choice: SnoozeChoice, until: string, zone: string): string {
  if (choice === 'laterToday') return formatTime(until, zone)
  const day = formatDayShort(calendarDayIn(Date.parse(until), zone))
  return isMorning(until, zone) ? `${day}, ${formatTime(until, zone)}` : day
}
