// Where the app opens: what is late, what is for today, the seven days ahead, and where nothing was heard.

import { Sun } from 'lucide-react'
import { useMemo, useState } from 'react'
import { calendarDayIn } from '../../../shared/calendar.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { openView } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { countText } from '../../words/countText.ts'
import { formatDayLong } from '../../words/dates.ts'
import viewStyles from '../deadlines/DeadlinesView.module.css'
import { RowSkeleton } from '../postings/RowSkeleton.tsx'
import { TodayList } from './TodayList.tsx'
import styles from './TodayView.module.css'
import { firstOf, groupToday, type TodayGroupId } from './todayGroups.ts'

const most = 5_000

export function TodayView() {
  const moment = useNow()
  const { stageOf } = useStages()
  const [whole, setWhole] = useState<ReadonlySet<TodayGroupId>>(new Set())
  const perGroup = whole.size > 0 ? most : firstOf('today')
  const { data, error, refetch } = useCall('due.list', { perGroup }, { keepPrevious: true })
  const groups = useMemo(
    () =>
      groupToday(data?.things ?? [], moment, (id) => stageOf(id)?.meaning === 'offer').map(
        ({ id, entries }) => ({
          id,
          entries: whole.has(id) ? entries : entries.slice(0, firstOf(id)),
        }),
      ),
    [data, moment, whole, stageOf],
  )
  const today = calendarDayIn(moment.now, moment.zone)
  const isFree = groups.every(({ id }) => id === 'aside')
  return (
    <div className={viewStyles.view}>
      <header className={viewStyles.header}>
        <h1 className={viewStyles.title}>Today</h1>
        <p className={viewStyles.count}>{formatDayLong(today)}</p>
      </header>
      <div className={viewStyles.columns}>
        <main className={viewStyles.main}>
          {error !== null && data === undefined && (
            <ReadFailure title="What is due could not be read" error={error} onRetry={refetch} />
          )}
          {error === null && data === undefined && (
            <div className={viewStyles.loading}>
              <RowSkeleton count={6} />
            </div>
          )}
          {groups.length === 0 && data !== undefined && <NothingDue />}
          {groups.length > 0 && data !== undefined && (
            <TodayList
              groups={groups}
              counts={data.counts}
              onShowAll={(group) => setWhole(new Set([...whole, group]))}
            >
              {isFree && (
                <div className={styles.free}>
                  <NothingDue />
                </div>
              )}
            </TodayList>
          )}
        </main>
      </div>
    </div>
  )
}

/** Where nothing presses, what is new is next. */
function NothingDue() {
  const { data: counts } = useCall('postings.counts', {})
  const fresh = counts?.inbox ?? 0
  const next =
    fresh > 0 ? (
      <Button onClick={() => openView({ name: 'inbox' })}>Look at the Inbox</Button>
    ) : (
      <Button onClick={() => openView({ name: 'all' })}>Look at all postings</Button>
    )
  return (
    <EmptyState icon={<Sun size={26} strokeWidth={1.5} />} title="Nothing is due" actions={next}>
      Not today, and not in the next seven days.
      {fresh > 0 && ` ${countText(fresh, 'new posting waits', 'new postings wait')} in the Inbox.`}
    </EmptyState>
  )
}
