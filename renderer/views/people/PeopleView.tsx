// Everyone of the search: contacts across all postings. Arrows and J K move along them, Enter opens one; `/` goes to the
// filter. Address books come in and go out as contact cards.

import { useVirtualizer } from '@tanstack/react-virtual'
import { Search, UserRound, UserRoundPlus } from 'lucide-react'
import { type CSSProperties, useImperativeHandle, useRef, useState } from 'react'
import type { Person } from '../../../shared/people.ts'
import { useCall } from '../../api/call.ts'
import { useCommands } from '../../commands.ts'
import { openDialog } from '../../dialogs.ts'
import { useKeptScroll } from '../../kept/keptScroll.ts'
import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { useRowWalk } from '../../keyboard/rowWalk.ts'
import { useRowsToDraw } from '../../paper.ts'
import { useRowHeights } from '../../preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useRemeasured } from '../../ui/useRemeasured.ts'
import { numberText } from '../../words/countText.ts'
import { RowSkeleton } from '../postings/RowSkeleton.tsx'
import { saveCards, useCardsChooser } from './contactCards.tsx'
import { PeopleRow, personRowId } from './PeopleRow.tsx'
import styles from './PeopleView.module.css'
import { filterPeople, type PeopleOrder, sortPeople } from './peopleOrder.ts'

export function PeopleView() {
  const { run } = useCommands()
  const { data, error, refetch } = useCall('people.list', {}, { keepPrevious: true })
  const [typed, setTyped] = useState('')
  const [order, setOrder] = useState<PeopleOrder>('name')
  const { chooseCards, input } = useCardsChooser()
  const all = data?.people ?? []
  const shown = sortPeople(filterPeople(all, typed), order)
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 className={styles.title}>People</h1>
        <p className={styles.count} role="status">
          {data !== undefined && countText(shown.length, all.length)}
        </p>
        {all.length > 0 && (
          <>
            <TextField
              id={focusTargets.search}
              label="Filter people"
              isLabelHidden
              className={styles.filter}
              icon={<Search size={14} strokeWidth={1.75} />}
              placeholder="Name, role, employer"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                if (event.nativeEvent.isComposing) return
                if (event.key === 'Escape') setTyped('')
                if (['Enter', 'ArrowDown', 'Escape'].includes(event.key)) {
                  event.preventDefault()
                  focusWhenThere(focusTargets.list)
                }
              }}
            />
            <select
              aria-label="Order"
              className={styles.order}
              value={order}
              onChange={(event) => setOrder(event.target.value as PeopleOrder)}
            >
              <option value="name">By name</option>
              <option value="lastContact">By last contact</option>
              <option value="postings">By postings</option>
            </select>
          </>
        )}
        <Button size="small" kind="plain" onClick={chooseCards}>
          Import…
        </Button>
        <Button
          size="small"
          kind="plain"
          disabled={shown.length === 0}
          title="Save those shown as contact cards for an address book"
          onClick={() => void saveCards(shown)}
        >
          Export
        </Button>
        <Button
          size="small"
          icon={<UserRoundPlus size={14} strokeWidth={1.75} />}
          onClick={() => run('people.new')}
        >
          New contact
        </Button>
        {input}
      </header>
      <main className={styles.main}>
        {error !== null && data === undefined && (
          <ReadFailure title="The contacts could not be read" error={error} onRetry={refetch} />
        )}
        {error === null && data === undefined && <RowSkeleton count={6} />}
        {data !== undefined && all.length === 0 && (
          <EmptyState
            icon={<UserRound size={26} strokeWidth={1.5} />}
            title="Nobody here yet"
            actions={<Button onClick={() => run('people.new')}>New contact</Button>}
          >
            Recruiters, interviewers and people who put in a word, shared across postings. Press P on a
            posting to add one, or import contact cards (.vcf) from your address book.
          </EmptyState>
        )}
        {all.length > 0 && shown.length === 0 && (
          <EmptyState
            title={`Nobody fits “${typed.trim()}”`}
            actions={<Button onClick={() => setTyped('')}>Show everyone</Button>}
          />
        )}
        {shown.length > 0 && <Rows people={shown} rowsKey={`${order} ${typed}`} />}
      </main>
    </div>
  )
}

function countText(shown: number, all: number): string {
  return shown === all ? numberText(all) : `${numberText(shown)} of ${numberText(all)}`
}

function Rows({ people, rowsKey }: { people: readonly Person[]; rowsKey: string }) {
  const { listRef } = useCommands()
  const scrollerRef = useRef<HTMLDivElement>(null)
  const { row: rowHeight } = useRowHeights()
  const virtualizer = useVirtualizer({
    count: people.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => people[index]?.id ?? index,
    overscan: 8,
    rangeExtractor: useRowsToDraw(),
    initialRect: { width: 900, height: 700 },
  })
  useRemeasured(virtualizer, rowHeight)
  useKeptScroll(scrollerRef, 'people', rowsKey)

  const { standing, setStanding, focusRow, stand, move, walk, standings } = useRowWalk({
    count: people.length,
    scrollerRef,
    elementId: (index) => personRowId(people[index]?.id ?? ''),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  })
  useImperativeHandle(listRef, () => ({
    move,
    goTo: (end) => stand(end === 'first' ? 0 : people.length - 1),
    extend: () => {},
    tickAll: () => {},
    isCurrentSeen: () => false,
    rowKeys: [{ title: 'Open the contact', keys: ['Enter'] }],
    stepOff: () => {},
    ...standings,
  }))
  return (
    <div ref={scrollerRef} data-paper className={styles.scroller}>
      <ul
        id={focusTargets.list}
        aria-label="People"
        tabIndex={-1}
        className={styles.rows}
        style={{ '--height': `${virtualizer.getTotalSize()}px` } as CSSProperties}
        onKeyDown={walk}
        onFocus={(event) => {
          if (event.target === event.currentTarget) focusRow(standing)
        }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const person = people[item.index]
          if (person === undefined) return null
          return (
            <PeopleRow
              key={item.key}
              person={person}
              index={item.index}
              count={people.length}
              top={item.start}
              isStanding={item.index === standing}
              onStand={() => setStanding(item.index)}
              onOpen={() => openDialog({ kind: 'person', personId: person.id })}
            />
          )
        })}
      </ul>
    </div>
  )
}
