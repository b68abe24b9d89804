import { useEffect, useState } from 'react'
import { viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { Task } from '../../../shared/task.ts'
import { changeTask } from '../../actions/planActions.ts'
import { useNow } from '../../clock.ts'
import { focusWhenThere } from '../../keyboard/focus.ts'
import { useSearchPhrases } from '../../searchPhrases.ts'
import { LineTools } from '../../ui/LineTools.tsx'
import { Pill } from '../../ui/Pill.tsx'
import { formatInstantDay } from '../../words/dates.ts'
import { Highlighted } from '../search/Highlighted.tsx'
import { ReminderLine } from './ReminderLine.tsx'
import styles from './StepsTab.module.css'
import { TaskForm } from './TaskForm.tsx'

interface TaskLineProps {
  task: Task
  onTick: (isDone: boolean) => void
  onRemove: () => void
}

export function TaskLine({ task, onTick, onRemove }: TaskLineProps) {
  const moment = useNow()
  const phrases = useSearchPhrases()
  const [isEdited, setIsEdited] = useState(false)
  const inputId = `task-${task.id}`
  const editId = `edit-${inputId}`
  const isDone = task.doneAt !== null
  useEffect(() => {
    if (isEdited) document.getElementById(inputId)?.focus()
  }, [isEdited, inputId])

  if (isEdited) {
    return (
      <li>
        <TaskForm
          label={`Task: ${task.body}`}
          inputId={inputId}
          submit="Save"
          task={task}
          onSave={(change) => changeTask({ id: task.id, ...change })}
          onClose={() => {
            setIsEdited(false)
            focusWhenThere(editId)
          }}
        />
      </li>
    )
  }
  const view = viewMyDeadline(task.due, moment)
  return (
    <li className={styles.task}>
      <label className={styles.tick}>
        <input type="checkbox" checked={isDone} onChange={(event) => onTick(event.target.checked)} />
        <span className={styles.body} dir="auto" data-done={isDone || undefined}>
          <Highlighted text={task.body} phrases={phrases} field="note" />
        </span>
      </label>
      {task.doneAt !== null && (
        <span className={styles.doneOn}>{formatInstantDay(task.doneAt, moment.zone)}</span>
      )}
      {!isDone && task.due !== null && (
        <ReminderLine postingId={task.postingId} kind="task" id={task.id} isShort />
      )}
      {!isDone && task.due !== null && (
        <Pill tone={view.urgency} title={view.long}>
          {view.pill}
        </Pill>
      )}
      <LineTools
        name={task.body}
        changeId={editId}
        onChange={isDone ? undefined : () => setIsEdited(true)}
        onRemove={onRemove}
      />
    </li>
  )
}
