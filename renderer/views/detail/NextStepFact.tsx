import { viewMyDeadline } from '../../../shared/deadlineText.ts'
import { useNow } from '../../clock.ts'
import { navigate } from '../../navigation.ts'
import { nameInterview, viewInterview } from '../../words/interviewWords.ts'
import { isolated } from '../../words/isolated.ts'
import { Fact } from '../correct/Fact.tsx'
import styles from '../correct/Facts.module.css'
import { useOpenSteps } from '../steps/useOpenSteps.ts'

/** The interview or task that comes next, and where all of them are; nothing where nothing is planned. */
export function NextStepFact({ postingId }: { postingId: string }) {
  const moment = useNow()
  const { interviews, tasks } = useOpenSteps(postingId)
  const steps = [
    ...interviews.map((interview) => ({
      name: nameInterview(interview),
      view: viewInterview(interview, moment),
      people: interview.people,
    })),
    ...tasks.map(({ body, due }) => ({ name: body, view: viewMyDeadline(due, moment), people: [] })),
  ]
  const [next] = steps
    .map((step) => ({
      ...step,
      at: step.view.on === null ? '~' : `${step.view.on} ${step.view.time ?? '24:00'}`,
    }))
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
  if (next === undefined) return null
  const { name, view, people } = next
  return (
    <Fact
      label="Next step"
      tone={view.urgency}
      value={
        <button
          type="button"
          className={styles.edit}
          title="Show the next steps"
          onClick={() => navigate({ tab: 'steps' }, { replace: true })}
        >
          {name}
        </button>
      }
      remark={
        view.on === null ? undefined : (
          <>
            <span>{view.long}</span>
            <span>
              {[view.pill, people.length > 0 && `with ${people.map(isolated).join(', ')}`]
                .filter(Boolean)
                .join(', ')}
            </span>
          </>
        )
      }
    />
  )
}
