import { FileText } from 'lucide-react'
import type { Posting } from '../../../shared/model.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useCall } from '../../api/call.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { type DetailTab, detailTabs, navigate, usePlace } from '../../navigation.ts'
import { useSearchPhrases } from '../../searchPhrases.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { FilesTab } from '../files/FilesTab.tsx'
import { PayTab } from '../pay/PayTab.tsx'
import { useOfferCount } from '../pay/useOfferCount.ts'
import { listInputOf, useFirstPage } from '../postings/postingPages.ts'
import { StepsTab } from '../steps/StepsTab.tsx'
import { useOpenSteps } from '../steps/useOpenSteps.ts'
import { AppliedBefore } from './AppliedBefore.tsx'
import { DetailHeader } from './DetailHeader.tsx'
import { DetailSkeleton } from './DetailSkeleton.tsx'
import { Doubts } from './Doubts.tsx'
import { Facts } from './Facts.tsx'
import { GonePosting } from './GonePosting.tsx'
import { LookAlikes } from './LookAlikes.tsx'
import { NotesTab } from './NotesTab.tsx'
import styles from './PostingDetail.module.css'
import { PostingTab } from './PostingTab.tsx'
import { SourceTab } from './SourceTab.tsx'
import { TimelineTab } from './TimelineTab.tsx'

export function PostingDetail({ postingId }: { postingId: string | null }) {
  if (postingId === null) return <NothingChosen />
  return <OnePosting key={postingId} postingId={postingId} />
}

/** Nothing beside a list that has nothing to choose: it says so itself. */
function NothingChosen() {
  const { total = 0, failure } = useFirstPage(listInputOf(usePlace()))
  if (total === 0 || failure !== null) return null
  return (
    <EmptyState icon={<FileText size={26} strokeWidth={1.5} />} title="No posting chosen">
      Choose one in the list, or go through them with J and K.
    </EmptyState>
  )
}

function OnePosting({ postingId }: { postingId: string }) {
  const { data: posting, error, refetch } = useCall('postings.get', { id: postingId })
  // What was read before stays in the cache when it is deleted meanwhile.
  const isGone = error?.failure.code === 'notFound'
  if (isGone) return <GonePosting postingId={postingId} />
  if (error !== null && posting === undefined) {
    return <ReadFailure title="This posting could not be read" error={error} onRetry={refetch} />
  }
  if (posting === undefined) return <DetailSkeleton />
  return <OpenedPosting posting={posting} />
}

/** Pixels below which facts and text stand one above the other; the style sheets of both hold the same number. */
const oneAboveTheOther = 672

function OpenedPosting({ posting }: { posting: Posting }) {
  const { tab } = usePlace()
  const { data: attached } = useCall('files.list', { postingId: posting.id })
  const { interviews, tasks } = useOpenSteps(posting.id)
  const offers = useOfferCount(posting.id)
  const phrases = useSearchPhrases()
  const [articleRef, width] = useWidth<HTMLElement>()
  const isNarrow = width > 0 && width < oneAboveTheOther
  const isPosting = tab === 'posting'
  return (
    <article ref={articleRef} aria-label={titleText(posting.title)} className={styles.detail}>
      <DetailHeader posting={posting} phrases={phrases} />
      <Doubts posting={posting} />
      <LookAlikes posting={posting} />
      <AppliedBefore posting={posting} />
      <Tabs
        label="Parts of the posting"
        className={styles.tabs}
        panelClassName={styles.panel}
        chosen={tab}
        onChoose={(id) => navigate({ tab: id as DetailTab }, { replace: true })}
        tabs={detailTabs.map((id) => ({
          id,
          label: tabNames[id],
          ...(id === 'steps' ? { count: interviews.length + tasks.length } : {}),
          ...(id === 'pay' ? { count: offers } : {}),
          ...(id === 'notes' ? { count: posting.notes.length } : {}),
          ...(id === 'files' ? { count: attached?.files.length ?? 0 } : {}),
        }))}
      >
        {/* In the order in which they are read: Tab follows it. */}
        {isNarrow && isPosting && <Facts posting={posting} part="first" />}
        <div id={focusTargets.detail} tabIndex={-1} className={styles.content}>
          {isPosting && <PostingTab posting={posting} phrases={phrases} />}
          {tab === 'steps' && <StepsTab posting={posting} />}
          {tab === 'pay' && <PayTab posting={posting} />}
          {tab === 'notes' && <NotesTab posting={posting} />}
          {tab === 'files' && <FilesTab posting={posting} />}
          {tab === 'timeline' && <TimelineTab posting={posting} />}
          {tab === 'source' && <SourceTab posting={posting} />}
        </div>
        {(!isNarrow || isPosting) && <Facts posting={posting} part={isNarrow ? 'rest' : 'all'} />}
      </Tabs>
    </article>
  )
}

const tabNames: Record<DetailTab, string> = {
  posting: 'Posting',
  steps: 'Next steps',
  pay: 'Salary',
  notes: 'Notes',
  files: 'Files',
  timeline: 'Timeline',
  source: 'Source',
}
