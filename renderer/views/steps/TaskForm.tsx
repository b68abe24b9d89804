// The words of a task and, where it has one, the day and time it is due.

import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { limits } from '../../../shared/limits.ts'
import type { MyDeadline } from '../../../shared/model.ts'
import { printQuickDate, readQuickDate } from '../../../shared/quickDates/quickDate.ts'
import type { Result } from '../../../shared/result.ts'
import type { Task } from '../../../shared/task.ts'
import { keepDraft, readKeptDraft } from '../../kept/keptDrafts.ts'
import { focusProblem, focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { QuickDateField } from '../pickers/QuickDateField.tsx'
import { useQuickMoment } from '../pickers/useQuickMoment.ts'
import styles from './StepsTab.module.css'
import { useDateAtEnd } from './useDateAtEnd.ts'

interface TaskFormProps {
  label: string
  inputId: string
  /** What the button says. */
  submit: string
  /** Null: a new one. */
  task?: Task
  onSave: (task: { body: string; due: MyDeadline | null }) => Promise<Result<Task>>
  /** It is saved, or left as it was; a form for new ones stays. */
  onClose?: () => void
  /** Under this name what is typed and not saved is kept in this browser's storage. */
  keptAs?: string
}

interface Problem {
  isOfDue: boolean
  text: string
}

export function TaskForm({ label, inputId, submit, task, onSave, onClose, keptAs }: TaskFormProps) {
  const moment = useQuickMoment()
  const [start] = useState(() => startOf(task, keptAs))
  const [body, setBody] = useState(start.body)
  const [date, setDate] = useState(start.date)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { offer, leave } = useDateAtEnd(body, date === '' && body !== task?.body, moment)
  // A line alone is enough for most; the day and time come with the first word.
  const isOpen = task !== undefined || body !== '' || date !== ''

  useEffect(() => {
    if (keptAs !== undefined) keepDraft(keptAs, body === '' && date === '' ? null : { body, date })
  }, [keptAs, body, date])

  function read(): { due: MyDeadline | null } | Problem {
    if (body.trim() === '') return { isOfDue: false, text: 'Say what is to be done.' }
    const reading = readQuickDate(offer?.date ?? date, moment)
    if (reading.kind === 'problem') return { isOfDue: true, text: reading.text }
    return { due: reading.kind === 'empty' ? null : { on: reading.on, time: reading.time } }
  }

  async function save(form: HTMLFormElement) {
    const reading = read()
    if ('text' in reading) {
      setProblem(reading)
      focusProblem(form)
      return
    }
    // A day that was left as it is may have been moved elsewhere meanwhile.
    const isDayLeft = task !== undefined && offer === null && date === start.date
    const due = isDayLeft ? task.due : reading.due
    const result = await onSave({ body: offer?.rest ?? body.trim(), due })
    if (!result.ok) return setProblem({ isOfDue: false, text: result.error.message })
    if (onClose !== undefined) return onClose()
    setBody('')
    setDate('')
    document.getElementById(inputId)?.focus()
  }

  function onKeyDown(press: KeyboardEvent) {
    if (press.key !== 'Escape' || press.nativeEvent.isComposing) return
    press.preventDefault()
    press.stopPropagation()
    if (offer !== null) leave()
    else if (onClose === undefined) focusWhenThere(focusTargets.detail)
    else onClose()
  }

  return (
    <form
      noValidate
      aria-label={label}
      className={styles.taskForm}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        void save(event.currentTarget)
      }}
    >
      <TextField
        id={inputId}
        label={label}
        isLabelHidden
        placeholder={task === undefined ? 'Add a task' : 'What is to be done'}
        maxLength={limits.planNameLength}
        value={body}
        className={styles.taskBody}
        problem={problem !== null && !problem.isOfDue ? problem.text : undefined}
        onChange={(event) => {
          setBody(event.target.value)
          setProblem(null)
        }}
      />
      {isOpen && (
        <>
          <QuickDateField
            label="Due on, if it matters"
            isLabelHidden
            hasTime
            value={offer?.date ?? date}
            note={offer === null ? undefined : `Taken from “${offer.phrase}”; Esc leaves it in the words`}
            className={styles.taskDue}
            problem={problem?.isOfDue ? problem.text : undefined}
            onChange={(changed) => {
              if (offer !== null && changed === '') leave()
              setDate(changed)
              setProblem(null)
            }}
          >
            {offer !== null && (
              <IconButton
                label={`Leave “${offer.phrase}” in the words`}
                icon={<X size={14} strokeWidth={1.75} />}
                onClick={leave}
              />
            )}
          </QuickDateField>
          <span className={styles.taskButtons}>
            {onClose !== undefined && (
              <Button kind="plain" onClick={onClose}>
                Cancel
              </Button>
            )}
            <Button type="submit">{submit}</Button>
          </span>
        </>
      )}
    </form>
  )
}

/** What stands in the fields at first. */
function startOf(task: Task | undefined, keptAs: string | undefined): { body: string; date: string } {
  const due = task?.due ?? null
  const saved = { body: task?.body ?? '', date: due === null ? '' : printQuickDate(due.on, due.time) }
  return (keptAs === undefined ? null : readKeptDraft(keptAs, saved)) ?? saved
}
