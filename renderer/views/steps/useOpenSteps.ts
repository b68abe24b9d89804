import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { isOver } from '../../words/interviewWords.ts'

/** How much lies ahead of a posting: interviews to come and open tasks. */
export function useOpenSteps(postingId: string): number {
  const { now } = useNow()
  const { data: planned } = useCall('interviews.list', { postingId })
  const { data: todo } = useCall('tasks.list', { postingId })
  const ahead = planned?.interviews.filter(
    (interview) => interview.outcome === null && !isOver(interview, now),
  )
  const open = todo?.tasks.filter(({ doneAt }) => doneAt === null)
  return (ahead?.length ?? 0) + (open?.length ?? 0)
}
