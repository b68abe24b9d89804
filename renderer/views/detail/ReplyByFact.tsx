import { Pencil } from 'lucide-react'
import { viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { Posting } from '../../../shared/model.ts'
import { useNow } from '../../clock.ts'
import { useDialogs } from '../../dialogs.ts'
import { useStages } from '../../stages.ts'
import { classNames } from '../../ui/classNames.ts'
import { Fact } from '../correct/Fact.tsx'
import styles from '../correct/Facts.module.css'
import { ReminderLine } from '../steps/ReminderLine.tsx'

/** By when an offer wants an answer; only of an offer, or where a day is set all the same. */
export function ReplyByFact({ posting }: { posting: Posting }) {
  const moment = useNow()
  const { openDialog } = useDialogs()
  const { stageOf } = useStages()
  const { replyBy, stageId } = posting.tracking
  if (replyBy === null && stageOf(stageId)?.meaning !== 'offer') return null
  const view = viewMyDeadline(replyBy, moment)
  return (
    <Fact
      label="Answer the offer by"
      tone={view.urgency}
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
        replyBy === null ? undefined : (
          <>
            <span>{view.pill}</span>
            <ReminderLine postingId={posting.id} kind="replyBy" />
          </>
        )
      }
    />
  )
}
