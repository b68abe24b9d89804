import { Pencil } from 'lucide-react'
import { viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { Posting } from '../../../shared/model.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { openDialog } from '../../dialogs.ts'
import { classNames } from '../../ui/classNames.ts'
import { Fact } from '../correct/Fact.tsx'
import styles from '../correct/Facts.module.css'
import { ReminderLine } from '../steps/ReminderLine.tsx'

/** By when an offer wants an answer; only of an offer, or where a day was set before it was answered. */
export function ReplyByFact({ posting }: { posting: Posting }) {
  const moment = useNow()
  const { stageOf } = useStages()
  const { replyBy, stageId } = posting.tracking
  const stage = stageOf(stageId)
  const isAnswered = stage?.isEnd === true || stage?.meaning === 'won'
  if (replyBy === null && stage?.meaning !== 'offer') return null
  const view = viewMyDeadline(replyBy, moment)
  return (
    <Fact
      label={isAnswered ? 'The offer wanted an answer by' : 'Answer the offer by'}
      tone={isAnswered ? 'past' : view.urgency}
      value={
        <button
          type="button"
          className={classNames(styles.edit, replyBy === null && styles.unset)}
          onClick={() => openDialog({ kind: 'dueDate', of: { kind: 'replyBy', postingId: posting.id } })}
        >
          {replyBy === null ? 'Set a date' : view.long}
          <Pencil aria-hidden="true" size={12} strokeWidth={1.75} />
        </button>
      }
      remark={
        replyBy === null || isAnswered ? undefined : (
          <>
            <span>{view.pill}</span>
            <ReminderLine postingId={posting.id} kind="replyBy" />
          </>
        )
      }
    />
  )
}
