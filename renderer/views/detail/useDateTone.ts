import type { DeadlineView } from '../../../shared/deadlineText.ts'
import type { Posting } from '../../../shared/model.ts'
import { isDeadlineAsked } from '../../../shared/stages.ts'
import { useStages } from '../../api/stages.ts'

type Urgency = DeadlineView['urgency']

/**
 * How loud a date of this posting is: of what has ended, or lies in the archive, none asks for anything, and when a listing
 * closes only as long as one has not applied.
 */
export function useDateTone({ tracking }: Posting, isOwn = false): (urgency: Urgency) => Urgency {
  const { stageOf } = useStages()
  const stage = stageOf(tracking.stageId)
  const isAsleep = !isDeadlineAsked(stage, isOwn ? 'own' : 'listing') || tracking.archivedAt !== null
  return (urgency) => (isAsleep && urgency !== 'none' ? 'past' : urgency)
}
