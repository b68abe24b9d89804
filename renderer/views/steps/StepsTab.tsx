import type { Posting } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { openDialog } from '../../dialogs.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TabSection } from '../../ui/TabSection.tsx'
import { orderInterviews } from '../../words/interviewWords.ts'
import { InterviewCard } from './InterviewCard.tsx'
import styles from './StepsTab.module.css'
import { Tasks } from './Tasks.tsx'

/** What lies ahead for a posting, and what came of it: interviews in their order, then tasks. */
export function StepsTab({ posting }: { posting: Posting }) {
  const { now } = useNow()
  const { data, error } = useCall('interviews.list', { postingId: posting.id })
  const interviews = data?.interviews ?? []
  const plan = () => openDialog({ kind: 'interview', postingId: posting.id, interviewId: null })
  return (
    <div className={styles.steps}>
      <TabSection
        title="Interviews"
        act={
          <Button size="small" id={focusTargets.plan} onClick={plan}>
            Plan an interview <Kbd keys="i" />
          </Button>
        }
      >
        {error !== null && <p className={styles.none}>{error.failure.message}</p>}
        {error === null && data === undefined && <Skeleton width="60%" />}
        {data !== undefined && interviews.length === 0 && (
          <p className={styles.none}>Each round with its time, the people, and what to prepare for it.</p>
        )}
        {interviews.length > 0 && (
          <ol className={styles.list}>
            {orderInterviews(interviews, now).map((interview) => (
              <InterviewCard key={interview.id} interview={interview} />
            ))}
          </ol>
        )}
      </TabSection>
      <Tasks postingId={posting.id} />
    </div>
  )
}
