// When one thing is reminded of: likely times to tick, any other as it is typed, none at all, or what the settings say.

import { useRef, useState } from 'react'
import type { DueThing } from '../../../shared/due.ts'
import { upperFirst } from '../../../shared/firstLetter.ts'
import type { Settings } from '../../../shared/model.ts'
import type { QuickMoment } from '../../../shared/quickDates/quickDate.ts'
import { endOfQuiet, type ReminderRules } from '../../../shared/reminders.ts'
import { mostReminderTimes, type ReminderTime, readReminderTime } from '../../../shared/reminderTimes.ts'
import { titleText } from '../../../shared/titleText.ts'
import { readTypedReminder } from '../../../shared/typedReminder.ts'
import { setReminders } from '../../actions/dueActions.ts'
import { useCall } from '../../api/call.ts'
import { openDialog } from '../../dialogs.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { formatInstant, formatTime } from '../../words/dates.ts'
import { isolated } from '../../words/isolated.ts'
import { entryOf } from '../deadlines/agendaGroups.ts'
import { instantOfReminder, timesOf, timeWords } from '../deadlines/reminderWords.ts'
import styles from './RemindersDialog.module.css'
import { useQuickMoment } from './useQuickMoment.ts'

const ofDays = ['d7', 'd3', 'd1', 'd0']
const ofTimes = [...ofDays, 'm180', 'm60', 'm15']
const longestText = 100

interface RemindersDialogProps {
  thing: DueThing
  onClose: () => void
}

export function RemindersDialog(props: RemindersDialogProps) {
  const { data: settings, error } = useCall('settings.get', {})
  if (settings === undefined) return <UnansweredDialog failure={error?.failure} onClose={props.onClose} />
  return <RemindersForm {...props} reminders={settings.reminders} />
}

interface RemindersFormProps extends RemindersDialogProps {
  /** What the settings say. */
  reminders: Settings['reminders']
}

