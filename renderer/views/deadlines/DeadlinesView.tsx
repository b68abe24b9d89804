// The agenda: dates of both kinds, soonest first, with a month beside it. The keys are those of the list: the focus
// stays on the agenda as a whole and `aria-activedescendant` names the line it stands on.

import { CalendarCheck, CalendarDays } from 'lucide-react'
import { type MouseEvent, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { useCommands } from '../../commands.ts'
import { focusTargets } from '../../focus.ts'
import { navigate, openPosting, usePlace } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ContextMenu } from '../../ui/Menu.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { oneColumn, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { BulkBar } from '../postings/BulkBar.tsx'
import { RowSkeleton } from '../postings/RowSkeleton.tsx'
import { useRowMenu } from '../postings/rowMenu.tsx'
import { AgendaGroupPart } from './AgendaGroupPart.tsx'
import { lineId } from './AgendaLine.tsx'
import type { AgendaEntry } from './agendaGroups.ts'
import styles from './DeadlinesView.module.css'
import { MonthPanel } from './MonthPanel.tsx'
import { useAgenda } from './useAgenda.ts'

const firstLimit = 300
const wholeLimit = 5_000

export function DeadlinesView() {
  const { postingId } = usePlace()
  const { locale } = useNow()
  const { listRef } = useCommands()
  const selection = useSelection()
  const [limit, setLimit] = useState(firstLimit)
  const agenda = useAgenda(limit)
  const { groups, entries } = agenda
  const [isClosedShown, setIsClosedShown] = useState(false)
  const isNarrow = useMediaQuery(oneColumn)
  const { data: counts } = useCall('postings.counts', {})
  const listboxRef = useRef<HTMLDivElement>(null)

  const closed = groups?.find((group) => group.id === 'closed')
  const drawnGroups = (groups ?? []).filter((group) => group !== closed || isClosedShown)
  const shown = drawnGroups.flatMap((group) => group.entries)
  const [standingKey, setStandingKey] = useState<string | null>(null)
  const standing = findStanding(shown, standingKey, postingId)
  // Where it stood, so that the next key goes on from there when a line has left the agenda.
  const [lastIndex, setLastIndex] = useState(-1)
  const index = standing === undefined ? -1 : shown.indexOf(standing)
  if (index >= 0 && index !== lastIndex) setLastIndex(index)

  function standOn(entry: AgendaEntry) {
    setStandingKey(entry.key)
    navigate({ postingId: entry.item.postingId }, { replace: true })
  }

  useEffect(() => {
    if (standingKey !== null)
      document.getElementById(lineId(standingKey))?.scrollIntoView({ block: 'nearest' })
  }, [standingKey])

  useImperativeHandle(listRef, () => ({
    move(step) {
      const from = index >= 0 ? index : lastIndex - (step > 0 && lastIndex >= 0 ? 1 : 0)
      const wanted = from < 0 && step < 0 ? shown.length - 1 : from + step
      const next = shown[Math.min(shown.length - 1, Math.max(0, wanted))]
      if (next === undefined) return
      standOn(next)
      if (document.activeElement === document.body) listboxRef.current?.focus({ preventScroll: true })
    },
    stepOff(ids) {
      if (standing === undefined || !ids.includes(standing.item.postingId)) return
      const stays = (entry: AgendaEntry) => !ids.includes(entry.item.postingId)
      const next = shown.slice(index + 1).find(stays) ?? shown.slice(0, index).findLast(stays)
      if (next === undefined) navigate({ postingId: null }, { replace: true })
      else standOn(next)
    },
  }))

  function jumpTo(day: string) {
    const entry = entries.find(({ item }) => item.on === day)
    if (entry === undefined) return
    if (!shown.includes(entry)) setIsClosedShown(true)
    standOn(entry)
    listboxRef.current?.focus({ preventScroll: true })
  }

  const rowMenu = useRowMenu()
  const [menuEntry, setMenuEntry] = useState<AgendaEntry | null>(null)
  function onContextMenu(event: MouseEvent) {
    const key = (event.target as Element).closest('[data-line]')?.getAttribute('data-line')
    const entry = key === undefined ? standing : shown.find((each) => each.key === key)
    if (entry === undefined) event.preventDefault()
    setMenuEntry(entry ?? null)
  }

  function onLineClick(event: MouseEvent, entry: AgendaEntry) {
    if (event.metaKey || event.ctrlKey) {
      setStandingKey(entry.key)
      selection.toggle(entry.item.postingId)
      return
    }
    standOn(entry)
    openPosting(entry.item.postingId)
  }

  const month = (
    <MonthPanel
      entries={entries}
      today={agenda.today}
      firstWeekday={agenda.firstWeekday}
      locale={locale}
      onJump={jumpTo}
    />
  )
  const hasAhead = groups?.some((group) => group !== closed) ?? false

  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 className={styles.title}>Deadlines</h1>
        {counts !== undefined && (
          <p className={styles.count}>{counts.deadlines.toLocaleString(locale)} in the next 14 days</p>
        )}
        {isNarrow && (
          <Popover
            label="Month"
            align="end"
            trigger={
              <IconButton
                label="Month"
                icon={<CalendarDays size={16} strokeWidth={1.75} />}
                isTooltipHidden
              />
            }
          >
            {month}
          </Popover>
        )}
      </header>
      <div className={styles.columns}>
        <main className={styles.main}>
          {agenda.failure !== null && (
            <EmptyState
              title="The deadlines could not be read"
              actions={<Button onClick={agenda.refetch}>Try again</Button>}
            >
              {agenda.failure.failure.message}
            </EmptyState>
          )}
          {groups === undefined && agenda.failure === null && (
            <div className={styles.loading}>
              <RowSkeleton count={6} />
            </div>
          )}
          {groups !== undefined && agenda.failure === null && (
            <div className={styles.scroller}>
              {!hasAhead && (
                <EmptyState icon={<CalendarCheck size={26} strokeWidth={1.5} />} title="Nothing is due">
                  The listings’ closing dates and your own deadlines show here, soonest first. Press D on a
                  posting to set one.
                </EmptyState>
              )}
              <ContextMenu entries={menuEntry === null ? [] : rowMenu(menuPosting(menuEntry))}>
                <div
                  ref={listboxRef}
                  id={focusTargets.list}
                  role="listbox"
                  aria-label="Deadlines, soonest first"
                  aria-multiselectable="true"
                  aria-activedescendant={standing === undefined ? undefined : lineId(standing.key)}
                  tabIndex={shown.length === 0 ? -1 : 0}
                  className={styles.agenda}
                  onContextMenu={onContextMenu}
                >
                  {drawnGroups.map((group) => (
                    <AgendaGroupPart
                      key={group.id}
                      group={group}
                      standingKey={standing?.key}
                      onClick={onLineClick}
                    />
                  ))}
                </div>
              </ContextMenu>
              {agenda.hasMore && limit < wholeLimit && (
                <Button kind="plain" className={styles.more} onClick={() => setLimit(wholeLimit)}>
                  Show all later dates
                </Button>
              )}
              {closed !== undefined && (
                <Button
                  kind="plain"
                  className={styles.more}
                  aria-expanded={isClosedShown}
                  onClick={() => setIsClosedShown(!isClosedShown)}
                >
                  {isClosedShown ? 'Hide' : 'Show'} {closedWords(closed.entries.length, locale)}
                </Button>
              )}
            </div>
          )}
          <BulkBar
            total={new Set(shown.map((entry) => entry.item.postingId)).size}
            onSelectAll={() => selection.add(shown.map((entry) => entry.item.postingId))}
          />
        </main>
        {!isNarrow && <aside className={styles.month}>{month}</aside>}
      </div>
    </div>
  )
}

function menuPosting({ item }: AgendaEntry) {
  const { postingId: id, isBookmarked, stageId } = item
  return { id, isBookmarked, stageId, isArchived: false }
}

/** The line by its key; after a reload, or from the list, the first line of the posting. */
function findStanding(
  shown: readonly AgendaEntry[],
  key: string | null,
  postingId: string | null,
): AgendaEntry | undefined {
  return (
    shown.find((entry) => entry.key === key && entry.item.postingId === postingId) ??
    shown.find((entry) => entry.item.postingId === postingId)
  )
}

function closedWords(count: number, locale: string): string {
  return count === 1
    ? 'one listing that closed lately'
    : `${count.toLocaleString(locale)} listings that closed lately`
}
