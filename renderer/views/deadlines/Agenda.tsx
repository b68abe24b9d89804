// The lines of the agenda. Far-off and closed dates show when they are asked for.

import { CalendarCheck } from 'lucide-react'
import { type CSSProperties, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { numberText } from '../../words/countText.ts'
import styles from './Agenda.module.css'
import { AgendaGroupPart } from './AgendaGroupPart.tsx'
import type { AgendaEntry, AgendaGroup } from './agendaGroups.ts'
import { DueBulkBar } from './DueBulkBar.tsx'
import { DueListbox } from './DueListbox.tsx'
import { useAgendaRows } from './useAgendaRows.ts'
import { useDueLines } from './useDueLines.ts'
import { useDueActs } from './useDueMenu.tsx'

export interface AgendaHandle {
  /** Stands on the first date of that day, `YYYY-MM-DD`, where there is one. */
  jumpTo: (day: string) => void
}

interface AgendaProps {
  groups: AgendaGroup[]
  /** How many dates lie too far ahead to be in the groups. */
  unlisted: number
  ref: Ref<AgendaHandle>
}

/** Later dates beyond so many wait behind a button. */
const laterShown = 100

export function Agenda({ groups, unlisted, ref }: AgendaProps) {
  const [isAllShown, setIsAllShown] = useState(false)
  const [isClosedShown, setIsClosedShown] = useState(false)
  const closed = groups.find((group) => group.id === 'closed')
  const shownGroups = useMemo(
    () => groups.flatMap((group) => shownPart(group, isAllShown, isClosedShown)),
    [groups, isAllShown, isClosedShown],
  )
  const shown = useMemo(() => shownGroups.flatMap((group) => group.entries), [shownGroups])
  const hidden = (groups.find((group) => group.id === 'later')?.entries.length ?? 0) - laterShown

  const lines = useDueLines(shown, useDueActs())
  const { listboxRef, standing, standOn, tickAll } = lines
  const scrollerRef = useRef<HTMLDivElement>(null)
  const { drawn, height, measure } = useAgendaRows(shownGroups, standing, scrollerRef)

  useImperativeHandle(ref, () => ({
    jumpTo(day) {
      const isThatDay = (entry: AgendaEntry) => entry.item.on === day
      const group = groups.find(({ entries }) => entries.some(isThatDay))
      const entry = group?.entries.find(isThatDay)
      if (group === undefined || entry === undefined) return
      if (group.id === 'closed') setIsClosedShown(true)
      if (group.id === 'later') setIsAllShown(true)
      standOn(entry)
      listboxRef.current?.focus({ preventScroll: true })
    },
  }))

  return (
    <>
      <div ref={scrollerRef} data-paper className={styles.scroller}>
        {groups.every((group) => group === closed) && (
          <EmptyState icon={<CalendarCheck size={26} strokeWidth={1.5} />} title="Nothing is due">
            The listings’ closing dates, your own deadlines, interviews and tasks show here, soonest first.
            Press D on a posting to set a deadline, I to plan an interview, A to add a task.
          </EmptyState>
        )}
        <DueListbox lines={lines} label="Deadlines, soonest first">
          <div
            role="presentation"
            className={styles.rows}
            style={{ '--height': `${height}px` } as CSSProperties}
          >
            {drawn.map(({ group, rows }) => (
              <AgendaGroupPart
                key={group.id}
                group={group}
                rows={rows}
                standing={standing}
                measure={measure}
              />
            ))}
          </div>
        </DueListbox>
        <div className={styles.more}>
          {hidden > 0 && !isAllShown && (
            <Button kind="plain" onClick={() => setIsAllShown(true)}>
              Show {numberText(hidden)} later {hidden === 1 ? 'date' : 'dates'}
            </Button>
          )}
          {closed !== undefined && (
            <Button
              kind="plain"
              aria-expanded={isClosedShown}
              onClick={() => setIsClosedShown(!isClosedShown)}
            >
              {isClosedShown ? 'Hide' : 'Show'} {closedWords(closed.entries.length)}
            </Button>
          )}
          {unlisted > 0 && (
            <p className={styles.unlisted}>
              {numberText(unlisted)} dates that lie still farther ahead are not listed.
            </p>
          )}
        </div>
      </div>
      <DueBulkBar shown={shown} onSelectAll={tickAll} />
    </>
  )
}

function shownPart(group: AgendaGroup, isAllShown: boolean, isClosedShown: boolean): AgendaGroup[] {
  if (group.id === 'closed' && !isClosedShown) return []
  if (group.id === 'later' && !isAllShown && group.entries.length > laterShown) {
    return [{ ...group, entries: group.entries.slice(0, laterShown) }]
  }
  return [group]
}

function closedWords(count: number): string {
  return count === 1 ? 'one listing that closed lately' : `${numberText(count)} listings that closed lately`
}
