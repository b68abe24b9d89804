// The tasks of a posting: a line to add one, the open ones, and the done ones folded below.

import { useState } from 'react'
import { addTask, removeTask, setTaskDone } from '../../actions/planActions.ts'
import { useCall } from '../../api/call.ts'
import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { Button } from '../../ui/Button.tsx'
import { TabSection } from '../../ui/TabSection.tsx'
import styles from './StepsTab.module.css'
import { TaskForm } from './TaskForm.tsx'
import { TaskLine } from './TaskLine.tsx'

export function Tasks({ postingId }: { postingId: string }) {
  const { data } = useCall('tasks.list', { postingId })
  const [areDoneShown, setAreDoneShown] = useState(false)
  const tasks = data?.tasks ?? []
  const open = tasks.filter(({ doneAt }) => doneAt === null)
  const done = tasks.filter(({ doneAt }) => doneAt !== null)

  async function remove(id: string) {
    if (await removeTask(id)) focusWhenThere(focusTargets.task)
  }
  const lines = (shown: typeof tasks) => (
    <ul className={styles.tasks}>
      {shown.map((task) => (
        <TaskLine
          key={task.id}
          task={task}
          onTick={(isDone) => void setTaskDone(task.id, isDone)}
          onRemove={() => void remove(task.id)}
        />
      ))}
    </ul>
  )

  return (
    <TabSection title="Tasks">
      <TaskForm
        key={postingId}
        label="New task"
        inputId={focusTargets.task}
        submit="Add"
        keptAs={`newTask.${postingId}`}
        onSave={(task) => addTask({ postingId, ...task })}
      />
      {open.length > 0 && lines(open)}
      {done.length > 0 && (
        <div>
          <Button
            kind="plain"
            size="small"
            className={styles.fold}
            aria-expanded={areDoneShown}
            onClick={() => setAreDoneShown(!areDoneShown)}
          >
            {areDoneShown ? 'Hide' : 'Show'}{' '}
            {done.length === 1 ? 'the one that is' : `the ${done.length} that are`} done
          </Button>
          {areDoneShown && lines(done)}
        </div>
      )}
    </TabSection>
  )
}
