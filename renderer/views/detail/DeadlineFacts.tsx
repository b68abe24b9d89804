// Until when one may apply: the person's own date, the listing's, and a date that only its text says.

import { Pencil } from 'lucide-react'
import { shortDay, viewListingDeadline, viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { Posting } from '../../../shared/model.ts'
import { useActions } from '../../actions/actions.ts'
import { useNow } from '../../clock.ts'
import { classNames } from '../../ui/classNames.ts'
import { locale } from '../../words/dates.ts'
import { loudWarningsOf } from '../../words/postingWarnings.ts'
import { CorrectPopover } from '../correct/CorrectPopover.tsx'
import { Fact } from '../correct/Fact.tsx'
import styles from '../correct/Facts.module.css'
import { DeadlinePopover } from '../pickers/DeadlinePopover.tsx'
import { ReminderLine } from '../steps/ReminderLine.tsx'
import { LifeBar } from './LifeBar.tsx'
import { textDeadlineHint } from './textHint.tsx'
import { useDateTone } from './useDateTone.ts'

export function MyDeadlineFact({ posting }: { posting: Posting }) {
  const moment = useNow()
  const actions = useActions()
  const toneOf = useDateTone(posting, true)
  const { myDeadline } = posting.tracking
  const view = viewMyDeadline(myDeadline, moment)
  return (
    <Fact
      label="My deadline"
      tone={toneOf(view.urgency)}
      value={
        <DeadlinePopover
          posting={posting}
          onSet={(deadline) => void actions.setDeadline([posting.id], deadline)}
          trigger={
            <button type="button" className={classNames(styles.edit, myDeadline === null && styles.unset)}>
              {myDeadline === null ? 'Set a date' : view.long}
              <Pencil aria-hidden="true" size={12} strokeWidth={1.75} />
            </button>
          }
        />
      }
      remark={
        myDeadline === null ? undefined : (
          <>
            <span>{view.pill}</span>
            <ReminderLine postingId={posting.id} kind="mine" />
          </>
        )
      }
    />
  )
}

export function ListingDeadlineFact({ posting }: { posting: Posting }) {
  const moment = useNow()
  const toneOf = useDateTone(posting)
  const view = viewListingDeadline(posting.deadline, moment)
  const told = textDeadlineHint(posting, moment)
  // Of what closed some days ago the short words are the date once more, but where it looks wrong.
  const isLongPast = view.status === 'expired' && (view.daysLeft ?? 0) < -1
  const saysMore = !isLongPast || posting.deadline.origin === 'suspect'
  return (
    <Fact
      label={view.urgency === 'past' ? 'Listing expired' : 'Listing expires'}
      width="broad"
      warnings={loudWarningsOf(posting, 'deadline', 'posted')}
      correct={{ posting, field: 'deadline' }}
      tone={toneOf(view.urgency)}
      value={posting.deadline.date === null ? null : view.long}
      remark={
        <>
          {view.on !== null && posting.deadline.date?.kind !== 'ambiguous' && saysMore && (
            <span className={styles.left}>{view.pill}</span>
          )}
          <LifeBar posting={posting} />
          {posting.overrides.posted !== undefined && (
            <span>
              Posting date: <CorrectPopover posting={posting} field="posted" />
            </span>
          )}
          {posting.deadline.date !== null && posting.overrides.deadline === undefined && (
            <span className={styles.origin}>{view.origin}.</span>
          )}
          {told !== null && (
            <span className={styles.origin}>
              The text says: “{told}” <AdoptTextDeadline posting={posting} />
            </span>
          )}
          {view.on !== null && <ReminderLine postingId={posting.id} kind="listing" />}
        </>
      }
    />
  )
}

/** The date found in the text counts only once the person makes it theirs. */
function AdoptTextDeadline({ posting: { id, textDeadline, tracking } }: { posting: Posting }) {
  const actions = useActions()
  const on = textDeadline?.date ?? null
  if (on === null || tracking.myDeadline?.on === on) return null
  return (
    <button
      type="button"
      className={classNames(styles.edit, styles.unset)}
      onClick={() => void actions.setDeadline([id], { on, time: null })}
    >
      Make {shortDay(on, locale)} my deadline
    </button>
  )
}
