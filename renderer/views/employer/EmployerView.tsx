// Everything about one employer: its postings, what happened with them, its people, and what the person says of it.

import { ArrowLeft } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import type { EmployerPage } from '../../../shared/employers.ts'
import { useCall } from '../../api/call.ts'
import { leaveEmployer } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { countText, numberText } from '../../words/countText.ts'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import { RowSkeleton } from '../postings/RowSkeleton.tsx'
import { AvoidMark } from './AvoidMark.tsx'
import { EmployerEvents } from './EmployerEvents.tsx'
import { EmployerPeople } from './EmployerPeople.tsx'
import { EmployerPostings } from './EmployerPostings.tsx'
import styles from './EmployerView.module.css'
import { setAgency } from './employerActions.ts'

export function EmployerView({ employerKey }: { employerKey: string }) {
  const { data: page, error, refetch } = useCall('employers.get', { key: employerKey })
  const isGone = error?.failure.code === 'notFound'
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && isOnPage(event.target)) leaveEmployer()
  })
  useEffect(() => {
    window.addEventListener('keydown', onEscape)
    return () => window.removeEventListener('keydown', onEscape)
  }, [])

  return (
    <div className={styles.view}>
      <header className={styles.bar}>
        <IconButton
          label="Back"
          keys="Escape"
          icon={<ArrowLeft size={16} strokeWidth={1.75} />}
          onClick={leaveEmployer}
        />
        <p className={styles.kind}>{page?.isAgency ? 'Agency' : 'Employer'}</p>
      </header>
      <main data-paper className={styles.main}>
        {error !== null && (isGone || page === undefined) && (
          <EmptyState
            title={isGone ? 'No posting names this employer' : 'This employer could not be read'}
            actions={isGone ? undefined : <Button onClick={() => void refetch()}>Try again</Button>}
          >
            {isGone
              ? 'Its postings were deleted, or their employer was corrected. Undo brings them back.'
              : error.failure.message}
          </EmptyState>
        )}
        {error === null && page === undefined && <RowSkeleton count={4} />}
        {page !== undefined && !isGone && <Page page={page} />}
      </main>
    </div>
  )
}

/** Escape belongs to a dialog, a popover or a field as long as one has the focus. */
function isOnPage(target: EventTarget | null): boolean {
  return !(target instanceof Element && target.closest('[role="dialog"], [role="menu"], input, textarea'))
}

function Page({ page }: { page: EmployerPage }) {
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <EmployerAvatar name={page.name} />
        <div className={styles.words}>
          <h1 className={styles.name}>
            <bdi>{page.name}</bdi>
          </h1>
          <p className={styles.counts}>{countWords(page).join(' · ')}</p>
          {page.otherNames.length > 0 && (
            <p className={styles.others}>
              Also written{' '}
              {page.otherNames.map((name, index) => (
                <span key={name}>
                  {index > 0 && ', '}
                  <bdi>{name}</bdi>
                </span>
              ))}
            </p>
          )}
        </div>
        <div className={styles.marks}>
          <Button
            size="small"
            kind="plain"
            onClick={() => void setAgency(page.key, page.name, !page.isAgency)}
          >
            {page.isAgency ? 'Not an agency' : 'Mark as an agency'}
          </Button>
          <AvoidMark employer={page} />
        </div>
      </div>
      {page.avoided !== null && (
        <p className={styles.avoided}>
          You marked {page.isAgency ? 'this agency' : 'this employer'} as one to avoid
          {page.avoided.reason === '' ? '.' : <>: {page.avoided.reason}</>}
        </p>
      )}
      <div className={styles.columns}>
        <EmployerPostings page={page} />
        <div className={styles.aside}>
          <EmployerEvents events={page.events} />
          <EmployerPeople people={page.people} />
        </div>
      </div>
    </div>
  )
}

function countWords({ postingCount, counts }: EmployerPage): string[] {
  return [
    countText(postingCount, 'posting'),
    counts.applied === 0 ? 'not applied to yet' : `${numberText(counts.applied)} applied to`,
    ...(counts.ended > 0 ? [`${numberText(counts.ended)} ended`] : []),
    ...(counts.archived > 0 ? [`${numberText(counts.archived)} archived`] : []),
  ]
}
