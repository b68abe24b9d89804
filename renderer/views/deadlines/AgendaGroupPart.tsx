import type { CSSProperties } from 'react'
import { calendarDayIn } from '../../../shared/calendar.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { useSelection } from '../../selection.ts'
import styles from './Agenda.module.css'
import { AgendaLine } from './AgendaLine.tsx'
import type { AgendaEntry, AgendaGroup } from './agendaGroups.ts'
import { groupDays, groupNames } from './agendaWords.ts'
import { asideWords, isStillAside } from './dueWords.ts'
import type { AgendaRow } from './useAgendaRows.ts'

interface AgendaGroupPartProps {
  group: AgendaGroup
  /** Those of its rows that are drawn. */
  rows: readonly AgendaRow[]
  standing: AgendaEntry | undefined
  /** Gets the element of each row. */
  measure: (element: Element | null) => void
}

export function AgendaGroupPart({ group, rows, standing, measure }: AgendaGroupPartProps) {
  const moment = useNow()
  const { stageOf } = useStages()
  const { ids } = useSelection()
  const thisYear = calendarDayIn(moment.now, moment.zone).slice(0, 4)
  const [name, days] = [groupNames[group.id], groupDays(group)]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, and a fieldset is none of its parts
    <div role="group" aria-label={`${name} ${days}`.trim()}>
      {rows.map(({ place, entry }) => (
        <div
          key={place.key}
          ref={measure}
          data-index={place.index}
          role="presentation"
          className={styles.row}
          style={{ '--start': `${place.start}px` } as CSSProperties}
        >
          {entry === null ? (
            <div className={styles.heading}>
              {name} <span className={styles.days}>{days}</span>
            </div>
          ) : (
            <AgendaLine
              entry={entry}
              group={group.id}
              stage={stageOf(entry.item.stageId)}
              thisYear={thisYear}
              isStanding={entry === standing}
              isTicked={ids.has(entry.item.postingId)}
              aside={isStillAside(entry.item, moment) ? asideWords(entry.item, moment) : ''}
            />
          )}
        </div>
      ))}
    </div>
  )
}
