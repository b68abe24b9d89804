import { lifeFraction, viewListingDeadline } from '../../../shared/deadlineText.ts'
import type { Posting } from '../../../shared/model.ts'
import { useNow } from '../../clock.ts'
import { classNames } from '../../ui/classNames.ts'
import { shortDate } from '../../words/dates.ts'
import styles from './LifeBar.module.css'
import { useDateTone } from './useDateTone.ts'

/** From the day it was posted, past today, to the day it closes. The words beside it say the same. */
export function LifeBar({ posting }: { posting: Posting }) {
  const moment = useNow()
  const toneOf = useDateTone(posting)
  const fraction = lifeFraction(posting.posted, posting.deadline, moment)
  const view = viewListingDeadline(posting.deadline, moment)
  const posted = posting.posted === null ? null : shortDate(posting.posted, moment.zone)
  if (fraction === null)
    return posted === null ? <span>Posting date not stated</span> : <span>Posted {posted}</span>
  return (
    <span className={styles.life}>
      <span aria-hidden="true" className={styles.track}>
        <span
          className={classNames(styles.passed, styles[toneOf(view.urgency)])}
          style={{ inlineSize: `${fraction * 100}%` }}
        />
        {fraction < 1 && <span className={styles.today} style={{ insetInlineStart: `${fraction * 100}%` }} />}
      </span>
      <span className={styles.ends}>
        <span>Posted {posted}</span>
        <span>{posting.deadline.date === null ? '' : shortDate(posting.deadline.date, moment.zone)}</span>
      </span>
    </span>
  )
}
