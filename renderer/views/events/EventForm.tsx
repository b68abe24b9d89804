// When something happened, the note on it and, for a move, where it led: for one event, or for several alike at once.
// The note saves itself, as every note does, however the form is left; only Cancel puts back what was there.

import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { calendarDayIn, instantOfWallTime, wallTimeIn } from '../../../shared/calendar.ts'
import type { Input } from '../../../shared/contract.ts'
import { limits } from '../../../shared/limits.ts'
import type { PostingEvent } from '../../../shared/model.ts'
import { timeProblem } from '../../../shared/planTimes.ts'
import { readQuickDate } from '../../../shared/quickDates/quickDate.ts'
import { useActions } from '../../actions/actions.ts'
import { call } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { isConfirmKey } from '../../ui/confirmKey.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { showFailure } from '../../ui/toasts.ts'
import { useOnLeave } from '../../ui/useOnLeave.ts'
import { QuickDateField } from '../pickers/QuickDateField.tsx'
import { TimeField } from '../pickers/TimeField.tsx'
import styles from './EventForm.module.css'

/** Milliseconds after the last key before the note is saved. */
const typingPause = 800

interface EventFormProps {
  event: PostingEvent
  /** All that the change is for; `event` is one of them. */
  eventIds: readonly string[]
  noteRef?: RefObject<HTMLTextAreaElement | null>
  dateRef?: RefObject<HTMLInputElement | null>
  onRemove: () => void
  /** It is saved, or left as it was. */
  onClose: () => void
}

export function EventForm({ event, eventIds, noteRef, dateRef, onRemove, onClose }: EventFormProps) {
  const { zone, now, locale } = useNow()
  const { stages, stageOf } = useStages()
  const actions = useActions()
  const at = Date.parse(event.at)
  const present = { on: calendarDayIn(at, zone), time: wallTimeIn(at, zone) }
  const presentStage = event.kind === 'stageChanged' ? event.toStageId : null
  const [on, setOn] = useState(present.on)
  const [time, setTime] = useState(present.time)
  const [stageId, setStageId] = useState(presentStage)
  const [problem, setProblem] = useState<{ text: string; isOfDate: boolean } | null>(null)
  const isMany = eventIds.length > 1
  const { note, setNote, ...keeping } = useKeptNote(eventIds, event.note ?? '')

  /** What differs from what is there; nothing else is written. */
  function changes(): Omit<Input<'events.edit'>, 'ids'> {
    return {
      ...(on === present.on && time === present.time
        ? {}
        : { at: new Date(instantOfWallTime(on, time, zone)).toISOString() }),
      ...(keeping.isSaved() ? {} : { note }),
      ...(stageId === null || stageId === presentStage ? {} : { stageId }),
    }
  }

  async function save() {
    const day = readQuickDate(on, { now, zone, locale })
    if (day.kind === 'problem') return setProblem({ text: day.text, isOfDate: true })
    if (day.kind === 'empty' || timeProblem(on, time, zone) !== null) {
      return setProblem({ text: 'There is no such date and time. Choose a day that was.', isOfDate: true })
    }
    const change = changes()
    const isChanged = Object.keys(change).length > 0
    const result = isChanged ? await actions.editEvents({ ids: [...eventIds], ...change }) : null
    if (result === null || result.ok) {
      keeping.end()
      onClose()
    } else setProblem({ text: result.error.message, isOfDate: change.at !== undefined })
  }

  function cancel() {
    keeping.putBack()
    onClose()
  }

  function remove() {
    keeping.end()
    onRemove()
  }

  function onKeyDown(press: KeyboardEvent) {
    if (!isConfirmKey(press)) return
    press.preventDefault()
    void save()
  }

  const removed = presentStage !== null && !stages.some(({ id }) => id === presentStage) ? presentStage : null
  return (
    <form
      noValidate
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(submit) => {
        submit.preventDefault()
        void save()
      }}
    >
      {stageId !== null && !isMany && (
        <SelectField
          label="Moved to"
          value={stageId}
          choices={[
            ...(removed === null
              ? []
              : [{ value: removed, label: `${stageOf(removed)?.name ?? 'A stage'} (removed)` }]),
            ...stages.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(change) => setStageId(change.target.value)}
        />
      )}
      <div className={styles.moment}>
        <QuickDateField
          ref={dateRef}
          label="Date"
          leaning="back"
          value={on}
          problem={problem?.isOfDate ? problem.text : undefined}
          onChange={setOn}
          onMoment={(day, clock) => {
            setOn(day)
            setTime(clock)
          }}
        />
        <TimeField label="Time" required value={time} onChange={setTime} />
      </div>
      <TextAreaField
        ref={noteRef}
        label="Note"
        data-kept
        rows={3}
        maxLength={limits.eventNoteLength}
        placeholder={isMany ? 'The same note on each of them' : 'How it went, who wrote, what comes next'}
        value={note}
        problem={problem !== null && !problem.isOfDate ? problem.text : undefined}
        onChange={(change) => setNote(change.target.value)}
      />
      <div className={styles.buttons}>
        <Button kind="danger" onClick={remove}>
          {isMany ? `Remove all ${eventIds.length}` : 'Remove'}
        </Button>
        <span className={styles.space} />
        <Button kind="plain" onClick={cancel}>
          Cancel
        </Button>
        <Button kind="primary" type="submit">
          Save
        </Button>
      </div>
    </form>
  )
}

/** The note of events, which saves itself while it is typed and when the form goes, until `end` or `putBack`. */
function useKeptNote(eventIds: readonly string[], present: string) {
  const [before] = useState(present)
  const [note, setNote] = useState(present)
  /** As the library has it. */
  const savedRef = useRef(present)
  const isOverRef = useRef(false)
  const isMany = eventIds.length > 1

  async function save(text: string) {
    const saved = savedRef.current
    if (text === saved) return
    savedRef.current = text
    const result = await call('events.edit', { ids: [...eventIds], note: text })
    if (result.ok) return
    // It is still to be saved, with the rest or when the form goes.
    if (savedRef.current === text) savedRef.current = saved
    showFailure(result.error)
  }
  const keep = useEffectEvent((text: string) => void save(text))
  useEffect(() => {
    // Of several, the note is one change, not one a second.
    if (isMany) return
    const timer = setTimeout(() => keep(note), typingPause)
    return () => clearTimeout(timer)
  }, [note, isMany])
  useOnLeave(() => {
    if (!isOverRef.current) void save(note)
  })

  return {
    note,
    setNote,
    isSaved: () => note === savedRef.current,
    end() {
      isOverRef.current = true
    },
    putBack() {
      isOverRef.current = true
      void save(before)
    },
  }
}
