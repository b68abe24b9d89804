import { History } from 'lucide-react'
import type { Posting } from '../../../shared/model.ts'
import { titleWithin } from '../../../shared/titleText.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { openEmployer } from '../../navigation.ts'
import { applicationText } from '../employer/applicationText.ts'
import styles from './Notices.module.css'
import { PostingLink } from './PostingLink.tsx'

/** The last application to the same employer, in one sentence; the others are on its page. */
export function AppliedBefore({ posting }: { posting: Posting }) {
  const { zone } = useNow()
  const { stageOf } = useStages()
  const { data } = useCall('employers.ofPosting', { postingId: posting.id })
  const [latest, ...more] = data?.applications ?? []
  const stage = latest && stageOf(latest.stageId)
  const employer = data?.employer
  if (latest === undefined || stage === undefined || !employer) return null
  const { before, after } = applicationText(latest, stage.name, employer.isAgency, zone)
  return (
    <section aria-label="Applied before" className={styles.quiet}>
      <History aria-hidden="true" size={14} strokeWidth={1.75} className={styles.icon} />
      <p className={styles.oneLine}>
        {before}
        <PostingLink postingId={latest.postingId}>
          <bdi>{titleWithin(latest.title)}</bdi>
        </PostingLink>
        {after}
        {more.length > 0 && (
          <>
            {' '}
            <button type="button" className={styles.link} onClick={() => openEmployer(employer.key)}>
              {more.length === 1 ? 'One more' : `${more.length} more`}
            </button>
          </>
        )}
      </p>
    </section>
  )
}
