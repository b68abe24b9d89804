import type { Interview } from '../../../shared/interview.ts'
import type { Task } from '../../../shared/task.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { isOver } from '../../words/interviewWords.ts'

/** What lies ahead of a posting: interviews to come and open tasks. */
export function useOpenSteps(postingId: string): { interviews: Interview[]; tasks: Task[] } {
  const { now } = useNow()
  const { data: planned } = useCall('interviews.list', { postingId })
  const { data: todo } = useCall('tasks.list', { postingId })
  const isAhead = (interview: Interview) => interview.outcome === null && !isOver(interview, now)
  return {
    interviews: planned?.interviews.filter(isAhead) ?? [],
    tasks: todo?.tasks.filter(({ doneAt }) => doneAt === null) ?? [],
  }
}
