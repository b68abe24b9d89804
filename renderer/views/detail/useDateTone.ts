import type { DeadlineView } from '../../../shared/deadlineText.ts'
import type { Posting } from '../../../shared/model.ts'
import { useStages } from '../../api/stages.ts'

type Urgency = DeadlineView['urgency']

/**
 * How loud a date of this posting is: of what has ended, or lies in the archive, none asks for anything; a job that is
 * won still has use for a date of the person's own.
 */
export function useDateTone({ tracking }: Posting, isOwn = false): (urgency: Urgency) => Urgency {
  const { stageOf } = useStages()
  const stage = stageOf(tracking.stageId)
  const isAsleep =
    stage?.isEnd === true || (stage?.meaning === 'won' && !isOwn) || tracking.archivedAt !== null
  return (urgency) => (isAsleep && urgency !== 'none' ? 'past' : urgency)
}