function RemindersForm({ thing, reminders, onClose }: RemindersFormProps) {
  const moment = useQuickMoment()
  const firstRef = useRef<HTMLInputElement>(null)
  const rules: ReminderRules = { ...reminders, zone: moment.zone }
  const at = (text: string) => instantOfReminder(thing, text, rules, moment.now)
  const choice = useReminderChoice({ thing, reminders, moment, at, onSaved: onClose })
  const { times, typed, reading } = choice
  const { view } = entryOf(thing, moment)
  const name = thing.plan?.text.trim() || titleText(thing.title)

  return (
    <Dialog
      title="Remind me"
      description={`${isolated(name)} · ${view.long}`}
      size="small"
      isHigh
      initialFocus={firstRef}
      onClose={onClose}
    >
      <form
        className={styles.content}
        onSubmit={(event) => {
          event.preventDefault()
          choice.submit()
        }}
      >
        {!reminders.isOn && (
          <p className={styles.off}>
            Reminders are switched off.{' '}
            <button
              type="button"
              className={styles.link}
              onClick={() => openDialog({ kind: 'settings', part: 'reminders' })}
            >
              Settings…
            </button>
          </p>
        )}
        <fieldset className={styles.choices}>
          <legend className="visually-hidden">When</legend>
          {choice.listed.map((text, index) => (
            <label key={text} className={styles.choice}>
              <input
                ref={index === 0 ? firstRef : undefined}
                type="checkbox"
                checked={times.includes(text)}
                onChange={({ target }) => choice.tick(text, target.checked)}
              />
              <span className={styles.name}>{timeWords(text)}</span>
              <When at={at(text)} time={readReminderTime(text)} rules={rules} now={moment.now} />
            </label>
          ))}
        </fieldset>
        <div className={styles.other}>
          <TextField
            label="Another time"
            placeholder="2 weeks before, 2 dec 17:00"
            maxLength={longestText}
            value={typed}
            problem={choice.problem}
            hint={
              reading.kind === 'time'
                ? hintOf(reading.text, at(reading.text), moment)
                : reading.kind === 'problem'
                  ? reading.text
                  : ''
            }
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || typed.trim() === '') return
              event.preventDefault()
              choice.add()
            }}
            onChange={({ target }) => choice.type(target.value)}
          />
          <Button disabled={typed.trim() === ''} onClick={() => choice.add()}>
            Add
          </Button>
        </div>
        <div className={styles.buttons}>
          {thing.reminders !== null && (
            <Button kind="plain" onClick={() => void choice.save(null)}>
              As in the settings
            </Button>
          )}
          {times.length > 0 && (
            <Button kind="plain" onClick={choice.clear}>
              None
            </Button>
          )}
          <Button kind="primary" type="submit">
            {times.length === 0 ? 'Set no reminders' : 'Set'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface ReminderChoiceOf {
  thing: DueThing
  reminders: Settings['reminders']
  moment: QuickMoment
  /** The instant of a time, ms; null where the thing has no time of day that it needs. */
  at: (text: string) => number | null
  onSaved: () => void
}

/** The times that are ticked, the one being typed, and how both are kept. Times are as `shared/reminderTimes.ts` writes them. */
function useReminderChoice({ thing, reminders, moment, at, onSaved }: ReminderChoiceOf) {
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  /** What was typed in stays in the list when its tick is taken away. */
  const [added, setAdded] = useState<readonly string[]>([])
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const present = timesOf(thing, reminders)
  const times = chosen ?? present
  const likely = thing.time === null ? ofDays : ofTimes
  const bySoonest = (one: string, other: string) => (at(one) ?? 0) - (at(other) ?? 0)
  const listed = [...new Set([...likely, ...present, ...added])].sort(bySoonest)
  const reading = readTypedReminder(typed, moment, reminders.morning)

  /** Null: as in the settings. */
  async function save(wanted: readonly string[] | null) {
    if (thing.reminders === null && (wanted === null || wanted === present)) return onSaved()
    const result = await setReminders(thing, wanted?.toSorted(bySoonest) ?? null)
    if (result.ok) onSaved()
    else setProblem(result.error.message)
  }

  /** Takes what is typed; null where it cannot be. */
  function add(): readonly string[] | null {
    if (reading.kind === 'empty') return times
    const fault =
      reading.kind === 'problem' ? reading.text : faultOf(reading.text, at(reading.text), moment.now)
    const next = reading.kind === 'time' ? [...new Set([...times, reading.text])] : times
    setProblem(
      fault ?? (next.length > mostReminderTimes ? `At most ${mostReminderTimes} can be set.` : undefined),
    )
    if (fault !== undefined || next.length > mostReminderTimes) return null
    setAdded([...added, ...next])
    setChosen(next)
    setTyped('')
    return next
  }

  return {
    times,
    listed,
    typed,
    reading,
    problem,
    tick: (text: string, isTicked: boolean) =>
      setChosen(isTicked ? [...times, text] : times.filter((other) => other !== text)),
    clear: () => setChosen([]),
    type(text: string) {
      setTyped(text)
      setProblem(undefined)
    },
    add,
    save,
    submit() {
      const wanted = add()
      if (wanted !== null) void save(wanted)
    },
  }
}

interface WhenProps {
  at: number | null
  time: ReminderTime | null
  rules: ReminderRules
  now: number
}

/** The moment itself; that it has passed, or that quiet hours hold it back. */
function When({ at, time, rules, now }: WhenProps) {
  if (at === null) return <span className={styles.when}>needs a time of day</span>
  if (at <= now) return <span className={styles.when}>has passed</span>
  const iso = new Date(at).toISOString()
  const end = endOfQuiet(at, rules)
  const isMoment = time?.kind === 'moment'
  return (
    <span className={styles.when}>
      {!isMoment && formatInstant(iso, rules.zone)}
      {end !== null &&
        `${isMoment ? '' : ', '}told at ${formatTime(new Date(end).toISOString(), rules.zone)}`}
    </span>
  )
}

function faultOf(text: string, at: number | null, now: number): string | undefined {
  if (at === null) return 'No time of day is set for this, so minutes and hours before it mean nothing.'
  const isMoment = readReminderTime(text)?.kind === 'moment'
  return isMoment && at <= now ? 'That has passed. Choose a later day or time.' : undefined
}

/** What was understood. */
function hintOf(text: string, at: number | null, { now, zone }: QuickMoment): string {
  const words = timeWords(text)
  const said = upperFirst(words)
  if (at !== null && at <= now) return `${said}: that has passed`
  if (at === null || readReminderTime(text)?.kind === 'moment') return said
  return `${said}: ${formatInstant(new Date(at).toISOString(), zone)}`
}
