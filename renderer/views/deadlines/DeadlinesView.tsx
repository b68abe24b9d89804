// The agenda: dates of both kinds, soonest first, with a month beside it.

import { CalendarDays } from 'lucide-react'
import { useCallback, useRef, useState } from 'react'
import { useCall } from '../../api/call.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { oneColumn, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { numberText } from '../../words/countText.ts'
import { RowSkeleton } from '../postings/RowSkeleton.tsx'
import { Agenda, type AgendaHandle } from './Agenda.tsx'
import styles from './DeadlinesView.module.css'
import { MonthPanel } from './MonthPanel.tsx'
import { useAgenda } from './useAgenda.ts'

export function DeadlinesView() {
  const agenda = useAgenda()
  const isNarrow = useMediaQuery(oneColumn)
  const [isMonthOpen, setIsMonthOpen] = useState(false)
  const { data: counts } = useCall('due.counts', {})
  const ahead = counts === undefined ? 0 : counts.today + counts.week
  const agendaRef = useRef<AgendaHandle>(null)
  const jumpTo = useCallback((day: string) => {
    setIsMonthOpen(false)
    agendaRef.current?.jumpTo(day)
  }, [])

  const month = (
    <MonthPanel
      entries={agenda.entries}
      today={agenda.today}
      firstWeekday={agenda.firstWeekday}
      onJump={jumpTo}
    />
  )
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 className={styles.title}>Deadlines</h1>
        <p className={styles.count}>
          {counts !== undefined &&
            (ahead === 0
              ? 'Nothing due today or in the next seven days'
              : `${numberText(ahead)} due today and in the next seven days`)}
        </p>
        {isNarrow && (
          <Popover
            label="Month"
            align="end"
            isOpen={isMonthOpen}
            onOpenChange={setIsMonthOpen}
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
            <ReadFailure
              title="The deadlines could not be read"
              error={agenda.failure}
              onRetry={agenda.refetch}
            />
          )}
          {agenda.failure === null && agenda.groups === undefined && (
            <div className={styles.loading}>
              <RowSkeleton count={6} />
            </div>
          )}
          {agenda.failure === null && agenda.groups !== undefined && (
            <Agenda ref={agendaRef} groups={agenda.groups} unlisted={agenda.unlisted} />
          )}
        </main>
        {!isNarrow && <aside className={styles.month}>{month}</aside>}
      </div>
    </div>
  )
}
