import { type MouseEvent, useId } from 'react'
import { useNow } from '../../clock.ts'
import { useSelection } from '../../selection.ts'
import { useStages } from '../../stages.ts'
import { AgendaLine } from './AgendaLine.tsx'
import type { AgendaEntry, AgendaGroup } from './agendaGroups.ts'
import { groupDays, groupNames } from './agendaWords.ts'
import styles from './DeadlinesView.module.css'

interface AgendaGroupPartProps {
  group: AgendaGroup
  standingKey: string | undefined
  onClick: (event: MouseEvent, entry: AgendaEntry) => void
}

export function AgendaGroupPart({ group, standingKey, onClick }: AgendaGroupPartProps) {
  const { locale } = useNow()
  const { stageOf } = useStages()
  const { ids } = useSelection()
  const headingId = useId()
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
          isStanding={entry.key === standingKey}
          isTicked={ids.has(entry.item.postingId)}
          onClick={onClick}
        />
      ))}
    </div>
  )
}
