// One posting of a preview: what the import would do with it, and each value with where it comes from. Values can be
// put right here, before anything is written.

import { limits } from '../../../shared/limits.ts'
import type { PreviewPosting } from '../../../shared/preview.ts'
import { titleText, titleWithin } from '../../../shared/titleText.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import type { SaveCorrection } from '../correct/CorrectionForm.tsx'
import { applicationText } from '../employer/applicationText.ts'
import { ChangeList } from '../events/ChangeList.tsx'
import { Attempts } from '../import/Attempts.tsx'
import { FilePath } from '../import/FilePath.tsx'
import { Blocks } from '../markdown/Blocks.tsx'
import styles from './PreviewDetail.module.css'
import { PreviewFields } from './PreviewFields.tsx'
import type { PreviewItem } from './previewGroups.ts'

interface PreviewDetailProps {
  importId: string
  item: PreviewItem
  onCorrect: SaveCorrection
}

export function PreviewDetail({ importId, item, onCorrect }: PreviewDetailProps) {
  if (item.kind === 'file') return <FileDetail item={item} />
  return <PostingDetail importId={importId} item={item} onCorrect={onCorrect} />
}

type PostingItem = Extract<PreviewItem, { kind: 'posting' }>

function PostingDetail({ importId, item, onCorrect }: PreviewDetailProps & { item: PostingItem }) {
  const { posting, file } = item
  const { data, error } = useCall(
    'imports.previewPosting',
    { importId, key: posting.key },
    { keepPrevious: true },
  )
  return (
    <article aria-label={titleText(posting.title)} className={styles.detail}>
      <header className={styles.header}>
        <EmployerAvatar name={posting.employerName} />
        <div className={styles.words}>
          <h3 className={styles.title} dir="auto">
            {titleText(posting.title)}
          </h3>
          <p className={styles.from}>
            <FilePath path={file.path} />
          </p>
        </div>
      </header>
      <p className={styles.outcome}>{outcomeText(posting)}</p>
      <LookAlikes posting={posting} />
      <KnownEmployer posting={posting} />
      <Changes posting={posting} />
      {error !== null && (
        <EmptyState title="This posting cannot be shown">{error.failure.message}</EmptyState>
      )}
      {data === undefined && error === null && <Skeleton width="70%" />}
      {data !== undefined && (
        <>
          <PreviewFields
            key={posting.key}
            posting={{
              ...data.content,
              id: posting.key,
              warnings: data.warnings,
              overrides: posting.overrides,
            }}
            // A correction of one that stays as it is would be one of the posting in the library.
            onCorrect={posting.outcome === 'unchanged' ? null : onCorrect}
          />
          {data.content.description.plainText !== '' && (
            <section className={styles.text} dir="auto">
              <Blocks blocks={data.content.description.blocks} phrases={[]} />
            </section>
          )}
        </>
      )}
    </article>
  )
}

function outcomeText({ outcome, isTicked, isAside, changes }: PreviewPosting): string {
  if (outcome === 'unchanged') return 'It is in your library already, word for word. Nothing is done with it.'
  const beside = isAside ? 'It stands beside what the page is about. ' : ''
  if (!isTicked) return `${beside}Not ticked, so it is left out.`
  switch (outcome) {
    case 'added':
      return `${beside}New. It comes into your Inbox.`
    case 'needsReview':
      return `${beside}New, with a value in doubt. Put it right here, or later: it waits in Needs review.`
    case 'updated':
      return changes.length === 0
        ? 'It is in your library. What you put right here is kept with it; what you wrote yourself stays.'
        : 'It is in your library and has changed. Both versions are kept; what you wrote yourself stays.'
  }
}

/** Of one that would be new: whether the person dealt with its employer before. */
function KnownEmployer({ posting: { employerName, outcome } }: { posting: PreviewPosting }) {
  const { zone } = useNow()
  const { stageOf } = useStages()
  const isNew = outcome === 'added' || outcome === 'needsReview'
  const { data } = useCall(
    'employers.ofName',
    { name: (employerName ?? '').slice(0, limits.employerKey) },
    { enabled: isNew && employerName !== null },
  )
  const employer = data?.employer
  if (!isNew || data === undefined || !employer) return null
  const [latest, ...more] = data.applications
  const stage = latest && stageOf(latest.stageId)
  const told = latest && stage && applicationText(latest, stage.name, employer.isAgency, zone)
  if (employer.avoided === null && told === undefined) return null
  return (
    <section aria-label="What you know of this employer" className={styles.box}>
      {employer.avoided !== null && (
        <p>
          You marked {employer.isAgency ? 'this agency' : 'this employer'} as one to avoid
          {employer.avoided.reason === '' ? '.' : <>: {employer.avoided.reason}</>}
        </p>
      )}
      {told !== undefined && (
        <p>
          {told.before}
          <bdi>{titleWithin(latest?.title)}</bdi>
          {told.after}
          {more.length > 0 && ` ${more.length === 1 ? 'One more' : `${more.length} more`} before that.`}
        </p>
      )}
    </section>
  )
}

function LookAlikes({ posting }: { posting: PreviewPosting }) {
  if (posting.lookAlikes.length === 0) return null
  return (
    <section className={styles.box}>
      <h4 className={styles.boxHead}>Perhaps the same job as</h4>
      {posting.lookAlikes.map((other, index) => (
        <div key={other.id ?? `beside ${index}`}>
          <p dir="auto">
            <strong>{titleText(other.title)}</strong>
            {other.employerName !== null && `, ${other.employerName}`}
            {other.id === null && ' (also among these files)'}
          </p>
          <p className={styles.evidence} dir="auto">
            {other.evidence.map(({ text }) => text).join(' · ')}
          </p>
        </div>
      ))}
      <p className={styles.evidence}>
        {posting.lookAlikes.length === 1 ? 'Both' : 'All of them'} are kept. You can compare and merge them
        later, under Possible duplicates, or untick this one.
      </p>
    </section>
  )
}

function Changes({ posting }: { posting: PreviewPosting }) {
  if (posting.changes.length === 0) return null
  return (
    <section className={styles.box}>
      <h4 className={styles.boxHead}>What changes</h4>
      <ChangeList changes={posting.changes} />
    </section>
  )
}

function FileDetail({ item: { file } }: { item: Extract<PreviewItem, { kind: 'file' }> }) {
  return (
    <article aria-label={file.path} className={styles.detail}>
      <header className={styles.header}>
        <h3 className={styles.title}>
          <FilePath path={file.path} />
        </h3>
      </header>
      <p>{file.message}</p>
      {file.howToSave !== null && <p className={styles.advice}>{file.howToSave}</p>}
      {file.attempts.length > 0 && (
        <section className={styles.box}>
          <h4 id="preview-tried" className={styles.boxHead}>
            What Roledex looked for, in this order
          </h4>
          <div className={styles.evidence}>
            <Attempts attempts={file.attempts} labelledBy="preview-tried" />
          </div>
        </section>
      )}
    </article>
  )
}
