import { memo, useId } from 'react'
import { useNow } from '../../clock.ts'
import { useSelection } from '../../selection.ts'
import { useStages } from '../../stages.ts'
import styles from './Agenda.module.css'
import { AgendaLine } from './AgendaLine.tsx'
import type { AgendaGroup } from './agendaGroups.ts'
import { groupDays, groupNames } from './agendaWords.ts'

interface AgendaGroupPartProps {
  group: AgendaGroup
  /** The line the agenda stands on, where it is one of these. */
  standingKey: string | null
}

export const AgendaGroupPart = memo(function AgendaGroupPart({ group, standingKey }: AgendaGroupPartProps) {
  const { locale, now } = useNow()
  const { stageOf } = useStages()
  const { ids } = useSelection()
  const headingId = useId()
  const thisYear = String(new Date(now).getUTCFullYear())
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, and a fieldset is none of its parts
    <div role="group" aria-labelledby={headingId} className={styles.group}>
      <div id={headingId} className={styles.heading}>
        {groupNames[group.id]}
        <span className={styles.days}>{groupDays(group, locale)}</span>
      </div>
      {group.entries.map((entry) => (
        <AgendaLine
          key={entry.key}
          entry={entry}
          group={group.id}
          stage={stageOf(entry.item.stageId)}
          locale={locale}
          thisYear={thisYear}
          isStanding={entry.key === standingKey}
          isTicked={ids.has(entry.item.postingId)}
        />
      ))}
    </div>
  )
})
