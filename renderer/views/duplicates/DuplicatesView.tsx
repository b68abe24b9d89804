// Pairs of postings that may be one job, the likeliest first, each with why. Nothing is done unless the person does it.

import { Copy } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react'
import type { DuplicatePair } from '../../../shared/model.ts'
import { useActions } from '../../actions/actions.ts'
import { useCall } from '../../api/call.ts'
import { useCommands } from '../../commands.ts'
import { openDialog } from '../../dialogs.ts'
import { focusIfFree, focusTargets } from '../../keyboard/focus.ts'
import { useFocusBetween } from '../../keyboard/useFocusBetween.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { numberText } from '../../words/countText.ts'
import { RowSkeleton } from '../postings/RowSkeleton.tsx'
import styles from './DuplicatesView.module.css'
import { PairCard } from './PairCard.tsx'

const firstShown = 100
const mostShown = 500

export function DuplicatesView() {
  const [limit, setLimit] = useState(firstShown)
  const { data, error, refetch } = useCall('duplicates.list', { limit }, { keepPrevious: true })
  const isEmpty = data?.total === 0
  const mainRef = useFocusBetween(data?.total)
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 className={styles.title}>Possible duplicates</h1>
        <p className={styles.count} role="status">
          {data !== undefined && data.total > 0 && numberText(data.total)}
          {data !== undefined && (
            <span className="visually-hidden"> {data.total === 1 ? 'pair' : 'pairs'}</span>
          )}
        </p>
      </header>
      <main
        ref={mainRef}
        {...(isEmpty ? { id: focusTargets.list, tabIndex: -1 } : {})}
        className={styles.main}
      >
        {error !== null && data === undefined && (
          <ReadFailure title="The pairs could not be read" error={error} onRetry={refetch} />
        )}
        {error === null && data === undefined && <RowSkeleton count={4} />}
        {isEmpty && (
          <EmptyState icon={<Copy size={26} strokeWidth={1.5} />} title="No two postings look alike">
            When two postings may be the same job, they show here side by side. Nothing is ever merged
            unasked.
          </EmptyState>
        )}
        {data !== undefined && data.total > 0 && <PairList pairs={data.pairs} />}
        {data !== undefined && data.total > data.pairs.length && limit < mostShown && (
          <Button kind="plain" onClick={() => setLimit(mostShown)}>
            Show more
          </Button>
        )}
      </main>
    </div>
  )
}

interface StandingPair {
  index: number
  ids: readonly string[]
}

const idsOf = (pair: DuplicatePair | undefined) => (pair === undefined ? [] : [pair.a.id, pair.b.id])

/** Where the pair stands now. Once it is gone: another of the same job where there is one, else the one in its place. */
function placeOf({ index, ids }: StandingPair, pairs: readonly DuplicatePair[]): number {
  const shared = pairs.map((pair) => idsOf(pair).filter((id) => ids.includes(id)).length)
  const place = shared.indexOf(Math.max(...shared, 1))
  return place === -1 ? Math.min(index, pairs.length - 1) : place
}

function PairList({ pairs }: { pairs: readonly DuplicatePair[] }) {
  const { listRef } = useCommands()
  const actions = useActions()
  const rowsRef = useRef<HTMLUListElement>(null)
  const [wanted, setWanted] = useState<StandingPair>({ index: 0, ids: [] })
  const standing = placeOf(wanted, pairs)
  const standOn = (index: number) => setWanted({ index, ids: idsOf(pairs[index]) })

  const focusPair = (index: number) => {
    const row = rowsRef.current?.children[index]
    if (row instanceof HTMLElement) row.focus()
  }
  function move(step: number) {
    const isInside = rowsRef.current?.contains(document.activeElement) ?? false
    const next = isInside ? Math.min(pairs.length - 1, Math.max(0, standing + step)) : standing
    standOn(next)
    focusPair(next)
  }
  function goTo(end: 'first' | 'last') {
    const index = end === 'first' ? 0 : pairs.length - 1
    standOn(index)
    focusPair(index)
  }
  // Pairs are settled one by one: there is nothing to select here, and no single posting for keys to act on.
  useImperativeHandle(listRef, () => ({
    move,
    goTo,
    extend: move,
    tickAll: () => {},
    isCurrentSeen: () => false,
    rowKeys: [{ title: 'Compare and merge', keys: ['Enter'] }],
    stepOff: () => {},
    standingKey: () => wanted.ids.join(' ') || null,
    standOn: ({ key }) => {
      if (key !== null) setWanted({ index: standing, ids: key.split(' ') })
    },
  }))

  // The pair that had the focus is gone, and the next one takes it; or it is back, and takes it from the next one.
  const countRef = useRef(pairs.length)
  const followFocus = useEffectEvent(() => {
    const isBack = pairs.length > countRef.current
    if (pairs.length < countRef.current) focusIfFree(rowsRef.current)
    if (isBack && rowsRef.current?.contains(document.activeElement)) focusPair(standing)
    countRef.current = pairs.length
  })
  useEffect(() => followFocus(), [pairs])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Home') goTo('first')
    else if (event.key === 'End') goTo('last')
    else return
    event.preventDefault()
  }

  return (
    <ul
      ref={rowsRef}
      id={focusTargets.list}
      aria-label="Pairs that may be one job"
      tabIndex={-1}
      className={styles.pairs}
      onFocus={(event) => {
        if (event.target === event.currentTarget) focusPair(standing)
      }}
      onKeyDown={onKeyDown}
    >
      {pairs.map((pair, index) => (
        <PairCard
          key={`${pair.a.id} ${pair.b.id}`}
          pair={pair}
          isStanding={index === standing}
          onStand={() => standOn(index)}
          onCompare={() => openDialog({ kind: 'merge', one: pair.a.id, other: pair.b.id })}
          onTellApart={() => void actions.tellApart(pair.a.id, pair.b.id)}
        />
      ))}
    </ul>
  )
}
