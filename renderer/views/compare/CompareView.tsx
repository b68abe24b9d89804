// Two to four postings side by side, in a table that is one for screen readers too. Lines that differ are marked;
// the rest can be hidden.

import { useQueries } from '@tanstack/react-query'
import { ArrowLeft, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Posting } from '../../../shared/model.ts'
import { titleText } from '../../../shared/titleText.ts'
import { CallFailed, queryOptions } from '../../api/call.ts'
import { useOwnFields } from '../../api/ownFields.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { leaveCompare, navigate, openCompare } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { employerText, notStated } from '../../words/postingWords.ts'
import { CompareHead } from './CompareHead.tsx'
import { CompareSwitch } from './CompareSwitch.tsx'
import { CompareTable, headName } from './CompareTable.tsx'
import styles from './CompareView.module.css'
import { compareGroups, onlyDifferent } from './compareRows.ts'
import { offeredGroup } from './offeredGroup.ts'

export function CompareView({ postingIds }: { postingIds: readonly string[] }) {
  const answers = useQueries({ queries: postingIds.map((id) => queryOptions('postings.get', { id })) })
  const offers = useQueries({
    queries: postingIds.map((id) => queryOptions('offers.list', { postingId: id })),
  })
  const talks = useQueries({
    queries: postingIds.map((id) => queryOptions('salaryTalks.list', { postingId: id })),
  })
  const moment = useNow()
  const { stageOf } = useStages()
  const fields = useOwnFields()
  const [isOnlyDifferent, setIsOnlyDifferent] = useState(false)
  const tableRef = useRef<HTMLElement>(null)
  const postings = answers.flatMap(({ data, error }) => (data === undefined || error !== null ? [] : [data]))
  const failure = answers.find(
    ({ error }) => error instanceof CallFailed && error.failure.code !== 'notFound',
  )
  const isWaiting = answers.some(({ isPending }) => isPending)
  const saidOf = ({ id }: Posting) => {
    const at = postingIds.indexOf(id)
    return { offers: offers[at]?.data?.offers ?? [], talks: talks[at]?.data?.talks ?? [] }
  }
  const offered = offeredGroup(postings.map(saidOf), moment)
  const groups = postings.length < 2 ? [] : compareGroups(postings, { moment, stageOf, fields, offered })
  const rows = groups.flatMap((group) => group.rows)
  const differing = rows.filter(({ isDifferent }) => isDifferent).length

  // Keys act here from the start, and a screen reader begins to read here.
  useEffect(() => {
    if (!isWaiting) tableRef.current?.focus()
  }, [isWaiting])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    leaveCompare()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves, wherever in it the focus is
    <div className={styles.view} onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <IconButton
          label="Back"
          keys="Escape"
          icon={<ArrowLeft size={16} strokeWidth={1.75} />}
          onClick={leaveCompare}
        />
        <h1 className={styles.title}>Side by side</h1>
        {rows.length > 0 && (
          <p className={styles.count} role="status">
            {differing === 0 ? 'No line differs' : `${differing} of ${rows.length} lines differ`}
          </p>
        )}
        <CompareSwitch label="Only differences" isOn={isOnlyDifferent} onChange={setIsOnlyDifferent} />
      </header>
      <main className={styles.main}>
        {postings.length >= 2 ? (
          <section
            ref={tableRef}
            data-paper="wide"
            className={styles.scroller}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by key
            tabIndex={0}
            aria-label="Comparison"
          >
            <CompareTable
              caption={`${postings.length} postings side by side`}
              heads={postings.map((posting) => ({
                key: posting.id,
                name: headName(posting.title, employerText(posting)),
                head: <ColumnHead posting={posting} postings={postings} />,
              }))}
              groups={isOnlyDifferent ? onlyDifferent(groups) : groups}
              absentIn={({ name }) => (['Mine', 'Offered'].includes(name) ? 'none' : notStated)}
            />
          </section>
        ) : (
          !isWaiting && (
            <EmptyState
              title={
                failure === undefined
                  ? 'There are not two postings to compare'
                  : 'The postings could not be read'
              }
              actions={<Button onClick={leaveCompare}>Back to the list</Button>}
            >
              {failure?.error instanceof CallFailed
                ? failure.error.failure.message
                : 'Others were deleted meanwhile. Undo brings them back.'}
            </EmptyState>
          )
        )}
      </main>
    </div>
  )
}

function ColumnHead({ posting, postings }: { posting: Posting; postings: readonly Posting[] }) {
  const title = titleText(posting.title)
  return (
    <CompareHead
      title={title}
      employerName={posting.employer.name}
      isEmployerHidden={posting.employer.hidden}
      onOpen={() =>
        navigate({ view: { name: 'all' }, text: '', postingId: posting.id, tab: 'posting', pane: 'detail' })
      }
    >
      {postings.length > 2 && (
        <IconButton
          label={`Leave out ${title}`}
          icon={<X size={14} strokeWidth={1.75} />}
          isTooltipHidden
          onClick={() => openCompare(postings.map(({ id }) => id).filter((id) => id !== posting.id))}
        />
      )}
    </CompareHead>
  )
}
