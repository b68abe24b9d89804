// What was deleted, the latest first: back into the library, or out of it for good. Ticks are the view's own, so that
// keys for postings cannot reach what lies here.

import { Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { useActions } from '../../actions/actions.ts'
import { useCall } from '../../api/call.ts'
import { openDialog } from '../../dialogs.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { useFocusBetween } from '../../keyboard/useFocusBetween.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { numberText } from '../../words/countText.ts'
import { RowSkeleton } from '../postings/RowSkeleton.tsx'
import { BinList } from './BinList.tsx'
import styles from './BinView.module.css'

const mostShown = 10_000

export function BinView() {
  const { data, error, refetch } = useCall('bin.list', { limit: mostShown }, { keepPrevious: true })
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set())
  const mainRef = useFocusBetween(data?.total)
  const entries = data?.entries ?? []
  const ticked = new Set(entries.filter(({ id }) => wanted.has(id)).map(({ id }) => id))
  return (
    <div className={styles.view}>
      <Header
        total={data?.total ?? 0}
        ticked={ticked}
        onTick={setWanted}
        allIds={entries.map(({ id }) => id)}
      />
      <main
        ref={mainRef}
        {...(data?.total === 0 ? { id: focusTargets.list, tabIndex: -1 } : {})}
        className={styles.main}
      >
        {error !== null && data === undefined && (
          <ReadFailure title="The bin could not be read" error={error} onRetry={refetch} />
        )}
        {error === null && data === undefined && <RowSkeleton count={4} />}
        {data?.total === 0 && (
          <EmptyState icon={<Trash2 size={26} strokeWidth={1.5} />} title="The bin is empty">
            Postings you delete are kept here with everything you added, until you erase them.
          </EmptyState>
        )}
        {entries.length > 0 && <BinList entries={entries} ticked={ticked} onTick={setWanted} />}
      </main>
    </div>
  )
}

interface HeaderProps {
  total: number
  ticked: ReadonlySet<string>
  allIds: string[]
  onTick: (ids: ReadonlySet<string>) => void
}

/** With nothing ticked its buttons are for the whole bin. */
function Header({ total, ticked, allIds, onTick }: HeaderProps) {
  const actions = useActions()
  const isWhole = ticked.size === 0
  const postingIds = isWhole ? null : [...ticked]
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>Bin</h1>
      <p className={styles.count} role="status">
        {isWhole ? total > 0 && numberText(total) : `${numberText(ticked.size)} selected`}
        {isWhole && <span className="visually-hidden"> {total === 1 ? 'posting' : 'postings'}</span>}
      </p>
      {!isWhole && ticked.size < allIds.length && (
        <button type="button" className={styles.all} onClick={() => onTick(new Set(allIds))}>
          All {numberText(allIds.length)}
        </button>
      )}
      <span className={styles.space} />
      {total > 0 && (
        <>
          <Button size="small" onClick={() => void actions.restore(postingIds)}>
            {isWhole ? 'Restore all' : 'Restore'}
          </Button>
          <Button size="small" kind="danger" onClick={() => openDialog({ kind: 'erase', postingIds })}>
            {isWhole ? 'Erase all for good…' : 'Erase for good…'}
          </Button>
        </>
      )}
      {!isWhole && (
        <IconButton
          label="Clear the selection"
          keys="Escape"
          icon={<X size={15} strokeWidth={1.75} />}
          onClick={() => onTick(new Set())}
        />
      )}
    </header>
  )
}
